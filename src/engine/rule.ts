/** What a rule of etiquette is, and what it can answer. */
import type { Day, Instant, Window } from "../model/dates/index.js";
import type { ParameterName } from "../model/parameters.js";
import type { ActionKind, Channel, Contactable } from "../model/types.js";
import type { Example } from "./example.js";
import type { Group } from "./groups.js";
import type { Story } from "./story.js";
import type { Severity, Source, Strength } from "./types.js";

/** One entry of the catalogue. */
export interface Etiquette {
  readonly id: string;
  /** The chapter in which it is read. */
  readonly group: Group;
  /** The rule in one sentence. */
  readonly sentence: string;
  readonly why: string;
  readonly sources: readonly Source[];
  readonly strength: Strength;
}

/** A rule with logic: it proposes actions, restrains contacts, prefers a channel, or notes something. */
export interface Rule extends Etiquette {
  readonly parameters: readonly ParameterName[];
  readonly examples: readonly Example[];
  propose?(story: Story): readonly Proposal[];
  restrain?(contact: Contact, story: Story): Restraint | readonly Restraint[] | undefined;
  prefer?(contact: Contact, story: Story): Preference | undefined;
  /** What is worth knowing, and asks for nothing. */
  note?(story: Story): readonly string[];
}

/** A sentence with the dates in it, and the rule that says it. */
export interface Said {
  readonly rule: string;
  readonly says: string;
}

export interface Warned extends Said {
  readonly severity: Severity;
}

export interface Proposal {
  readonly kind: ActionKind;
  /** Counts within the interview and kind; part of the action's id. */
  readonly number: number;
  readonly person?: Contactable | undefined;
  /** Whether the kind goes to each person, so that the id names who. */
  readonly each?: boolean;
  /** Absent where the restraints alone decide when it opens. */
  readonly opens?: Instant;
  readonly due?: Instant | undefined;
  readonly title: string;
  readonly because: readonly Said[];
  /** What is good to know in doing it, by the channel it goes by. */
  advice?(via: Channel | null): readonly Said[];
  readonly warnings?: readonly Warned[];
  readonly missing?: readonly string[];
  /** The template that drafts it, by the channel it goes by; null for what is not written. */
  readonly template: ((via: Channel) => string) | null;
}

/** Somebody about to be contacted, proposed by the planner or asked about by the user. */
export interface Contact {
  readonly kind: ActionKind;
  readonly person: Contactable | undefined;
  /** Null where no channel is known. */
  readonly via: Channel | null;
}

export type Restraint = { readonly says: string } & (
  | {
      /** Not any more. With `otherwise`, only by this channel. */
      readonly bars: "closed" | "cap-reached";
      readonly otherwise?: "write";
    }
  | {
      /** Impossible as things stand; `missing` is what would help, null where another action comes first. */
      readonly bars: "blocked";
      readonly missing: string | null;
      readonly otherwise?: "write";
      /** Time does not mend it: it stays so after every wait is over. */
      readonly lasting?: boolean;
    }
  | {
      /** Not before this day in the recipient's zone; before `floor` no style allows it. */
      readonly from: Day;
      readonly floor: Day;
      readonly otherwise?: "write";
      /** What is awaited, such as a round: until this moment the planner proposes nothing instead. */
      readonly awaits?: Instant;
    }
  | {
      /** Not from this day on. */
      readonly until: Day;
    }
  | {
      /** Only at these hours of a business day, or of any day. */
      readonly hours: Window;
      readonly anyDay?: boolean;
    }
  | { readonly warns: Severity }
);

interface Preference {
  readonly via: Channel;
  readonly says: string;
}
