/** `followup draft`, through the whole program. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/engine/types.js";
import { ANSWER_SCHEMAS } from "../../src/render/schemas/index.js";
import { fileOf } from "../support/hunt.js";
import { inFolder, type Ran, run, runIn } from "../support/run.js";

const NOW = "2026-06-03 12:30";
const FILE = fileOf({
  me: "phone: +1 212 555 0199\npitch: { function: Product management, years: 6, industry: fintech }\nstrengths: [cut onboarding time by half]",
  given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj], topics: { maria: [the pricing relaunch] } }]
promises: [{ what: a writing sample, to: maria, by: 2026-06-15 }]`,
});

function draft(...args: string[]): Promise<Ran> {
  return run({ file: FILE, now: NOW, args: ["draft", ...args] });
}

describe("followup draft", () => {
  it("prints a subject, an empty line and the body, and nothing beside it when all is known", async () => {
    const { stdout, stderr, code } = await draft("northwind/thank-you/1/maria");
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toMatch(
      /^Subject: Thank you: Product management, 6 years, fintech\n\nDear Maria,\n\nThank you /,
    );
    expect(stdout).toMatch(/\n\+1 212 555 0199\n$/);
  });

  it("says on stderr which blanks are left, and succeeds", async () => {
    const { stdout, stderr, code } = await draft("northwind/thank-you/1/raj");
    expect({ stderr, code }).toEqual({
      stderr: "followup: 1 blank is left for you to fill in:\n  [one thing Raj said that stayed with you]\n",
      code: 0,
    });
    expect(stdout).toContain("[one thing Raj");
    expect((await draft("northwind/thank-you/1/raj", "--quiet")).stderr).toBe("");
  });

  it("takes a kind and a name instead of the id", async () => {
    const { stdout } = await draft("northwind/thank-you/1/raj");
    expect((await draft("thank-you", "raj")).stdout).toBe(stdout);
    expect((await draft("keep-promise")).stdout).toBe((await draft("promise-fulfilment", "north")).stdout);
  });

  it("answers with one object", async () => {
    const { stdout, code } = await draft("thank-you", "raj", "--json");
    expect(code).toBe(0);
    const json = JSON.parse(stdout);
    expect(Object.keys(json)).toEqual([
      "version",
      "kind",
      "interview",
      "to",
      "via",
      "template",
      "subject",
      "body",
      "blanks",
      "findings",
    ]);
    expect(json).toMatchObject({
      version: 1,
      kind: "thank-you",
      interview: "northwind",
      to: "raj",
      via: "email",
      template: "thank-you.email",
      blanks: ["one thing Raj said that stayed with you"],
      findings: [{ rule: "no-blanks", severity: "error" }],
    });
    const fits = new Ajv({ allowUnionTypes: true }).compile(ANSWER_SCHEMAS.draft);
    expect(fits(json), JSON.stringify(fits.errors)).toBe(true);
  });

  it("writes for another channel, and says so where there is none", async () => {
    const { stdout, code } = await draft("northwind/thank-you/1/maria", "--via", "post");
    expect({ code, start: stdout.slice(0, 11) }).toEqual({ code: 0, start: "Dear Maria," });
    expect(await draft("northwind/thank-you/1/maria", "--via", "phone")).toEqual({
      stdout: "",
      stderr: "followup: northwind/thank-you/1/maria is not done by phone: write it by e-mail or by post.\n",
      code: 64,
    });
  });

  it("prints a script without a subject for a call", async () => {
    const file = fileOf({
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
    });
    const { stdout } = await run({
      file,
      now: "2026-06-10 10:30",
      args: ["draft", "northwind/status-check/1"],
    });
    expect(stdout).toMatch(/^Good morning Maria,/m);
  });

  it.each([
    [["northwind/thank-you/1/mario"], 'Did you mean "northwind/thank-you/1/maria"?'],
    [["northwind/status-check/9"], "is not in the plan"],
    [
      ["contoso/confirm-references/1/lee"],
      '"contoso/confirm-references/1/lee" is not in the plan: it may be done',
    ],
    [["thnak-you"], 'Did you mean "thank-you"?'],
    [["ann"], "followup draft thank-you ann"],
    [["reminder"], '"reminder" is no action id, no kind of message, and nobody in the file.'],
    [["mraia"], 'Did you mean "maria"?'],
    [["Gómes"], 'Did you mean "Gómez"?'],
    [["offer-answer"], 'nothing of the kind "offer-answer" is in the plan.'],
    [[], "name an action id"],
  ])("%j is refused with the way on", async (args, says) => {
    const { stdout, stderr, code } = await draft(...args);
    expect({ stdout, code }).toEqual({ stdout: "", code: 64 });
    expect(stderr).toContain(says);
    expect(stderr).toContain("followup next");
  });

  it("lists what there is for a name alone", async () => {
    const { stdout, stderr, code } = await draft("northwind");
    expect({ stdout, code }).toEqual({ stdout: "", code: 64 });
    expect(stderr).toContain(
      "  northwind/keep-promise/1  (Send Maria Gómez what you promised: a writing sample)",
    );
    expect(stderr).toContain("such as: followup draft thank-you northwind\n");
    const thanks = await draft("raj");
    expect(thanks).toEqual(await draft("northwind/thank-you/1/raj"));
  });

  it("lists the ids when several could be meant", async () => {
    const { stderr, code } = await draft("thank-you", "northwind");
    expect(code).toBe(64);
    expect(stderr).toContain("  northwind/thank-you/1/maria  (Thank Maria Gómez for the talk)");
    expect(stderr).toContain("  northwind/thank-you/1/raj  (Thank Raj Patel for the talk)");
  });

  it.each([
    ["complete-record", "complete-record/0", "urgent: false"],
    ["prepare", "prepare/1", "rounds: [{ at: 2026-06-05 10:00, with: [maria] }]"],
    ["confirm-references", "confirm-references/1", "rounds: [{ at: 2026-06-05 10:00, with: [maria] }]"],
  ])("says that there is nothing to write for what one does alone: %s", async (kind, id, given) => {
    const file = fileOf({ given, references: "" });
    const { stdout, stderr, code } = await run({ file, now: NOW, args: ["draft", kind] });
    expect({ stdout, stderr, code }).toEqual({
      stdout: "",
      stderr: `followup: there is nothing to write for northwind/${id}.\n`,
      code: 64,
    });
  });

  it("writes to a reference, by the channel of the plan or another", async () => {
    const file = fileOf({
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
given: [lee]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
    });
    const args = ["draft", "northwind/brief-reference/1/lee"];
    const call = await run({ file, now: "2026-06-03 13:00", args });
    expect(call.stdout).toMatch(/^Hello Lee, this is Dana Okafor\./m);
    const letter = await run({ file, now: "2026-06-03 13:00", args: [...args, "--via", "email"] });
    expect(letter.stdout).toMatch(/^Subject: My interview.*\n\nDear Lee,\n/);
  });

  it("says what is missing where nobody can be reached", async () => {
    const file = fileOf({
      given: `
people: [{ id: maria, name: Maria Gómez }]
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]`,
    });
    const { stdout, stderr, code } = await run({ file, now: NOW, args: ["draft", "thank-you"] });
    expect(code).toBe(0);
    expect(stdout).toContain("Dear Maria,");
    expect(stderr).toContain("followup: missing: ");
  });

  it("writes for the sample without a file", async () => {
    const { stdout, code } = await run({ args: ["draft", "thank-you", "raj", "--demo"], now: NOW });
    expect({ code, subject: stdout.split("\n")[0] }).toEqual({
      code: 0,
      subject: "Subject: Thank you: Product management, 6 years, fintech",
    });
  });

  it("drafts each action for which next names it, and leaves the file alone", async () => {
    await inFolder(async (folder) => {
      const sample = new URL("../../templates/sample.yaml", import.meta.url);
      const path = join(folder, "interviews.yaml");
      const bytes = await readFile(sample);
      await writeFile(path, bytes);
      const before = await stat(path);
      const now = "2026-06-10 10:30";
      const next = await runIn(folder, { now, args: ["next", "--all", "--json"] });
      const { actions } = JSON.parse(next.stdout) as Plan;
      const ids = actions.filter(({ template }) => template !== null).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(4);
      for (const id of ids) {
        const { stdout, code } = await runIn(folder, { now, args: ["draft", id] });
        expect({ id, code, isEmpty: stdout.trim() === "" }).toEqual({ id, code: 0, isEmpty: false });
      }
      expect((await stat(path)).mtimeMs).toBe(before.mtimeMs);
      expect(await readFile(path)).toEqual(bytes);
    });
  });
});

describe("the remark on when it may go", () => {
  const remarks = async (now: string, ...args: string[]) =>
    (await run({ file: FILE, now, args: ["draft", ...args] })).stderr;

  it("says from when a question may be asked, and why", async () => {
    expect(await remarks("2026-06-03 12:30", "status-no-date", "maria", "--via", "email")).toContain(
      "followup: Too soon. Wait until Wed 10 Jun 09:00 (New York). They named no date; seven days after the round of Wed 3 Jun is Wed 10 Jun. (no-date-week)",
    );
    expect(await remarks("2026-06-03 12:30", "northwind/status-check/1")).toContain(
      "Wait until Wed 10 Jun 10:00 (New York).",
    );
    expect(await remarks("2026-06-10 10:30", "northwind/status-check/1")).not.toContain("Wait until");
  });

  it.each([
    ["second-follow-up", "status-no-date", ""],
    ["status-missed-date", "status-no-date", ""],
    ["status-no-date", "status-missed-date", "decision: 2026-06-09"],
    ["third-follow-up", "status-missed-date", "decision: 2026-06-09"],
    ["status-missed-date", "second-follow-up", "decision: 2026-06-09 | sent"],
    ["third-follow-up", "second-follow-up", " | sent"],
    ["second-follow-up", "offer-nudge", "final: true"],
  ])("says of %s that by the log it would be %s", async (kind, called, told) => {
    const [round = "", sent] = told.split(" | ");
    const first = told.startsWith("final") ? "{ at: 2026-05-27 10:00, with: [maria] }, " : "";
    const question = sent ? "\n- { at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }" : "";
    const file = fileOf({
      given: `
rounds: [${first}{ at: 2026-06-03 10:00, with: [maria]${round && `, ${round}`} }]
log:
- { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }${question}`,
    });
    const { stdout, stderr, code } = await run({
      file,
      now: "2026-06-12 11:00",
      args: ["draft", kind, "northwind"],
    });
    expect({ code, isWritten: stdout.startsWith("Subject: ") }).toEqual({ code: 0, isWritten: true });
    expect(stderr).toContain(`followup: by the log, the message now would be ${called}.\n`);
  });

  it("names no other message where none follows, or the right one was taken", async () => {
    const asked = ["05", "12"].map(
      (day) => `- { at: 2026-06-${day} 10:00, sent: status-check, to: maria, via: email }`,
    );
    const file = fileOf({
      given: `\nrounds: [{ at: 2026-05-26 10:00, with: [maria] }]\nlog:\n${asked.join("\n")}`,
    });
    const spent = await run({
      file,
      now: "2026-06-22 11:00",
      args: ["draft", "second-follow-up", "northwind"],
    });
    expect({ code: spent.code, says: spent.stderr }).toMatchObject({
      code: 0,
      says: expect.stringMatching(/^followup: No more: /),
    });
    expect(spent.stderr).not.toContain("by the log");
    expect(await remarks("2026-06-10 10:30", "status-no-date", "maria", "--via", "email")).not.toContain(
      "by the log",
    );
  });

  it("has nothing to say of what may always go, or is timed by no rule", async () => {
    expect(await remarks("2026-06-03 12:30", "keep-promise")).not.toMatch(/Too soon|Not /);
    expect(await remarks("2026-06-03 12:30", "linkedin-invite", "maria")).not.toMatch(/Too soon|Not /);
  });
});

describe("a company that asked not to be contacted any more", () => {
  const stop = "    log:\n      - { at: 2026-06-04 10:00, got: stop, from: maria }\n";
  const file = `${FILE.trimEnd()}\n    given: [lee]\n${stop}`;
  const refused = {
    stdout: "",
    stderr:
      "followup: No: this is closed. They asked on Thu 4 Jun not to be contacted any more. (no-pestering)\n",
    code: 1,
  };

  it.each([
    ["status-check", "maria"],
    ["thank-you", "raj"],
    ["keep-promise", "maria"],
    ["status-missed-date", "raj", "--via", "post"],
    ["voicemail", "maria"],
    ["linkedin-invite", "maria"],
    ["thank-for-decision", "northwind", "--json"],
  ])("gets no draft: %s to %s", async (...args) => {
    expect(await run({ file, now: "2026-06-05 10:00", args: ["draft", ...args] })).toEqual(refused);
  });

  it("gets none in a file either, also about its other positions", async () => {
    await inFolder(async (folder) => {
      const other = "  - { id: more, company: Northwind, role: Analyst, people: [{ id: bea, name: Bea }] }\n";
      await writeFile(join(folder, "interviews.yaml"), file + other);
      for (const who of ["maria", "bea"]) {
        const args = ["draft", "status-check", who, "--via", "email", "--format", "eml", "--out", "note.eml"];
        expect(await runIn(folder, { now: "2026-06-05 10:00", args })).toEqual(refused);
        await expect(stat(join(folder, "note.eml"))).rejects.toThrow("ENOENT");
      }
    });
  });

  it("keeps nobody from telling a reference", async () => {
    const args = ["draft", "reference-briefing", "northwind/lee"];
    const { stdout, code } = await run({ file, now: "2026-06-05 10:00", args });
    expect(code).toBe(0);
    expect(stdout).toContain("Hello Lee, this is Dana Okafor.");
  });

  it("had not asked before it did", async () => {
    const { code } = await run({ file, now: "2026-06-03 15:00", args: ["draft", "thank-you", "raj"] });
    expect(code).toBe(0);
  });
});

describe("a draft for somebody it is not for", () => {
  it("is refused: a reference is not thanked for a talk, and nobody else is briefed", async () => {
    const thanks = await draft("thank-you", "northwind", "--to", "amara");
    expect(thanks.code).toBe(64);
    expect(thanks.stderr).toContain("Amara Nwosu is your reference: thank-you goes to the company.");
    const briefing = await draft("reference-briefing", "ann");
    expect(briefing.stderr).toContain(
      "Ann Lee is none of your references: reference-briefing goes to a reference.",
    );
  });

  it("leaves open when somebody was met who was not in a round, and says that nothing calls for it", async () => {
    const { stdout, stderr } = await draft("thank-you", "ann");
    expect(stdout).toContain("[when you met]");
    expect(stderr).toContain("followup: The file has nothing that calls for it now.\n");
  });

  it("is not guessed from two people", async () => {
    const { stderr, code } = await draft("brief-reference", "lee", "--to", "amara");
    expect(code).toBe(64);
    expect(stderr).toContain('"lee" is a person already: leave --to amara out');
  });
});
