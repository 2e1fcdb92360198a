/** `followup add` with somebody at the terminal: what is asked, what is suggested, and every way out. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixture, NORTHWIND as INVITED, version } from "../support/invited.js";
import { inFolder } from "../support/run.js";
import { CTRL_C, CTRL_D, DOWN, ENTER, onTerminal } from "../support/terminal.js";

const NOW = "2026-06-01 10:00";
const CTRL_U = "\u0015";
const SPACE = " ";
const WIDTHS = [40, 100];
const ME = "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York }\n";
const EMPTY = `${ME}interviews: []\n`;
const NORTHWIND = `${ME}references:
  - { id: lee, name: Lee Park, phone: +1 212 555 0111 }
interviews:
  - company: Northwind
    role: Product manager
    people:
      - { id: maria, name: Maria Gómez, email: maria@northwind.example }
      - { id: raj, name: Raj Patel }
    rounds:
      - { at: 2026-05-28 10:00, with: [ maria ] }
`;
const BERLIN = `${NORTHWIND}  - company: Contoso
    role: Nurse
    timezone: Europe/Berlin
`;

/** What appears, and what is typed then. */
type Turn = readonly [seen: string | RegExp, typed: string];

interface Talk {
  readonly args?: readonly string[];
  readonly file?: string;
  readonly columns?: number;
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Ended {
  readonly code: number;
  /** In one line. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly raw: string;
  readonly file: string;
  readonly left: readonly string[];
}

async function talk(
  turns: readonly Turn[],
  { args = [], file = EMPTY, columns = 100, now = NOW, env }: Talk = {},
): Promise<Ended> {
  return inFolder(async (home) => {
    const path = join(home, "interviews.yaml");
    await writeFile(path, file);
    const terminal = onTerminal(home, { args: ["add", ...args], now, columns, ...(env && { env }) });
    for (const [seen, typed] of turns) await terminal.answer(seen, typed);
    const { text, raw, code } = await terminal.end();
    return {
      code,
      text: text.replace(/\s+/g, " "),
      lines: text.split("\n"),
      raw,
      file: await readFile(path, "utf8"),
      left: (await readdir(home)).filter((name) => name !== "interviews.yaml" && !name.startsWith(".")),
    };
  });
}

const INTERVIEW: readonly Turn[] = [
  ["Which company is it?", `Café "Zoë" & Søns${ENTER}`],
  ["Which job is it for?", `Product manager${ENTER}`],
  [/Their time zone[\s\S]*\(America\/New_York\)/, ENTER],
  ["Who is your contact there?", `María José O'Brien${ENTER}`],
  [/An e-mail address for\s+María/, `maria@cafe.example${ENTER}`],
  ["Anybody else?", `مريم${ENTER}`],
  [/An e-mail address for\s+مريم/, ENTER],
  ["Anybody else?", ENTER],
  ["When do you talk", `last tuesday 10:00${ENTER}`],
  [/Tue 26 May 2026, 10:00[\s\S]*when they\s+decide/, `by friday${ENTER}`],
  [/by Fri 5 Jun 2026[\s\S]*Shall I write it/, ENTER],
];

const WRITTEN = `interviews:
  - company: Café "Zoë" & Søns
    role: Product manager
    people:
      - { id: maria, name: María José O'Brien, email: maria@cafe.example }
      - { id: person-1, name: مريم }
    rounds:
      - at: 2026-05-26 10:00
        with: [ maria, person-1 ]
        decision: { by: 2026-06-05, said: by friday }
`;

const ROUND: readonly Turn[] = [
  ["What would you like to add?", DOWN + ENTER],
  [/When do you talk at\s+Northwind/, `tomorrow 14:00${ENTER}`],
  [/Tue 2 Jun 2026, 14:00[\s\S]*Whom do you talk with/, DOWN + SPACE + ENTER],
  ["Anybody new?", ENTER],
  [/when they\s+decide/, ENTER],
  ["Shall I write it", ENTER],
];

const PERSON: readonly Turn[] = [
  ["What would you like to add?", DOWN + DOWN + ENTER],
  [/Who is it, at\s+Northwind/, `Ann Lee${ENTER}`],
  [/An e-mail address for\s+Ann/, ENTER],
  [/A phone number for\s+Ann/, `+1 212 555 0100${ENTER}`],
  [/What does Ann do in\s+this/, DOWN + DOWN + ENTER],
  ["Shall I write it", ENTER],
];

describe("the conversation about an interview", () => {
  it.each(WIDTHS)("writes what it showed, at %i columns", async (columns) => {
    const { code, file, text, lines } = await talk(INTERVIEW, { columns });
    expect({ code, file }).toEqual({ code: 0, file: ME + WRITTEN });
    expect(text).toContain("This goes into interviews.yaml:");
    for (const line of WRITTEN.trim().split("\n")) expect(text).toContain(line.trim());
    expect(text).toContain("noted: Product manager at Café");
    expect(text).toContain("next: ");
    const summary = lines.slice(lines.findIndex((line) => line.includes("This goes into")));
    expect(Math.max(...summary.map((line) => line.replace(/.*(?=- Shall)/, "").length))).toBeLessThanOrEqual(
      columns,
    );
  });

  it("asks again for what is needed, and for what cannot be read", async () => {
    const { code, file } = await talk([
      ["Which company is it?", ENTER],
      ["This one is needed. To stop, press Ctrl-C.", `Northwind${ENTER}`],
      ["Which job", `Nurse${ENTER}`],
      ["time zone", ENTER],
      ["contact", `Maria${ENTER}`],
      ["An e-mail address", `maria${ENTER}`],
      ['"maria" is not one e-mail address.', `${CTRL_U}maria@northwind.example${ENTER}`],
      ["Anybody else?", `maria${ENTER}`],
      ["Maria is there already.", CTRL_U + ENTER],
      ["When do you talk", `11/12/2026${ENTER}`],
      [
        '"11/12/2026" can be read as 2026-12-11 or 2026-11-12. Write the year first.',
        `${CTRL_U}2026-11-12 9:30${ENTER}`,
      ],
      [/Thu 12 Nov 2026, 09:30[\s\S]*they decide/, `12/13/26, 1/2/27${ENTER}`],
      ["can be read as 2026-12-13", `${CTRL_U}when all have been seen${ENTER}`],
      [/in their words: when all have been seen[\s\S]*write it/, ENTER],
    ]);
    expect(code).toBe(0);
    expect(file).toContain(
      "      - at: 2026-11-12 09:30\n        with: [ maria ]\n        decision: { said: when all have been seen }\n",
    );
  });

  it("keeps what an editor saved meanwhile", () =>
    inFolder(async (home) => {
      const path = join(home, "interviews.yaml");
      await writeFile(path, NORTHWIND);
      const terminal = onTerminal(home, { args: ["add", "person"], now: NOW });
      await terminal.answer("Who is it", `Ann Lee${ENTER}`);
      await terminal.answer("e-mail", ENTER);
      await terminal.answer("phone", ENTER);
      await terminal.answer("What does Ann do", DOWN + ENTER);
      await writeFile(
        path,
        NORTHWIND.replace("      - { id: raj,", "      # from the panel\n      - { id: raj,"),
      );
      await terminal.answer("write it", ENTER);
      expect((await terminal.end()).code).toBe(0);
      expect(await readFile(path, "utf8")).toContain(
        "      # from the panel\n      - { id: raj, name: Raj Patel }\n      - { id: ann, name: Ann Lee, part: hiring-manager }\n",
      );
    }));

  it("takes an e-mail address that stands behind a name", async () => {
    const { file, text } = await talk([
      ["company", `Northwind${ENTER}`],
      ["job", `Nurse${ENTER}`],
      ["time zone", ENTER],
      ["contact", `Zoë Park, VP <zoe>${ENTER}`],
      ['"zoe" is not one e-mail address.', `${CTRL_U}Zoë Park, VP <zoe@x.example>${ENTER}`],
      ["Anybody else?", `<raj@x.example>${ENTER}`],
      ["has no name that can be read.", `${CTRL_U}Zoe Parker <ZOE@x.example>${ENTER}`],
      ["Zoë Park, VP is there already.", CTRL_U + ENTER],
      ["When", ENTER],
      ["write it", ENTER],
    ]);
    expect(file).toContain('      - { id: zoe, name: "Zoë Park, VP", email: zoe@x.example }\n');
    expect(text).not.toContain("An e-mail address for");
  });

  it("asks kindly for a yes or a no", async () => {
    const { code, text } = await talk([
      ["company", `Northwind${ENTER}`],
      ["job", `Nurse${ENTER}`],
      ["time zone", ENTER],
      ["contact", ENTER],
      ["When", ENTER],
      ["write it", `perhaps${ENTER}`],
      ["> Please answer y or n.", `${CTRL_U}y${ENTER}`],
    ]);
    expect({ code, isWritten: text.includes("noted:") }).toEqual({ code: 0, isWritten: true });
    expect(text).not.toContain("must");
  });

  it("needs no more than a company and a job", async () => {
    const { file, text } = await talk([
      ["company", `Northwind${ENTER}`],
      ["job", `Nurse${ENTER}`],
      ["time zone", ENTER],
      ["contact", ENTER],
      ["When", ENTER],
      ["write it", ENTER],
    ]);
    expect(file).toBe(`${ME}interviews:\n  - company: Northwind\n    role: Nurse\n`);
    expect(text).not.toContain("decide");
  });

  it("asks for what the options do not say, and for nothing where they say enough", async () => {
    const some = await talk(
      [
        ["job", `Nurse${ENTER}`],
        ["time zone", ENTER],
        ["contact", ENTER],
        [/they decide/, ENTER],
        ["write it", ENTER],
      ],
      { args: ["interview", "--company", "Northwind", "--at", "friday 10:00"] },
    );
    expect(some.file).toContain("role: Nurse\n    rounds:\n      - { at: 2026-06-05 10:00 }\n");
    const all = await talk([], { args: ["interview", "--company", "Northwind", "--role", "Nurse"] });
    expect({ code: all.code, asks: all.text.includes("?") }).toEqual({ code: 0, asks: false });
  });

  it("asks where the company is, and for its holidays where that is elsewhere", async () => {
    const start: readonly Turn[] = [
      ["company", `Northwind${ENTER}`],
      ["job", `Nurse${ENTER}`],
    ];
    const { file, text } = await talk([
      ...start,
      ["Their time zone: a city, or such as Europe/Berlin:", `Atlantis${ENTER}`],
      ['There is no time zone "Atlantis".', `${CTRL_U}berlin${ENTER}`],
      [/Whose public holidays are theirs\?[\s\S]*\(DE\)/, `de-be${ENTER}`],
      ["contact", ENTER],
      ["When", `tomorrow 14:00${ENTER}`],
      [/14:00 in Berlin \(08:00 for you\)[\s\S]*they decide/, ENTER],
      ["write it", ENTER],
    ]);
    expect(file).toContain("    timezone: Europe/Berlin\n    country: DE-BE\n    rounds:\n");
    expect(text).toContain("Tue 2 Jun 2026, 14:00 in Berlin");
    const mine = ME.replace("timezone:", "country: US, timezone:");
    const near = await talk(
      [
        ...start,
        ["time zone", `Los Angeles${ENTER}`],
        ["(US)", ENTER],
        ["contact", ENTER],
        ["When", ENTER],
        ["write it", ENTER],
      ],
      { file: `${mine}interviews: []\n` },
    );
    expect(near.file).toBe(
      `${mine}interviews:\n  - company: Northwind\n    role: Nurse\n    timezone: America/Los_Angeles\n`,
    );
  });

  it("asks for a short name where the company's has no Latin letters", async () => {
    const { file } = await talk([
      ["company", `Яндекс${ENTER}`],
      ["job", `Аналитик${ENTER}`],
      ["A short name for it in Latin letters", `Янд${ENTER}`],
      ["Use letters", `${CTRL_U}yandex${ENTER}`],
      ["time zone", ENTER],
      ["contact", ENTER],
      ["When", ENTER],
      ["write it", ENTER],
    ]);
    expect(file).toContain("  - id: yandex\n    company: Яндекс\n    role: Аналитик\n");
  });

  it("suggests the people of another job there, and never a reference", async () => {
    const { file, text } = await talk(
      [
        ["like to add", ENTER],
        ["company", `northwind${ENTER}`],
        ["job", `product manager${ENTER}`],
        ["is in the file already", `${CTRL_U}Analyst${ENTER}`],
        ["time zone", ENTER],
        ["You know people there.", SPACE + ENTER],
        ["Anybody new?", ENTER],
        ["When", ENTER],
        ["write it", ENTER],
      ],
      { file: NORTHWIND },
    );
    expect(file).toBe(
      `${NORTHWIND}  - id: northwind-analyst\n    company: northwind\n    role: Analyst\n    people:\n      - { id: maria, name: Maria Gómez, email: maria@northwind.example }\n`,
    );
    expect(text).not.toContain("Lee Park");
  });
});

describe("the conversation about one that is there", () => {
  it.each(WIDTHS)("adds a round, at %i columns", async (columns) => {
    const { code, file } = await talk(ROUND, { file: NORTHWIND, columns });
    expect({ code, file }).toEqual({
      code: 0,
      file: `${NORTHWIND}      - { at: 2026-06-02 14:00, with: [ raj ] }\n`,
    });
  });

  it("adds a person", async () => {
    const { file } = await talk(PERSON, { file: NORTHWIND });
    expect(file).toContain(
      "      - { id: ann, name: Ann Lee, part: recruiter, phone: +1 212 555 0100 }\n    rounds:\n",
    );
  });

  it("asks again for a phone number that is none, and for no address that was given with the name", async () => {
    const { file } = await talk(
      [
        ["Who is it", `Ann Lee <ann@northwind.example>${ENTER}`],
        ["A phone number for Ann", `none yet${ENTER}`],
        ['"none yet" is no phone number.', CTRL_U + ENTER],
        ["What does Ann do", DOWN + DOWN + ENTER],
        ["write it", ENTER],
      ],
      { file: NORTHWIND, args: ["person", "northwind"] },
    );
    expect(file).toContain(
      "      - { id: ann, name: Ann Lee, part: recruiter, email: ann@northwind.example }\n",
    );
  });

  it("asks which one where there are several, and reads times on its clock", async () => {
    const { file, text } = await talk(
      [
        ["like to add", DOWN + ENTER],
        ["For which job?", DOWN + ENTER],
        ["On their clock in Berlin.", `tomorrow 14:00${ENTER}`],
        [/in Berlin \(08:00 for you\)[\s\S]*Whom do you talk with\? A name/, ENTER],
        [/they decide/, ENTER],
        ["write it", ENTER],
      ],
      { file: BERLIN },
    );
    expect(text).toContain("Tue 2 Jun 2026, 14:00 in Berlin (08:00 for you)");
    expect(file).toBe(`${BERLIN}    rounds:\n      - { at: 2026-06-02 14:00 }\n`);
  });

  it("asks about somebody who is there for what the file does not say", async () => {
    const { file, text } = await talk(
      [
        ["Who is it, at Northwind", `Maria${ENTER}`],
        ["A phone number for Maria", `+1 212 555 0100${ENTER}`],
        ["What does Maria do", DOWN + ENTER],
        ["write it", ENTER],
      ],
      { file: NORTHWIND, args: ["person", "northwind"] },
    );
    expect(text).toContain("More about Maria Gómez.");
    expect(text).not.toContain("An e-mail address");
    expect(file).toContain(
      "email: maria@northwind.example, phone: +1 212 555 0100, part: hiring-manager }\n",
    );
  });

  it("takes the interview from the command line, and nobody of whom all is known", async () => {
    const known = "name: Raj Patel, part: hr, phone: +1 212 555 0101, email: raj@northwind.example }";
    const { file } = await talk(
      [
        ["Who is it, at Northwind", `raj patel${ENTER}`],
        ["Raj Patel is there already.", `${CTRL_U}raj${ENTER}`],
        ["For somebody else, give the whole name.", `${CTRL_U}Ann${ENTER}`],
        ["e-mail", ENTER],
        ["phone", ENTER],
        ["What does Ann do", ENTER],
        ["write it", ENTER],
      ],
      { file: NORTHWIND.replace("name: Raj Patel }", known), args: ["person", "northwind"] },
    );
    expect(file).toContain("      - { id: ann, name: Ann }\n");
  });
});

describe("an invitation", () => {
  const FROM = ["--from", fixture("google.ics")];

  it.each(WIDTHS)("is shown before it is written, at %i columns", async (columns) => {
    const { code, file, text } = await talk([["Shall I write it", ENTER]], { args: FROM, columns });
    expect(code).toBe(0);
    expect(text).toContain("- company: Northwind role: Product Manager people:");
    expect(file).toContain(
      "# invitation 8c922c118be65d5b version 0 of 2026-05-28T15:12:03Z, https://meet.google.com/abc-defg-hij\n",
    );
  });

  it("shows what changes when it moves a round", async () => {
    const { file } = await talk([["write it", ENTER]], { args: FROM });
    const { text } = await talk([["write it", `n${ENTER}`]], {
      file,
      args: ["--from", fixture("google-moved.ics")],
    });
    expect(text).toContain("This changes in interviews.yaml:");
    expect(text).toContain("- - { at: 2026-06-03 10:00,");
    expect(text).toContain("+ - { at: 2026-06-05 14:30,");
  });

  it("asks for the job that it does not tell, which one of several, and for which of several jobs", async () => {
    const job = await talk(
      [
        ["Which job is it for?", `Clerk${ENTER}`],
        ["write it", ENTER],
      ],
      { args: ["--from", fixture("outlook-customized.ics")] },
    );
    expect(job.file).toContain("company: Adatum\n    role: Clerk\n");
    const two = `${NORTHWIND}  - { id: second, company: Northwind, role: Analyst }\n`;
    const where = await talk(
      [
        ["Which job is this about?", DOWN + ENTER],
        ["write it", ENTER],
      ],
      { file: two, args: ["--from", fixture("all-day.ics"), "--company", "Northwind"] },
    );
    expect(where.file.slice(where.file.indexOf("second"))).toContain("at: 2026-06-10, ends: 2026-06-11");
  });

  it("may be about a job that is new", async () => {
    const { file } = await talk(
      [
        ["Which job is this about?", DOWN + DOWN + ENTER],
        ["Which job is it for?", `Buyer${ENTER}`],
        ["write it", ENTER],
      ],
      {
        file: `${NORTHWIND}  - { id: second, company: Northwind, role: Analyst }\n`,
        args: ["--from", fixture("all-day.ics"), "--company", "Northwind"],
      },
    );
    expect(file).toContain("role: Buyer");
  });

  it("may be one of several in a file", () =>
    inFolder(async (folder) => {
      const both = join(folder, "both.ics");
      const texts = await Promise.all(
        ["google.ics", "outlook.ics"].map((name) => readFile(fixture(name), "utf8")),
      );
      await writeFile(both, texts.join(""));
      const { file } = await talk(
        [
          ["Which one do you mean?", DOWN + ENTER],
          ["write it", ENTER],
        ],
        { args: ["--from", both] },
      );
      expect(file).toContain("company: Fabrikam");
      expect(file).not.toContain("Northwind");
    }));

  describe("to a talk that was held, at another time", () => {
    const held = (answer: string, ...turns: readonly Turn[]) =>
      talk([[/What is the one on\s+Fri 5 Jun\s+14:30\?/, answer], ...turns], {
        file: INVITED,
        args: ["--from", fixture("google-moved.ics")],
        now: "2026-06-04 10:00",
      });
    const WRITE: Turn = ["write it", ENTER];

    it("may be to one more", async () => {
      const { code, file, text } = await held(ENTER, WRITE);
      expect(code).toBe(0);
      expect(text).toContain("The round at Northwind, Wed 3 Jun 10:00, is past.");
      expect(file.startsWith(INVITED)).toBe(true);
      expect(file.slice(INVITED.length)).toMatch(
        /^ {6}# invitation 8c922c118be65d5b version 1 of .*\n {6}- \{ at: 2026-06-05 14:30, .*\n$/,
      );
    });

    it("may be to the same, which did not take place", async () => {
      const { code, file } = await held(DOWN + ENTER, WRITE);
      const moved = INVITED.replace("version 0", "version 1").replaceAll("2026-06-03 10", "2026-06-05 14");
      expect({ code, file }).toEqual({
        code: 0,
        file: moved.replace("14:00", "14:30").replace("2026-06-03 11:00", "2026-06-05 15:30"),
      });
    });

    it("may be left alone", async () => {
      const { code, file, text } = await held(DOWN + DOWN + ENTER);
      expect({ code, file }).toEqual({ code: 1, file: INVITED });
      expect(text).toContain("followup: nothing was written.");
    });

    it("may be broken off", async () => {
      expect(await held(CTRL_C)).toMatchObject({ code: 130, file: INVITED, left: [] });
    });
  });

  it("from somebody else than before is told of before it is agreed to", () =>
    inFolder(async (folder) => {
      const organizer = "CN=Eve Stone:mailto:eve@evil.example";
      const from = await version(folder, { sequence: 1, starts: "20260605T140000Z", organizer });
      const { code, file, text } = await talk([["write it", `n${ENTER}`]], {
        file: INVITED,
        args: ["--from", from],
      });
      expect({ code, file }).toEqual({ code: 1, file: INVITED });
      expect(text).toMatch(/it now comes from Eve Stone <eve@evil.example>.*Shall I write it/);
    }));

  it("is written without a question for --yes, or --no-input", async () => {
    for (const flag of ["--yes", "--no-input"]) {
      const { code, file, text } = await talk([], { args: [...FROM, flag] });
      expect({ code, asks: text.includes("?") }).toEqual({ code: 0, asks: false });
      expect(file).toContain("company: Northwind");
    }
  });

  it("may be pasted", async () => {
    const { code, text } = await talk([["paste the invitation, then press Ctrl-D.", CTRL_D]], {
      args: ["--from", "-"],
    });
    expect(code).toBe(65);
    expect(text).toContain("standard input: nothing came in.");
  });

  it("is left alone at a no", async () => {
    expect(await talk([["write it", `n${ENTER}`]], { args: FROM })).toMatchObject({
      code: 1,
      file: EMPTY,
      left: [],
      text: expect.stringContaining("followup: nothing was written."),
    });
  });
});

describe("breaking off", () => {
  const talks = { interview: INTERVIEW, round: ROUND, person: PERSON } as const;
  const prompts = Object.entries(talks).flatMap(([name, turns]) =>
    turns.flatMap((_, index) => WIDTHS.map((columns) => ({ name, turns, index, columns }))),
  );

  it.each(prompts)(
    "with Ctrl-C at question $index about the $name, at $columns columns",
    async ({ name, turns, index, columns }) => {
      const file = name === "interview" ? EMPTY : NORTHWIND;
      const [seen] = turns[index] ?? ["never"];
      const ended = await talk([...turns.slice(0, index), [seen, CTRL_C]], { file, columns });
      expect(ended).toMatchObject({
        code: 130,
        file,
        left: [],
        text: expect.stringContaining("followup: stopped; nothing was written or changed."),
      });
      expect(ended.raw.lastIndexOf("\u001b[?25h")).toBeGreaterThanOrEqual(
        ended.raw.lastIndexOf("\u001b[?25l"),
      );
      expect(ended.text).not.toMatch(/\bat .*\.js/);
    },
  );

  it.each(WIDTHS)("with Ctrl-C at each question about an invitation, at %d columns", (columns) =>
    inFolder(async (folder) => {
      const both = join(folder, "both.ics");
      const texts = await Promise.all(
        ["google.ics", "outlook.ics"].map((name) => readFile(fixture(name), "utf8")),
      );
      await writeFile(both, texts.join(""));
      const turns: [string | RegExp, string][] = [
        [/Which one do\s+you\s+mean\?/, DOWN + ENTER],
        ["write it", ENTER],
      ];
      for (const [index, [seen]] of turns.entries()) {
        const ended = await talk([...turns.slice(0, index), [seen, CTRL_C]], {
          args: ["--from", both],
          columns,
        });
        expect(ended).toMatchObject({ code: 130, file: EMPTY, left: [] });
        expect(ended.text.replace(/\s+/g, " ")).toContain("nothing was written or changed.");
      }
    }),
  );

  it("with Ctrl-D", async () => {
    const { code, file } = await talk([["company", CTRL_D]]);
    expect({ code, file }).toEqual({ code: 130, file: EMPTY });
  });

  it("with a no at the end", async () => {
    const { code, file, text } = await talk([...INTERVIEW.slice(0, -1), ["Shall I write it", `n${ENTER}`]]);
    expect({ code, file }).toEqual({ code: 1, file: EMPTY });
    expect(text).toContain("followup: nothing was written.");
  });

  it("asks nothing for --no-input", async () => {
    const { code, text } = await talk([], { args: ["--no-input"] });
    expect(code).toBe(64);
    expect(text).toContain("followup add interview --company");
  });

  it("shows the difference at the end of a dry run", async () => {
    const { code, file, text } = await talk(INTERVIEW.slice(0, -1), { args: ["--dry-run"] });
    expect({ code, file }).toEqual({ code: 0, file: EMPTY });
    expect(text).toContain('+ - company: Café "Zoë" & Søns');
  });
});
