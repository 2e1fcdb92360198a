/** What the engine answers with: plain values, in the shape in which scripts see them. */
import type { Instant } from "../model/dates/index.js";
import type { Style } from "../model/parameters.js";
import type { ActionKind, Channel } from "../model/types.js";

/** How much a warning weighs: worth knowing, better heeded, likely to do harm. */
export type Severity = "info" | "high" | "severe";
/** How an action stands. */
export type State = "overdue" | "due" | "blocked" | "upcoming";
/** One of the five guides behind the rules, or what is this program's own. */
export type Source = "000" | "001" | "002" | "003" | "004" | "practice";
/** How binding: a must is never set aside, an opinion only supports an advice. */
export type Strength = "must" | "should" | "may" | "opinion";

/** Why something is advised. */
export interface Reason {
  /** Id of a rule of etiquette. */
  readonly rule: string;
  readonly sources: readonly Source[];
  /** One sentence of plain words, with the dates in it. */
  readonly says: string;
}

/** What to look out for. */
export interface Warning {
  /** Id of a rule of etiquette. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence of plain words. */
  readonly says: string;
}

/** Another way to do the same. */
export interface Alternative {
  readonly via: Channel;
  /** One sentence of plain words. */
  readonly why: string;
}

/**
 * A step to be done. Moments are ISO 8601 with the offset of the recipient's zone, or of the user's where there is no
 * recipient: `2026-06-12T09:00:00-04:00`.
 */
export interface Action {
  /** The same in every run until it is done: `northwind/thank-you/1/maria`. */
  readonly id: string;
  /** Id of the interview. */
  readonly interview: string;
  readonly company: string;
  readonly role: string;
  readonly kind: ActionKind;
  /** A person's or reference's id; null for what the user does alone, or when nobody is named. */
  readonly to: string | null;
  readonly toName: string | null;
  /** How; null for what the user does alone, or where the file has no way to reach them. */
  readonly via: Channel | null;
  /** Theirs for that way, as the file has it: a phone number, an e-mail or a postal address; null where it has none. */
  readonly address: string | null;
  readonly alternatives: readonly Alternative[];
  /** Late, to be done now, held up by what is missing, or still to come. */
  readonly state: State;
  /** Start of the current window, or of the next one. */
  readonly opens: string;
  /** The last moment that is in time; null where there is none. */
  readonly due: string | null;
  /** End of the window that `opens` begins; null where there is no window. */
  readonly closes: string | null;
  /** In a few words: `Ask Maria Gómez how the decision stands`. */
  readonly title: string;
  /** Why it is to be done, and why then and in this way. */
  readonly because: readonly Reason[];
  readonly warnings: readonly Warning[];
  /** What blocks it. */
  readonly missing: readonly string[];
  /** The kind of message that `draft` writes for it; null for what is not written. */
  readonly template: string | null;
}

/** What an open interview waits for. */
export interface Wait {
  /** Id of the interview. */
  readonly interview: string;
  readonly company: string;
  readonly role: string;
  /** ISO 8601 with the offset of the zone of whom one would ask. */
  readonly until: string;
  readonly because: readonly Reason[];
}

/** What is worth knowing, and asks for nothing. */
export interface Note {
  /** Id of the interview. */
  readonly interview: string;
  /** Id of a rule of etiquette. */
  readonly rule: string;
  /** One sentence of plain words. */
  readonly says: string;
}

/** What is to be done about every interview of a hunt, and what is being waited for. */
export interface Plan {
  readonly version: 1;
  /** ISO 8601 with the offset of the user's zone. */
  readonly now: string;
  readonly style: Style;
  /** What is overdue, due, blocked and upcoming, each in the order of time. */
  readonly actions: readonly Action[];
  readonly waiting: readonly Wait[];
  readonly notes: readonly Note[];
}

/** A plan that does not name the moment at which it is made, and may hold for a while. */
export type Outlook = Omit<Plan, "now">;

/** In the order in which they are asked: the first that applies is the answer. */
export const VERDICTS = [
  "closed",
  "cap-reached",
  "too-soon",
  "blocked",
  "early",
  "wrong-hour",
  "overdue",
  "ok",
] as const;
/** What is said about a contact. */
export type VerdictName = (typeof VERDICTS)[number];

/** Whom one would turn to, how and what for. */
export interface Approach {
  /** Id of the interview. */
  readonly interview: string;
  /** Id of a person or a reference; default: the most relevant person. */
  readonly to?: string;
  /** Default: the channel that the planner would choose. */
  readonly via?: Channel;
  /** Default: a status question. */
  readonly for?: ActionKind;
}

export interface Question extends Approach {
  /** The moment of the contact; default: now. */
  readonly at?: Instant;
}

/** Whether it is too soon. Moments are ISO 8601 with the offset of the recipient's zone, else of the user's. */
export interface Verdict {
  readonly version: 1;
  /** Id of the interview. */
  readonly interview: string;
  readonly company: string;
  /** A person's or reference's id; null for what the user does alone, or when nobody is named. */
  readonly to: string | null;
  readonly toName: string | null;
  readonly via: Channel | null;
  readonly for: ActionKind;
  /** The moment of the contact. */
  readonly at: string;
  /**
   * `closed`: the interview is over · `cap-reached`: enough was sent · `too-soon`: no style would do it yet · `blocked`:
   * something is missing · `early`: your style would wait longer · `wrong-hour`: it is not within their hours ·
   * `overdue`: it is late, so do it now · `ok`: go ahead.
   */
  readonly verdict: VerdictName;
  /** The first moment that would be ok; null when there is none. */
  readonly earliest: string | null;
  /** What decided, else what speaks for it. */
  readonly because: readonly Reason[];
  readonly warnings: readonly Warning[];
  /** What blocks it. */
  readonly missing: readonly string[];
  /** Calendar days in the recipient's zone since they gave a sign of life, and since the user last sent anything. */
  readonly daysSince: { readonly them: number | null; readonly you: number | null };
}
