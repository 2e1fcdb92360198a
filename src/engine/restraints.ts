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
  readonly spent: Held<Bar>[];
  readonly blocked: Held<Bar>[];
  readonly waits: Held<Wait>[];
  readonly ends: Held<End>[];
  readonly hours: Held<Hours>[];
  readonly warnings: Held<Warns>[];
}

export function byKind(all: readonly Held[]): ByKind {
  const by: ByKind = { closed: [], spent: [], blocked: [], waits: [], ends: [], hours: [], warnings: [] };
  const bars = { closed: by.closed, "cap-reached": by.spent, blocked: by.blocked };
  for (const { rule, restraint } of all) {
    if ("bars" in restraint) bars[restraint.bars].push({ rule, restraint });
    else if ("from" in restraint) by.waits.push({ rule, restraint });
    else if ("until" in restraint) by.ends.push({ rule, restraint });
    else if ("hours" in restraint) by.hours.push({ rule, restraint });
    else by.warnings.push({ rule, restraint });
  }
  return by;
}
