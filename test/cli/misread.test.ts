/** What is said to a command line that cannot be understood: what is wrong, the right word, and where to read more. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Argument } from "commander";
import { describe, expect, it } from "vitest";
import { Command } from "../../src/cli/command.js";
import { COMMANDS_ALSO, OPTIONS_ALSO } from "../../src/cli/help/also.js";
import { SENT_KINDS } from "../../src/model/types.js";
import { aboard } from "../support/aboard.js";
import { fileOf } from "../support/hunt.js";
import { inFolder } from "../support/run.js";

const FILE = fileOf({ given: "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]" });

/** What is said of a line, whose words are parted by spaces. */
async function saidOf(line: string, file = FILE): Promise<string> {
  return inFolder(async (folder) => {
    const path = join(folder, "interviews.yaml");
    await writeFile(path, file);
    const env = { FOLLOWUP_FILE: path, FOLLOWUP_NOW: "2026-06-05 10:00" };
    const { stdout, stderr, code } = await aboard({ args: line.split(" "), env });
    expect({ stdout, code }).toEqual({ stdout: "", code: 64 });
    return stderr;
  });
}

/** The message, and of which command the help is named after it. */
const HELPED: readonly (readonly [line: string, help: string, ...says: string[]])[] = [
  // A word in the place of a command.
  ["nxt", "followup", 'there is no command "nxt". Did you mean "next"?'],
  ["NEXT", "followup", 'there is no command "NEXT". Did you mean "next"?'],
  ["list", "followup", 'there is no command "list". Did you mean "show"?'],
  ["thanks raj", "followup", 'there is no command "thanks". Did you mean "draft thank-you"?'],
  ["Thank", "followup", 'there is no command "Thank". Did you mean "draft thank-you"?'],
  ["sent", "followup", 'there is no command "sent". Did you mean "log sent"?'],
  ["template", "followup", 'there is no command "template". Did you mean "templates"?'],
  ["fore", "followup", 'there is no command "fore". Did you mean "forecast"?'],
  ["qqqqq", "followup", 'there is no command "qqqqq".'],
  ["nxt --foo", "followup", 'there is no command "nxt". Did you mean "next"?'],
  ["nxt --help", "followup", 'there is no command "nxt". Did you mean "next"?'],
  [
    "maria",
    "followup",
    'there is no command "maria". To see what there is to do for them: followup next maria',
  ],
  ["log snt thank-you raj", "followup log", 'log has no command "snt". Did you mean "sent"?'],
  ["log snt --help", "followup log", 'log has no command "snt". Did you mean "sent"?'],
  [
    "log thank-you raj",
    "followup log",
    'log has no command "thank-you". Did you mean "followup log sent thank-you"?',
  ],
  ["log replyy maria", "followup log", 'log has no command "replyy". Did you mean "followup log got reply"?'],
  [
    "log recieved reply maria",
    "followup log",
    'log has no command "recieved". Did you mean "followup log got"?',
  ],
  ["log heard maria", "followup log", 'log has no command "heard". Did you mean "followup log got"?'],
  ["log wrote maria", "followup log", 'log has no command "wrote". Did you mean "followup log sent"?'],
  ["log called maria", "followup log", 'log has no command "called". Did you mean "followup log sent"?'],
  ["log qqqqq", "followup log", 'log has no command "qqqqq". It can be sent, got or closed.'],
  ["add intervew", "followup add", 'add has no command "intervew". Did you mean "interview"?'],
  ["add northwind", "followup add", 'add has no command "northwind". It can be interview, round or person.'],
  ["templates shw", "followup templates", 'templates has no command "shw". Did you mean "show"?'],
  // Options.
  ["next --al", "followup next", "next has no option --al. Did you mean --all?"],
  ["next --dayz=3", "followup next", "next has no option --dayz. Did you mean --days?"],
  ["next -days 3", "followup next", "next has no option -days. Did you mean --days?"],
  ["--jsn next", "followup", "followup has no option --jsn. Did you mean --json?"],
  ["-V", "followup", "followup has no option -V. Did you mean --version?"],
  ["check maria --channel email", "followup check", "check has no option --channel. Did you mean --via?"],
  ["check maria --when friday", "followup check", "check has no option --when. Did you mean --at?"],
  [
    "log got reply maria --dec friday",
    "followup log got",
    "log got has no option --dec. Did you mean --decision?",
  ],
  ["next --qqqqq", "followup next", "next has no option --qqqqq."],
  ["next --until friday", "followup next", "next has no option --until. It belongs to snooze."],
  [
    "next --at friday",
    "followup next",
    "next has no option --at. It belongs to check, log sent, log got, log closed or others.",
  ],
  [
    "--why next",
    "followup",
    "followup has no option --why. It comes after a command that has it: followup next --why",
  ],
  ["next --json=yes", "followup next", '--json takes no value: leave "=yes" out.'],
  // Something is missing.
  ["next --days", "followup next", "--days needs <n>: how many days ahead to look (default: 14)."],
  [
    "check maria --via",
    "followup check",
    "--via needs <channel>: how (default: as the plan would): email, phone or post.",
  ],
  [
    "check",
    "followup check",
    "check needs <who>, an interview or a person: an id, part of a name or role, or northwind/maria.",
    "For example: followup check maria",
  ],
  [
    "log closed",
    "followup log closed",
    "log closed needs <how>, how you ended it: accepted, declined, withdrawn or let-go.",
    "For example: followup log closed accepted bluebell",
  ],
  [
    "snooze northwind/thank-you/1/maria",
    "followup snooze",
    'snooze needs --until <day>, the day or moment to be reminded: friday, "in 3 days" or 2026-06-12 10:00.',
    "For example: followup snooze northwind/thank --until monday",
  ],
  // Something is too much.
  [
    "validate all of it",
    "followup validate",
    'validate takes nothing but options, so "all" has no place in it.',
  ],
  [
    "proofread my note.txt",
    "followup proofread",
    'proofread takes <file> alone, so "note.txt" has no place in it. Words that belong together need quotes.',
  ],
];

describe("a command line that cannot be understood", () => {
  it.each(HELPED)("%s", async (line, help, ...says) => {
    expect(await saidOf(line)).toBe(`followup: ${says.join("\n")}\nFor help: ${help} --help\n`);
  });

  it.each([
    ["check maria --via fax", '--via cannot be "fax". It can be email, phone or post.'],
    ["check maria --via emial", '--via cannot be "emial". Did you mean "email"?'],
    ["check maria --for thanks", '--for cannot be "thanks". Did you mean "thank-you"?'],
    ["schema --of nxt", '--of cannot be "nxt". Did you mean "next"?'],
    ["log sent thankyou raj", 'log sent cannot take "thankyou". Did you mean "thank-you"?'],
    ["log closed letgo northwind", 'log closed cannot take "letgo". Did you mean "let-go"?'],
    ["next --days soon", '--days: "soon" is not a number of days from 0 to 36500.'],
    ["next --days -1", '--days: "-1" is not a number of days from 0 to 36500.'],
    ["check northwind/nobody", 'nobody at Northwind is called "nobody". It can be maria, raj or ann.'],
    ["check northwind/mariaa", 'nobody at Northwind is called "mariaa". Did you mean "maria"?'],
    [
      "done nrthwind/thank-you/1/maria",
      notPlanned("nrthwind/thank-you/1/maria", "northwind/thank-you/1/maria"),
    ],
    ["done north/thank/1", notPlanned("north/thank/1", "northwind/thank-you/1/maria")],
    ["rules noDateWiat", 'there is no rule "noDateWiat". Did you mean "noDateWait"?'],
    ["help draf", 'there is no help about "draf". Did you mean "draft"?'],
    ["help log snt", 'there is no help about "log snt". Did you mean "log sent"?'],
    ["help exit-cods", 'there is no help about "exit-cods". Did you mean "exit-codes"?'],
    ["help list", 'there is no help about "list". Did you mean "show"?'],
    ["help recipe", 'there is no help about "recipe". All there is: followup --help'],
    ["help qqqqq", 'there is no help about "qqqqq". All there is: followup --help'],
  ])("%s", async (line, says) => {
    expect(await saidOf(line)).toBe(`followup: ${says}\n`);
  });

  it.each([
    [["--file", "", "next"], "followup", "--file needs <path>: the interviews file"],
    [["next", "--file="], "followup", "--file needs <path>: the interviews file"],
    [
      ["draft", "thank-you", "maria", "--out", ""],
      "followup draft",
      "--out needs <file>: write it to a file",
    ],
    [["calendar", "--out", ""], "followup calendar", "--out needs <file>: write it there"],
    [["add", "--from", ""], "followup add", "--from needs <file>: an invitation"],
  ])("%j: an option with an empty value has none", async (args, help, says) => {
    const { stdout, stderr, code } = await aboard({ args, env: { FOLLOWUP_FILE: "none.yaml" } });
    expect({ stdout, code }).toEqual({ stdout: "", code: 64 });
    expect(stderr.startsWith(`followup: ${says}`), stderr).toBe(true);
    expect(stderr.endsWith(`\nFor help: ${help} --help\n`), stderr).toBe(true);
  });

  it("says nothing of a file that is not in order", async () => {
    expect(await saidOf("maria", "version: 2\n")).toBe(
      'followup: there is no command "maria".\nFor help: followup --help\n',
    );
  });

  it("tells of the choices of an argument as of those of an option", () => {
    const shell = new Command("followup").command("completion");
    shell.addArgument(new Argument("<shell>", "which").choices(["bash", "fish"])).action(() => {});
    expect(() => shell.parse(["fsh"], { from: "user" })).toThrow(
      'completion cannot take "fsh". Did you mean "fish"?',
    );
  });
});

function notPlanned(id: string, near: string): string {
  return `"${id}" is not in the plan: it may be done, or not have come up yet. Did you mean "${near}"?\nTo see what there is: followup next --all`;
}

describe("other words", () => {
  it("are none that is a name itself, and lead to one name each", () => {
    for (const also of [COMMANDS_ALSO, OPTIONS_ALSO]) {
      const words = Object.values(also).flat();
      expect(new Set([...words, ...Object.keys(also)]).size).toBe(words.length + Object.keys(also).length);
    }
  });

  it("stand for commands and options that there are", async () => {
    const help = await aboard({ args: ["help", "--man"], env: {} });
    const messages = SENT_KINDS.map((kind) => `draft ${kind}`);
    for (const name of Object.keys(COMMANDS_ALSO).filter((one) => !messages.includes(one)))
      expect(help.stdout).toContain(`.SS followup ${name} `);
    for (const name of Object.keys(OPTIONS_ALSO))
      expect(help.stdout).toContain(`\\-\\-${name.replaceAll("-", "\\-")}`);
  });
});
