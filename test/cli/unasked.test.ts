/** Nobody to be asked: every command that asks says what to give instead, and waits for nothing. */
import { execFileSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bareEnvironment, inFolder, PROGRAM } from "../support/run.js";
import { onTerminal } from "../support/terminal.js";

const NOW = "2026-06-11 10:00";
const FILE = `version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York }
interviews:
  - company: Northwind
    role: Product manager
    people:
      - { id: maria, name: Maria Gómez, email: maria@northwind.example, phone: +1 212 555 0100, prefers: phone }
      - { id: raj, name: Raj Patel, email: raj@northwind.example }
    rounds:
      - { at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [ maria, raj ], decision: 2026-06-05 }
    log:
      - { at: 2026-06-03 12:00, sent: thank-you, to: [ maria, raj ], via: email }
`;

/** Every command that asks at a terminal; its exit code where it cannot, and what its message names instead. */
const ASKING: readonly (readonly [command: string, code: number, names: string])[] = [
  ["init mine.yaml", 64, "--name"],
  ["init mine.yaml --name Dana", 64, "--email"],
  ["add", 64, "add interview --company"],
  ["add interview", 64, "--company"],
  ["add interview --company Acme", 64, "--role"],
  ["add round northwind", 64, "--at"],
  ["add person northwind", 64, "--name"],
  ["add --from gone.ics", 66, "gone.ics"],
  ["draft", 64, "action id"],
  ["draft status-check maria --ask", 64, "--ask needs a terminal"],
  ["draft status-check maria --edit", 64, "--out"],
  ["log sent status-check maria --via phone --dry-run", 0, "--outcome"],
  ["done northwind/status-check/1 --dry-run", 0, "--outcome"],
  ["snooze northwind/status-check/1", 64, "--until"],
  ["undo", 1, "nothing to take back"],
  ["", 0, "Usage:"],
];

/** Runs each in a shell, after `redirected`; what it said, by its command. */
const script = (redirected: string, flags: string) =>
  ASKING.map(
    ([command]) =>
      `echo "## ${command}"; "$NODE" "$PROGRAM" ${command} ${flags} ${redirected} 2>&1; echo "## $?"`,
  ).join("\n");

function expectRefusals(said: string, replaced: Readonly<Record<string, string>> = {}): void {
  const parts = said.split(/^## (.*)\n/m);
  const told = ASKING.map((_, index) => ({
    command: parts[index * 4 + 1],
    text: (parts[index * 4 + 2] ?? "").replace(/\s+/g, " "),
    code: Number(parts[index * 4 + 3]),
  }));
  expect(told).toEqual(
    ASKING.map(([command, code, names]) => ({
      command,
      code,
      text: expect.stringContaining(replaced[names] ?? names),
    })),
  );
}

async function inHome(work: (home: string, env: NodeJS.ProcessEnv) => Promise<void> | void): Promise<void> {
  await inFolder(async (home) => {
    await writeFile(join(home, "interviews.yaml"), FILE);
    const env = bareEnvironment(home, { NODE: process.execPath, PROGRAM, FOLLOWUP_NOW: NOW });
    await work(home, env);
    expect(await readFile(join(home, "interviews.yaml"), "utf8")).toBe(FILE);
    expect(await readdir(home)).toEqual(["interviews.yaml"]);
  });
}

describe("with nobody at a terminal", () => {
  /** What waits all the same is ended. */
  const inShell = (cwd: string, env: NodeJS.ProcessEnv, lines: string) =>
    execFileSync("timeout", ["-s", "KILL", "60", "sh", "-c", lines], { cwd, env, encoding: "utf8" });

  it.each([
    ["nothing to read", "< /dev/null"],
    ["no input at all", "<&-"],
  ])("each command says what to give: %s", (_, redirected) =>
    inHome((home, env) => expectRefusals(inShell(home, env, script(redirected, "")))),
  );

  it("each command says what to give: a pipe in which nothing ever comes", () =>
    inHome((home, env) => {
      const waiting = `mkfifo ../fifo-$$; exec 5<> ../fifo-$$; rm ../fifo-$$\n${script("<&5", "")}`;
      expectRefusals(inShell(home, env, waiting));
    }));
});

describe("at a terminal", () => {
  const atTerminal = async (home: string, env: NodeJS.ProcessEnv, flags: string) =>
    onTerminal(home, { args: ["-c", script("", flags)], program: "sh", env }).end();

  it("each command says what to give with --no-input", () =>
    inHome(async (home, env) => {
      const { text } = await atTerminal(home, env, "--no-input");
      expectRefusals(text, { "--ask needs a terminal": "--ask does not go with --no-input" });
    }));

  it("that cannot move its cursor the same, without an escape sequence", () =>
    inHome(async (home, env) => {
      const { text, raw } = await atTerminal(home, { ...env, TERM: "dumb" }, "");
      const dumb = "needs a terminal that can move its cursor, and TERM=dumb says that this one cannot.";
      expectRefusals(text, { "--ask needs a terminal": `--ask ${dumb}` });
      expect(raw).not.toContain("\u001b");
    }));

  it("that cannot move its cursor gets no escape sequence from any other command", () =>
    inHome(async (home, env) => {
      const commands = ["next", "next --why", "show northwind", "rules", "validate --file gone", "nxt"];
      const shell = commands.map((command) => `"$NODE" "$PROGRAM" ${command}`).join("\n");
      const session = onTerminal(home, { args: ["-c", shell], program: "sh", env: { ...env, TERM: "dumb" } });
      const { raw } = await session.end();
      expect(raw).toContain("Northwind");
      expect(raw).not.toContain("\u001b");
    }));
});
