import stringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/engine/types.js";
import { type NextView, nextPage } from "../../src/render/next.js";
import { PLAIN } from "../../src/render/paint.js";
import { action, BUSY, planOf, wait } from "./plans.js";

const VIEW: NextView = {
  zone: "America/New_York",
  why: false,
  options: "",
  interviews: 5,
  beyond: [],
  days: 14,
};

function page(plan: Plan, columns: number, view: Partial<NextView> = {}): string {
  return nextPage(plan, { ...VIEW, ...view }, { columns, paint: PLAIN });
}

/** Ids and commands stay whole, however narrow the page. */
function isCommand(line: string): boolean {
  return line.trim().startsWith("followup ");
}

describe.each([40, 80, 120])("the page of next at %i columns", (columns) => {
  it("reads well", async () => {
    await expect(page(BUSY, columns)).toMatchFileSnapshot(`pages/next-${columns}.txt`);
  });

  it("reads well with reasons", async () => {
    await expect(page(BUSY, columns, { why: true })).toMatchFileSnapshot(`pages/next-why-${columns}.txt`);
  });

  it("keeps to its width, without spaces at the end of a line", () => {
    const lines = page(BUSY, columns, { why: true }).split("\n");
    for (const line of lines.filter((line) => !isCommand(line))) {
      expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      expect(line).toBe(line.trimEnd());
    }
  });
});

describe("the page of next", () => {
  it("sets times beside the sentences where all have room", async () => {
    const [thanks, , prepare] = BUSY.actions;
    const plan = planOf({ actions: BUSY.actions.filter((one) => one === thanks || one === prepare) });
    await expect(page(plan, 120)).toMatchFileSnapshot("pages/next-beside.txt");
  });

  it("loses no action and tells none twice", () => {
    const text = page(BUSY, 120).replace(/\s+/g, " ");
    for (const name of [
      "Raj Patel",
      "Ana Ruiz",
      "Kestrel Analytics)",
      "Jo Grant at",
      "Yui Sato",
      "Tom Ashworth",
    ]) {
      expect(text.split(name)).toHaveLength(2);
    }
  });

  it("lists a question ahead for which there is no wait", () => {
    const question = action({ state: "upcoming", opens: "2026-06-15T09:00:00-04:00" });
    expect(page(planOf({ actions: [question] }), 80)).toContain("Next week\n  Ask Maria");
  });

  it("says with a wait what comes after it, even beyond the days looked at", () => {
    const question = action({ interview: "fabrikam", company: "Fabrikam", state: "upcoming" });
    const text = page(planOf({ waiting: [wait({})] }), 100, { beyond: [question] });
    expect(text).toContain("until Tue 16 Jun, then ask Maria Gómez how the decision stands, by e-mail");
    expect(text).not.toContain("more step");
  });

  it("tells how much lies beyond the days looked at", () => {
    const beyond = [action({ kind: "keep-in-touch", state: "upcoming" })];
    expect(page(planOf({}), 80, { beyond })).toContain("1 more step after Fri 26 Jun: followup next --all");
  });

  it("has a kind word when nothing is to be done", () => {
    expect(page(planOf({ waiting: [wait({})] }), 80)).toMatch(
      /^Nothing to do today: you have done your part\.\n\n/,
    );
    expect(page(planOf({}), 80)).toBe("Nothing to do, and nothing to wait for.\n");
  });

  it("says how to begin when the file has no interviews", () => {
    expect(page(planOf({}), 80, { interviews: 0 })).toBe(
      'No interviews here yet. Write the first one under "interviews:".\n',
    );
  });

  it("shows what is written in hostile text instead of obeying it", () => {
    const hostile = action({ toName: "M\u001b[2J\u202e", title: "Ask M\u001b[2J\u202e\nhow it stands" });
    expect(page(planOf({ actions: [hostile] }), 80)).toContain(
      "Ask M\\u001b[2J\\u202e at Northwind how it stands",
    );
  });

  it("paints what is late otherwise than what is due", () => {
    const paint = {
      ...PLAIN,
      alarm: (text: string) => `!${text}!`,
      attention: (text: string) => `*${text}*`,
    };
    const text = nextPage(BUSY, VIEW, { columns: 80, paint });
    expect(text).toContain("!    was due yesterday 15:30: send it now!");
    expect(text).toContain("*    by Mon 15 Jun 13:00*");
  });
});
