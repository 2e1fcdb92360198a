/**
 * The page for a browser: what is on it, and that it is only ever what followup wrote. With FOLLOWUP_LONG=1 a thousand
 * hunts and a thousand of hostile text, else twenty-five of each.
 */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOUR, type Instant, isoInstant, MINUTE, startOfDay } from "../../src/model/dates/index.js";
import type { Hunt, Interview } from "../../src/model/types.js";
import { companyNames } from "../../src/render/companies.js";
import { eventTexts } from "../../src/render/show-words.js";
import { clockAt } from "../../src/render/when.js";
import { safe } from "../../src/safe/terminal.js";
import { hostileText } from "../support/hostile-text.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";
import { FIRST_DAY, hunts, minutesOn } from "../support/hunts.js";
import { allIn, type Element, select, textOf, the } from "../support/markup.js";
import { runs } from "../support/runs.js";
import { type Drawn, digest, drawn, laneIn, marksIn } from "./html-pages.js";
import { SHOWN } from "./shown.js";

const LONG = process.env.FOLLOWUP_LONG === "1";
const NOW = moment("2026-06-10 10:00");
const GOOD = new URL("../fixtures/good/", import.meta.url);

const files: readonly [name: string, hunt: Hunt][] = [
  ...readdirSync(GOOD).map((name): [string, Hunt] => [
    name,
    huntOf(readFileSync(new URL(name, GOOD), "utf8")),
  ]),
  ["shown", SHOWN],
];
const MOMENTS = ["2026-06-05 10:00", "2026-06-10 10:00", "2026-06-25 23:59", "2026-11-01 01:30"];

/** All that a page may consist of. */
const TAGS =
  `html head meta title style body header main section footer article details summary a h1 h2 h3 p b i span
  div ul ol li dl dt dd code label input svg symbol path circle rect use`.split(/\s+/);
const ATTRIBUTES =
  `lang charset http-equiv content name class id href rel role tabindex type aria-hidden aria-label
  aria-labelledby viewBox d cx cy r x y width height rx`.split(/\s+/);

/** What holds for every page, whatever is in the file. */
function expectSound({ html, root }: Drawn): void {
  const all = allIn(root);
  expect(all.filter(({ name }) => !TAGS.includes(name)).map(({ name }) => name)).toEqual([]);
  const attributes = all.flatMap((one) => Object.keys(one.attributes));
  expect(attributes.filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
  const ids = all.flatMap(({ attributes: { id } }) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name, attributes: given } of all) {
    const { href } = given;
    if (href?.startsWith("#")) expect(ids).toContain(href.slice(1));
    else if (href !== undefined) {
      expect([name, given.rel, given.class]).toEqual(["a", "noreferrer", undefined]);
      expect(href).toMatch(/^https?:\/\//);
    }
    if (given["aria-labelledby"] !== undefined) expect(ids).toContain(given["aria-labelledby"]);
  }
  const css = String(the(root, "style").children[0]);
  expect(css).not.toMatch(/url\(|@import|expression|\\|</i);
  const [policy] = select(root, "meta").flatMap(({ attributes: { content, "http-equiv": kind } }) =>
    kind ? [content] : [],
  );
  expect(policy).toBe(
    `default-src 'none'; style-src 'sha256-${digest(css)}'; base-uri 'none'; form-action 'none'`,
  );
  expect(html.endsWith("</html>\n")).toBe(true);
}

/** Headings one below the other, none left out; what is a landmark is there once. */
function expectOrderly({ root }: Drawn): void {
  const levels = allIn(root).flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) {
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(level === 1).toBe(index === 0);
  }
  for (const landmark of ["main", "footer", ".top"]) the(root, landmark);
}

/** A mark with its words for each event, and nothing else. */
function expectWhole({ root, dossiers }: Drawn, now: Instant, zone: string): void {
  const clock = clockAt(isoInstant(now, zone), zone);
  const names = companyNames(dossiers.map(({ interview: id, company, role }) => ({ id, company, role })));
  expect(select(root, ".lane")).toHaveLength(dossiers.length);
  for (const { interview, company, timeline, waiting } of dossiers) {
    const marks = marksIn(laneIn(root, safe(names.get(interview) ?? ""))).map(textOf);
    expect(marks).toHaveLength(timeline.length + Number(waiting !== null));
    for (const event of timeline) {
      const [what] = eventTexts(event, company, clock);
      expect(marks.filter((mark) => mark.includes(squeezed(safe(what?.text ?? "-"))))).not.toEqual([]);
    }
  }
}

function squeezed(text: string): string {
  return text.replace(/ +/g, " ").trim();
}

describe.each(files)("the page of %s", (_, hunt) => {
  it.each(MOMENTS)("is sound, and has every event, at %s", (at) => {
    const now = moment(at);
    const page = drawn(hunt, now);
    expectSound(page);
    expectOrderly(page);
    expectWhole(page, now, hunt.me.timezone ?? NEW_YORK);
    expect(drawn(hunt, now).html).toBe(page.html);
  });

  it("is sound for each interview alone", () => {
    for (const interview of hunt.interviews) {
      const page = drawn({ ...hunt, interviews: [interview] }, NOW, { isAlone: true });
      expectSound(page);
      expectOrderly(page);
      expect(select(page.root, ".lane")).toHaveLength(1);
      expect(select(page.root, "input")).toEqual([]);
    }
  });
});

describe("the page", () => {
  const { html, root } = drawn(SHOWN, NOW);

  it("is as it was looked at", async () => {
    const { html: shown } = drawn(SHOWN, NOW);
    const body = shown.slice(shown.indexOf("<body"));
    await expect(body).toMatchFileSnapshot("pages/show-html.txt");
  });

  it("has the moment at which it was made, and how things stand", () => {
    expect(textOf(the(root, ".top"))).toBe(
      'Dana Okafor\'s job hunt 5 interviews: 2 late, 1 your turn, 1 waiting, 1 quiet for now As it stood on Wednesday 10 June 2026 at 10:00, New York time: that day is "today" here.',
    );
  });

  it("has lanes in the order of what is to be done, a chore after the rest", () => {
    expect(select(root, ".lane").map((lane) => textOf(the(lane, "h3")))).toEqual([
      "Northwind",
      "Kestrel Analytics",
      "Fabrikam",
      "Harbor & Pine",
      "Old Mill Books",
    ]);
  });

  it("has a key to each sign that it shows, and to no other", () => {
    const shown = new Set(select(root, "use").map(({ attributes }) => attributes.href?.slice(1)));
    const drawnOnce = select(root, "symbol").map(({ attributes }) => attributes.id);
    expect(new Set(drawnOnce)).toEqual(shown);
    expect(select(the(root, ".key"), "use").map(({ attributes }) => attributes.href)).toEqual(
      expect.arrayContaining(drawnOnce.map((id) => `#${id}`)),
    );
    expect(drawnOnce).not.toContain("vain");
  });

  it("speaks to screen readers: marks are links with their words, and pictures are silent", () => {
    for (const { attributes } of select(root, "svg")) expect(attributes["aria-hidden"]).toBe("true");
    for (const lane of select(root, ".lane"))
      for (const mark of marksIn(lane)) expect(textOf(mark)).toMatch(/\S+ \S+/);
    expect(the(root, ".axis").attributes["aria-hidden"]).toBe("true");
    const [chart] = select(root, ".chart");
    expect(chart?.attributes).toMatchObject({ tabindex: "0", role: "group", "aria-label": "Time line" });
  });

  it("says where a step stands: its hours, both clocks, its reason, and what it lacks", () => {
    const words = (name: string) => marksIn(laneIn(root, name)).map(textOf);
    expect(words("Fabrikam")).toContain(
      'tomorrow, 10:00-11:30 their time (05:00-06:30 yours) Ask Tom Ashworth how the decision stands, by phone They named no date ("we will be in touch"); seven days after the round of Fri 29 May is Fri 5 Jun.',
    );
    expect(words("Fabrikam")[0]).toMatch(/^Fri 29 May 15:00 \(London; 10:00 your time\) Round 1/);
    expect(words("Old Mill Books").at(-1)).toMatch(/missing: an article worth sending, under clippings$/);
  });

  it("is silent about its maker's computer, and about the clock", () => {
    expect(html).not.toContain(process.cwd());
    expect(drawn(SHOWN, NOW).html).toBe(html);
  });

  it("tells two interviews with one company apart", () => {
    const [first] = SHOWN.interviews as readonly [Interview];
    const twice = { ...SHOWN, interviews: [first, { ...first, id: "n2", role: "Analyst" }] };
    const names = select(drawn(twice, NOW).root, "h3").map(textOf);
    expect(names).toEqual(expect.arrayContaining(["Northwind (Product manager)", "Northwind (Analyst)"]));
  });
});

describe("what is to be done", () => {
  const todo = (hunt: Hunt, now = NOW) => the(drawn(hunt, now).root, ".todo");

  it("stands above the lanes, under the headings of next", () => {
    const { root } = drawn(SHOWN, NOW);
    expect(select(the(root, "main"), "section").map(({ attributes }) => attributes.class)).toEqual([
      "todo",
      "few",
    ]);
    expect(select(todo(SHOWN), "h3").map(textOf)).toEqual(["Overdue", "Today"]);
    const [first] = select(todo(SHOWN), "li");
    expect(first && textOf(first)).toBe(
      "was due yesterday 15:30: send it now Thank Raj Patel at Northwind for the talk, by e-mail It is late, and still worth sending: some managers drop candidates who send none. followup draft northwind/thank-you/1/raj once it is sent: followup done northwind/thank-you/1/raj",
    );
  });

  it("has the number of whom to call", () => {
    const text = textOf(todo(SHOWN, moment("2026-06-11 05:30")));
    expect(text).toContain("phone: +44 20 7946 0018 followup draft fabrikam/status-check/1");
  });

  it("leads to the lane", () => {
    const { root } = drawn(SHOWN, NOW);
    const [link] = select(the(root, ".todo"), "a");
    expect(link?.attributes.href).toBe(`#${laneIn(root, "Northwind").attributes.id}`);
  });

  it("has checklists point by point, with how to note them, and what blocks a step", () => {
    const points = select(todo(SHOWN), ".points");
    expect(points.map((one) => select(one, "li").length)).toEqual([1, 7]);
    expect(textOf(todo(SHOWN))).toContain("To go without: followup done fabrikam/complete-record/1");
    expect(textOf(the(drawn(SHOWN, NOW, { notes: false }).root, ".todo"))).not.toContain("followup done");
    const stuck = huntOf({
      given: `
people: [{ id: maria, name: Maria Gómez }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-05 }]`,
    });
    const text = textOf(todo(stuck, moment("2026-06-12 10:00")));
    expect(text).toMatch(/Stuck .*missing: an e-mail address for Maria Gómez/);
  });

  it("folds away what is more than a dozen", () => {
    const [first] = SHOWN.interviews as readonly [Interview];
    const many = Array.from({ length: 15 }, (_, index) => ({
      ...first,
      id: `n${index}`,
      role: `Role ${index}`,
    }));
    const section = todo({ ...SHOWN, interviews: many });
    expect(textOf(the(section, "summary"))).toBe("3 more");
    expect(select(the(section, "details"), ".overdue")).toHaveLength(3);
    expect(select(section, ".overdue")).toHaveLength(15);
  });

  it("is kind where there is nothing", () => {
    const [, , , harbor] = SHOWN.interviews as readonly Interview[];
    const idle = { ...SHOWN, interviews: harbor ? [harbor] : [] };
    expect(textOf(todo(idle))).toBe("What to do now Nothing to do today: you have done your part.");
    const page = drawn({ ...SHOWN, interviews: [] }, NOW);
    expectSound(page);
    expectOrderly(page);
    expect(textOf(the(page.root, "main"))).toBe(
      "What to do now No interviews here yet. To add the first one: followup add",
    );
    expect(select(page.root, ".chart")).toEqual([]);
  });
});

describe("what is over", () => {
  const [first, second] = SHOWN.interviews as readonly [Interview, Interview];
  const closed: Interview = {
    ...second,
    log: [...second.log, { at: { day: FIRST_DAY, time: 600 }, closed: "withdrawn" }],
  };

  it("is folded away, on an axis of its own", () => {
    const page = drawn({ ...SHOWN, interviews: [closed, first] }, NOW);
    expectSound(page);
    const over = the(page.root, "details");
    expect(textOf(the(over, "summary"))).toBe("Over: 1");
    expect(select(over, ".lane").map((lane) => textOf(the(lane, ".standing")))).toEqual([
      "Over: you withdrew",
    ]);
    expect(select(page.root, ".chart").map(({ attributes }) => attributes.id)).toEqual(["open", "over"]);
  });

  it("stands open where it was asked for, and has no empty axis beside it where it is all there is", () => {
    const alone = drawn({ ...SHOWN, interviews: [closed] }, NOW, { isAlone: true });
    expect(select(alone.root, "details")).toEqual([]);
    expect(textOf(the(alone.root, ".top"))).toMatch(
      /^Fabrikam: Product lead Over: you withdrew As it stood on /,
    );
    const only = drawn({ ...SHOWN, interviews: [closed] }, NOW);
    expect(select(only.root, ".chart")).toHaveLength(1);
    expectSound(only);
  });
});

describe("people and clippings", () => {
  const facts = (clippings: string) => {
    const hunt = huntOf({
      given: `rounds: [{ at: 2026-06-03 10:00, with: [maria] }]\nclippings: ${clippings}`,
    });
    const page = drawn(hunt, NOW);
    expectSound(page);
    return the(page.root, ".facts");
  };

  it("has everybody with their addresses, as text", () => {
    expect(textOf(facts("[]"))).toBe(
      "Last sign of life from them: 7 days ago. Last sent by you: never. Maria Gómez hiring manager maria@northwind.example +1 212 555 0100 Raj Patel interviewer raj@northwind.example Ann Lee recruiter ann@northwind.example",
    );
    expect(select(facts("[]"), "a")).toEqual([]);
  });

  it("links to the web, and to nothing else", () => {
    const links = select(
      facts(`[{ title: Pricing, url: "https://example.org/a?b=1&c=2" }, { title: No link }]`),
      "a",
    );
    expect(links.map(({ attributes }) => attributes)).toEqual([
      { href: "https://example.org/a?b=1&c=2", rel: "noreferrer" },
    ]);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "https://northwind.example@evil.example"])(
    "does not link to %s",
    (url) => {
      const { children } = the(facts(`[{ title: Pricing, url: "${url}" }]`), "ul");
      expect(children.filter((child): child is Element => typeof child !== "string").map(textOf)).toEqual([
        `Pricing (${url})`,
      ]);
      expect(select(facts(`[{ title: Pricing, url: "${url}" }]`), "a")).toEqual([]);
    },
  );
});

/** The same hunt with other texts wherever a person wrote one; equal texts stay equal. */
function retold(hunt: Hunt, tell: (text: string) => string): Hunt {
  const WRITTEN = [
    "name",
    "company",
    "role",
    "department",
    "said",
    "what",
    "used",
    "title",
    "email",
    "phone",
    "post",
  ];
  const within = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return WRITTEN.includes(key) ? tell(value) : value;
    if (Array.isArray(value)) return value.map((one) => within(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, within(one, name)]));
  };
  return { ...(within({ ...hunt, holidays: {} }, "") as Hunt), holidays: hunt.holidays };
}

/** A page without its texts: tags and their attributes, but for the classes of places. */
function skeleton({ root }: Drawn): string {
  const bones = (element: Element): string => {
    const { name, attributes, children } = element;
    const given = Object.entries(attributes).filter(([key]) => key !== "content");
    const inner = children.map((child) => (typeof child === "string" ? "" : bones(child)));
    return `<${name} ${JSON.stringify(given)}>${inner.join("")}`;
  };
  return bones(root);
}

describe("any hunt", () => {
  it("has a sound page, with every event", { timeout: LONG ? 900_000 : 120_000 }, () => {
    fc.assert(
      fc.property(hunts, minutesOn, (hunt, minutes) => {
        const now = (startOfDay(FIRST_DAY, "America/New_York") + minutes * MINUTE) as Instant;
        const page = drawn(hunt, now);
        expectSound(page);
        expectOrderly(page);
        expectWhole(page, now, hunt.me.timezone ?? NEW_YORK);
      }),
      { numRuns: LONG ? 1_000 : runs(25), seed: 1 },
    );
  });

  it("has a page of the same tags, whatever its texts want to be", {
    timeout: LONG ? 900_000 : 120_000,
  }, () => {
    const texts = fc.array(hostileText, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(hunts, minutesOn, texts, (hunt, minutes, hostile) => {
        const now = (startOfDay(FIRST_DAY, "America/New_York") + minutes * MINUTE) as Instant;
        const told = new Map<string, string>();
        const tell = (plain: boolean) => (text: string) => {
          if (!told.has(text)) told.set(text, `${hostile[told.size % hostile.length]}`);
          const count = [...told.keys()].indexOf(text);
          return plain ? `Text ${count}` : `T${told.get(text)}${count}`;
        };
        const page = drawn(retold(hunt, tell(false)), now);
        expectSound(page);
        expect(skeleton(page)).toBe(skeleton(drawn(retold(hunt, tell(true)), now)));
      }),
      { numRuns: LONG ? 1_000 : runs(25), seed: 2 },
    );
  });
});

describe("two hundred interviews", () => {
  it("make a page of less than five kilobytes each", () => {
    const interviews = Array.from({ length: 200 }, (_, index) => {
      const one = SHOWN.interviews[index % SHOWN.interviews.length] as Interview;
      return { ...one, id: `i${index}`, company: `${one.company} ${index}` };
    });
    const page = drawn({ ...SHOWN, interviews }, (NOW + HOUR) as Instant);
    expect(select(page.root, ".lane")).toHaveLength(200);
    expect(Buffer.byteLength(page.html)).toBeLessThan(200 * 5_000);
    expect(the(page.root, "#lanes").attributes.class).toBe("many");
  });
});
