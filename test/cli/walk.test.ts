/** `followup` alone: what is due, step by step, with somebody at the terminal. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileOf } from "../support/hunt.js";
import { inFolder, run, runIn } from "../support/run.js";
import { CTRL_C, DOWN, ENTER, onTerminal, type Terminal } from "../support/terminal.js";

const NOW = "2026-06-12 10:15";
const ROUND =
  "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria], decision: 2026-06-05 }]";
const THANKED = "{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }";
const CALL = fileOf({
  given: `people: [{ id: maria, name: Maria Gómez, phone: +1 212 555 0100, prefers: phone }]
${ROUND}
log: [${THANKED}, { at: 2026-06-04, done: northwind/complete-record/1 }]`,
});
const MAIL = fileOf({
  given: `people: [{ id: maria, name: Maria Gómez, email: maria@northwind.example, prefers: email }]
${ROUND}
log: [${THANKED}, { at: 2026-06-04, done: northwind/complete-record/1 }]`,
});

/** What somebody does at a terminal of such a width, and what the file is then. */
async function walked(
  file: string,
  columns: number,
  work: (terminal: Terminal) => Promise<unknown>,
): Promise<{ text: string; code: number; file: string }> {
  return inFolder(async (folder) => {
    const path = join(folder, "interviews.yaml");
    await writeFile(path, file);
    const terminal = onTerminal(folder, { args: [], now: NOW, columns });
    await work(terminal);
    const { text, code } = await terminal.end();
    return { text, code, file: await readFile(path, "utf8") };
  });
}

const down = (times: number) => `${DOWN.repeat(times)}${ENTER}`;
const [DRAFT, DONE, SNOOZE, SKIP, STOP] = [0, 3, 4, 5, 6].map(down) as [
  string,
  string,
  string,
  string,
  string,
];

describe.each([40, 100])("followup alone, at %d columns", (columns) => {
  it("shows a step with its reasons, its message, and notes it as sent", async () => {
    const { text, file, code } = await walked(MAIL, columns, async (terminal) => {
      const step = await terminal.answer("stop here", DRAFT);
      expect(step.replace(/\s+/g, " ")).toContain(
        "Ask Maria Gómez at Northwind how the decision stands, by e-mail",
      );
      expect(step).toContain("missed-date");
      const message = await terminal.answer(/Dana Okafor[\s\S]*stop here/, DONE);
      expect(message).toContain("Dear Maria,");
    });
    expect(text.replace(/\s+/g, " ")).toContain(
      "noted: You asked Maria Gómez how the decision stands, by e-mail",
    );
    expect(text).toContain("that was all that is due");
    expect(file).toContain("{ at: 2026-06-12 10:15, sent: status-check, to: maria, via: email }");
    expect(code).toBe(0);
  });

  it("asks how a call ended", async () => {
    const { file, code } = await walked(CALL, columns, async (terminal) => {
      const step = await terminal.answer("stop here", DONE);
      expect(step).toContain("phone: +1 212 555 0100");
      expect(step).toContain("note how the call went");
      expect(step).not.toContain("sent");
      await terminal.answer("nobody answered", down(3));
    });
    expect(file).toContain("sent: status-check, to: maria, via: phone, outcome: no-answer }");
    expect(code).toBe(0);
  });

  it("puts a step off until a day that can be read", async () => {
    const { file, code } = await walked(MAIL, columns, async (terminal) => {
      await terminal.answer("stop here", SNOOZE);
      await terminal.answer("Until when?", `11/12/2026${ENTER}`);
      await terminal.answer("can be read as", `${"\b".repeat(10)}monday${ENTER}`);
    });
    expect(file).toContain("snoozed: northwind/status-check/1, until: 2026-06-15 }");
    expect(code).toBe(0);
  });

  it("passes over what is skipped, and stops where it is told to", async () => {
    const skipped = await walked(MAIL, columns, (terminal) => terminal.answer("stop here", SKIP));
    expect(skipped).toMatchObject({ file: MAIL, code: 0 });
    expect(skipped.text).toContain("that was all that is due");
    const stopped = await walked(MAIL, columns, (terminal) => terminal.answer("stop here", STOP));
    expect(stopped).toMatchObject({ file: MAIL, code: 0 });
  });

  it("leaves the file as it was when it is broken off at any question", async () => {
    const questions: ((terminal: Terminal) => Promise<unknown>)[] = [
      (terminal) => terminal.answer("stop here", CTRL_C),
      async (terminal) => {
        await terminal.answer("stop here", SNOOZE);
        await terminal.answer("Until when?", CTRL_C);
      },
      async (terminal) => {
        await terminal.answer("stop here", DONE);
        await terminal.answer("nobody answered", CTRL_C);
      },
    ];
    for (const work of questions) {
      const { text, file, code } = await walked(CALL, columns, work);
      expect({ file, code }).toEqual({ file: CALL, code: 130 });
      expect(text.replace(/\s+/g, " ")).toContain("stopped; nothing was written or changed.");
    }
  });

  it("says that what was noted before is kept", async () => {
    const both = MAIL.replace("log:", "promises: [{ what: a sample, to: maria, by: 2026-06-12 }]\n    log:");
    const { text, file, code } = await walked(both, columns, async (terminal) => {
      await terminal.answer("stop here", DONE);
      await terminal.answer(/noted:[\s\S]*stop here/, CTRL_C);
    });
    expect(text.replace(/\s+/g, " ")).toContain("stopped; what you had marked before is kept.");
    expect(file).toContain("at: 2026-06-12 10:15, sent: ");
    expect(code).toBe(130);
  });
});

describe("followup alone", () => {
  it("shows the plan where nothing is due", async () => {
    const calm = MAIL.replace("decision: 2026-06-05", "decision: 2026-06-30");
    const { text, code } = await walked(calm, 80, async () => {});
    expect(text).toMatch(/^Nothing to do today/);
    expect(code).toBe(0);
  });

  it("is the help where nobody is at a terminal", async () => {
    for (const args of [[], ["--no-input"], ["--json"]]) {
      const { stdout, stderr, code } = await run({ args, file: MAIL });
      expect(stdout).toMatch(/^Usage: followup /m);
      expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    }
  });
});

describe.each([40, 100])("a question of one command, at %d columns", (columns) => {
  async function asked(
    args: readonly string[],
    file: string,
    work: (terminal: Terminal, path: string) => Promise<unknown>,
  ) {
    return inFolder(async (folder) => {
      const path = join(folder, "interviews.yaml");
      await writeFile(path, file);
      const terminal = onTerminal(folder, { args, now: NOW, columns });
      await work(terminal, path);
      const { text, code } = await terminal.end();
      return { text, code, file: await readFile(path, "utf8") };
    });
  }

  it.each([
    ["done", "northwind/status-check/1"],
    ["log", "sent", "status-check", "maria"],
  ])("asks how a call ended: %s", async (...args) => {
    const talked = await asked(args, CALL, (terminal) => terminal.answer("nobody answered", ENTER));
    expect(talked.file).toContain("sent: status-check, to: maria, via: phone, outcome: talked }");
    const stopped = await asked(args, CALL, (terminal) => terminal.answer("nobody answered", CTRL_C));
    expect(stopped).toMatchObject({ file: CALL, code: 130 });
  });

  it("shows what undo would take back, and asks", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "interviews.yaml");
      await writeFile(path, MAIL);
      await runIn(folder, { args: ["done", "northwind/status-check/1"], now: NOW });
      const noted = await readFile(path, "utf8");
      for (const [typed, code, text] of [
        [CTRL_C, 130, noted],
        [`n${ENTER}`, 1, noted],
        [`y${ENTER}`, 0, MAIL],
      ] as const) {
        const terminal = onTerminal(folder, { args: ["undo"], now: NOW, columns });
        const shown = await terminal.answer("Take back", typed);
        expect(shown).toMatch(/^-.*sent: status-check/m);
        expect((await terminal.end()).code).toBe(code);
        expect(await readFile(path, "utf8")).toBe(text);
      }
    });
  });
});
