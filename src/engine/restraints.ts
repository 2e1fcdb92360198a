/** What all the rules together have to say against a contact, or about it. */
import type { Day, Window } from "../model/dates/index.js";
import { onceEach } from "./once.js";
import type { Contact, Restraint, Rule } from "./rule.js";
import { RULES } from "./rules/index.js";
import { isQuestionKind } from "./silence.js";
import type { Story } from "./story.js";
import type { Severity } from "./types.js";

/** What one rule holds against it. */
export interface Held<Kind extends Restraint = Restraint> {
  readonly rule: string;
  readonly restraint: Kind;
}

const RESTRAINING = RULES.filter(
  (rule): rule is Rule & Required<Pick<Rule, "restrain">> => rule.restrain !== undefined,
);

const restraintsOfQuestion = onceEach(askedFor, isSameContact);

/** In the order of the rules. */
export function restraints(contact: Contact, story: Story): readonly Held[] {
  return isQuestionKind(contact.kind) ? restraintsOfQuestion(contact, story) : askedFor(contact, story);
}

export function isSameContact(one: Contact, other: Contact): boolean {
  return one.kind === other.kind && one.person === other.person && one.via === other.via;
}

function askedFor(contact: Contact, story: Story): readonly Held[] {
  const all: Held[] = [];
  for (const rule of RESTRAINING) {
    const answer = rule.restrain(contact, story);
    if (answer === undefined) continue;
    for (const restraint of "says" in answer ? [answer] : answer) all.push({ rule: rule.id, restraint });
  }
  return all;
}

type Bar = Extract<Restraint, { bars: string }>;
export type Wait = Extract<Restraint, { from: Day }>;
type End = Extract<Restraint, { until: Day }>;
export type Hours = Extract<Restraint, { hours: Window }>;
export type Warns = Extract<Restraint, { warns: Severity }>;

/** What is held, in the order of the rules. */
interface ByKind {
  readonly closed: Held<Bar>[];
  readonly "cap-reached": Held<Bar>[];
  readonly blocked: Held<Bar>[];
  readonly waits: Held<Wait>[];
  readonly ends: Held<End>[];
  readonly hours: Held<Hours>[];
  readonly warnings: Held<Warns>[];
}

export function byKind(all: readonly Held[]): ByKind {
  const by: ByKind = {
    closed: [],
    "cap-reached": [],
    blocked: [],
    waits: [],
    ends: [],
    hours: [],
    warnings: [],
  };
  for (const held of all) {
    if (has(held, "bars")) by[held.restraint.bars].push(held);
    else if (has(held, "from")) by.waits.push(held);
    else if (has(held, "until")) by.ends.push(held);
    else if (has(held, "hours")) by.hours.push(held);
    else if (has(held, "warns")) by.warnings.push(held);
  }
  return by;
}

function has<Key extends string>(
  held: Held,
  key: Key,
): held is Held<Extract<Restraint, Readonly<Record<Key, unknown>>>> {
  return key in held.restraint;
}
