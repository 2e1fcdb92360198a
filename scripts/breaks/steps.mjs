// Deliberate faults of what stands with a step: whom to call, until when, how to note it, and what comes first.

const NEXT = ["vitest", "test/render/next.test.ts"];
const CHECK = ["vitest", "test/engine/check.test.ts"];
const FORECAST = ["vitest", "test/render/forecast.test.ts"];
const COURSE = ["vitest", "test/engine/forecast.test.ts"];
const NOTES = ["vitest", "test/cli/record.test.ts"];

export default [
  {
    what: "A step goes to the e-mail address, whichever way it goes.",
    file: "src/engine/plan.ts",
    from: "person?.[channel.via]",
    to: "person?.email",
    seenBy: ["vitest", "test/engine/plan.test.ts"],
  },
  {
    what: "What is written shows an address as a number to call.",
    file: "src/render/sentence.ts",
    from: '(via === "phone" && address)',
    to: "address",
    seenBy: NEXT,
  },
  {
    what: "A to-do list leaves out the number to call.",
    file: "src/render/sentence.ts",
    from: "phone === undefined ? sentence(action)",
    to: "phone !== null ? sentence(action)",
    seenBy: ["vitest", "test/render/todo.test.ts"],
  },
  {
    what: "The page for a browser leaves out the number to call.",
    file: "src/render/html/todo.ts",
    from: "phone === undefined ?",
    to: "phone !== undefined ?",
    seenBy: ["vitest", "test/render/html.test.ts"],
  },
  {
    what: "A script for a call comes without the number.",
    file: "src/cli/commands/draft.ts",
    from: "contactOf(occasion.to, story)?.phone",
    to: "undefined",
    seenBy: ["vitest", "test/cli/draft-output.test.ts"],
  },
  {
    what: "A call is sent.",
    file: "src/render/closing.ts",
    from: 'via === "phone" ?',
    to: 'via === "post" ?',
    seenBy: NEXT,
  },
  {
    what: "A message that may not go yet is to be noted.",
    file: "src/render/closing.ts",
    from: 'to === null || state === "due" || state === "overdue" ?',
    to: "state !== to ?",
    seenBy: NEXT,
  },
  {
    what: "Nobody is told where references are written.",
    file: "src/render/closing.ts",
    from: 'kind === "confirm-references" ?',
    to: 'kind === "answer" ?',
    seenBy: NEXT,
  },
  {
    what: "Step by step, a call is marked as sent.",
    file: "src/cli/commands/walk.ts",
    from: 'via === "phone" ?',
    to: 'via === "post" ?',
    seenBy: ["vitest", "test/cli/walk.test.ts"],
  },
  {
    what: "The end of their day becomes an hour of the user's.",
    file: "src/render/when.ts",
    from: "theirs.time === LAST_MINUTE",
    to: "mine.time === LAST_MINUTE",
    seenBy: ["vitest", "test/render/when.test.ts"],
  },
  {
    what: "A talk with a reference is told on the company's clock.",
    file: "src/engine/timeline.ts",
    from: "contactOf(entry.to[0], story)",
    to: "story.person(entry.to[0])",
    seenBy: NOTES,
  },
  {
    what: "A date alone moves to another day on another clock.",
    file: "src/engine/timeline.ts",
    from: "hour ? zoneOf(entry, story) : zone",
    to: "zoneOf(entry, story)",
    seenBy: NOTES,
  },
  {
    what: "Thanks that were sent are asked for before a reference is told.",
    file: "src/engine/rules/refs-brief.ts",
    from: "!last || !owesThanks(last, story)",
    to: "!last",
    seenBy: CHECK,
  },
  {
    what: "Check says go ahead, and then that something else comes first.",
    file: "src/render/check.ts",
    from: "owed !== undefined",
    to: "owed === null",
    seenBy: ["vitest", "test/render/check.test.ts"],
  },
  {
    what: "Each interview of the forecast is laid out by itself.",
    file: "src/render/forecast.ts",
    from: "stepsLines(course, layout, view, page)",
    to: "stepsLines(course, layoutOf({ ...shown, interviews: [course] }, width, clock), view, page)",
    seenBy: FORECAST,
  },
  {
    what: "The forecast warns again with every call.",
    file: "src/render/forecast-words.ts",
    from: "step.attempt === 1 && isGrave(one)",
    to: "step.attempt > 0 && isGrave(one)",
    seenBy: FORECAST,
  },
  {
    what: "A message that goes where nobody answers is a call again.",
    file: "src/render/forecast-words.ts",
    from: 'attempt > 1 && via !== "phone"',
    to: 'attempt > 1 && via === "in-person"',
    seenBy: FORECAST,
  },
  {
    what: "The message after a call may go before the call.",
    file: "src/engine/forecast.ts",
    from: "later(tried.opens, action.opens)",
    to: "action.opens",
    seenBy: COURSE,
  },
  {
    what: "Nobody learns why a message in writing is stuck.",
    file: "src/engine/channel.ts",
    from: "refusal ? { ...NO_CHOICE, because: [refusal] } : NO_CHOICE",
    to: "NO_CHOICE",
    seenBy: ["vitest", "test/engine/pages.test.ts"],
  },
  {
    what: "An e-mail with accents breaks lines that are short enough.",
    file: "src/drafts/eml.ts",
    from: "lines.map((line) => wrap(encode(line)))",
    to: 'wrap(encode(lines.join("\\n"))).split("\\n")',
    seenBy: ["vitest", "test/drafts/eml.test.ts"],
  },
  {
    what: "An e-mail loses the spaces at the end of a line.",
    file: "src/drafts/eml.ts",
    from: "(?:[ -~]{0,75}[!-~])?",
    to: "[ -~]*",
    seenBy: ["vitest", "test/drafts/eml.test.ts"],
  },
];
