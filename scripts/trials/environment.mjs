// Every kind of command run by a user that has no name and next to no rights: each is done, or refused with a clear
// word, and nothing is left in the working folder. To be run as root, who becomes such a user for the running.
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { needs, trial } from "./support.mjs";

const USER = 12_345;
const AS_USER = ["setpriv", `--reuid=${USER}`, `--regid=${USER}`, "--clear-groups"];
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FILE = `version: 1
me: { name: Dana, email: dana@okafor.example, timezone: America/New_York }
interviews:
  - company: Northwind
    role: Clerk
    people: [ { id: maria, name: Maria Gomez, email: maria@northwind.example } ]
    rounds: [ { at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [ maria ] } ]
`;

const READING = [
  "next",
  "next --demo",
  "check maria --for thank-you",
  "draft thank-you maria",
  "show northwind",
  "rules",
  "schema",
];
const WRITING = [
  "log got reply maria",
  "done northwind/thank-you/1/maria",
  "add person northwind --name Zoe",
];
const done = (commands, says = /^/) => commands.map((command) => ({ command, code: 0, says }));
const NO_HOME = /undo will not be able to take it back: there is no HOME/;
const NO_RIGHT = /undo will not be able to take it back: .*you are not allowed/;

/** `home` and `work` are the modes of those folders; those of the user are the user's own. */
const SCENES = [
  {
    name: "no HOME",
    env: { HOME: undefined },
    runs: [
      ...done(READING),
      ...done(WRITING, NO_HOME),
      { command: "undo --yes", code: 1, says: /nothing to take back/ },
      { command: "templates eject", code: 78, says: /set FOLLOWUP_TEMPLATES/ },
      { command: "next", env: { FOLLOWUP_FILE: undefined }, code: 66, says: /HOME is not set/ },
    ],
  },
  {
    name: "a HOME of somebody else",
    env: { HOME: "/" },
    runs: [
      ...done(READING),
      ...done(WRITING, NO_RIGHT),
      { command: "templates eject", code: 77, says: /not allowed to make this folder/ },
    ],
  },
  {
    name: "a HOME that is read-only",
    home: 0o555,
    runs: [
      ...done(READING),
      ...done(WRITING, NO_RIGHT),
      { command: "templates eject", code: 77, says: /not allowed to make this folder/ },
    ],
  },
  {
    name: "a HOME that may not be entered",
    home: 0o000,
    runs: [
      ...done(READING.filter((command) => !command.startsWith("draft"))),
      { command: "draft thank-you maria", code: 77, says: /not allowed to look into this folder/ },
      ...done(WRITING, NO_RIGHT),
      { command: "undo --yes", code: 77, says: /not allowed/ },
    ],
  },
  {
    name: "a working folder that is read-only",
    work: 0o555,
    runs: [
      ...done(READING),
      ...done(WRITING),
      {
        command: "init",
        flags: ["--sample"],
        code: 77,
        says: /interviews\.yaml: you are not allowed to write there/,
      },
      { command: "draft thank-you maria --out note.txt", code: 77, says: /not allowed to write there/ },
    ],
  },
  {
    name: "a working folder that may not be entered",
    work: 0o000,
    runs: [
      ...done(READING),
      ...done(WRITING),
      {
        command: "next",
        env: { FOLLOWUP_FILE: undefined },
        code: 66,
        says: /there is no interviews\.yaml yet/,
      },
      { command: "validate --file x.yaml", code: 77, says: /not allowed/ },
    ],
  },
  {
    name: "a mask that takes every right away",
    umask: "777",
    runs: [...done(READING), ...done(["log got reply maria"], /undo will not be able to take it back/)],
  },
];

/** Writes where it stands, and asks who it is: what none of our commands may do. */
const CONTROL = ["-e", 'require("fs").writeFileSync("stray", ""); require("os").userInfo();'];

if (process.getuid() !== 0) throw new Error("this trial needs root");
needs("setpriv");
await trial("environment", async ({ folder }) => {
  // The user has to be let in.
  const copy = join(folder, "program");
  for (const part of ["bin", "dist", "templates", "package.json"]) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }
  const program = join(copy, "bin", "followup.js");

  function faultsOf(scene, { command, flags = [], env, code, says }, argv) {
    const place = join(folder, "place");
    rmSync(place, { recursive: true, force: true });
    for (const [name, mode] of [
      ["home", scene.home],
      ["work", scene.work],
      ["data", 0o700],
    ]) {
      mkdirSync(join(place, name), { recursive: true });
      chownSync(join(place, name), USER, USER);
      if (mode !== undefined) chmodSync(join(place, name), mode);
    }
    const file = join(place, "data", "interviews.yaml");
    writeFileSync(file, FILE, { mode: 0o600 });
    chownSync(file, USER, USER);
    const given = {
      PATH: process.env.PATH,
      HOME: join(place, "home"),
      FOLLOWUP_FILE: file,
      FOLLOWUP_NOW: "2026-06-04 12:00",
      ...scene.env,
      ...env,
    };
    const [launcher, ...args] = [...AS_USER, "sh", "-c", `umask ${scene.umask ?? "022"}; exec "$@"`, "sh"];
    const { status, stderr } = spawnSync(launcher, [...args, process.execPath, ...argv(command, flags)], {
      cwd: join(place, "work"),
      env: given,
      encoding: "utf8",
    });
    const faults = [];
    if (status !== code) faults.push(`it ended with ${status}: ${stderr.trim()}`);
    if (!says.test(stderr)) faults.push(`it said: ${stderr.trim()}`);
    if (/\n\s+at |a bug in followup/.test(stderr)) faults.push("it broke");
    if (readdirSync(join(place, "work")).length > 0) faults.push("something stays in the working folder");
    return faults.map((fault) => `${scene.name}, ${command}: ${fault}`);
  }

  const all = SCENES.flatMap((scene) => scene.runs.map((run) => [scene, run]));
  const ours = (command, flags) => [program, ...command.split(" "), ...flags];
  return {
    figures: [`${all.length} commands in ${SCENES.length} scenes`],
    faults: all.flatMap(([scene, run]) => faultsOf(scene, run, ours)),
    control: SCENES.flatMap((scene) => faultsOf(scene, scene.runs[0], () => CONTROL)),
  };
});
