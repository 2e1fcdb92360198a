/** Every command on terminals of every width: nothing over the edge, and nothing lost. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Aboard, aboard, type Said } from "../support/aboard.js";
import { CELLS, inLetters } from "../support/cells.js";
import { fileOf } from "../support/hunt.js";
import { inFolder, PROGRAM } from "../support/run.js";
import { onTerminal } from "../support/terminal.js";

const IS_LONG = process.env.FOLLOWUP_LONG === "1";
const NOW = "2026-06-12T10:15-04:00";
const FILE = fileOf({
  me: "phone: +1 212 555 0199\npitch: { function: Product management, years: 6, industry: fintech }\nstrengths: [cut onboarding time by half]",
  given: `rounds:
  - { at: 2026-06-03 10:00, with: [maria, raj] }
  - { at: 2026-06-11 10:00, ends: 2026-06-11 11:00, where: onsite, with: [maria, raj], decision: { by: 2026-06-16, said: by Tuesday }, slips: [{ what: blanked on cohort retention, weight: major, to: maria }] }
promises: [{ what: writing sample, to: maria, by: 2026-06-15, asked: true }]
given: [lee]
facts: [{ what: shipped the churn dashboard }]
clippings: [{ title: Pricing after the cut, url: "https://example.org/a" }]
log:
  - { at: 2026-06-03 18:00, sent: thank-you, to: [maria, raj], via: email }
  - { at: 2026-06-05 09:00, got: update, from: maria }`,
});

/** Names in the scripts of the world. */
const PEOPLE = CELLS.map(
  ([text], index) => `      - { id: p${index}, name: ${text}, email: p${index}@x.example }`,
).join("\n");
const WORLD = `version: 1
me: { name: Dana, email: dana@okafor.example, timezone: America/New_York }
interviews:
${CELLS.map(
  ([text], index) => `  - id: i${index}
    company: ${text}
    role: ${text}
    department: ${text}
    people:
${PEOPLE}
    rounds: [{ at: 2026-06-${11 + (index % 3)} 10:00, with: [p${index}, p0], topics: { p0: [ ${text} ] } }]
    promises: [{ what: ${text}, to: p${index}, by: 2026-06-15 }]
`,
).join("")}`;

const WRONG = `version: 1
me: { nam: Dana, emial: x }
interviews:
  - company: Northwind, which is a company with a rather long line in this file, all in one go
    roll: 3
    rounds: [ { at: 2026-02-30, with: [ nobody ] }, { at: 2026-06-03 10:00, with: [ ${CELLS[0][0]} ], topics: {} } ]
`;
const NOTE = `Subject: hi

Dear Maria,

I think I probably blew it, sorry!!! [blank] lol. Please hire me ASAP, I need your answer by tomorrow. This line runs on and on past the width of any mail that anybody would like to read.
`;

/** Pages: text that is set for the terminal. FILE, NOTE and the like stand for paths. */
const PAGES = [
  "next --all",
  "next --all --why",
  "next maria",
  "next --all --why --file WORLD",
  "check maria",
  "check maria --via phone --at friday --for status-check",
  "check p1 --file WORLD",
  "proofread NOTE",
  "proofread NOTE --for thank-you --interview northwind --to maria",
  "show",
  "show northwind",
  "show --file WORLD",
  "show i1 --file WORLD",
  "forecast",
  "forecast i2 --file WORLD",
  "rules",
  "rules thank-24h",
  "rules missed-date",
  "validate --strict",
  "validate --file WRONG",
  "validate --file GONE",
  "templates list",
  "templates check",
  "templates eject thank-you.email",
  "log got reply maria",
  "done northwind/thank-you/2/raj",
  "snooze northwind/keep-promise/1 --until monday",
  "undo",
  "add person northwind --name Zoë",
  "add interview --company Acme --role Clerk",
  "init NEW --sample",
  "init OTHER",
  "draft",
  "done",
  "add",
  "nxt",
  "next --dayz 3",
  "next --days -4",
  "next nobody",
  "next p --file WORLD",
  "log got replyy maria",
  "log reply maria",
  "check maria --for gossip",
  "check",
  ..."file time styles fields environment exit-codes".split(" ").map((topic) => `help ${topic}`),
  "log sent status-check maria --via phone",
  "templates nonsense",
  "rules thank",
  ..."next check draft proofread templates log done snooze undo show forecast rules add init validate schema completion help"
    .split(" ")
    .map((command) => `${command} --help`),
  "--help",
  "log sent --help",
  "log got --help",
  "add round --help",
  "add person --help",
];

/** What is printed to be used as it is: messages, templates, differences. */
const VERBATIM = [
  "draft thank-you raj",
  "draft thank-you p2 --file WORLD",
  "draft thank-you raj --format mailto",
  "templates show thank-you.email",
  "log got reply maria --dry-run",
  "done northwind/thank-you/2/raj --dry-run",
  "undo --dry-run",
  "add round northwind --at friday --dry-run",
];

/** A line that may go over the edge: a command to copy, or one word, such as a path or an address. */
function mayBeLong(line: string): boolean {
  return /^ *(?:\$|followup) /.test(line) || /^ *\S+$/.test(line);
}

/** What would be cut off or broken otherwise. */
function tooLong(text: string, columns: number): string[] {
  return text.split("\n").filter((line) => inLetters(line).length > columns && !mayBeLong(line));
}

/** The words of a page, without the excerpts, of which there is as much as there is room for. */
function wordsOf(text: string): Set<string> {
  const lines = text.split("\n");
  const told = lines.filter((line, index) => !isMark(line) && !isMark(lines[index + 1] ?? ""));
  return new Set(told.join(" ").normalize().split(/\s+/));
}

function isMark(line: string): boolean {
  return /^ *\^+$/.test(line);
}

let folder = "";
let release = () => {};
beforeAll(
  () =>
    new Promise<void>((ready) => {
      inFolder(async (made) => {
        folder = made;
        ready();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      });
    }),
);
afterAll(() => release());

/** The same every time: each command has files of its own. */
async function page(command: string, columns?: number, env: Aboard["env"] = {}): Promise<Said> {
  const home = join(folder, "home");
  await mkdir(home, { recursive: true });
  const files = { FILE, WORLD, WORDS: inLetters(WORLD), WRONG, NOTE };
  for (const [name, text] of Object.entries(files)) await writeFile(join(home, name), text);
  const args = command.split(" ").map((word) => {
    if (word in files || word === "GONE" || word === "OTHER") return join(home, word);
    return word === "NEW" ? join(home, `NEW-${Math.random()}`) : word;
  });
  return aboard({
    args,
    ...(columns !== undefined && { columns }),
    env: {
      HOME: join(home, "no", "home"),
      FOLLOWUP_TEMPLATES: join(home, `${Math.random()}`),
      FOLLOWUP_FILE: join(home, "FILE"),
      FOLLOWUP_NOW: NOW,
      NO_COLOR: "1",
      ...env,
    },
  });
}

const plain = ({ stdout, stderr }: Said) => stripVTControlCharacters(stdout + stderr);
/** Names that are made anew each time. */
const settled = (text: string) => text.replace(/(?<=home\/)(?:NEW-)?0\.\d+/g, "NAME");

describe("a terminal", () => {
  it.each([
    { columns: 40, edge: 40 },
    // Wider, text would be hard to read.
    { columns: 400, edge: 120 },
  ])("of $columns columns has no text beyond $edge", async ({ columns, edge }) => {
    for (const command of PAGES) {
      const { code, ...said } = await page(command, columns);
      expect.soft({ command, over: tooLong(plain({ code, ...said }), edge) }).toEqual({ command, over: [] });
      expect.soft({ command, code }).not.toMatchObject({ code: 70 });
    }
  });

  it.each(IS_LONG ? [1, 5, 20, 33] : [1, 20])("of %i columns loses nothing", async (columns) => {
    for (const command of [...PAGES, ...VERBATIM]) {
      const usual = await page(command, 80);
      const narrow = await page(command, columns);
      const words = wordsOf(settled(plain(narrow)));
      const lost = [...wordsOf(settled(plain(usual)))].filter((word) => !words.has(word));
      expect.soft({ command, lost, code: narrow.code }).toEqual({ command, lost: [], code: usual.code });
    }
  });

  it("of no columns says nothing of its width: 80 are taken", async () => {
    for (const command of PAGES) {
      const usual = settled(plain(await page(command, 80)));
      expect
        .soft({ command, text: settled(plain(await page(command, 0))) })
        .toEqual({ command, text: usual });
    }
  });

  it.each(IS_LONG ? Array.from({ length: 101 }, (_, more) => 40 + more) : [47, 63, 95])(
    "of %i columns has no text over its edge",
    async (columns) => {
      for (const command of PAGES) {
        const said = await page(command, columns);
        expect.soft({ command, over: tooLong(plain(said), columns) }).toMatchObject({ over: [] });
      }
    },
  );

  it("gets what is to be used as it is the same at any width", async () => {
    for (const command of VERBATIM) {
      const { stdout } = await page(command, 80);
      for (const columns of [1, 40, 400])
        expect.soft({ command, stdout: (await page(command, columns)).stdout }).toEqual({ command, stdout });
    }
  });

  it("set to 0 columns works as any other", () =>
    inFolder(async (home) => {
      await writeFile(join(home, "interviews.yaml"), FILE);
      const followup = `stty cols 0; "${process.execPath}" "${PROGRAM}" next --all`;
      const session = onTerminal(home, { program: "sh", args: ["-c", followup], now: NOW });
      const { text, code } = await session.end();
      const { stdout } = await page("next --all", 80);
      expect({ text, code }).toEqual({ text: stdout, code: 0 });
    }));
});

describe("a name in any script", () => {
  it.each(IS_LONG ? [40, 60, 80, 120] : [40, 80])(
    "takes the cells that terminals give it, at %i columns",
    async (columns) => {
      for (const command of ["next --all --why", "show", "show i1", "forecast", "check p2 i1", "next p"]) {
        const world = plain(await page(`${command} --file WORLD`, columns));
        const same = plain(await page(`${command} --file WORDS`, columns)).replaceAll("WORDS", "WORLD");
        expect.soft(inLetters(world).split("\n")).toEqual(same.split("\n"));
      }
    },
  );
});
