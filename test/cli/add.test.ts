/** `followup add` by options: what it writes, what it says, and what it refuses. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, type Ran, runIn } from "../support/run.js";

const NOW = "2026-06-01 10:00";
const ME = "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York }\n";
const REFERENCES = "references:\n  - { id: raj, name: Raj Mehta, phone: +1 212 555 0111 }\n";
const EMPTY = `${ME}interviews: []\n`;
const NORTHWIND = `${ME}${REFERENCES}interviews:
  - company: Northwind
    role: Product manager
    people:
      - { id: maria, name: Maria Gómez, email: maria@northwind.example }
    rounds:
      - { at: 2026-05-28 10:00 } # went well
`;

interface Added extends Ran {
  readonly file: string;
}

async function add(args: readonly string[], file = EMPTY): Promise<Added> {
  return inFolder(async (folder) => {
    const path = join(folder, "interviews.yaml");
    await writeFile(path, file);
    const ran = await runIn(folder, { args: ["add", ...args], now: NOW });
    return { ...ran, file: await readFile(path, "utf8") };
  });
}

const JOB = ["interview", "--company", "Northwind", "--role", "Product manager"];

describe("add interview", () => {
  it("writes a whole one, and says what comes next", async () => {
    const { file, ...ran } = await add([
      ...JOB,
      ...["--department", "Pricing", "--country", "US-NY"],
      ...["--person", "Maria Gómez <maria@northwind.example>", "--person", "Raj Patel"],
      ...["--at", "tomorrow 14:00", "--ends", "15:30", "--home", "16:00", "--where", "onsite", "--final"],
      ...["--decision", "by friday"],
    ]);
    expect(ran).toEqual({
      code: 0,
      stderr: "",
      stdout:
        "noted: Product manager at Northwind, Tue 2 Jun 14:00, with Maria Gómez and Raj\nPatel\n" +
        "next: Prepare for round 1 with Northwind, Tue 2 Jun 14:00, by tomorrow 14:00\n",
    });
    expect(file).toBe(`${ME}interviews:
  - company: Northwind
    role: Product manager
    department: Pricing
    country: US-NY
    people:
      - { id: maria, name: Maria Gómez, email: maria@northwind.example }
      - { id: raj, name: Raj Patel }
    rounds:
      - at: 2026-06-02 14:00
        ends: 2026-06-02 15:30
        home: 2026-06-02 16:00
        where: onsite
        with: [ maria, raj ]
        final: true
        decision: { by: 2026-06-05, said: by friday }
`);
  });

  it("reads times on the company's clock, and tells both", async () => {
    const { file, stdout } = await add([
      ...JOB,
      ...["--timezone", "Europe/Berlin", "--at", "2026-06-03 10:00", "--ends", "11:00"],
    ]);
    expect(file).toContain(
      "timezone: Europe/Berlin\n    rounds:\n      - { at: 2026-06-03 10:00, ends: 2026-06-03 11:00 }",
    );
    expect(stdout).toContain("Wed 3 Jun 10:00 in Berlin (04:00 for you)");
  });

  it("takes a city for a zone, and a country in small letters", async () => {
    const { file } = await add([...JOB, "--timezone", "sao paulo", "--country", "br-sp"]);
    expect(file).toContain("    timezone: America/Sao_Paulo\n    country: BR-SP\n");
    const zoned = await add([...JOB, "--timezone", "europe/berlin"]);
    expect(zoned.file).toContain("    timezone: Europe/Berlin\n");
  });

  it.each([
    ["a day", "--decision", "2026-06-09", "decision: 2026-06-09"],
    ["words", "--said", "when all have been seen", "decision: { said: when all have been seen }"],
    ["a day in words", "--decision", "friday", "decision: { by: 2026-06-05, said: friday }"],
  ])("takes %s for their decision", async (_, option, text, written) => {
    const { file } = await add([...JOB, "--at", "yesterday 10:00", option, text]);
    expect(file).toContain(written);
  });

  it.each([
    ["quotes", 'Ann "Annie" O\'Brien', "ann", "Ann"],
    ["accents", "Łukasz Żółć", "lukasz", "Łukasz"],
    ["no Latin letters", "مريم <m.x@northwind.example>", "m-x", "مريم"],
    ["nothing to make an id of", "Мария", "person-1", "Мария"],
    ["the family name first", "Gómez, Maria", "maria", "Gómez, Maria"],
    ["a title", "Dr. Eva Weiß", "dr-weiss", "Dr. Eva Weiß"],
    ["a look of YAML", "- {no}: #1", "no-1", "- {no}: #1"],
  ])("keeps a name with %s, and finds a short one", async (_, person, id, begin) => {
    const { file, code } = await add([...JOB, "--person", person, "--at", "yesterday 10:00"]);
    expect(code).toBe(0);
    expect(file).toContain(`id: ${id}, name: `);
    expect(file).toContain(begin);
    expect(file).toContain(`with: [ ${id} ]`);
  });

  it("calls a second job, and a second Maria, by longer names", async () => {
    const { file } = await add(
      [
        "interview",
        "--company",
        "northwind",
        "--role",
        "Analyst",
        "--person",
        "Raj Patel",
        "--person",
        "Raj",
      ],
      NORTHWIND,
    );
    expect(file).toContain("  - id: northwind-analyst\n    company: northwind\n");
    expect(file).toContain("{ id: raj-patel, name: Raj Patel }");
    expect(file).toContain("{ id: raj-2, name: Raj }");
  });

  it.each<[string, readonly string[], string]>([
    ["the company", ["interview"], "--company"],
    ["the role", ["interview", "--company", "Northwind"], "--role"],
    [
      "the same job twice",
      ["interview", "--company", "NORTHWIND", "--role", "product manager"],
      "followup add round northwind",
    ],
    ["a name without Latin letters", ["interview", "--company", "Яндекс", "--role", "Analyst"], "--id"],
    ["a time zone that is none", [...JOB.slice(0, 4), "Nurse", "--timezone", "Mars"], "--timezone"],
    [
      "a date with two meanings",
      [...JOB.slice(0, 4), "Nurse", "--at", "11/12/2026"],
      "2026-12-11 or 2026-11-12",
    ],
    [
      "their day with two meanings",
      [...JOB.slice(0, 4), "Nurse", "--at", "friday", "--decision", "11/12/2026"],
      "--decision",
    ],
    [
      "a day that does not exist",
      [...JOB.slice(0, 4), "Nurse", "--at", "2026-02-30"],
      "that day does not exist",
    ],
    [
      "an end before the beginning",
      [...JOB.slice(0, 4), "Nurse", "--at", "friday 10:00", "--ends", "9:00"],
      "Nothing was written",
    ],
    ["an end without a beginning", [...JOB.slice(0, 4), "Nurse", "--ends", "9:00"], "--at"],
    ["an address that is none", [...JOB.slice(0, 4), "Nurse", "--person", "Raj <raj>"], "e-mail"],
    [
      "an address without a name",
      [...JOB.slice(0, 4), "Nurse", "--person", "raj@northwind.example"],
      "--person",
    ],
    [
      "a part of several",
      [...JOB.slice(0, 4), "Nurse", "--person", "Raj", "--person", "Ann", "--part", "hr"],
      "--part",
    ],
    [
      "somebody who is not there",
      [...JOB.slice(0, 4), "Nurse", "--person", "Raj", "--at", "friday", "--with", "ann"],
      "--with",
    ],
  ])("refuses %s, and writes nothing", async (_, args, says) => {
    const { code, stdout, stderr, file } = await add(args, NORTHWIND);
    expect({ code, stdout, file }).toEqual({ code: 64, stdout: "", file: NORTHWIND });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

it("takes no more than an invitation where there is one", async () => {
  const { code, stderr } = await add(["round", "northwind", "--at", "friday 10:00", "--from", "x.ics"]);
  expect(stderr).toContain("an invitation brings all of it: followup add --from <file>");
  expect(code).toBe(64);
});

describe("add round", () => {
  it("is written behind the others, as they are", async () => {
    const { file, stdout } = await add(
      ["round", "north", "--at", "friday 9:00", "--with", "gomez", "--where", "phone"],
      NORTHWIND,
    );
    expect(file).toBe(`${NORTHWIND}      - { at: 2026-06-05 09:00, where: phone, with: [ maria ] }\n`);
    expect(stdout).toContain("noted: a round at Northwind, Fri 5 Jun 09:00, with Maria Gómez\n");
  });

  it("says at once that nobody works on that day there", async () => {
    const stderrOf = async (day: string, ...rest: string[]) =>
      (await add(["round", "northwind", "--at", day, ...rest], NORTHWIND)).stderr;
    const says = (day: string) => `followup: ${day} is no business day there. Make sure of the date.\n`;
    expect(await stderrOf("2026-06-06 10:00")).toBe(says("Sat 6 Jun"));
    expect(await stderrOf("2026-06-06 10:00", "--dry-run")).toBe("");
    expect(await stderrOf("2026-06-08 10:00")).toBe("");
    const holiday = await add([...JOB, "--country", "US", "--at", "2026-07-03 10:00", "--person", "Ann Lee"]);
    expect(holiday.stderr).toBe(says("Fri 3 Jul"));
  });

  it("says so where another talk is still ahead, which it may replace", async () => {
    const added = (day: string, file = NORTHWIND) =>
      add(["round", "northwind", "--at", `${day} 10:00`], file);
    const { file, stderr } = await added("2026-06-05");
    expect(stderr).toBe("");
    expect((await added("2026-06-08", file)).stderr.replace(/\s+/g, " ")).toBe(
      "followup: two talks are ahead there now. If one takes the place of another, delete the one that is off. ",
    );
    expect((await added("2026-05-29", file)).stderr).toBe("");
  });

  it("with somebody new keeps whom the earlier rounds were with", async () => {
    const { file, stdout } = await add(
      ["round", "northwind", "--at", "2026-06-05", "--person", "Ann Lee <ann@northwind.example>"],
      NORTHWIND,
    );
    expect(file).toContain("- { at: 2026-05-28 10:00, with: [ maria ] } # went well\n");
    expect(file).toContain("- { at: 2026-06-05, with: [ ann ] }\n");
    expect(stdout).toContain("Fri 5 Jun, with Ann Lee");
  });

  it.each<[string, readonly string[], string]>([
    ["which interview", ["round", "--at", "friday"], "followup add round northwind"],
    ["when", ["round", "northwind"], "--at"],
    ["an interview that is there", ["round", "globex", "--at", "friday"], "globex"],
    [
      "somebody known",
      ["round", "northwind", "--at", "friday", "--with", "ann"],
      'nobody at Northwind is called "ann"',
    ],
    [
      "somebody who is new",
      ["round", "northwind", "--at", "friday", "--person", "maria gomez"],
      "northwind/maria",
    ],
    [
      "somebody who is new, and not known by a longer name",
      ["round", "northwind", "--at", "friday", "--person", "Maria"],
      "as northwind/maria. For somebody else, give the whole name.",
    ],
  ])("needs %s", async (_, args, says) => {
    const { code, stderr, file } = await add(args, NORTHWIND);
    expect({ code, file }).toEqual({ code: 64, file: NORTHWIND });
    expect(stderr).toContain(says);
  });

  it("needs an interview at all", async () => {
    const { code, stderr } = await add(["round", "--at", "friday"]);
    expect({ code, stderr }).toEqual({
      code: 64,
      stderr: "followup: the file has no interviews yet. To add the first one: followup add interview\n",
    });
  });
});

describe("add person", () => {
  it("says more of somebody who is there, and nothing else than the file", async () => {
    const person = ["person", "northwind", "--name", "maria gómez"];
    const { file, code, stdout } = await add(
      [...person, "--prefers", "email", "--phone", "+1 212"],
      NORTHWIND,
    );
    expect(file).toContain(
      "- { id: maria, name: Maria Gómez, email: maria@northwind.example, prefers: email, phone: +1 212 }\n",
    );
    expect(stdout).toContain("noted: more about Maria Gómez at Northwind: prefers and phone\n");
    expect(code).toBe(0);
    const other = await add([...person, "--email", "other@northwind.example"], NORTHWIND);
    expect(other.stderr).toContain(
      "is there already, as northwind/maria, with another email: change that in the file.",
    );
    expect(other).toMatchObject({ code: 64, file: NORTHWIND });
  });

  const PEOPLE = NORTHWIND.replace(
    "    rounds:",
    "      - { id: av, name: Dr. Anna Vogt }\n      - { id: bo-lee, name: Bo Lee }\n      - { id: joanna-lee, name: Joanna Lee }\n    rounds:",
  );

  it.each([
    ["a part of the name", "Gomez", "Maria Gómez"],
    ["the id", "av", "Dr. Anna Vogt"],
    ["the id, in other letters", "AV", "Dr. Anna Vogt"],
    ["the family name", "vogt", "Dr. Anna Vogt"],
    ["a title and the family name", "Frau Dr. Vogt", "Dr. Anna Vogt"],
    ["the id of one of several who are called so", "joanna-lee", "Joanna Lee"],
  ])("knows somebody by %s", async (_, name, known) => {
    const { stdout, stderr, file } = await add(
      ["person", "northwind", "--name", name, "--phone", "+1 212"],
      PEOPLE,
    );
    expect({ stderr, said: stdout.split("\n")[0] }).toEqual({
      stderr: "",
      said: `noted: more about ${known} at Northwind: phone`,
    });
    expect(file.match(/ name: /g)).toHaveLength(PEOPLE.match(/ name: /g)?.length ?? 0);
  });

  it.each([
    ["a whole name that is longer", ["Anna Vogt-Meier"], "anna, name: Anna Vogt-Meier"],
    ["another name with a word in common", ["Maria Silva"], "maria-silva, name: Maria Silva"],
    ["a name that others have letters of", ["Ann"], "ann, name: Ann"],
    ["nothing but a title", ["Professor"], "professor, name: Professor"],
    ["a short name of their own", ["Maria", "--id", "mia"], "mia, name: Maria"],
  ])("takes somebody for new who has %s", async (_, name, written) => {
    const { stderr, file } = await add(["person", "northwind", "--name", ...name], PEOPLE);
    expect(stderr).toBe("");
    expect(file).toContain(`- { id: ${written} }\n`);
  });

  it.each([
    [
      "may be one of several",
      ["Lee", "--phone", "+1 212"],
      '--name: "Lee" could be any of these; give the whole name:\n  northwind/bo-lee  (Bo Lee)\n  northwind/joanna-lee  (Joanna Lee)\n',
    ],
    [
      "has another address",
      ["Maria", "--email", "m@northwind.example"],
      "Maria Gómez is there already, as northwind/maria, with another email: change that in the file. For somebody else, give the whole name.\n",
    ],
    [
      "is there, with nothing new",
      ["Maria"],
      "Maria Gómez is there already, as northwind/maria. For somebody else, give the whole name.\n",
    ],
  ])("refuses somebody who %s", async (_, name, says) => {
    const { code, stderr, file } = await add(["person", "northwind", "--name", ...name], PEOPLE);
    expect({ code, stderr, file }).toEqual({ code: 64, stderr: `followup: ${says}`, file: PEOPLE });
  });

  it("writes everything that was given", async () => {
    const { file, stdout } = await add(
      [
        ...[
          "person",
          "northwind",
          "--name",
          "Ann Lee",
          "--email",
          "ann@northwind.example",
          "--part",
          "recruiter",
        ],
        ...["--phone", "+1 212 555 0100", "--post", "12 Main Street, New York", "--prefers", "phone"],
        ...["--timezone", "America/Chicago", "--country", "US-IL"],
      ],
      NORTHWIND,
    );
    expect(stdout).toContain("noted: Ann Lee at Northwind\n");
    for (const part of [
      "ann",
      "Ann Lee",
      "recruiter",
      "ann@northwind.example",
      "+1 212 555 0100",
      "12 Main Street, New York",
      "phone",
      "America/Chicago",
      "US-IL",
    ]) {
      expect(file).toContain(part);
    }
    expect(file).toContain("- { at: 2026-05-28 10:00, with: [ maria ] } # went well\n");
  });

  it("takes an e-mail address that stands behind the name", async () => {
    const { file, stderr } = await add(
      ["person", "northwind", "--name", "Zoë Park, VP <zoe@northwind.example>"],
      NORTHWIND,
    );
    expect(stderr).toBe("");
    expect(file).toContain('- { id: zoe, name: "Zoë Park, VP", email: zoe@northwind.example }\n');
    const unread = await add(["person", "northwind", "--name", "<zoe@northwind.example>"], NORTHWIND);
    expect(unread).toMatchObject({ code: 64, file: NORTHWIND });
    expect(unread.stderr).toBe(
      'followup: --name: "<zoe@northwind.example>" has no name that can be read. Write it like "Maria Gómez <maria@northwind.example>".\n',
    );
  });

  it("refuses what cannot be a phone number", async () => {
    const { code, stderr } = await add(
      ["person", "northwind", "--name", "Ann Lee", "--phone", "ask Raj"],
      NORTHWIND,
    );
    expect({ code, stderr }).toEqual({
      code: 64,
      stderr:
        'followup: --phone: "ask Raj" is no phone number. Write it as it is dialled, such as +1 212 555 0100.\n',
    });
  });

  it("needs a name", async () => {
    const { code, stderr } = await add(["person", "northwind"], NORTHWIND);
    expect(code).toBe(64);
    expect(stderr).toContain("--name");
  });
});

describe("add", () => {
  it("without a terminal says what can be given, and asks nothing", async () => {
    const { code, stdout, stderr } = await add([]);
    expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
    for (const way of [
      "add interview --company",
      "add round northwind --at",
      "add person northwind --name",
      "add --from",
    ]) {
      expect(stderr).toContain(way);
    }
  });

  it("takes a company and a job for an interview", async () => {
    const { file } = await add(["--company", "Northwind", "--role", "Nurse"]);
    expect(file).toBe(`${ME}interviews:\n  - company: Northwind\n    role: Nurse\n`);
  });

  it("shows the exact difference for --dry-run, and writes nothing", async () => {
    const { code, stdout, file } = await add(
      ["round", "northwind", "--at", "friday", "--dry-run"],
      NORTHWIND,
    );
    expect({ code, file }).toEqual({ code: 0, file: NORTHWIND });
    expect(stdout).toContain("\n+      - { at: 2026-06-05 }\n");
    expect(stdout).toMatch(/^--- interviews\.yaml\n\+\+\+ interviews\.yaml\n@@ /);
  });

  it("answers with one object for --json", async () => {
    const { stdout } = await add([...JOB, "--at", "yesterday 10:00", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      interview: "northwind",
      wrote: "Product manager at Northwind, Sun 31 May 10:00",
      actions: expect.any(Array),
    });
  });

  it("can be taken back", () =>
    inFolder(async (folder) => {
      const path = join(folder, "interviews.yaml");
      await writeFile(path, NORTHWIND);
      await runIn(folder, { args: ["add", "person", "northwind", "--name", "Ann"], now: NOW });
      expect(await readFile(path, "utf8")).not.toBe(NORTHWIND);
      const { code, stdout } = await runIn(folder, { args: ["undo"], now: NOW });
      expect(code).toBe(0);
      expect(stdout).toContain("Ann at Northwind");
      expect(await readFile(path, "utf8")).toBe(NORTHWIND);
    }));

  it("needs a file", () =>
    inFolder(async (folder) => {
      const { code, stderr } = await runIn(folder, { args: ["add", ...JOB], now: NOW });
      expect(code).toBe(66);
      expect(stderr).toContain("followup init");
    }));
});
