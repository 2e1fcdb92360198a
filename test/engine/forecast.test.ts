import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecast, type Step } from "../../src/engine/forecast.js";
import { plan } from "../../src/engine/plan.js";
import { type Instant, MINUTE, startOfDay } from "../../src/model/dates/index.js";
import { huntOf, moment, NEW_YORK, type Scene } from "../support/hunt.js";
import { FIRST_DAY, hunts, minutesOn } from "../support/hunts.js";
import { runs } from "../support/runs.js";

function stepsOf(scene: Scene, now: string): readonly Step[] {
  return forecast(huntOf(scene), moment(now), NEW_YORK).interviews[0]?.steps ?? [];
}

function outline(scene: Scene, now: string): string[] {
  return stepsOf(scene, now).map(({ at, id, via }) => `${at.slice(0, 16)} ${id} ${via ?? "-"}`);
}

const PEOPLE =
  "people: [{ id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, phone: +1 212 555 0100, prefers: email }]";
const TALK = `
${PEOPLE}
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria], decision: 2026-06-09 }]`;

describe("the forecast", () => {
  it("goes from the thank-you to the day on which it is let go", () => {
    expect(outline({ given: TALK }, "2026-06-03 12:00")).toEqual([
      "2026-06-03T12:00 northwind/thank-you/1/maria email",
      "2026-06-12T09:00 northwind/status-check/1 email",
      "2026-06-22T09:00 northwind/status-check/2 email",
      "2026-07-07T00:00 northwind/let-go/1 -",
    ]);
  });

  it("keeps to the style", () => {
    const given = `${TALK}\nfacts: [{ what: shipped it }, { what: won the prize }]`;
    const ids = (style: string) =>
      stepsOf({ given, etiquette: `style: ${style}` }, "2026-06-04 09:00").map(({ id }) => id);
    expect(ids("reserved").filter((id) => id.includes("status-check"))).toHaveLength(1);
    const persistent = ids("persistent");
    expect(persistent.at(-1)).toBe("northwind/let-go/1");
    expect(persistent.filter((id) => id.includes("status-check"))).toHaveLength(3);
  });

  it("lets a call ring out until it is time to leave a message, under one id", () => {
    const given = `
people: [{ id: maria, name: Maria Gómez, phone: +1 212 555 0100, prefers: phone }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`;
    const calls = stepsOf({ given }, "2026-06-10 09:00").filter(
      ({ id }) => id === "northwind/status-check/1",
    );
    expect(calls.map(({ at, attempt, template }) => [at.slice(0, 10), attempt, template])).toEqual([
      ["2026-06-12", 1, "phone-script"],
      ["2026-06-15", 2, "phone-script"],
      ["2026-06-16", 3, "voicemail"],
    ]);
  });

  it("writes after a call that nobody answered, and not before it, where no message is left", () => {
    const scene = (person: string): Scene => ({
      given: `
people: [{ id: maria, name: Maria Gómez, phone: +1 212 555 0100, prefers: phone${person} }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: post }]`,
      etiquette: "style: reserved",
    });
    const told = (person: string) =>
      stepsOf(scene(person), "2026-06-10 09:00")
        .filter(({ kind }) => kind === "status-check")
        .map(({ opens, closes, attempt, state, via }) => [
          `${opens.slice(0, 16)}-${closes?.slice(11, 16)}`,
          attempt,
          via ?? state,
        ]);
    const call = ["2026-06-16T10:00-11:30", 1, "phone"];
    expect(told(", email: maria@northwind.example")).toEqual([call, ["2026-06-16T10:00-17:00", 2, "email"]]);
    expect(told("")).toEqual([call, ["2026-06-16T10:00-17:00", 2, "blocked"]]);
  });

  it("carries each fact once, keeps each promise once, and gives the references", () => {
    const given = `${TALK}
promises: [{ what: a plan, to: maria, by: 2026-06-05 }, { what: a plan, to: maria, by: 2026-06-08 }]
facts: [{ what: shipped it }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-04 09:00, got: reference-request, from: maria }`;
    const etiquette = "style: persistent";
    const steps = stepsOf({ given, etiquette }, "2026-06-04 09:30");
    const times = (id: string) => steps.filter((step) => step.id === `northwind/${id}`).length;
    for (const id of ["keep-promise/1", "keep-promise/2", "send-references/1", "brief-reference/1/lee"]) {
      expect(times(id), id).toBe(1);
    }
    const third = steps.find(({ id }) => id === "northwind/status-check/3");
    expect(third).toMatchObject({ state: "blocked" });
  });

  it("shows what is stuck once, and goes on past it", () => {
    const given = `
people: [{ id: maria, name: Maria Gómez }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]`;
    const steps = stepsOf({ given }, "2026-06-04 09:00");
    const stuck = steps.filter(({ state }) => state === "blocked").map(({ id }) => id);
    expect(stuck).toContain("northwind/status-check/1");
    expect(new Set(stuck).size).toBe(stuck.length);
    expect(steps.at(-1)).toMatchObject({ kind: "let-go" });
  });

  it("takes nothing that the log dates ahead for true", () => {
    const ahead = `${TALK}\nlog: [{ at: 2026-06-20 10:00, got: rejection, from: maria }]`;
    expect(outline({ given: ahead }, "2026-06-03 12:00")).toEqual(
      outline({ given: TALK }, "2026-06-03 12:00"),
    );
  });

  it("is silent about what is over", () => {
    const given = `${TALK}\nlog: [{ at: 2026-06-04 10:00, closed: withdrawn }]`;
    expect(forecast(huntOf({ given }), moment("2026-06-05 10:00"), NEW_YORK).interviews).toEqual([]);
  });

  it("ends for every hunt, in the order of time, begins as the plan does, and says each thing once", () => {
    fc.assert(
      fc.property(hunts, minutesOn, (hunt, minutes) => {
        const now = (startOfDay(FIRST_DAY, "UTC") + minutes * MINUTE) as Instant;
        const { interviews } = forecast(hunt, now, "UTC");
        const open = plan(hunt, now, "UTC").actions.filter(
          ({ state }) => state === "due" || state === "overdue",
        );
        for (const { interview, steps } of interviews) {
          const times = steps.map(({ at }) => Date.parse(at));
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          expect(times.every((time) => time >= Math.floor(now / MINUTE) * MINUTE)).toBe(true);
          const keys = steps.map(({ id, attempt, state }) => `${id} ${attempt} ${state === "blocked"}`);
          expect(new Set(keys).size, keys.join("\n")).toBe(keys.length);
          expect(steps.length).toBeLessThan(60);
          const first = open.find((action) => action.interview === interview);
          const ready = steps.find(({ state }) => state !== "blocked");
          if (first) expect(ready).toMatchObject({ id: first.id, at: expect.anything() });
        }
      }),
      { numRuns: runs(150), seed: 20260612 },
    );
  });
});
