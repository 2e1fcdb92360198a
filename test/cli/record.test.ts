/** `log`, `done`, `snooze` and `undo`: one line in the file each, and what came of it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileOf } from "../support/hunt.js";
import { inFolder, type Ran, runIn } from "../support/run.js";

const FILE = fileOf({
  given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj], decision: 2026-06-09 }]
promises: [{ what: a writing sample, to: maria, by: 2026-06-15 }]
facts: [{ what: shipped the churn dashboard }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }`,
});

interface Done extends Ran {
  /** The lines that the file has now and had not before. */
  readonly added: string;
  readonly text: string;
}

/** Runs one command line after the other on a file; what the last of them did to it. */
async function noted(
  lines: readonly (readonly string[])[],
  now = "2026-06-03 14:00",
  file = FILE,
): Promise<Done> {
  return inFolder(async (folder) => {
    const path = join(folder, "interviews.yaml");
    await writeFile(path, file);
    let ran: Ran = { stdout: "", stderr: "", code: null };
    let before = file;
    for (const args of lines) {
      before = await readFile(path, "utf8");
      ran = await runIn(folder, { args, now });
    }
    const text = await readFile(path, "utf8");
    const old = before.split("\n");
    return {
      ...ran,
      text,
      added: text
        .split("\n")
        .filter((line) => !old.includes(line))
        .join("\n")
        .trim(),
    };
  });
}

describe("followup log sent", () => {
  it("adds one line, says what it says, and what is next", async () => {
    const { added, stdout, stderr, code } = await noted([["log", "sent", "thank-you", "raj"]]);
    expect(added).toBe("- { at: 2026-06-03 14:00, sent: thank-you, to: raj, via: email }");
    expect(stdout).toBe(
      "noted: You thanked Raj Patel, by e-mail, today 14:00\nnext: wait until Fri 12 Jun\n",
    );
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  });

  it.each([
    [
      ["thank-you", "northwind", "--to", "raj,ann", "--via", "post"],
      "sent: thank-you, to: [raj, ann], via: post",
    ],
    [["thank-you", "northwind", "--to", "raj", "ann"], "sent: thank-you, to: [raj, ann]"],
    [
      ["thank-you", "northwind/raj", "--at", "11:30"],
      "at: 2026-06-03 11:30, sent: thank-you, to: raj, via: email",
    ],
    [["other", "maria", "--at", "yesterday"], "at: 2026-06-02, sent: other, to: maria"],
    [["other", "maria", "--at", "monday 10:00"], "at: 2026-06-01 10:00, sent: other, to: maria"],
    [["other", "maria", "--at", "2026-06-03T12:00+02:00"], "at: 2026-06-03 06:00, sent: other, to: maria"],
    [
      ["keep-promise", "maria", "--what", "a writing sample"],
      "to: maria, via: email, what: a writing sample",
    ],
    [
      ["status-check", "maria", "--via", "email", "--used", "shipped the churn dashboard"],
      "used: shipped the churn dashboard",
    ],
  ])("%j writes %j", async (args, expected) => {
    const { added, code } = await noted([["log", "sent", ...args]]);
    expect(added).toContain(expected);
    expect(added.split("\n")).toHaveLength(1);
    expect(code).toBe(0);
  });

  it.each([
    [["thanks", "maria"], `log sent cannot take "thanks". Did you mean "thank-you"?`],
    [
      ["thank-you", "northwind", "--to", "marja"],
      `nobody at Northwind is called "marja". Did you mean "maria"?`,
    ],
    [
      ["keep-in-touch", "northwind"],
      "whom did it go to?\n  --to maria  (Maria Gómez)\n  --to raj  (Raj Patel)",
    ],
    [["other", "maria", "--at", "tomorrow"], "--at: Thu 4 Jun is still to come."],
    [["other", "maria", "--at", "14:30"], `--at: "14:30" is still to come.`],
    [["other", "maria", "--to", "raj"], "you have named maria already: leave --to out"],
    [["other", "maria", "--at", "11/12/2025"], `--at: "11/12/2025" can be read as 2025-12-11 or 2025-11-12.`],
    [["other", "maria", "--used", "nothing"], `This interview has no fact or clipping "nothing".`],
    [["other", "maria", "--via", "email", "--outcome", "talked"], "Only a call has an outcome."],
  ])("%j is refused, and nothing is written", async (args, says) => {
    const { text, stderr, code } = await noted([["log", "sent", ...args]]);
    expect(stderr).toContain(`followup: ${says}`);
    expect({ text, code }).toEqual({ text: FILE, code: 64 });
  });
});

it.each([
  [["log", "sent", "status-check", "maria", "--via", "phone"]],
  [["done", "northwind/status-check/1"]],
])("takes a call of which nobody says how it ended: %j", async (args) => {
  const called = FILE.replace(/email: maria@northwind.example, /, "");
  const { added, stderr, code } = await noted([args], "2026-06-12 10:15", called);
  expect(added).toContain("sent: status-check, to: maria, via: phone }");
  expect(stderr).toContain("how did the call end? Without that it counts as one in which you got through.");
  expect(code).toBe(0);
});

describe("followup log got", () => {
  it.each([
    [["reply", "maria"], "got: reply, from: maria }"],
    [["reply", "northwind", "--from", "raj", "--via", "phone"], "got: reply, from: raj, via: phone }"],
    [["update", "maria", "--decision", "2026-06-26"], "got: update, from: maria, decision: 2026-06-26 }"],
    [["update", "maria", "--decision", "by friday"], "decision: { by: 2026-06-05, said: by friday } }"],
    [["update", "maria", "--said", "in a few weeks"], "decision: { said: in a few weeks } }"],
    [
      ["update", "maria", "--decision", "friday", "--said", "at the end of the week"],
      "decision: { by: 2026-06-05, said: at the end of the week } }",
    ],
    [
      ["appointment", "maria", "--for", "friday 14:00"],
      "got: appointment, from: maria, for: 2026-06-05 14:00 }",
    ],
    [
      ["auto-reply", "maria", "--returns", "2026-06-22"],
      "got: auto-reply, from: maria, returns: 2026-06-22 }",
    ],
    [["reply", "maria", "--answered"], "got: reply, from: maria, answered: true }"],
    [["stop", "northwind"], "- { at: 2026-06-03 14:00, got: stop }"],
  ])("%j writes %j", async (args, expected) => {
    const { added, code } = await noted([["log", "got", ...args]]);
    expect(added).toContain(expected);
    expect(code).toBe(0);
  });

  it("writes moments on the interview's clock", async () => {
    const file = FILE.replace("    role:", "    timezone: Asia/Tokyo\n    role:");
    const { added } = await noted([["log", "got", "reply", "maria"]], "2026-06-03 14:00", file);
    expect(added).toContain("at: 2026-06-04 03:00, got: reply");
  });
});

it.each([
  [
    ["update", "maria", "--decision", "11/12/2026"],
    '--decision: "11/12/2026" can be read as 2026-12-11 or 2026-11-12.',
  ],
  [
    ["update", "maria", "--decision", "end of june"],
    '--decision: "end of june" names no day.\nTo keep their words',
  ],
  [["update", "maria", "--decision", "fridya"], '"fridya" is not a day or a moment that can be read.'],
  [["update", "maria", "--decision", "2026-05-01"], "--decision: Fri 1 May had passed by then."],
  [["appointment", "maria", "--for", "9:00"], '--for: "9:00" had passed by then.'],
  [["auto-reply", "maria", "--returns", "yesterday"], '--returns: "yesterday" had passed by then.'],
  [["reply", "maria", "--from", "raj"], "you have named maria already: leave --from out"],
])("%j is refused, and nothing is written", async (args, says) => {
  const { text, stderr, code } = await noted([["log", "got", ...args]]);
  expect(stderr).toContain(says);
  expect({ text, code }).toEqual({ text: FILE, code: 64 });
});

it("says when the same was noted within the hour", async () => {
  const line = ["log", "got", "reply", "maria"];
  const { stderr, added } = await noted([line, [...line, "--at", "13:30"]]);
  expect(added).toContain("at: 2026-06-03 13:30, got: reply");
  expect(stderr).toBe(
    "followup: the log has the same within the hour. If it was one and the same: followup undo\n",
  );
  expect((await noted([line, ["log", "got", "reply", "raj"]])).stderr).toBe("");
});

it("keeps the ids of answers when something earlier is noted later", async () => {
  const { added } = await noted([
    ["log", "got", "reply", "maria", "--at", "13:00"],
    ["log", "got", "reply", "raj", "--at", "12:00"],
    ["done", "northwind/answer/1"],
  ]);
  expect(added).toContain("sent: answer, to: maria");
});

it("takes a day that has not begun where they are for the present moment", async () => {
  const file = FILE.replace("America/New_York", "Asia/Tokyo").replace(
    "    role:",
    "    timezone: America/Los_Angeles\n    role:",
  );
  const line = ["log", "got", "reply", "maria", "--at", "today"];
  const { added, stderr, code } = await noted([line], "2026-06-10T08:00+09:00", file);
  expect(added).toBe("- { at: 2026-06-09 16:00, got: reply, from: maria }");
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
});

describe("followup log closed", () => {
  it("says how their no is noted", async () => {
    const { stderr, code } = await noted([["log", "closed", "rejected", "northwind"]]);
    expect(stderr).toContain("what they said is noted with: followup log got rejection northwind\n");
    expect(code).toBe(64);
  });

  it("ends it, and says so", async () => {
    const file = FILE.replace(/^ *promises:.*\n/m, "");
    const { added, stdout } = await noted([["log", "closed", "withdrawn", "northwind"]], undefined, file);
    expect(added).toBe("- { at: 2026-06-03 14:00, closed: withdrawn }");
    expect(stdout).toBe(
      "noted: You withdrew your application to Northwind, today 14:00\nnext: nothing, it is over\n",
    );
  });

  describe("as accepted", () => {
    const withOthers = (...companies: readonly string[]) =>
      FILE.trimEnd() +
      companies.map((company) => `\n  - { company: ${company}, role: Analyst }`).join("") +
      "\n  - { company: Bluebell, role: Analyst, log: [{ at: 2026-06-02, got: rejection }] }\n";
    const closing = (how: string, file: string, ...more: readonly string[]) =>
      noted([["log", "closed", how, "northwind", ...more]], undefined, file);
    const SAYS = "Let them know that you have taken another job, and note it:";

    it("names the one that is still open", async () => {
      const { stderr, stdout, code } = await closing("accepted", withOthers("Contoso"));
      expect({ stderr, code }).toEqual({
        stderr: `followup: still open: Contoso. ${SAYS}\n  followup log closed withdrawn contoso\n`,
        code: 0,
      });
      expect(stdout).toContain("You accepted the offer from Northwind");
    });

    it("names a few of many", async () => {
      const file = withOthers("Contoso", "Fabrikam", "Adatum", "Tailspin", "Kestrel");
      const { stderr } = await closing("accepted", file);
      expect(stderr.replace(/\s+/g, " ")).toBe(
        `followup: still open: Contoso, Fabrikam, Adatum and 2 more. ${SAYS} followup log closed withdrawn <interview> `,
      );
    });

    it.each([
      ["where no other is open", "accepted", withOthers()],
      ["for another end", "declined", withOthers("Contoso")],
      ["for what is not written", "accepted", withOthers("Contoso"), "--dry-run"],
    ])("says nothing of it %s", async (_, how, file, ...more) => {
      expect(await closing(how, file, ...more)).toMatchObject({ stderr: "", code: 0 });
    });
  });
});

describe("followup done", () => {
  it.each([
    ["northwind/thank-you/1/raj", "sent: thank-you, to: raj, via: email }"],
    ["northwind/thank", "sent: thank-you, to: raj, via: email }"],
    ["northwind/complete-record/1", "done: northwind/complete-record/1 }"],
    ["northwind/keep-promise/1", "sent: keep-promise, to: maria, via: email, what: a writing sample }"],
  ])("notes %s", async (id, expected) => {
    const { added, code } = await noted([["done", id]]);
    expect(added).toContain(expected);
    expect(code).toBe(0);
  });

  it("takes a way and an outcome that were others than planned, and carries nothing where nobody answered", async () => {
    const [at, now] = [["--at", "2026-06-12 10:00"], "2026-06-12 15:00"];
    const thanked = ["done", "northwind/thank-you/1/raj"];
    const asked = ["done", "northwind/status-check/1", ...at];
    const { added } = await noted([thanked, [...asked, "--outcome", "no-answer", "--via", "phone"]], now);
    expect(added).toBe(
      "- { at: 2026-06-12 10:00, sent: status-check, to: maria, via: phone, outcome: no-answer }",
    );
  });

  it("says what an id of yesterday is", async () => {
    const { stderr, code } = await noted([
      ["done", "northwind/complete-record/1"],
      ["done", "northwind/complete-record/1"],
    ]);
    expect(stderr).toContain(`"northwind/complete-record/1" is done already.`);
    expect(code).toBe(64);
  });

  it("lists what a beginning could mean, and names the nearest of what is not there", async () => {
    expect((await noted([["done", "northwind/"]])).stderr).toContain(
      `"northwind/" could be any of these; give the id:`,
    );
    expect((await noted([["done", "northwind/thank-you/1/roj"]])).stderr).toContain(
      `Did you mean "northwind/thank-you/1/raj"?`,
    );
  });

  it("tells the company of references once their list is sent", async () => {
    const asked = FILE.replace(
      "log:",
      "log:\n      - { at: 2026-06-03 13:00, got: reference-request, from: maria }",
    );
    const { text, code } = await noted([["done", "northwind/send-references/1"]], "2026-06-03 14:00", asked);
    expect(text).toMatch(/given: ?\n? *(?:\[ ?lee, amara ?\]|- lee\n *- amara)/);
    expect(code).toBe(0);
  });
});

describe("the clock on which a note is told", () => {
  const ABROAD = fileOf({
    given: `
timezone: Europe/London
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]
given: [lee, amara]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
    references: `
- { id: lee, name: Lee Park, phone: +1 212 555 0111 }
- { id: amara, name: Amara Nwosu, phone: +81 3 5550 0100, timezone: Asia/Tokyo }`,
  });
  const told = async (...args: string[]) => (await noted([args], "2026-06-03 20:00", ABROAD)).stdout;

  it("is a reference's own, not the company's", async () => {
    const briefed = (who: string) =>
      told("done", `northwind/brief-reference/1/${who}`, "--outcome", "talked");
    expect(await briefed("lee")).toMatch(
      /^noted: You told Lee Park about the interview, on the phone, today 20:00\n/,
    );
    expect((await briefed("amara")).replace(/\s+/g, " ")).toContain(
      "on the phone, tomorrow 09:00 their time (today 20:00 yours) ",
    );
  });

  it("is the company's for a message to them, and the user's for what they do alone", async () => {
    expect((await told("log", "sent", "other", "maria")).replace(/\s+/g, " ")).toContain(
      "tomorrow 01:00 their time (today 20:00 yours) ",
    );
    expect(await told("done", "northwind/complete-record/1")).toMatch(
      /^noted: You completed what you know of round 1 with Northwind, today 20:00\n/,
    );
  });

  it("leaves a date alone on its day", async () => {
    const args = ["done", "northwind/brief-reference/1/lee", "--outcome", "talked", "--at", "2026-06-04"];
    const { stdout } = await noted([args], "2026-06-04 20:00", ABROAD);
    expect(stdout).toMatch(/, on the phone, today\n/);
  });
});

describe("a talk that they began", () => {
  const SAYS = "if you answered them in that talk, no answer is owed";
  const told = async (...args: string[]) =>
    (await noted([["log", "got", ...args]])).stderr.replace(/\s+/g, " ");

  it("may have been answered in it", async () => {
    expect(await told("update", "maria", "--via", "phone")).toContain(SAYS);
    for (const other of [
      ["update", "maria", "--via", "phone", "--answered"],
      ["update", "maria", "--via", "phone", "--dry-run"],
      ["update", "maria", "--via", "email"],
      ["rejection", "maria", "--via", "phone"],
    ])
      expect(await told(...other)).not.toContain(SAYS);
  });
});

describe("followup snooze", () => {
  it("puts a step off", async () => {
    const { added, stdout } = await noted([["snooze", "northwind/thank", "--until", "tomorrow 10:00"]]);
    expect(added).toBe(
      "- { at: 2026-06-03 14:00, snoozed: northwind/thank-you/1/raj, until: 2026-06-04 10:00 }",
    );
    expect(stdout).toContain("noted: You put off thanking Raj Patel until tomorrow 10:00\n");
  });

  it("says so where that is after it is due", async () => {
    const late = "followup: that is after it is due, tomorrow";
    const snoozed = (...rest: string[]) =>
      noted([["snooze", "northwind/thank", "--until", "friday", ...rest]]);
    expect((await snoozed()).stderr).toContain(late);
    expect((await snoozed("--dry-run")).stderr).toBe("");
    expect((await noted([["snooze", "northwind/thank", "--until", "2026-06-03 18:00"]])).stderr).toBe("");
  });

  it("puts nothing off until a time that has passed", async () => {
    const { text, stderr, code } = await noted([["snooze", "northwind/thank", "--until", "2026-06-01"]]);
    expect(stderr).toContain("--until: 2026-06-01 has passed.");
    expect({ text, code }).toEqual({ text: FILE, code: 64 });
  });
});

describe("followup undo", () => {
  const thanked = ["log", "sent", "thank-you", "raj"];

  it("takes the last write back, byte for byte, one after the other", async () => {
    const replied = ["log", "got", "reply", "maria"];
    const once = await noted([thanked, replied, ["undo"]]);
    expect(once.text).toBe((await noted([thanked])).text);
    expect(once.stdout).toBe(
      "took back: reply from Maria Gómez, Northwind. interviews.yaml is as it was\nbefore.\n",
    );
    expect((await noted([thanked, replied, ["undo"], ["undo"]])).text).toBe(FILE);
  });

  it("shows what it would do, and does nothing", async () => {
    const { stdout, text } = await noted([thanked, ["undo", "--dry-run"]]);
    expect(stdout).toContain("-      - { at: 2026-06-03 14:00, sent: thank-you, to: raj, via: email }\n");
    expect(text).toContain("to: raj");
  });

  it("has nothing to take back in a new file", async () => {
    expect(await noted([["undo"]])).toMatchObject({ text: FILE, code: 1 });
  });

  it("takes nothing back once the file was changed by hand", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "interviews.yaml");
      await writeFile(path, FILE);
      await runIn(folder, { args: thanked, now: "2026-06-03 14:00" });
      const changed = `${await readFile(path, "utf8")}# by hand\n`;
      await writeFile(path, changed);
      const { stderr, code } = await runIn(folder, { args: ["undo"] });
      expect(stderr).toContain("it has been changed since followup last wrote it");
      expect(code).toBe(75);
      expect(await readFile(path, "utf8")).toBe(changed);
    });
  });
});

describe("--dry-run", () => {
  it("prints the exact difference, as diff does, and writes nothing", async () => {
    const { stdout, text } = await noted([["log", "sent", "thank-you", "raj", "--dry-run"]]);
    const line = FILE.split("\n").findIndex((one) => one.includes("sent: thank-you"));
    expect(stdout).toMatch(/^--- interviews\.yaml\n\+\+\+ interviews\.yaml\n@@ /);
    expect(stdout).toContain(
      `${FILE.split("\n")[line]?.replace(/^/, " ")}\n+      - { at: 2026-06-03 14:00, sent: thank-you, to: raj, via: email }\n`,
    );
    expect(text).toBe(FILE);
  });
});

describe("--json", () => {
  it("answers with what was written and the plan after it", async () => {
    const { stdout } = await noted([["log", "sent", "thank-you", "raj", "--json"]]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      interview: "northwind",
      wrote: { is: "sent", kind: "thank-you", people: ["Raj Patel"] },
      actions: [{ id: "northwind/complete-record/1" }, { id: "northwind/status-check/1" }, {}],
    });
  });
});
