/** What all the rules together have to say against a contact, or about it. */
import { onceEach } from "./once.js";
import type { Contact, Restraint, Rule } from "./rule.js";
import { RULES } from "./rules/index.js";
import type { Story } from "./story.js";

/** What one rule holds against it. */
export interface Held<Kind extends Restraint = Restraint> {
  readonly rule: string;
  readonly restraint: Kind;
}

const RESTRAINING = RULES.filter(
  (rule): rule is Rule & Required<Pick<Rule, "restrain">> => rule.restrain !== undefined,
);

/** In the order of the rules. Both the choice of a channel and the judgement of a contact ask for them. */
export const restraints = onceEach(askedFor, contactKey);

/** The same for two contacts that are alike. */
export function contactKey({ kind, person, via }: Contact): string {
  return person ? `${kind} ${via} ${person.id}` : `${kind} ${via}`;
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
