/**
 * Hostile text in every field of the file, on the command line, in templates, mails and invitations: whatever a command
 * prints on a terminal, no control reaches it but our own colours. With FOLLOWUP_LONG=1 each payload has every command
 * to itself; else they share a file.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HIDDEN } from "../../src/safe/hidden.js";
import { hostileFile, PAYLOADS, quoted } from "../support/hostile.js";
import { inFolder, runIn } from "../support/run.js";
import { CTRL_C, onTerminal } from "../support/terminal.js";

const LONG = process.env.FOLLOWUP_LONG === "1";
/** Enough interviews that each payload stands somewhere. */
const TURNS = 15;
/** Milliseconds. */
const PATIENCE = LONG ? 3_600_000 : 120_000;
const NOW = "2026-06-12 10:15";

const COMMANDS: readonly string[] = [
  "next",
  "next --all --why",
  "next i0 --json",
  "check i0",
  "check i0/p --json",
  "draft i0/status-check/1",
  "draft i0/keep-promise/1 --json",
  "draft status-check i0 --format eml",
  "draft status-check i0 --format mailto",
  "draft status-check i0 --via phone",
  "proofread message.txt",
  "proofread message.txt --json",
  "show",
  "show i0",
  "show i0 --json",
  "show --html",
  "forecast",
  "forecast i0 --why",
  "calendar --rounds",
  "rules",
  "rules no-date-week",
  "validate --strict",
  "validate --file broken.yaml",
  "validate --file broken.yaml --json",
  "validate --file torn.yaml",
  "templates",
  "templates check",
  "templates show thank-you.email",
  "log sent other i0 --to p --via email --dry-run",
  "log sent status-check i0 --to p --via phone --outcome talked",
  "log got reply i0 --from p --decision friday",
  "done i0/complete-record/1",
  "snooze i0/keep-promise/1 --until monday",
  "undo --dry-run",
  "undo --yes",
  "add --from invitation.ics --dry-run --no-input",
  "add person i0 --name Kim --part recruiter --no-input",
  "next --file missing",
  "schema",
  "init again.yaml --sample",
  "--help",
];

/** Commands that ask, and what they say before somebody breaks off. */
const QUESTIONS: readonly (readonly [command: string, asks: RegExp])[] = [
  ["", /stop here/],
  ["draft", /What would you like to write/],
  ["draft status-check i0 --ask", /\?/],
  ["add", /What would you like to add/],
  ["add round", /For which job/],
  ["add --from invitation.ics", /\? .*/],
  ["log sent status-check i0 --to p --via phone", /\?/],
  ["undo", /Take back/],
];

/** What a command line may bring along itself; a terminal's own signs cannot be typed into one. */
const ARGUMENTS: readonly ((payload: string) => string[])[] = [
  (payload) => ["next", payload],
  (payload) => ["next", "--file", payload],
  (payload) => ["next", "--now", payload],
  (payload) => ["check", "i0", "--at", payload],
  (payload) => ["draft", payload],
  (payload) => ["rules", payload],
  (payload) => ["log", "sent", payload, "i0"],
  (payload) => ["snooze", payload, "--until", payload],
  (payload) => ["templates", "show", payload],
  (payload) => [payload],
  (payload) => [`--${payload}`],
];

const COLOURS = new RegExp(`${String.fromCodePoint(0x1b)}\\[(?:1|2|22|3[1236]|39)m`, "g");
/** How the library of the questions moves the cursor, and hides and shows it. */
const MOVES = new RegExp(`${String.fromCodePoint(0x1b)}\\[(?:\\d*[ABCDGJK]|\\?25[lh])`, "g");

/** Of our colours none stands within a word: those are the payload's own. */
const FORGED = new RegExp(`x${String.fromCodePoint(0x1b)}\\[[\\d;]*mx`, "g");

/** What is left of an output once all that may be there is taken out. */
function strangers(raw: string, ...allowed: readonly RegExp[]): string[] {
  const lines = raw.replace(/\r*\n/g, " ");
  const rest = [COLOURS, ...allowed].reduce((text, pattern) => text.replace(pattern, ""), lines);
  return [...(lines.match(FORGED) ?? []), ...(rest.match(HIDDEN) ?? [])].map((sign) => JSON.stringify(sign));
}

/** The name of a file that says more than it should. */
const AWRY = "a\u001b]0;b\u0007\u202e\u001b[31m\n.yaml";

/** A folder with all that the commands read. */
async function inHostileFolder(payloads: readonly string[], work: (folder: string) => Promise<void>) {
  await inFolder(async (folder) => {
    const put = (name: string, text: string) => writeFile(join(folder, name), text);
    const some = payloads.map((payload) => `x${payload}x`).join(" ");
    await put("interviews.yaml", hostileFile(payloads, payloads.length === 1 ? 1 : TURNS));
    await put("broken.yaml", payloads.map((payload) => `${quoted(payload)}: ${quoted(payload)}\n`).join(""));
    await put("torn.yaml", `version: 1\nme: ${some}\n`);
    await put("message.txt", `Subject: ${some}\n\nDear Pat,\n\n[${some}]\n${payloads.join("\n")}\n`);
    await put("invitation.ics", invitation(payloads));
    await mkdir(join(folder, "mine"));
    await put(AWRY, hostileFile(payloads, 1));
    await put("mine/thank-you.email.md", `${some}\n`);
    await put(`mine/x${(payloads[0] ?? "").replaceAll(/[/\0]/g, "")}.md`, some);
    await work(folder);
  });
}

function invitation(payloads: readonly string[]): string {
  const line = payloads.map((payload) => payload.replaceAll(/[\r\n\0\ud800-\udfff]/g, "")).join(" ");
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "BEGIN:VEVENT",
    "UID:one",
    `SUMMARY:Interview at ${line}`,
    "DTSTART:20260701T150000Z",
    "DTEND:20260701T160000Z",
    `ORGANIZER;CN="${line.replaceAll('"', "")}":mailto:kim@acme.example`,
    `LOCATION:${line}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

const env = { FOLLOWUP_TEMPLATES: "mine", FORCE_COLOR: "1" };

async function printed(folder: string, args: readonly string[]): Promise<string> {
  const { raw } = await onTerminal(folder, { args, env, now: NOW }).end();
  return raw;
}

const batches = LONG ? PAYLOADS.map((payload) => [payload]) : [PAYLOADS];

describe.each(batches.map((payloads, index) => ({ index, payloads })))("payloads $index", ({ payloads }) => {
  it("come out of no command", { timeout: PATIENCE }, () =>
    inHostileFolder(payloads, async (folder) => {
      for (const command of COMMANDS) {
        const raw = await printed(folder, command.split(" "));
        expect(raw, command).not.toBe("");
        expect(strangers(raw), command).toEqual([]);
      }
    }),
  );
});

describe("payloads", () => {
  it("are two hundred, and harmful", () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
    const harmless = PAYLOADS.filter((payload) => strangers(`x${payload}x`).length === 0);
    expect(harmless.filter((payload) => !payload.includes("\n"))).toEqual([]);
  });

  it("come out of no question", { timeout: PATIENCE }, async () => {
    for (const payloads of LONG ? batches : [PAYLOADS]) {
      await inHostileFolder(payloads, async (folder) => {
        await printed(folder, ["log", "sent", "other", "i0", "--to", "p", "--via", "email"]);
        for (const [command, asks] of QUESTIONS) {
          const args = command.split(" ").filter((word) => word !== "");
          const terminal = onTerminal(folder, { args, env, now: NOW });
          await terminal.answer(asks, CTRL_C);
          const { raw, code } = await terminal.end();
          expect({ command, code, strangers: strangers(raw, MOVES) }).toEqual({
            command,
            code: 130,
            strangers: [],
          });
        }
      });
    }
  });

  it("come out of no name of a file, in a pipe either", () =>
    inHostileFolder(PAYLOADS, async (folder) => {
      for (const command of ["next", "next --why", "validate", "show", "log got reply i0", "undo --yes"]) {
        const args = [...command.split(" "), "--file", AWRY];
        const { stdout, stderr } = await runIn(folder, { args, now: NOW });
        expect(strangers(stdout + stderr), command).toEqual([]);
        expect(strangers(await printed(folder, args)), command).toEqual([]);
      }
    }));

  it("come back from no command line", { timeout: PATIENCE }, () =>
    inHostileFolder(PAYLOADS, async (folder) => {
      const some = PAYLOADS.filter((payload) => !payload.includes("\0"));
      const tried = LONG
        ? some.flatMap((payload) => ARGUMENTS.map((make) => make(payload)))
        : ARGUMENTS.map((make) => make(some.join(" ")));
      for (const args of tried) expect(strangers(await printed(folder, args)), args[0]).toEqual([]);
    }),
  );
});
