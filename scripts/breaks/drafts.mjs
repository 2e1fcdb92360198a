// What a draft says once they have decided, or must not say at all, and what has to see each that goes wrong.
const MESSAGES = ["vitest", "test/drafts/messages.test.ts", "-t", "after a no"];
const NAMED = ["vitest", "test/drafts/named-day.test.ts"];
const STOPPED = ["vitest", "test/cli/draft.test.ts", "-t", "not to be contacted"];
const PANEL = ["vitest", "test/drafts/panel.test.ts", "-t", "no fault"];

export default [
  {
    what: "a note by e-mail that goes out after a no asks for the job still",
    file: "templates/thank-you.email.md",
    from: "{% if decision.no -%}",
    to: "{% if false -%}",
    seenBy: MESSAGES,
  },
  {
    what: "a note by post that goes out after a no wants to join them still",
    file: "templates/thank-you.post.md",
    from: "{% if decision.no %}I enjoyed",
    to: "{% if false %}I enjoyed",
    seenBy: MESSAGES,
  },
  {
    what: "thanks alone are not enough after a no",
    file: "src/drafts/checks/thank-3-parts.ts",
    from: "known?.saidNo ? [THANKING] : PARTS",
    to: "PARTS",
    seenBy: PANEL,
  },
  {
    what: "a day that a later decision has overtaken is named still",
    file: "src/engine/silence.ts",
    from: "brings(entry, DECISIONS)",
    to: "false",
    seenBy: NAMED,
  },
  {
    what: "a bare word of theirs overtakes the day that they named",
    file: "src/engine/silence.ts",
    from: "return silence?.named?.overtaken ? undefined : silence?.named?.day;",
    to: "return undefined;",
    seenBy: NAMED,
  },
  {
    what: "a company that asked to be left alone is written to",
    file: "src/cli/commands/draft.ts",
    from: "  mustBeWelcome(occasion, story, hunt, now, zone);\n",
    to: "",
    seenBy: STOPPED,
  },
  {
    what: "nobody may tell a reference once the company asked to be left alone",
    file: "src/cli/draft/timing.ts",
    from: "story.stopped === undefined || isToReference(kind)",
    to: "story.stopped === undefined",
    seenBy: STOPPED,
  },
  {
    what: "an id of one company leads to a step of another",
    file: "src/cli/not-planned.ts",
    from: "({ interview }) => interview === first",
    to: "() => true",
    seenBy: ["vitest", "test/cli/not-planned.test.ts"],
  },
  {
    what: "an id of a company with nothing planned leads to a step of another",
    file: "src/cli/not-planned.ts",
    from: "({ id }) => id === first",
    to: "() => false",
    seenBy: ["vitest", "test/cli/not-planned.test.ts"],
  },
  {
    what: "a template that begins with its subject is not told the form",
    file: "src/drafts/checks/subject-sell.ts",
    from: "unread(body) ?? lacking(",
    to: "lacking(",
    seenBy: ["vitest", "test/cli/templates.test.ts", "-t", "stands in its text"],
  },
  {
    what: "The day by which an offer wants an answer is held against them.",
    file: "src/engine/silence.ts",
    from: '"got" in entry && entry.got === "offer" };',
    to: '"got" in entry && entry.got === "update" };',
    seenBy: ["vitest", "test/drafts/named-day.test.ts"],
  },
  {
    what: "Check says yes to a question where another job is taken.",
    file: "src/render/check.ts",
    from: 'rule === "stay-active"',
    to: 'rule === "stay"',
    seenBy: ["vitest", "test/engine/not-for-ever.test.ts"],
  },
];
