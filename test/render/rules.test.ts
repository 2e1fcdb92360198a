import { describe, expect, it } from "vitest";
import { lessonsOf } from "../../src/drafts/checks/lessons.js";
import { CATALOGUE } from "../../src/engine/catalogue.js";
import { DISPUTES } from "../../src/engine/disputes.js";
import { GUIDE } from "../../src/engine/guide.js";
import { PLAIN } from "../../src/render/paint.js";
import { type RuleAnswer, rulesPage } from "../../src/render/rules.js";
import { rulePage } from "../../src/render/rules-one.js";
import { huntOf } from "../support/hunt.js";
import { isNarrow } from "./shown.js";

const RULES: readonly RuleAnswer[] = GUIDE.map((rule) => ({
  ...rule,
  messages: lessonsOf(rule.id),
  parameters: rule.parameters.map((one) => ({ ...one, yours: null })),
}));

function rule(id: string): RuleAnswer {
  const found = RULES.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe("the guide", () => {
  it("has every rule of the catalogue once", () => {
    expect(GUIDE.map(({ id }) => id).sort()).toEqual([...CATALOGUE.keys()].sort());
  });

  it("tells a dispute with each rule that has a side in it", () => {
    for (const { rules, says } of DISPUTES) {
      const known = rules.filter((id) => CATALOGUE.has(id));
      expect(known.length, rules.join()).toBeGreaterThan(0);
      for (const id of known) expect(rule(id).disputes.map((one) => one.says)).toContain(says);
    }
  });
});

describe.each([40, 80, 120])("the pages of rules at %i columns", (columns) => {
  const page = { columns, paint: PLAIN };

  it("read well", async () => {
    await expect(rulesPage(RULES, page)).toMatchFileSnapshot(`pages/rules-${columns}.txt`);
    await expect(rulePage(rule("missed-date"), "measured", page)).toMatchFileSnapshot(
      `pages/rules-one-${columns}.txt`,
    );
    await expect(rulePage(rule("no-blame"), "measured", page)).toMatchFileSnapshot(
      `pages/rules-message-${columns}.txt`,
    );
  });

  it("keep to their width, and tell every rule in full", () => {
    const pages = [rulesPage(RULES, page), ...RULES.map((one) => rulePage(one, "measured", page))];
    const wide = pages.flatMap((text) => text.split("\n")).filter((line) => !isNarrow(line, columns));
    expect(wide.filter((line) => !line.trim().startsWith("https://"))).toEqual([]);
  });
});

describe("the page of one rule", () => {
  const page = { columns: 80, paint: PLAIN };

  it("marks the value in force: the style's, or the file's own", () => {
    expect(rulePage(rule("missed-date"), "reserved", page)).toContain("  > reserved     5 business days");
    expect(rulePage(rule("missed-date"), null, page)).not.toContain("yours");
    const { parameters, ...rest } = rule("missed-date");
    const set = { ...rest, parameters: parameters.map((one) => ({ ...one, yours: "4 business days" })) };
    const text = rulePage(set, "reserved", page);
    expect(text).toContain("  > your file    4 business days");
    expect(text.split("  > ")).toHaveLength(2);
  });

  it("has one heading for all that the guides disagree in", () => {
    const disputes = rule("no-date-week").disputes;
    expect(disputes.length).toBeGreaterThan(1);
    const text = rulePage(rule("no-date-week"), null, page);
    expect(text.split("Where the guides disagree\n")).toHaveLength(2);
    const told = text.replace(/\s+/g, " ");
    for (const { says, settled } of disputes) expect(told).toContain(`${says} ${settled}`);
  });

  it("says once who the people of the examples are, before the first", () => {
    const text = (id: string) => rulePage(rule(id), null, { ...page, columns: 120 }).replace(/\s+/g, " ");
    expect(text("missed-date").match(/In the examples/g)).toHaveLength(1);
    expect(text("missed-date").indexOf("In the examples")).toBeLessThan(
      text("missed-date").indexOf("Example: "),
    );
    const { interviews, references } = huntOf({ given: "applied: email" });
    const [{ company, people } = { company: "", people: [] }] = interviews;
    const [maria, raj, ann] = people.map(({ name }) => name);
    expect(people.map(({ part }) => part)).toEqual(["hiring-manager", "interviewer", "recruiter"]);
    expect(text("missed-date")).toContain(
      `${maria} is the hiring manager at ${company}, ${raj} interviewed too, and ${ann} is the recruiter.`,
    );
    const named = `${references.map(({ name }) => name).join(" and ")} are your references.`;
    expect(text("refs-brief")).toContain(named);
    expect(text("missed-date")).not.toContain(named);
  });

  it("says where the guides disagree, where they do", () => {
    expect(rulePage(rule("one-only"), null, page)).toContain("Where the guides disagree\n  000 asks once");
    expect(rulePage(rule("promise-on-date"), null, page)).not.toContain("disagree");
  });
});
