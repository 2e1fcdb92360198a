/** `followup` alone, at what the file does not say about a round: asked for, and written. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileOf } from "../support/hunt.js";
import { inFolder, runIn } from "../support/run.js";
import { DOWN, ENTER, onTerminal, type Terminal } from "../support/terminal.js";

const NOW = "2026-06-03 12:00";

/** What is asked once the step is to be answered, and what stands in the file after it. */
async function answered(given: string, answers: (terminal: Terminal) => Promise<unknown>) {
  return inFolder(async (folder) => {
    const path = join(folder, "interviews.yaml");
    const before = fileOf({ given });
    await writeFile(path, before);
    const terminal = onTerminal(folder, { args: [], now: NOW, columns: 100 });
    const step = await terminal.answer("stop here", ENTER);
    expect(step).toContain("answer it now, and have it written into the file");
    await answers(terminal);
    const { text, code } = await terminal.end();
    const file = await readFile(path, "utf8");
    await runIn(folder, { args: ["undo", "--yes"] });
    expect(await readFile(path, "utf8")).toBe(before);
    return { text: text.replace(/\s+/g, " "), code, file, before };
  });
}

const down = (times: number) => `${DOWN.repeat(times)}${ENTER}`;
const THANKED = "log: [{ at: 2026-06-03 11:30, sent: thank-you, to: maria, via: email }]";

describe("followup alone, at a record that is not complete", () => {
  it("asks when they decide and how somebody likes to be contacted, and writes both", async () => {
    const { text, file, code } = await answered(
      `people: [{ id: maria, name: Maria Gómez, email: maria@northwind.example }]
rounds:
  # The first talk
  - { at: 2026-06-03 10:00, with: [maria] }
${THANKED}`,
      async (terminal) => {
        await terminal.answer("when they decide?", `by next Wednesday${ENTER}`);
        await terminal.answer("How does Maria like to be contacted?", down(2));
        await terminal.answer("A phone number for Maria", `+1 212 555 0100${ENTER}`);
      },
    );
    expect(text).toContain("noted: round 1 at Northwind: when they decide and how to reach Maria");
    expect(file).toContain(
      "{ at: 2026-06-03 10:00, with: [maria], decision: { by: 2026-06-10, said: by next Wednesday } }",
    );
    expect(file).toContain("email: maria@northwind.example, phone: +1 212 555 0100, prefers: phone }");
    expect(file).toContain("# The first talk");
    expect(code).toBe(0);
  });

  it("asks whom one met where the file names nobody", async () => {
    const { file } = await answered(
      `rounds: [{ at: 2026-06-03 10:00, decision: 2026-06-10 }]
log: [{ at: 2026-06-03 11:30, sent: thank-you, via: email }]`,
      async (terminal) => {
        await terminal.answer("Whom did you meet?", `Zoë Park <zoe@northwind.example>${ENTER}`);
        await terminal.answer("Anybody else?", ENTER);
      },
    );
    expect(file).toContain("{ id: zoe, name: Zoë Park, email: zoe@northwind.example }");
    expect(file).toContain("decision: 2026-06-10, with: [zoe] }");
  });

  it("asks which day their words mean, where a round or where the log has them", async () => {
    const person =
      "people: [{ id: maria, name: Maria Gómez, email: maria@northwind.example, prefers: email }]";
    const inRound = await answered(
      `${person}
rounds: [{ at: 2026-06-03 10:00, decision: { said: in two weeks, from: maria } }]
${THANKED}`,
      (terminal) => terminal.answer('They said "in two weeks". Which day is that', `2026-06-17${ENTER}`),
    );
    expect(inRound.file).toContain("decision: { by: 2026-06-17, said: in two weeks, from: maria } }");

    const inLog = await answered(
      `${person}
rounds: [{ at: 2026-06-02 10:00, decision: { said: soon } }]
log:
  - { at: 2026-06-02 11:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-03 09:00, got: update, from: maria, decision: { said: in two weeks }, answered: true }`,
      (terminal) => terminal.answer('They said "in two weeks". Which day is that', `17 June${ENTER}`),
    );
    expect(inLog.file).toContain(
      "got: update, from: maria, decision: { by: 2026-06-17, said: in two weeks }, answered: true }",
    );
    expect(inLog.file).toContain("decision: { said: soon } }]");
  });

  it("asks for the address that somebody prefers, and again where the answer is none", async () => {
    const { file } = await answered(
      `people: [{ id: maria, name: Maria Gómez, email: maria@northwind.example, prefers: phone }]
rounds: [{ at: 2026-06-03 10:00, decision: 2026-06-10 }]
${THANKED}`,
      async (terminal) => {
        await terminal.answer("A phone number for Maria", `ask her${ENTER}`);
        await terminal.answer("ask her", `${"\b".repeat(7)}555-0100${ENTER}`);
      },
    );
    expect(file).toContain("prefers: phone, phone: 555-0100 }");
  });

  it("writes nothing where nothing is known yet, and does not ask again", async () => {
    const { text, file, before, code } = await answered(
      `people: [{ id: maria, name: Maria Gómez }]
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log: [{ at: 2026-06-03 11:30, sent: thank-you, to: maria }]`,
      async (terminal) => {
        await terminal.answer("when they decide?", ENTER);
        await terminal.answer("An e-mail address for Maria", ENTER);
        await terminal.answer("A phone number for Maria", ENTER);
        await terminal.answer("How does Maria like to be contacted?", ENTER);
      },
    );
    expect(text).toContain("nothing was written. What you learn later goes into your file.");
    expect(file).toBe(before);
    expect(code).toBe(0);
  });
});
