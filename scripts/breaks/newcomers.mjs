// Faults over which somebody new would stumble, and what has to see each.
const INIT = ["vitest", "test/cli/init.test.ts"];
const ADD = ["vitest", "test/cli/add.test.ts"];
const TALK = ["vitest", "test/cli/add-terminal.test.ts", "-t", "stands behind|phone number|kindly|pasted"];
const ADVICE = ["vitest", "test/model/parse.test.ts", "-t", "advice"];
const RULES = ["vitest", "test/engine/examples.test.ts"];
const NOTED = ["vitest", "test/render/recorded.test.ts"];
const MISREAD = ["vitest", "test/cli/misread.test.ts"];
const UNASKED = ["vitest", "test/cli/unasked.test.ts"];

export default [
  {
    what: "an address behind a name becomes part of it, in the conversation",
    file: "src/cli/add/ask-people.ts",
    from: "const email = known.email ?? (await askEmail(asking, known.name));",
    to: "const email = await askEmail(asking, known.name);",
    seenBy: TALK,
  },
  {
    what: "an address behind a name that is none is taken",
    file: "src/cli/add/people.ts",
    from: "return read.email === undefined ? undefined : faultIn({ email: read.email });",
    to: "return undefined;",
    seenBy: TALK,
  },
  {
    what: "the name of --name keeps the address behind it",
    file: "src/cli/add/flags.ts",
    from: 'const { name, ...said } = newcomer(text, "--name");',
    to: "const { name, ...said } = { name: text };",
    seenBy: ADD,
  },
  {
    what: "anything is a phone number",
    file: "src/model/phone.ts",
    from: ">= FEWEST_DIGITS",
    to: ">= 0",
    seenBy: INIT,
  },
  {
    what: "nobody is advised of a phone number without digits of a reference",
    file: "src/model/parse/advise.ts",
    from: 'within(["references", index], ofPhone(reference))',
    to: 'within(["references", index], [])',
    seenBy: ADVICE,
  },
  {
    what: "the time zone of the computer is taken without a word",
    file: "src/cli/commands/init.ts",
    from: "says: isZoneTaken ? [zoneTaken(io.zone()), next] : [next],",
    to: "says: [next],",
    seenBy: INIT,
  },
  {
    what: "nobody is asked for the time zone",
    file: "src/cli/add/ask-me.ts",
    from: "(await askZone(prompts, shell.io.zone() ?? FALLBACK_ZONE))",
    to: "(shell.io.zone() ?? FALLBACK_ZONE)",
    seenBy: INIT,
  },
  {
    what: "a message on a machine has told a reference how it went",
    file: "src/engine/silence.ts",
    from: 'return outcome === undefined || outcome === "talked";',
    to: 'return outcome !== "no-answer";',
    seenBy: RULES,
  },
  {
    what: "a call of which nobody says how it ended has told a reference nothing",
    file: "src/engine/silence.ts",
    from: 'return outcome === undefined || outcome === "talked";',
    to: 'return outcome === "talked";',
    seenBy: RULES,
  },
  {
    what: "a reference who was not reached is to be called again at once",
    file: "src/engine/rules/refs-brief.ts",
    from: "addDays(dayIn(at, zone), 1), story",
    to: "addDays(dayIn(at, zone), 0), story",
    seenBy: RULES,
  },
  {
    what: "a call that nobody answered has asked somebody to be a reference",
    file: "src/engine/rules/refs-warn.ts",
    from: '"confirm-references" && !isDial(entry) &&',
    to: '"confirm-references" &&',
    seenBy: RULES,
  },
  {
    what: "a call that nobody answered is noted as if it had asked",
    file: "src/render/contact-words.ts",
    from: 'outcome === "no-answer" || (isBriefing',
    to: '(outcome === "no-answer" && isBriefing) || (isBriefing',
    seenBy: NOTED,
  },
  {
    what: "a question that wants a yes or a no is stern",
    file: "src/io/prompts.ts",
    from: ', keywords: { error: () => "Please answer y or n." }',
    to: "",
    seenBy: TALK,
  },
  {
    what: "a mistyped everyday word stands for nothing",
    file: "src/cli/help/also.ts",
    from: ' ?? nameFor(mistyped(word, long) ?? "")',
    to: "",
    seenBy: MISREAD,
  },
  {
    what: "the commands of log are known by their own names alone",
    file: "src/cli/help/stray.ts",
    from: "if (also !== undefined) return",
    to: "if (also === word) return",
    seenBy: MISREAD,
  },
  {
    what: "the names in the file are not thought of where draft takes a word for nothing",
    file: "src/cli/draft/which.ts",
    from: ", ...all.map(idOf), ...all.flatMap(wordsOf)]",
    to: "]",
    seenBy: ["vitest", "test/cli/draft.test.ts", "-t", "refused with the way on"],
  },
  {
    what: "an empty file does not say how to begin",
    file: "src/render/next-page.ts",
    from: "if (isEmpty) return noInterviews(width);",
    to: "",
    seenBy: ["vitest", "test/render/next.test.ts"],
  },
  {
    what: "an option with an empty value has one",
    file: "src/cli/command.ts",
    from: 'if (value === "" && option)',
    to: 'if (value === "?" && option)',
    seenBy: MISREAD,
  },
  {
    what: "a terminal that cannot move its cursor is told that it is none",
    file: "src/cli/draft/options.ts",
    from: 'stderr.isTerminal && env("TERM") === "dumb"',
    to: "false",
    seenBy: UNASKED,
  },
  {
    what: "an empty pipe is taken for a file",
    file: "src/cli/add/from-invitation.ts",
    from: "if (bytes.every((byte) => byte <= 0x20)) throw",
    to: "if (bytes.length < 0) throw",
    seenBy: ["vitest", "test/cli/add-from.test.ts", "-t", "pipe"],
  },
];
