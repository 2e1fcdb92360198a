/** The advice is never rude and never forgets: random hunts, judged by the etiquette alone. */
import { describe, expect, it } from "vitest";
import { judge } from "./judge.js";
import { retold } from "./retell.js";
import { simulate } from "./simulate.js";

const IS_LONG = process.env.FOLLOWUP_LONG === "1";
const HUNTS = Number(process.env.FOLLOWUP_HUNTS ?? (IS_LONG ? 10_000 : 40));
const FIRST_SEED = Number(process.env.FOLLOWUP_SEED ?? 0);

/** Of each broken rule its shortest story, and in how many hunts it was broken. */
function stories(hunts: number): { told: string[]; looks: number; done: Map<string, number> } {
  const shortest = new Map<string, string>();
  const seeds = new Map<string, Set<number>>();
  const done = new Map<string, number>();
  let looks = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + hunts; seed += 1) {
    const record = simulate(seed);
    looks += record.looks.length;
    for (const { did } of record.looks) if (did) done.set(did.kind, (done.get(did.kind) ?? 0) + 1);
    for (const violation of judge(record)) {
      const { rule } = violation;
      seeds.set(rule, (seeds.get(rule) ?? new Set()).add(seed));
      const story = retold(violation);
      if (story.length < (shortest.get(rule)?.length ?? Number.POSITIVE_INFINITY)) shortest.set(rule, story);
    }
  }
  const told = [...shortest].map(
    ([rule, story]) => `${rule}, in ${seeds.get(rule)?.size} hunts. The shortest:\n${story}`,
  );
  return { told, looks, done };
}

describe("a year of doing what the plan says", () => {
  it(
    `is never rude and never forgets, in ${HUNTS} hunts`,
    () => {
      const { told, looks, done } = stories(HUNTS);
      expect(told.join("\n\n")).toBe("");
      expect(looks).toBeGreaterThan(HUNTS * 50);
      for (const kind of [
        "status-check",
        "thank-you",
        "answer",
        "let-go",
        "keep-promise",
        "thank-for-decision",
        "brief-reference",
      ]) {
        expect(done.get(kind) ?? 0, kind).toBeGreaterThan(0);
      }
    },
    IS_LONG ? 6 * 3_600_000 : 60_000,
  );

  it("is the same for the same seed, wherever the computer stands", () => {
    const usual = process.env.TZ;
    try {
      const walks = ["Pacific/Kiritimati", "America/St_Johns"].map((zone) => {
        process.env.TZ = zone;
        return JSON.stringify(
          simulate(FIRST_SEED + 1).looks.map(({ now, actions, waiting }) => ({ now, actions, waiting })),
        );
      });
      expect(walks[0]).toBe(walks[1]);
    } finally {
      if (usual === undefined) delete process.env.TZ;
      else process.env.TZ = usual;
    }
  });
});
