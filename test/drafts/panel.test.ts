/** Several interviewers of one round: what each of them gets. */
import { describe, expect, it } from "vitest";
import { drafted } from "./drafting.js";
import { ME } from "./scenes.js";

const IDS = ["ada", "bob", "cleo", "dev", "eva", "finn"];
/** Well under the four fifths from which two notes count as one. */
const ALIKE = 0.75;

function round(topics: string, slip = "", log = ""): string {
  const people = IDS.map(
    (id) => `{ id: ${id}, name: ${id}, email: ${id}@northwind.example, post: 1 Main Street }`,
  );
  return `
people: [${people.join(", ")}]
rounds: [{ at: 2026-06-03 10:00, with: [${IDS.join(", ")}]${topics}${slip} }]${log}`;
}

const MAJOR = ", slips: [{ what: blanked on cohort retention, weight: major }]";
const NO = "\nlog: [{ at: 2026-06-03 11:30, got: rejection }]";
const SAME = `, topics: { ${IDS.map((id) => `${id}: [the pricing relaunch]`).join(", ")} }`;

/** The words between the greeting and the close. */
function words(id: string, given: string, via: "email" | "post", me?: string): string[] {
  const draft = drafted({ given, me, via, now: "2026-06-03 12:00", action: `thank-you/1/${id}` });
  return draft.body.split("\n\n").slice(1, -1).join(" ").replaceAll(id, "").split(/\s+/);
}

/** How many pairs of neighbouring words two notes share, of all that they have. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}

function pairsOf(note: readonly string[]): Set<string> {
  return new Set(note.slice(1).map((word, index) => `${note[index]} ${word}`));
}

describe.each(["email", "post"] as const)("notes of one round, by %s", (via) => {
  it.each([
    ["nothing is known", round(""), undefined],
    ["the same is known about everybody", round(SAME), ME],
    ["a slip was seen by everybody", round(SAME, MAJOR), ME],
    ["they have said no", round(SAME, "", NO), ME],
  ])("differ where %s", (_, given, me) => {
    const notes = IDS.map((id) => words(id, given, via, me));
    notes.forEach((note, index) => {
      for (const other of notes.slice(index + 1)) expect(likeness(note, other)).toBeLessThanOrEqual(ALIKE);
    });
  });
});

const LATE = ", slips: [{ what: came late, weight: major }]";

it.each(
  (["email", "post"] as const).flatMap((via) =>
    ["", NO].flatMap((log) => ["", MAJOR, LATE].map((slip) => ({ via, slip, log }))),
  ),
)("leaves no blank and no fault in anybody's note when the file is well filled: %j", ({ via, slip, log }) => {
  for (const id of IDS) {
    const given = round(SAME, slip, log);
    const draft = drafted({ given, me: ME, via, now: "2026-06-03 12:00", action: `thank-you/1/${id}` });
    expect(draft).toMatchObject({ to: id, blanks: [], findings: [] });
  }
});

it("keeps six notes to read", async () => {
  const pages = IDS.map((id) =>
    drafted({ given: round(SAME, MAJOR), me: ME, now: "2026-06-03 12:00", action: `thank-you/1/${id}` }),
  );
  await expect(pages.map(({ body }) => `${body}\n`).join("\n* * *\n\n")).toMatchFileSnapshot(
    "pages/panel.txt",
  );
});
