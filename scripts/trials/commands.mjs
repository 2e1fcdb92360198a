// Every command of the program, each with flags as they are used, run one after the other on one file under strace:
// with an editor and a clipboard that are stubs, and on a terminal where a command wants one.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import pty from "@lydell/node-pty";
import commands from "../../test/support/commands.json" with { type: "json" };

const PROGRAM = fileURLToPath(new URL("../../bin/followup.js", import.meta.url));
const INVITATION = fileURLToPath(new URL("../../test/fixtures/invitations/google.ics", import.meta.url));
const CALL = /^(\d+) +(\w+)\((.*)/;

/**
 * Runs them all.
 * @param names of the calls to trace, as strace takes them
 * @param judge is given each call as `{ name, rest }`; what is wrong with it, or undefined
 * @returns figures, and faults that tell whose they are
 */
export async function judgeAll(folder, names, judge) {
  const home = join(folder, "home");
  const env = furnish(home);
  const figures = { commands: commands.length, calls: 0 };
  const faults = untried().map((name) => `followup ${name} is never run`);
  for (const { args, code = 0, terminal, env: own } of commands) {
    const log = join(folder, "trace");
    const line = straced(log, names, [PROGRAM, ...args.split(" ")]);
    const options = { cwd: home, env: { ...env, ...own } };
    const ended = await (terminal ? endOnTerminal(line, options) : endOf(line, options));
    if (ended !== code) faults.push(`followup ${args}: ended with ${ended}, not with ${code}`);
    const calls = callsIn(log);
    figures.calls += calls.length;
    faults.push(...faultsOf(calls, judge).map((fault) => `followup ${args}: ${fault}`));
  }
  return { figures, faults };
}

/** The faults of scripts of a line each, and which of them had none. */
export function judgeScripts(folder, names, scripts, judge) {
  const log = join(folder, "trace");
  const found = scripts.map((script) => {
    execFileSync("strace", straced(log, names, ["-e", script]), { cwd: folder, stdio: "ignore" });
    return { script, faults: faultsOf(callsIn(log), judge) };
  });
  return {
    faults: found.flatMap(({ faults }) => faults),
    missed: found.filter(({ faults }) => faults.length === 0).map(({ script }) => `not seen: ${script}`),
  };
}

function straced(log, names, args) {
  return ["-f", "-y", "-o", log, "-e", `trace=execve,${names}`, process.execPath, ...args];
}

/** The calls of the program and its threads; what it starts is not its own. */
function callsIn(log) {
  const calls = readFileSync(log, "utf8")
    .split("\n")
    .map((line) => CALL.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, name, rest]) => ({ pid, name, rest }));
  const others = new Set(
    calls
      .filter(({ name }) => name === "execve")
      .slice(1)
      .map(({ pid }) => pid),
  );
  return calls.filter(({ pid, name }) => name !== "execve" && !others.has(pid));
}

function faultsOf(calls, judge) {
  return calls.map(judge).filter((fault) => fault !== undefined);
}

function furnish(home) {
  const [bin, temporary] = ["bin", "tmp"].map((name) => join(home, name));
  for (const each of [home, bin, temporary]) mkdirSync(each);
  for (const [name, script] of [
    ["editor", 'echo "my own words" >> "$1"'],
    ["wl-copy", "cat > /dev/null"],
  ]) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  copyFileSync(INVITATION, join(home, "invite.ics"));
  return {
    PATH: bin + delimiter + process.env.PATH,
    HOME: home,
    TMPDIR: temporary,
    TZ: "America/New_York",
    TERM: "xterm-256color",
    EDITOR: "editor",
    FOLLOWUP_NOW: "2026-06-03 12:30",
  };
}

async function endOf(line, options) {
  const [code] = await once(spawn("strace", line, { ...options, stdio: "ignore" }), "close");
  return code;
}

function endOnTerminal(line, options) {
  return new Promise((resolve) => {
    pty.spawn("strace", line, options).onExit(({ exitCode }) => resolve(exitCode));
  });
}

/** The commands in the program's own help that are never run. */
function untried() {
  const help = execFileSync(process.execPath, [PROGRAM, "--help"], { encoding: "utf8" });
  const list = help.slice(help.indexOf("\nCommands:"));
  const names = [...list.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name);
  return names.filter((name) => !commands.some(({ args }) => args.split(" ")[0] === name));
}
