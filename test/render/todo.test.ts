/** Lists of hostile text, read as the rules of their formats have it. With FOLLOWUP_LONG=1 ten thousand of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/engine/types.js";
import { tasks } from "../../src/render/todo/taskwarrior.js";
import { todoTxt } from "../../src/render/todo/todo-txt.js";
import { clockAt } from "../../src/render/when.js";
import { hostileText } from "../support/hostile-text.js";
import { NEW_YORK } from "../support/hunt.js";
import { runs } from "../support/runs.js";
import { action, NOW } from "./plans.js";

const COUNT = process.env.FOLLOWUP_LONG === "1" ? 10_000 : runs(500);

/** Two in New York, then a call in Madrid. */
const THREE = [
  action({
    id: "northwind/thank-you/1/raj",
    title: "Thank Raj Patel for the talk",
    toName: "Raj Patel",
    state: "overdue",
    due: "2026-06-11T23:59:00-04:00",
  }),
  action({
    id: "kestrel/prepare/2",
    interview: "kestrel",
    company: "Kestrel",
    toName: null,
    via: null,
    state: "blocked",
  }),
  action({
    id: "contoso/status-check/1",
    interview: "contoso",
    company: "Contoso",
    via: "phone",
    address: "+34 91 555 01 00",
    state: "upcoming",
    opens: "2026-06-15T02:00:00+02:00",
    due: "2026-06-16T03:00:00+02:00",
  }),
];
const CLOCK = clockAt(NOW, NEW_YORK);

const HOSTILE = fc.array(
  fc
    .record({
      company: hostileText,
      title: hostileText,
      toName: fc.option(hostileText),
      via: fc.constantFrom("email", "phone", null),
      address: fc.option(hostileText),
      state: fc.constantFrom("overdue", "due", "blocked", "upcoming"),
      due: fc.constantFrom(null, "2026-06-15T17:00:00-04:00"),
    } as const)
    .map((over): Partial<Action> => over),
  { maxLength: 3 },
);

/** What the words of an item mean by the format's own rules. */
function meaning(line: string) {
  const words = line.split(/\s/u);
  return {
    priority: /^\(([A-Z])\) /.exec(line)?.[1],
    tags: words.filter((word) => /^[+@]./.test(word)),
    keys: words.filter((word) => /^[^:]+:[^:]+$/.test(word) && !/^\d{1,2}:\d\d\W*$/.test(word)),
  };
}

describe("todo.txt", () => {
  it("has an item for each action, with the days of the user's clock", () => {
    expect(todoTxt(THREE, CLOCK)).toBe(
      [
        "(A) Thank Raj Patel at Northwind for the talk, by e-mail +northwind @email due:2026-06-11 followup:northwind/thank-you/1/raj",
        "(C) Ask Maria Gómez how the decision stands (Kestrel) +kestrel followup:kestrel/prepare/2",
        "(C) Ask Maria Gómez at Contoso how the decision stands, by phone (+34 91 555 01 00) +contoso @phone due:2026-06-15 t:2026-06-14 followup:contoso/status-check/1",
        "",
      ].join("\n"),
    );
    expect(todoTxt([], CLOCK)).toBe("");
  });

  it(`takes none of ${COUNT} hostile texts for more than words`, { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(HOSTILE, (parts) => {
        const actions = parts.map((over, index) => action({ ...over, id: `northwind/answer/${index}` }));
        const lines = todoTxt(actions, CLOCK).split("\n");
        expect(lines.pop()).toBe("");
        expect(lines.map(meaning)).toEqual(
          actions.map(({ id, state, via, due }) => ({
            priority: { overdue: "A", due: "B", blocked: "C", upcoming: "C" }[state],
            tags: ["+northwind", ...(via === null ? [] : [`@${via}`])],
            keys: [...(due === null ? [] : ["due:2026-06-15"]), `followup:${id}`],
          })),
        );
        expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: COUNT },
    );
  });
});

describe("the tasks for Taskwarrior", () => {
  it("have the moments in UTC, and are hidden until they open", () => {
    const [thanks, , call] = tasks(THREE, (id) => `uuid of ${id}`);
    expect(thanks).toEqual({
      uuid: "uuid of northwind/thank-you/1/raj",
      status: "pending",
      description: "Thank Raj Patel at Northwind for the talk, by e-mail",
      project: "Northwind",
      due: "20260612T035900Z",
      followup: "northwind/thank-you/1/raj",
    });
    expect(call).toMatchObject({
      description: "Ask Maria Gómez at Contoso how the decision stands, by phone (+34 91 555 01 00)",
    });
    expect(call).toMatchObject({ wait: "20260615T000000Z", due: "20260616T010000Z" });
  });

  it(`hold nothing hidden of ${COUNT} hostile texts`, { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(HOSTILE, (parts) => {
        const made = tasks(
          parts.map((over) => action(over)),
          (id) => id,
        );
        expect(made).toHaveLength(parts.length);
        expect(made.map(({ description, project }) => description + project).join("")).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
      { numRuns: COUNT },
    );
  });
});
