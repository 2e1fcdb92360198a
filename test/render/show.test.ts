import { describe, expect, it } from "vitest";
import { dossierOf, summaryOf } from "../../src/engine/dossier.js";
import { isoInstant } from "../../src/model/dates/index.js";
import { PLAIN } from "../../src/render/paint.js";
import { showPage } from "../../src/render/show.js";
import { showAllPage } from "../../src/render/show-list.js";
import { huntOf, moment, NEW_YORK, type Scene } from "../support/hunt.js";
import { isNarrow, SHOWN } from "./shown.js";

const NOW = moment("2026-06-10 10:00");
const VIEW = { zone: NEW_YORK, now: isoInstant(NOW, NEW_YORK) };

function dossier(id: string) {
  const interview = SHOWN.interviews.find((one) => one.id === id);
  if (!interview) throw new Error(id);
  return dossierOf(interview, SHOWN, NOW, NEW_YORK);
}

function all(columns: number): string {
  const dossiers = SHOWN.interviews.map((one) => dossierOf(one, SHOWN, NOW, NEW_YORK));
  return showAllPage(dossiers, VIEW, { columns, paint: PLAIN });
}

function one(id: string, columns: number): string {
  return showPage(dossier(id), VIEW, { columns, paint: PLAIN });
}

function scene(given: string, now: string, parts: Partial<Scene> = {}, columns = 100): string {
  const hunt = huntOf({ given, ...parts });
  const at = moment(now);
  const dossiers = hunt.interviews.map((interview) => dossierOf(interview, hunt, at, NEW_YORK));
  const [first] = dossiers;
  if (!first) throw new Error("no interview");
  const view = { zone: NEW_YORK, now: isoInstant(at, NEW_YORK) };
  return showPage(first, view, { columns, paint: PLAIN });
}

describe.each([40, 80, 120])("the page of show at %i columns", (columns) => {
  it("is good to look at", async () => {
    await expect(one("northwind", columns)).toMatchFileSnapshot(`pages/show-${columns}.txt`);
    await expect(one("fabrikam", columns)).toMatchFileSnapshot(`pages/show-elsewhere-${columns}.txt`);
    await expect(all(columns)).toMatchFileSnapshot(`pages/show-all-${columns}.txt`);
  });

  it("keeps to its width", () => {
    const pages = [all(columns), ...SHOWN.interviews.map(({ id }) => one(id, columns))];
    const wide = pages.flatMap((page) => page.split("\n")).filter((line) => !isNarrow(line, columns));
    expect(wide).toEqual([]);
  });
});

describe("the list", () => {
  it("tells two interviews with one company apart", () => {
    const [northwind] = SHOWN.interviews;
    if (!northwind) throw new Error("no interview");
    const hunt = { ...SHOWN, interviews: [northwind, { ...northwind, id: "northwind-2", role: "Analyst" }] };
    const lines = hunt.interviews.map((one) => summaryOf(one, hunt, NOW, NEW_YORK));
    const text = showAllPage(lines, VIEW, { columns: 120, paint: PLAIN });
    expect(text).toMatch(/^Northwind \(Product manager\) +heard .*\nNorthwind \(Analyst\) +heard /);
    expect(showAllPage(lines.slice(0, 1), VIEW, { columns: 120, paint: PLAIN })).toMatch(/^Northwind +heard/);
  });
});

describe("the picture", () => {
  const LOG = `
rounds:
  - { at: 2026-06-03 10:00, with: [maria], where: video }
  - { at: 2026-06-23 10:00, with: [raj], final: true }
given: [lee]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-03 14:00, sent: brief-reference, to: lee, via: phone, outcome: talked }
  - { at: 2026-06-11 10:20, sent: status-check, to: maria, via: phone, outcome: no-answer }
  - { at: 2026-06-15, got: next-round, from: ann, via: email, answered: true }
  - { at: 2026-06-16 09:00, done: northwind/complete-record/1 }
  - { at: 2026-06-16 09:10, snoozed: northwind/prepare/2, until: 2026-06-22 }`;

  it("draws what was: arrows both ways, a call in vain, and what you did alone", async () => {
    await expect(scene(LOG, "2026-06-17 10:00")).toMatchFileSnapshot("pages/show-marks.txt");
  });

  it.each([
    ["  |---->|  You thanked Maria Gómez, by e-mail"],
    ["  o     |  You told Lee Park about the interview, on the phone"],
    ["  |--x  |  You called Maria Gómez, and nobody answered"],
    ["  |<----|  Ann Lee invited you to another round, by e-mail"],
    ["  o= = =o  Round 2 (final), with Raj Patel"],
  ])("%s", (line) => {
    expect(scene(LOG, "2026-06-17 10:00")).toContain(line);
  });

  it("is plain ASCII beside the words", () => {
    const drawn = scene(LOG, "2026-06-17 10:00").replaceAll("Maria Gómez", "Maria");
    expect([...drawn].filter((character) => character > "~")).toEqual([]);
  });

  it("shows now between what was and what will be", () => {
    const lines = scene(LOG, "2026-06-17 10:00").split("\n");
    const now = lines.findIndex((line) => line.includes("==NOW=="));
    expect(lines.findIndex((line) => line.includes("|<----|"))).toBeLessThan(now);
    expect(lines.findIndex((line) => line.includes(":- - >:"))).toBeGreaterThan(now);
  });

  it.each([80, 100])("stands straight where days have a year, at %i columns", (columns) => {
    const given = `
rounds: [{ at: 2026-12-16 10:00, with: [maria], decision: 2026-12-22 }]
log: [{ at: 2026-12-16 12:30, sent: thank-you, to: maria, via: email }]`;
    const lines = scene(given, "2026-12-17 10:00", {}, columns).split("\n");
    const picture = lines.slice(lines.findIndex((line) => line.includes("you   they")) + 1, -1);
    expect(picture.some((line) => line.includes(" 2027 "))).toBe(true);
    const rails = picture.map((line) => line.search(/[|:ox=][-= <ox|].{3}[-= >x|].?[|:ox=](?: {2}|$)/));
    expect(new Set(rails).size, picture.join("\n")).toBe(1);
  });

  it("shows a promise kept, once, whichever way the file tells of it", () => {
    const promised = (rest: string) =>
      `promises: [{ what: writing sample, to: maria, by: 2026-06-15, kept: 2026-06-14 }]\n${rest}`;
    const kept = 'o     |  You kept your promise to Maria Gómez ("writing sample")';
    expect(scene(promised(""), "2026-06-17 10:00")).toContain(`Sun 14 Jun        ${kept}`);
    expect(scene(promised(""), "2026-06-13 10:00")).not.toContain("You kept");
    const sent = "log: [{ at: 2026-06-14 12:00, sent: keep-promise, to: maria, what: writing sample }]";
    const once = scene(promised(sent), "2026-06-17 10:00");
    expect(once).toContain('You sent Maria Gómez what you had promised ("writing sample")');
    expect(once).not.toContain("You kept");
  });

  it("says how it ended", () => {
    const text = scene(
      `${LOG}\n  - { at: 2026-06-16 12:00, got: rejection, from: ann }\n  - { at: 2026-06-16 13:00, closed: withdrawn }`,
      "2026-06-17 10:00",
    );
    expect(text).toContain("|<----|  Ann Lee said no");
    expect(text).toContain("x     |  You withdrew");
    expect(text).toContain("==NOW==  Over: you withdrew");
  });
});
