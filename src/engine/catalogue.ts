/** Every rule by id: those with logic, and those that lend a reason or a warning to an action. */
import type { Etiquette } from "./rule.js";
import { RULES } from "./rules/index.js";
import type { Source } from "./types.js";

const SUPPORTING: readonly Etiquette[] = [
  {
    id: "thank-always",
    sentence: "Always send thanks, even when it is late or the offer seems certain.",
    why: "It is quickly done, and its absence is noticed.",
    sources: ["000", "001", "002", "003", "004"],
    strength: "must",
  },
  {
    id: "thank-on-return",
    sentence: "Write the thank-you as soon as you are home.",
    why: "What was said is still in your ear.",
    sources: ["002"],
    strength: "should",
  },
  {
    id: "first-or-tenth",
    sentence: "Follow up after every round, not just after the first.",
    why: "Each round decides who comes into the next.",
    sources: ["003"],
    strength: "must",
  },
  {
    id: "no-note-no-job",
    sentence: "Some managers drop a candidate who sends no thanks.",
    why: "That makes a late note far better than none.",
    sources: ["000"],
    strength: "opinion",
  },
  {
    id: "handwritten-slow",
    sentence: "A handwritten note is welcome, but slow.",
    why: "It may arrive after the decision.",
    sources: ["002", "004"],
    strength: "may",
  },
  {
    id: "promise-deliverable",
    sentence: "What they asked you to send ranks highest.",
    why: "It shows whether you can follow instructions.",
    sources: ["003"],
    strength: "must",
  },
  {
    id: "call-or-email",
    sentence: "To ask, a call or an e-mail will do.",
    why: "What counts is that it is polite and brief.",
    sources: ["001"],
    strength: "may",
  },
  {
    id: "silence-ambiguous",
    sentence: "Silence is never read as a rejection.",
    why: "They may be busy, or waiting for somebody else to decide.",
    sources: ["001", "003"],
    strength: "must",
  },
  {
    id: "email-short",
    sentence: "Keep an e-mail short.",
    why: "It is read between other things, or not at all.",
    sources: ["004"],
    strength: "should",
  },
  {
    id: "subject-sell",
    sentence: "Give every e-mail a subject line that speaks for you.",
    why: "It decides whether the rest is opened.",
    sources: ["004"],
    strength: "should",
  },
  {
    id: "no-blanks",
    sentence: "A draft with an unfilled blank is not ready.",
    why: "Nothing says form letter like a pair of brackets.",
    sources: ["practice"],
    strength: "must",
  },
];

export const CATALOGUE: ReadonlyMap<string, Etiquette> = new Map(
  [...RULES, ...SUPPORTING].map((entry) => [entry.id, entry]),
);

/** @throws RangeError for an id that is not in the catalogue: the engine never cites one. */
export function sourcesOf(rule: string): readonly Source[] {
  const entry = CATALOGUE.get(rule);
  if (!entry) throw new RangeError(`no rule "${rule}"`);
  return entry.sources;
}
