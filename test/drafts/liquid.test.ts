/** Templates are data: what they may say, and how a mistake in one is told. */
import { describe, expect, it } from "vitest";
import { type Facts, FIELD_NAMES } from "../../src/drafts/fields.js";
import { fillIn } from "../../src/drafts/liquid.js";
import { readTemplate } from "../../src/drafts/template.js";
import { FILTERS, TAGS } from "../../src/drafts/vocabulary.js";
import { EXIT, FollowupError } from "../../src/errors.js";
import { drafted, flat, unasked } from "./drafting.js";

const FACTS = Object.fromEntries(FIELD_NAMES.map((name) => [name, null])) as Facts;

const EMPTY = "Write the message into it, or delete the file to go back to the built-in one.";

/** The error that a template file meets. */
function errorOf(text: string): FollowupError {
  try {
    const { file, subject, body } = readTemplate({ file: "note.md", text });
    for (const part of [subject, body]) if (part !== null) fillIn(file, part, FACTS);
  } catch (error) {
    if (error instanceof FollowupError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

describe("a mistake in a template", () => {
  it.each([
    [
      "---\nsubject: Hi {{ me.nmae }}\n---\nHi",
      'note.md:2:16: there is no field "me.nmae". Did you mean "me.name"?',
    ],
    [
      "---\nsubject: Hi\n---\n\nDear {{ them.frist }},",
      'note.md:5:9: there is no field "them.frist". Did you mean "them.first"?',
    ],
    ["{% if me.phone %}{{ me.salary }}{% endif %}", 'note.md:1:21: there is no field "me.salary".'],
    ["{{ me }}", 'note.md:1:4: there is no field "me".'],
    ["{{ me.name.constructor }}", 'note.md:1:4: there is no field "me.name.constructor".'],
    ["{{ me.name | date: '%Y' }}", 'note.md:1:14: there is no filter "date".'],
    [
      "Hi\n{{ me.name | default: ' | upcse' | upcse }}",
      'note.md:2:36: there is no filter "upcse". Did you mean "upcase"?',
    ],
    [
      "{% if me.name == 'x' %}{% assign x = me.name |lowercase %}{% endif %}",
      'note.md:1:47: there is no filter "lowercase". Did you mean "downcase"?',
    ],
    ["{{ me.name | ? }}", 'note.md:1:14: there is no filter "?".'],
    ["one\n  {% if me.name %}", "note.md:2:3: tag {% if me.name %} not closed."],
    ["{% include 'sample.yaml' %}", 'note.md:1:4: there is no tag "include".'],
    ["{% for i in (1..9) %}{% endfor %}", 'note.md:1:4: there is no tag "for".'],
    ["Hi\n  {%- unles me.name %}", 'note.md:2:7: there is no tag "unles". Did you mean "unless"?'],
    [
      "{% case me.name %}\n{% wen 'x' %}{% endcase %}",
      'note.md:2:4: there is no tag "wen". Did you mean "when"?',
    ],
    ["Hi {% endif %}", 'note.md:1:7: "endif" belongs to no tag that is open here.'],
    ["{{ me.name", 'note.md:1:1: output "{{ me.name" not closed.'],
    ["---\nsubject: Hi\n", 'note.md:1:1: the front matter has no end: close it with a line of "---".'],
    ["", "note.md:1:1: the file holds no text. ".concat(EMPTY)],
    ["\ufeff \r\n\t\n", "note.md:1:1: the file holds no text. ".concat(EMPTY)],
    ["---\nsubject: Hi\n---\n\n", "note.md:3:1: the file holds no text. ".concat(EMPTY)],
    ["---\nsubject: Hi\nto: Maria\n---\n", 'note.md:3:1: only "subject: ..." can stand here, on one line.'],
  ])("%j is told with its place", (text, message) => {
    const error = errorOf(text);
    expect(error.message.split("\n")[0]).toBe(message);
    expect(error.exit).toBe(EXIT.configuration);
  });

  it("comes with the fields that there are, when it is an unknown field", () => {
    expect(errorOf("{{ me.salary }}").message).toContain(`The fields are: ${FIELD_NAMES.join(", ")}.`);
  });

  it("comes with the filters or tags that there are, when it is one of these", () => {
    expect(errorOf("{{ me.name | date }}").message).toMatch(/\nThe filters are: append, .*, upcase\.$/);
    expect(errorOf("{% for i in x %}").message).toMatch(
      /\nThe tags are: assign, case, .*, unless; within them else, elsif, when\.$/,
    );
  });

  it("names only what the engine takes", () => {
    for (const filter of FILTERS)
      expect(fillIn("a.md", `Hi{{ me.name | ${filter}: 1 }}`, FACTS)).toMatch(/^Hi/);
    expect(fillIn("a.md", "{% assign x = 'Hi' %}{{ x }}", FACTS)).toBe("Hi");
    for (const tag of TAGS.filter((one) => one !== "assign")) {
      expect(fillIn("a.md", `Hi{% ${tag} me.name %}{% end${tag} %}`, FACTS)).toBe("Hi");
    }
  });
});

describe("the limits of a template", () => {
  it("end one that is too long, and one that makes too much", () => {
    expect(errorOf("a".repeat(20_001)).message).toBe("note.md:1:1: it is longer than 20000 characters.");
    const doubled = (times: number) =>
      `{% assign x = 'aaaaaaaaaa' %}\n${"{% assign x = x | append: x %}".repeat(times)}`;
    const says = "from here on it makes more text than fits.";
    expect(errorOf(`${doubled(40)}{{ x }}`).message).toBe(`note.md:2:451: ${says}`);
    expect(errorOf(`${doubled(15)}\n${"{{ x }}".repeat(1_000)}`).message).toBe(`note.md:3:22: ${says}`);
  });
});

describe("a value", () => {
  it("is never taken for a template", () => {
    const given = `
rounds: [{ at: 2026-06-03 10:00, with: [maria], topics: { maria: ["{{ me.signature }} {% raw %}"] } }]`;
    const text = flat(drafted({ given, now: "2026-06-03 12:00", action: "thank-you/1/maria" }));
    expect(text).toContain("about {{ me.signature }} {% raw %} has stayed with me");
  });

  it("cannot include a file, wherever it stands", () => {
    const trap = "{% include 'sample.yaml' %}{{ me.phone }}";
    const given = `
people: [{ id: maria, name: "Maria ${trap}", email: maria@northwind.example }]
facts: [{ what: "${trap}" }]
clippings: [{ title: "${trap}" }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], slips: [{ what: "${trap}", weight: major }], topics: { maria: ["${trap}"] } }]`;
    const names = { company: trap, role: trap };
    const shown = flat(drafted({ given, names, now: "2026-06-03 12:00", action: "thank-you/1/maria" }));
    expect(shown.split(trap).length - 1).toBeGreaterThanOrEqual(3);
    const phone = unasked({ given, names, now: "2026-06-10 12:00", kind: "phone-script", to: "maria" });
    expect(flat(phone).split(trap).length - 1).toBeGreaterThanOrEqual(3);
  });

  it("keeps its accents, quotes and letters written from right to left", () => {
    const topic = 'the "Caf\u00e9 M\u00fcller" launch, \u0645\u0631\u062d\u0628\u0627 & <b>more</b>';
    const given = `
people: [{ id: maria, name: 'Zo\u00eb O''Neill', email: maria@northwind.example }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], topics: { maria: ['${topic}'] } }]`;
    const text = flat(drafted({ given, now: "2026-06-03 12:00", action: "thank-you/1/maria" }));
    expect(text).toMatch(/^Dear Zo\u00eb,/);
    expect(text).toContain(`about ${topic} has stayed with me`);
  });

  it("cannot break a line, hide text or begin a header", () => {
    const given = `
people: [{ id: maria, name: "Maria\\nBcc: x@y.example \\u202eGomez", email: maria@northwind.example }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], topics: { maria: ["a\\u0007b\\n\\nc"] } }]`;
    const { body } = drafted({ given, now: "2026-06-03 12:00", action: "thank-you/1/maria" });
    expect(body).toMatch(/^Dear Maria,\n/);
    expect(body).toContain("ab c");
    expect(body).not.toMatch(/^Bcc|(?!\n)\p{Cc}|\u202e/mu);
  });

  it("of any length fits, and is said to be too long", () => {
    const given = `
rounds: [{ at: 2026-06-03 10:00, with: [maria], topics: { maria: ["${"long ".repeat(1000)}"] } }]`;
    const { body, findings } = drafted({ given, now: "2026-06-03 12:00", action: "thank-you/1/maria" });
    for (const line of body.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(findings).toContainEqual(expect.objectContaining({ rule: "email-short", severity: "warning" }));
  });
});
