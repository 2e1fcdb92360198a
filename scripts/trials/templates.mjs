// Templates made to reach out of their folder. A draft is written from each, and its folder checked, under strace: no
// file outside is opened, no program started, no connection made. Each run ends with the exit code that is meant for it,
// within so many times the work of bare Node, and within 300 MB. The control gives some of them to the template library
// as it comes. Argument: how many templates, spread over all.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { NAME, TEMPLATES } from "./hostile-templates.mjs";
import { needs, sizeOr, trial } from "./support.mjs";

const PACKAGE = realpathSync(fileURLToPath(new URL("../..", import.meta.url)));
const LIBRARIES = realpathSync(join(PACKAGE, "node_modules"));
const PROGRAM = join(PACKAGE, "bin", "followup.js");
const COMMANDS = {
  draft: [PROGRAM, "draft", "thank-you", "raj", "--demo", "--now", "2026-06-10T10:00-04:00"],
  check: [PROGRAM, "templates", "check"],
};
const CARELESS = [fileURLToPath(new URL("careless.mjs", import.meta.url)), NAME];
const SECRET = "the secret that no draft may show";
const SHOWN = new RegExp(`${SECRET}|root:x:0:`);
const STACK = /\n\s+at /;
const CONTROL = /[^\P{Cc}\n]/u;

const MOST_TIMES_BARE = 150;
const MOST_KILOBYTES = 300_000;
/** After so many seconds a run hangs. */
const PATIENCE = 120;
/** At its end a process tells how much it took: of memory, and of the processor, whatever else keeps that busy. */
const TELLS_USE = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));',
)}`;
const TRACED = "trace=open,openat,openat2,execve,connect,socket";
const OPENING = /^open(?:at2?)?\((?:\w+(?:<[^>]*>)?, )?"([^"]*)".*\) += (?:-1|\d+<(.*)>)/;

/** Runs Node under strace in a home of its own: what came of it, and what it did. */
function traced(home, folder, args) {
  const log = join(home, "..", "trace");
  rmSync(log, { recursive: true, force: true });
  mkdirSync(log);
  const { status, signal, output } = spawnSync(
    "strace",
    ["-ff", "-y", "-o", join(log, "t"), "-e", TRACED, process.execPath, "--import", TELLS_USE, ...args],
    {
      cwd: home,
      env: { PATH: process.env.PATH, HOME: home, FOLLOWUP_TEMPLATES: folder, TZ: "UTC" },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      timeout: PATIENCE * 1_000,
      maxBuffer: 2 ** 28,
    },
  );
  const [, stdout, stderr, use] = output;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(use || "{}");
  const calls = readdirSync(log).flatMap((name) => readFileSync(join(log, name), "utf8").split("\n"));
  return { status, signal, stdout, stderr, calls, kilobytes: maxRSS, work: userCPUTime + systemCPUTime };
}

/** The files that a run opened, or tried to, their links followed. */
function opened({ calls }, home) {
  return calls
    .map((call) => OPENING.exec(call))
    .filter((found) => found !== null)
    .map(([, path, real]) => (real ?? resolve(home, path)).replace(/^\/proc\/\d+\//, "/proc/self/"));
}

function reachedBy(run, home, folder, usual) {
  const places = [PACKAGE, LIBRARIES, join(home, "templates"), join(home, ".cache/followup")];
  const isFine = (path) =>
    usual.has(path) ||
    path === realpathSync(folder) ||
    places.some((place) => `${path}/`.startsWith(`${place}/`));
  const [, ...others] = run.calls.filter((call) => call.startsWith("execve("));
  return [
    ...opened(run, home)
      .filter((path) => !isFine(path))
      .map((path) => `opened ${path}`),
    ...others.map((call) => `started a program: ${call}`),
    ...run.calls.filter((call) => /^(?:socket|connect)\(/.test(call)).map((call) => `connected: ${call}`),
    ...(SHOWN.test(run.stdout + run.stderr) ? ["showed a file that is none of its own"] : []),
  ];
}

function misbehaved({ status, signal, stdout, stderr, work, kilobytes }, exit, bare) {
  return [
    ...(status === exit ? [] : [`ended with ${status ?? signal}, not ${exit}: ${stderr.slice(0, 200)}`]),
    ...(STACK.test(stderr) ? ["showed a stack trace"] : []),
    ...(CONTROL.test(stdout + stderr) ? ["let a control character out"] : []),
    ...(work <= MOST_TIMES_BARE * bare ? [] : [`took ${Math.round(work / bare)} times bare Node`]),
    ...(kilobytes <= MOST_KILOBYTES ? [] : [`took ${kilobytes} kB`]),
  ];
}

needs("strace", "mkfifo");
await trial("templates", ({ folder: place }) => {
  const home = join(place, "home");
  const templates = join(home, "templates");
  const step = TEMPLATES.length / Math.min(sizeOr(TEMPLATES.length), TEMPLATES.length);
  const chosen = TEMPLATES.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));

  function lay(template) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(join(home, ".ssh"), { recursive: true });
    writeFileSync(join(home, ".ssh", "id_ed25519"), `${SECRET}\n`);
    mkdirSync(templates);
    template?.lay(templates);
  }

  lay();
  const bare = Math.min(...[1, 2, 3].map(() => traced(home, templates, ["-e", "0"]).work));
  const usual = new Set(
    Object.values(COMMANDS).flatMap((args) =>
      [1, 2].flatMap(() => opened(traced(home, templates, args), home)),
    ),
  );

  const faults = [];
  const most = { times: 0, kilobytes: 0 };
  for (const template of chosen) {
    for (const [name, args] of Object.entries(COMMANDS)) {
      lay(template);
      const run = traced(home, templates, args);
      most.times = Math.max(most.times, run.work / bare);
      most.kilobytes = Math.max(most.kilobytes, run.kilobytes);
      const found = [
        ...reachedBy(run, home, templates, usual),
        ...misbehaved(run, template.exits[name], bare),
      ];
      faults.push(...found.map((fault) => `${template.name}, ${name}: ${fault}`));
    }
  }
  const control = chosen.slice(0, 2).flatMap((template) => {
    lay(template);
    return reachedBy(traced(home, templates, CARELESS), home, templates, usual);
  });
  const figures = [
    `${chosen.length} of ${TEMPLATES.length} templates, each drafted from and checked`,
    `at most ${Math.round(most.times)} times bare Node and ${Math.round(most.kilobytes / 1_000)} MB`,
  ];
  return { figures, faults, control };
});
