/** Odd surroundings: a clear word each, and nothing written into the working folder. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aboard, type Said } from "../support/aboard.js";
import { fileOf } from "../support/hunt.js";
import { bareEnvironment, inFolder, PROGRAM } from "../support/run.js";
import { onTerminal } from "../support/terminal.js";

const NOW = "2026-06-04T12:00-04:00";
const FILE = fileOf({
  given: "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj] }]",
});
const NOTE = "Subject: Thanks\n\nDear Maria,\n\nthank you for your time.\n\nDana\n";

/** Every command, in this order: the last ones change the file and take that back. */
const COMMANDS = [
  "next",
  "next --demo",
  "check maria",
  "draft thank-you maria",
  "proofread NOTE",
  "show northwind",
  "forecast",
  "rules",
  "validate",
  "schema",
  "templates list",
  "templates check",
  "init NEW --sample",
  "log got reply maria",
  "undo",
  "done northwind/thank-you/1/raj",
  "snooze northwind/thank-you/1/maria --until friday",
  "add person northwind --name Zoë",
  "templates eject thank-you.email",
] as const;
type Command = (typeof COMMANDS)[number];

/** What is otherwise than in a usual home: the exit code, and words of the message. */
type Otherwise = Partial<Record<Command, readonly [code: number, says: RegExp]>>;

const KEPT_NOWHERE = /undo will not be able to take it back: there is no HOME to keep it in/;
const HOMELESS: Otherwise = {
  "log got reply maria": [0, KEPT_NOWHERE],
  undo: [1, /nothing to take back/],
  "done northwind/thank-you/1/raj": [0, KEPT_NOWHERE],
  "snooze northwind/thank-you/1/maria --until friday": [0, KEPT_NOWHERE],
  "add person northwind --name Zoë": [0, KEPT_NOWHERE],
  "templates eject thank-you.email": [78, /there is no folder to copy to: set FOLLOWUP_TEMPLATES/],
};
const unreachable = (why: RegExp): Otherwise => ({
  "log got reply maria": [0, why],
  "done northwind/thank-you/1/raj": [0, why],
  "snooze northwind/thank-you/1/maria --until friday": [0, why],
  "add person northwind --name Zoë": [0, why],
});
const NO_FOLDER = /this, or a part of it, is a file and should be a folder/;
const HOME_IS_A_FILE: Otherwise = {
  ...unreachable(/undo will not be able to take it back: .*a part of this path is a file/),
  undo: [78, NO_FOLDER],
  "draft thank-you maria": [78, NO_FOLDER],
  "templates list": [78, NO_FOLDER],
  "templates check": [78, NO_FOLDER],
  "templates eject thank-you.email": [78, NO_FOLDER],
};

/** HOME and FILE stand for paths. */
const SCENES: readonly (readonly [what: string, env: Record<string, string>, otherwise: Otherwise])[] = [
  ["no HOME", {}, HOMELESS],
  ["an empty HOME", { HOME: "" }, HOMELESS],
  ["a HOME that is no whole path", { HOME: "home" }, HOMELESS],
  ["a HOME that is not there yet", { HOME: "HOME/new/one" }, {}],
  ["a HOME that is a file", { HOME: "FILE" }, HOME_IS_A_FILE],
  [
    "folders that are no whole paths",
    { HOME: "HOME", XDG_STATE_HOME: "s", XDG_CONFIG_HOME: "./c", XDG_DATA_HOME: ".." },
    {},
  ],
  ["folders without names", { HOME: "HOME", XDG_STATE_HOME: "", XDG_CONFIG_HOME: "", XDG_DATA_HOME: "" }, {}],
  ["folders that are files", { XDG_STATE_HOME: "FILE", XDG_CONFIG_HOME: "FILE" }, HOME_IS_A_FILE],
  ["the C locale", { HOME: "HOME", LANG: "C", LC_ALL: "POSIX", LC_CTYPE: "C" }, {}],
  ["no such locale", { HOME: "HOME", LANG: "xx_YY.nothing", LC_ALL: "nonsense" }, {}],
];

describe("the surroundings", () => {
  const before = process.cwd();
  let away = "";
  let work = "";
  beforeAll(async () => {
    away = await mkdtemp(join(tmpdir(), "followup-"));
    work = join(away, "work");
    await mkdir(work);
    process.chdir(work);
  });
  afterAll(async () => {
    process.chdir(before);
    await rm(away, { recursive: true });
  });

  /** Every command in a scene: what it said, without the paths of the scene. */
  async function play(env: Readonly<Record<string, string>>): Promise<Map<Command, Said>> {
    const scene = join(away, "scene");
    await rm(scene, { recursive: true, force: true });
    const paths: Record<string, string> = {
      HOME: join(scene, "home"),
      FILE: join(scene, "interviews.yaml"),
      NOTE: join(scene, "note.txt"),
      NEW: join(scene, "new.yaml"),
    };
    await mkdir(paths.HOME ?? "", { recursive: true });
    await writeFile(paths.FILE ?? "", FILE);
    await writeFile(paths.NOTE ?? "", NOTE);
    const placed = (text: string) =>
      text.replace(/^(?:HOME|FILE|NOTE|NEW)(?=$|\/)/, (name) => paths[name] ?? "");
    const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, placed(value)]));
    const all = new Map<Command, Said>();
    for (const command of COMMANDS) {
      const said = await aboard({
        args: command.split(" ").map(placed),
        env: { FOLLOWUP_FILE: paths.FILE ?? "", FOLLOWUP_NOW: NOW, ...given },
      });
      all.set(command, said);
      // Whether it was taken back or not.
      if (command === "undo") await writeFile(paths.FILE ?? "", FILE);
      expect.soft({ command, written: await readdir(work) }).toEqual({ command, written: [] });
    }
    return all;
  }

  let usual: Map<Command, Said> | undefined;

  it.each(SCENES)("%s: every command has its answer, or a clear word", async (_, env, otherwise) => {
    usual ??= await play({ HOME: "HOME" });
    for (const [command, { code, stdout, stderr }] of await play(env)) {
      const [expected = usual.get(command)?.code, says = /^/] = otherwise[command] ?? [];
      expect.soft({ command, code }).toEqual({ command, code: expected });
      expect.soft(stderr).toMatch(says);
      expect.soft(stderr).not.toMatch(/\n\s+at |a bug in followup/);
      const namesFolder = command.startsWith("templates");
      if (code === 0 && !namesFolder)
        expect.soft({ command, stdout }).toEqual({ command, stdout: usual.get(command)?.stdout });
    }
  });
});

describe("the process", () => {
  /** What a line of shell prints, says and ends with, in an empty folder beside the file. */
  async function inShell(line: string, env: Record<string, string | undefined> = {}) {
    return inFolder(async (home) => {
      const work = join(home, "work");
      await mkdir(work);
      await writeFile(join(home, "interviews.yaml"), FILE);
      await writeFile(join(home, "note.txt"), NOTE);
      const script = `{ ${line}\n} > "$HOME/out" 2> "$HOME/err"; echo $? > "$HOME/code"`;
      execFileSync("/bin/sh", ["-c", script], {
        cwd: work,
        stdio: "ignore",
        env: bareEnvironment(home, {
          FOLLOWUP_FILE: join(home, "interviews.yaml"),
          FOLLOWUP_NOW: NOW,
          NODE: process.execPath,
          PROGRAM,
          ...env,
        }),
      });
      const read = (name: string) => readFile(join(home, name), "utf8");
      const left = await readdir(work).catch(() => []);
      return { code: Number(await read("code")), out: await read("out"), err: await read("err"), left };
    });
  }

  // What never ends is ended.
  const FOLLOWUP = 'timeout -s KILL 20 "$NODE" "$PROGRAM"';

  it("may have a HOME in which nothing can be made", async () => {
    const HOME_OF_NONE = `HOME=/proc/nowhere ${FOLLOWUP}`;
    expect(await inShell(`${HOME_OF_NONE} log got reply maria`)).toMatchObject({
      code: 0,
      err: expect.stringMatching(
        /undo will not be able to take it back: .*: no folder can be made there\.\n$/,
      ),
    });
    expect(await inShell(`${HOME_OF_NONE} templates eject`)).toMatchObject({
      code: 73,
      err: "followup: /proc/nowhere/.config/followup/templates: no folder can be made there.\n",
    });
  });

  it("may have a working folder that was deleted", async () => {
    const gone = "mkdir ../gone; cd ../gone; rmdir ../gone;";
    expect(await inShell(`${gone} ${FOLLOWUP} next`)).toMatchObject({ code: 0, err: "" });
    expect(await inShell(`${gone} ${FOLLOWUP} log got reply maria`)).toMatchObject({ code: 0, err: "" });
    expect(await inShell(`${gone} ${FOLLOWUP} next`, { FOLLOWUP_FILE: undefined })).toMatchObject({
      code: 66,
      err: expect.stringContaining("there is no interviews.yaml yet"),
    });
    expect(await inShell(`${gone} ${FOLLOWUP} init --sample`)).toMatchObject({
      code: 73,
      err: expect.stringContaining("its folder does not exist"),
    });
    expect(
      await inShell(`${gone} ${FOLLOWUP} templates eject`, { FOLLOWUP_TEMPLATES: "mine/own" }),
    ).toMatchObject({ code: 73, err: "followup: mine/own: no folder can be made there.\n" });
  });

  it("may have nowhere for temporary files, and no programs", async () => {
    const line = FOLLOWUP.replace("20", "20 env PATH=");
    for (const TMPDIR of ["/nowhere/at/all", undefined, ""]) {
      const { code, err, left } = await inShell(`${line} draft thank-you maria --copy`, { TMPDIR });
      expect({ code, left }).toEqual({ code: 74, left: [] });
      expect(err).toContain("there is no clipboard here that can be reached");
    }
  });

  it.each(["000", "777"])("may hide or show all that it makes: umask %s", async (mask) => {
    const modes = 'stat -c %a "$HOME/interviews.yaml" "$HOME/new.yaml"';
    const line = `umask ${mask}; ${FOLLOWUP} log got reply maria && ${FOLLOWUP} init "$HOME/new.yaml" --sample; ${modes}`;
    const { out, left } = await inShell(line);
    expect(left).toEqual([]);
    // Such a mask takes every right from a file that is made, as it was asked to.
    expect(out.split("\n").slice(-3)).toEqual(["644", mask === "777" ? "0" : "600", ""]);
  });

  it.each([
    "--throw-deprecation --pending-deprecation",
    "--disable-proto=throw --unhandled-rejections=strict",
    "--frozen-intrinsics --no-warnings",
  ])("may be run by Node with %s", async (NODE_OPTIONS) => {
    const line = `${FOLLOWUP} next && ${FOLLOWUP} log got reply maria && ${FOLLOWUP} -q draft thank-you maria`;
    expect(await inShell(line, { NODE_OPTIONS })).toMatchObject({ code: 0, err: "", left: [] });
  });

  it("may have nowhere for a text to be edited in", () =>
    inFolder(async (home) => {
      await writeFile(join(home, "interviews.yaml"), FILE);
      const env = { TMPDIR: join(home, "nowhere"), EDITOR: "true" };
      const session = { args: ["draft", "thank-you", "maria", "--edit"], now: NOW, env };
      const { text, code } = await onTerminal(home, session).end();
      expect({ code, text: text.replace(/\s+/g, " ") }).toEqual({
        code: 74,
        text: expect.stringContaining(
          "no temporary folder can be made there. Set TMPDIR to a folder of yours.",
        ),
      });
    }));
});
