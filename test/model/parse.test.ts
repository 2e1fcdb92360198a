import { describe, expect, it } from "vitest";
import { advise, decode, parse } from "../../src/model/parse/index.js";
import type { Hunt, Interview } from "../../src/model/types.js";

const HEAD =
  "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York }\n";

function huntOf(text: string): Hunt {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ line, says }) => `${line}: ${says}`).join("\n"));
  return parsed.hunt;
}

/** The interview whose keys beyond company and role are these lines. */
function interviewOf(...lines: string[]): Interview {
  const [interview] = huntOf(textOf(...lines)).interviews;
  if (!interview) throw new Error("no interview");
  return interview;
}

function textOf(...lines: string[]): string {
  return `${HEAD}interviews:\n  - company: Northwind\n    role: Product manager\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

function problemsOf(...lines: string[]): string[] {
  return parse(textOf(...lines)).problems.map(
    ({ line, column, path, says }) => `${line}:${column} ${path} ${says}`,
  );
}

const PEOPLE =
  "people: [ { name: Maria Gómez, email: m@n.example }, { id: raj, name: Raj Patel, phone: 555 } ]";

describe("text", () => {
  it("stays what was typed", () => {
    const hunt = huntOf(
      'version: 1\nme: { name: no, phone: 0049123, strengths: [ 1.10, +1, 12:30, "", 2026-06-03 ] }\ninterviews: []\n'.replace(
        ' "",',
        "",
      ),
    );
    expect(hunt.me).toMatchObject({
      name: "no",
      phone: "0049123",
      strengths: ["1.10", "+1", "12:30", "2026-06-03"],
    });
  });

  it("takes true in each of YAML's spellings", () => {
    expect(interviewOf("urgent: True").urgent).toBe(true);
    expect(interviewOf("urgent: FALSE").urgent).toBe(false);
  });
});

describe("ids", () => {
  it("are made from the company and the names", () => {
    const interview = interviewOf(PEOPLE);
    expect(interview.id).toBe("northwind");
    expect(interview.people.map(({ id }) => id)).toEqual(["maria-gomez", "raj"]);
  });

  it("may be the same in two interviews", () => {
    const { interviews } = huntOf(
      `${HEAD}interviews:\n${["a", "b"].map((id) => `  - { id: ${id}, company: C, role: R, people: [ { id: raj, name: R } ] }\n`).join("")}`,
    );
    expect(interviews.map(({ people }) => people[0]?.id)).toEqual(["raj", "raj"]);
  });
});

describe("names", () => {
  it("mean an id first, then any part of a name", () => {
    const { askAt, rounds } = interviewOf(
      PEOPLE,
      "askAt: GOMEZ",
      "rounds: [ { at: 2026-06-03 10:00, with: [ raj, maria ], topics: { patel: [ pricing ] }, slips: [ { what: late, to: Raj } ] } ]",
    );
    expect(askAt).toBe("maria-gomez");
    expect(rounds[0]).toMatchObject({
      with: ["raj", "maria-gomez"],
      topics: { raj: ["pricing"] },
      slips: [{ what: "late", weight: "minor", to: "raj" }],
    });
  });

  it("need not be given where only one person is there", () => {
    const people = "people: [ { name: Maria Gómez } ]";
    const rounds = "rounds: [ { at: 2026-06-03 10:00 } ]";
    expect(interviewOf(people, rounds).rounds[0]?.with).toEqual(["maria-gomez"]);
    expect(interviewOf(PEOPLE, rounds).rounds[0]?.with).toEqual([]);
    expect(interviewOf(people, "rounds: [ { at: 2026-06-03 10:00, with: [] } ]").rounds[0]?.with).toEqual([]);
  });

  it("in the log may be a reference's, elsewhere not", () => {
    const text = textOf(
      PEOPLE,
      "log: [ { at: 2026-06-03, sent: brief-reference, to: lee } ]",
      "given: [ Park ]",
    );
    const withLee = text.replace("interviews:", "references: [ { id: lee, name: Lee Park } ]\ninterviews:");
    const [interview] = huntOf(withLee).interviews;
    expect(interview).toMatchObject({ given: ["lee"], log: [{ sent: "brief-reference", to: ["lee"] }] });
    expect(parse(withLee.replace("given: [ Park ]", "askAt: lee")).ok).toBe(false);
    expect(parse(withLee.replace("given: [ Park ]", "given: [ raj ]")).ok).toBe(false);
  });
});

describe("shorthands", () => {
  it("stand for the longer form", () => {
    const { log } = interviewOf(
      PEOPLE,
      "log:",
      "  - { at: 2026-06-03, sent: thank-you, to: raj }",
      "  - { at: 2026-06-04, got: reply, from: raj, decision: 2026-06-09 }",
      "  - { at: 2026-06-05, got: update, decision: { said: soon } }",
    );
    expect(log[0]).toMatchObject({ to: ["raj"] });
    expect(log[1]).toMatchObject({ decision: { by: { day: 20613 } } });
    expect(log[2]).toMatchObject({ decision: { said: "soon" } });
  });
});

describe("local times", () => {
  it("are checked against the interview's clock, else the user's, else the system's", () => {
    const rounds = "rounds: [ { at: 2026-03-29 02:30 } ]";
    expect(problemsOf(rounds)).toEqual([]);
    expect(problemsOf("timezone: Europe/Berlin", rounds)).toEqual([
      "7:21 /interviews/0/rounds/0/at 02:30 on Sun 29 Mar does not exist in Europe/Berlin: clocks go from 02:00 straight to 03:00.",
    ]);
    const nowhere = textOf(rounds).replace(", timezone: America/New_York", "");
    expect(parse(nowhere, { zone: "Europe/Berlin" }).ok).toBe(false);
    expect(parse(nowhere, { zone: "Asia/Tokyo" }).ok).toBe(true);
  });

  it("that come twice are taken with a warning, unless an offset says which", () => {
    const parsed = parse(textOf("rounds: [ { at: 2026-11-01 01:30 } ]"));
    expect(parsed).toMatchObject({ ok: true, problems: [{ severity: "warning", line: 6, column: 21 }] });
    expect(problemsOf("rounds: [ { at: 2026-11-01 01:30-05:00 } ]")).toEqual([]);
  });

  it("in the same hour as the change, and the minutes around it", () => {
    expect(problemsOf("rounds: [ { at: 2026-03-08 01:59 }, { at: 2026-03-08 03:00 } ]")).toEqual([]);
    expect(problemsOf("rounds: [ { at: 2026-03-08 02:00 }, { at: 2026-03-08 02:59 } ]")).toHaveLength(2);
    expect(problemsOf("rounds: [ { at: 2026-11-01 00:59 }, { at: 2026-11-01 02:00 } ]")).toEqual([]);
  });
});

describe("problems", () => {
  it("of syntax come all at once", () => {
    const text = `${HEAD}interviews:\n  - company Northwind\n    department: @x\n    role: "a\\qb"\n`;
    expect(parse(text).problems.map(({ line }) => line)).toEqual([4, 5, 6]);
  });

  it("do not bring others in their train", () => {
    expect(problemsOf("people: [ { nmae: Maria } ]", "askAt: maria")).toEqual([
      '6:17 /interviews/0/people/0/nmae There is no key "nmae" in a person.',
    ]);
  });

  it("have the path and the place of the key, the value, or the map that lacks a key", () => {
    expect(problemsOf("urgnt: true", "sector: tech", "people: [ { id: x } ]", "role: again")).toEqual([
      '6:5 /interviews/0/urgnt There is no key "urgnt" in an interview.',
      '7:13 /interviews/0/sector "tech" is not one of the words for "sector".',
      '8:15 /interviews/0/people/0 This person has no "name".',
      '9:5 /interviews/0/role The key "role" stands here a second time.',
    ]);
  });

  it("escape slashes and tildes in a path", () => {
    expect(problemsOf("a/b~c: 1")[0]).toContain("/interviews/0/a~1b~0c");
  });

  it("count columns without the byte-order mark", () => {
    const [problem] = parse("\ufeffversion: 2").problems;
    expect(problem).toMatchObject({ line: 1 });
    expect(parse("\ufeffversion: x\nme: { name: D, phone: 5 }\ninterviews: []\n").problems[0]).toMatchObject({
      column: 10,
    });
  });

  it("are few for a file too deep or too large, and quick", () => {
    expect(parse("[".repeat(2_000_000)).problems).toHaveLength(1);
    expect(parse(`a: ${"x".repeat(5_000_000)}`).problems).toHaveLength(1);
    expect(parse(`${"- ".repeat(65)}x`).problems[0]?.says).toContain("64 levels");
  });

  it.each([
    ["keys", Array.from({ length: 50_000 }, (_, index) => `k${index % 40_000}: 1\n`).join("")],
    ["interviews", `${HEAD}interviews:\n${"- x\n".repeat(100_000)}`],
    ["merges", `${HEAD}interviews:\n${"- <<: { a: b }\n".repeat(10_000)}`],
    ["anchors", `${HEAD}interviews:\n${"- &a x\n".repeat(100_000)}`],
    ["colons", `${HEAD}interviews:\n${"- a: b: c\n".repeat(10_000)}`],
    ["brackets", `${HEAD}interviews:\n${"]\n".repeat(10_000)}`],
  ])("of very many %s are told up to a thousand, and that there are more", (_, text) => {
    const { problems } = parse(text);
    expect(problems.length).toBeGreaterThan(900);
    expect(problems.length).toBeLessThanOrEqual(1_001);
    expect(problems.filter(({ says }) => says.startsWith("More is wrong"))).toEqual([problems.at(-1)]);
  });

  it("are all told up to a thousand", () => {
    const { problems } = parse(`${HEAD}interviews:\n${"- x\n".repeat(1_000)}`);
    expect(problems.map(({ line }) => line)).toEqual(Array.from({ length: 1_000 }, (_, index) => index + 4));
    const mixed = `${HEAD.replace("me:", "rounds:")}interviews:\n${"- x\n".repeat(998)}`;
    expect(parse(mixed).problems).toHaveLength(1_000);
  });

  it("never make warnings refuse a file", () => {
    const round = "{ at: 2026-11-01 01:30, ends: 2026-11-01 03:00 }";
    const text = `${HEAD}interviews:\n  - { company: C, role: R, rounds: [ ${Array(1_200).fill(round).join(", ")} ] }\n`;
    expect(parse(text)).toMatchObject({ ok: true, problems: { length: 1_200 } });
  });

  it.each([
    ["spaces", "interviews: - a{ }b"],
    ["spaces in brackets", "interviews: [ a:{ }b: c ]"],
    ["letters", "interviews: [ {x}, a: b: c ]"],
    ["comments", "interviews: [ a{ #}\u2028b: c: d ]\nabc{ #}\u2028"],
    ["dashes", "interviews: [ {- a, }]"],
    ["colons", "interviews: [ {a: b: c, }]"],
    [
      "digits",
      'interviews: [{ company: C, role: R, rounds: [{ at: 2026-06-03, decision: { by: "{1}!" } }] }]',
    ],
  ])("of a line with very many %s take no longer than the line", (_, pattern) => {
    const timeOf = (count: number) => {
      const text = `${HEAD}${pattern.replace(/\{(.[^{}]{0,7})\}(?=[^ ])/g, (__, piece: string) => piece.repeat(count))}\n`;
      const started = performance.now();
      expect(parse(text).problems.length).toBeGreaterThan(0);
      return performance.now() - started;
    };
    timeOf(1_000);
    const short = Math.min(timeOf(4_000), timeOf(4_000), timeOf(4_000));
    // Ten times as long; a quadratic search takes a hundred times as long.
    expect(Math.min(timeOf(40_000), timeOf(40_000))).toBeLessThan(40 * Math.max(short, 2));
  });

  it("take keys that objects have by nature for keys like any other", () => {
    const found = problemsOf("__proto__: { urgent: true }", "constructor: x", "toString: y");
    expect(found).toHaveLength(3);
    expect(found.every((says) => says.includes("There is no key"))).toBe(true);
  });
});

describe("decode", () => {
  it("takes a byte-order mark off", () => {
    expect(decode(new TextEncoder().encode("\ufeffversion: 1"))).toEqual({ ok: true, text: "version: 1" });
  });

  it("places the first byte that is not UTF-8, whatever stands before it", () => {
    const bytes = (...parts: (string | number)[]) =>
      Uint8Array.from(
        parts.flatMap((part) => (typeof part === "number" ? [part] : [...new TextEncoder().encode(part)])),
      );
    expect(decode(bytes("é: 1\nß: ", 0xff, "x"))).toMatchObject({ problem: { line: 2, column: 4 } });
    expect(decode(bytes("\ufeffab", 0x80))).toMatchObject({ problem: { line: 1, column: 3 } });
    expect(decode(bytes("\ufffd\n", 0xe2, 0x82))).toMatchObject({ problem: { line: 2, column: 1 } });
    expect(decode(bytes(0xc0, 0x80))).toMatchObject({ problem: { line: 1, column: 1 } });
  });
});

describe("advice", () => {
  const advice = async (...lines: string[]) => {
    const text = textOf(...lines);
    return (await advise(huntOf(text), text)).map(
      ({ severity, path, says }) => `${severity} ${path} ${says}`,
    );
  };

  it("is given where a file is allowed but hardly meant", async () => {
    expect(
      await advice(
        "people: [ { name: Maria Gómez }, { name: Raj Patel, phone: 555 } ]",
        "rounds: [ { at: 2026-06-03 10:00 } ]",
        "log:",
        "  - { at: 2026-06-05, sent: status-check, to: raj, via: phone }",
        "  - { at: 2026-06-04, sent: thank-you }",
        "  - { at: 2026-06-06, got: appointment, from: raj }",
      ),
    ).toEqual([
      "advice /interviews/0/people/0 Nothing says how to reach this person.",
      "advice /interviews/0/rounds/0 This round does not say with whom, and there are several people here.",
      "advice /interviews/0/log/0 This call does not say how it went.",
      "advice /interviews/0/log/1 This does not say to whom it went.",
      "advice /interviews/0/log/1/at This happened before the entry above it.",
      "advice /interviews/0/log/2 This appointment does not say for when.",
    ]);
  });

  it("is given for strengths that make no sentence", async () => {
    const strengths = "[ a certified architect, know dbt inside out, fluent in Japanese, knowledge of SQL ]";
    const text = textOf("").replace(
      /^me:.*$/m,
      `me: { name: Dana, email: d@o.example, strengths: ${strengths} }`,
    );
    expect((await advise(huntOf(text), text)).map(({ path, says }) => `${path} ${says}`)).toEqual([
      '/me/strengths/0 "a certified architect" is a thing, and makes no sentence in a letter.',
      '/me/strengths/1 "know dbt inside out" is what you do, and makes no sentence in a letter.',
    ]);
  });

  it("is given for phone numbers without digits, whose ever they are", async () => {
    const text = textOf("people: [ { name: Maria Gómez, phone: ask Raj }, { name: Raj Patel, phone: 555 } ]")
      .replace(/^me:.*$/m, "me: { name: Dana, phone: xyz }")
      .replace("interviews:", "references: [ { name: Lee Park, phone: 55 } ]\ninterviews:");
    expect((await advise(huntOf(text), text)).map(({ path, says }) => `${path} ${says}`)).toEqual([
      '/me/phone "xyz" is no phone number.',
      '/references/0/phone "55" is no phone number.',
      '/interviews/0/people/0/phone "ask Raj" is no phone number.',
    ]);
  });

  it("is given for somebody who stands in an interview twice", async () => {
    const twice = (...people: string[]) => advice(`people: [ { ${people.join(" }, { ")} } ]`);
    const MARIA = "name: Maria Gómez, email: m@n.example";
    expect(
      await twice(MARIA, "id: mg, name: maria gomez, phone: 555 0100", "name: M. G., email: M@n.example"),
    ).toEqual([
      "advice /interviews/0/people/1/name Maria Gómez above, whose id is maria-gomez, has the same name.",
      "advice /interviews/0/people/2/email Maria Gómez above, whose id is maria-gomez, has the same e-mail address.",
    ]);
    expect(await twice(MARIA, "id: mg, name: María Gómez, email: m@n.example")).toHaveLength(1);
    expect(await twice(MARIA, "name: Raj, phone: 555 0100", "name: Ann, phone: 555 0100")).toEqual([]);
  });

  it("is given for a last round long after all the rest", async () => {
    const rounds = (...days: string[]) =>
      advice(`rounds: [ ${days.map((day) => `{ at: ${day} 10:00 }`).join(", ")} ]`);
    const says = "at This round is more than nine months after everything else here.";
    expect(await rounds("2026-01-10", "2027-01-14", "2026-01-21")).toEqual([
      `advice /interviews/0/rounds/1/${says}`,
    ]);
    expect(await rounds("2026-01-10", "2026-01-21", "2026-10-18")).toEqual([]);
    expect(await rounds("2026-01-10", "2026-01-21", "2026-10-19")).toHaveLength(1);
    // Of these, the plain warnings tell.
    expect(await rounds("2026-01-10", "2026-10-08")).toEqual([]);
    expect(await rounds("2025-01-14")).toEqual([]);
  });

  it("is not given of the order of what is warned of as far too early", async () => {
    const logged = (...entries: string[]) =>
      advice(
        "people: [ { name: Raj Patel, email: r@n.example } ]",
        "rounds: [ { at: 2026-06-03 10:00, with: [ raj ] } ]",
        `log: [ { at: 2026-06-05, got: reply }, ${entries.join(", ")} ]`,
      );
    const thanked = (day: string) => `{ at: ${day}, sent: thank-you, to: raj, via: email }`;
    expect(await logged(thanked("2025-06-06"))).toEqual([]);
    expect(await logged(thanked("2026-05-06"))).toHaveLength(2);
  });

  it("is given for thanks before the conversation", async () => {
    const rounds = "rounds: [ { at: 2026-06-03 10:00, with: [ raj ] } ]";
    const says = (person: string) =>
      `advice /interviews/0/log/0/at This thank-you comes before any round with ${person}.`;
    const thanked = (at: string, to: string) =>
      advice(PEOPLE, rounds, `log: [ { at: ${at}, sent: thank-you, to: ${to} } ]`);
    expect(await thanked("2026-06-02", "raj")).toEqual([says("Raj Patel")]);
    expect(await thanked("2026-06-03 09:00", "raj")).toEqual([says("Raj Patel")]);
    expect(await thanked("2026-06-04", "maria")).toEqual([says("Maria Gómez")]);
    expect(await thanked("2026-06-03", "raj")).toEqual([]);
    expect(await thanked("2026-06-03 12:30", "raj")).toEqual([]);
  });

  it.each(["in a few weeks", "in two weeks", "next month", "end of June", "by Friday"])(
    "is given for %s without a date",
    async (words) => {
      const rounds = (decision: string) =>
        advice(PEOPLE, `rounds: [ { at: 2026-06-03 10:00, with: [ raj ], decision: { ${decision} } } ]`);
      expect(await rounds(`said: ${words}`)).toEqual([
        "advice /interviews/0/rounds/0/decision/said Their words name a time, but no date stands beside them.",
      ]);
      expect(await rounds(`said: ${words}, by: 2026-06-30`)).toEqual([]);
      expect(
        await advice(PEOPLE, `log: [ { at: 2026-06-05, got: update, decision: { said: ${words} } } ]`),
      ).toHaveLength(1);
    },
  );

  it.each(["soon", "in due course", "we may decide shortly", "any day now"])(
    "is not given for %s, which names no time",
    async (words) => {
      const log = `log: [ { at: 2026-06-05, got: update, decision: { said: ${words} } } ]`;
      expect(await advice(PEOPLE, log)).toEqual([]);
    },
  );

  it("is not given without a reason", async () => {
    expect(
      await advice(
        PEOPLE,
        "rounds: [ { at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [ raj ], decision: 2026-06-03 } ]",
        "log: [ { at: 2026-06-03 12:30, sent: thank-you, to: raj }, { at: 2026-06-03, got: reply, from: raj } ]",
      ),
    ).toEqual([]);
  });
});
