/** What the engine answers with: plain values, in the shape in which scripts see them. */
import type { Instant } from "../model/dates/index.js";
import type { Style } from "../model/parameters.js";
import type { ActionKind, Channel } from "../model/types.js";

export type Severity = "info" | "high" | "severe";
export type State = "overdue" | "due" | "blocked" | "upcoming";
export type Source = "000" | "001" | "002" | "003" | "004" | "practice";

export interface Reason {
  readonly rule: string;
  readonly sources: readonly Source[];
  /** One sentence of plain words, with the dates in it. */
  readonly says: string;
}

export interface Warning {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: string;
}

export interface Alternative {
  readonly via: Channel;
  readonly why: string;
}

/** Moments are ISO 8601 with the offset of the recipient's zone, or of the user's where there is no recipient. */
export interface Action {
  /** The same in every run until it is done: `northwind/thank-you/1/maria`. */
  readonly id: string;
  readonly interview: string;
  readonly company: string;
  readonly role: string;
  readonly kind: ActionKind;
  /** A person's or reference's id; null for what the user does alone, or when nobody is named. */
  readonly to: string | null;
  readonly toName: string | null;
  readonly via: Channel | null;
  readonly alternatives: readonly Alternative[];
  readonly state: State;
  /** Start and end of the current window, or of the next one; `closes` is null where there is no window. */
  readonly opens: string;
  readonly due: string | null;
  readonly closes: string | null;
  readonly title: string;
  readonly because: readonly Reason[];
  readonly warnings: readonly Warning[];
  /** What blocks it. */
  readonly missing: readonly string[];
  readonly template: string | null;
}

/** What an open interview waits for. */
export interface Wait {
  readonly interview: string;
  readonly company: string;
  readonly role: string;
  readonly until: string;
  readonly because: readonly Reason[];
}

export interface Note {
  readonly interview: string;
  readonly rule: string;
  readonly says: string;
}

/** A plan that does not name the moment at which it is made, and may hold for a while. */
export interface Outlook {
  readonly version: 1;
  readonly style: Style;
  readonly actions: readonly Action[];
  readonly waiting: readonly Wait[];
  readonly notes: readonly Note[];
}

export interface Plan extends Outlook {
  readonly now: string;
}

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
export type VerdictName = (typeof VERDICTS)[number];

export interface Question {
  /** Id of the interview. */
  readonly interview: string;
  /** Id of a person or a reference; default: the most relevant person. */
  readonly to?: string;
  /** Default: the channel that the planner would choose. */
  readonly via?: Channel;
  /** Default: a status question. */
  readonly for?: ActionKind;
  /** The moment of the contact; default: now. */
  readonly at?: Instant;
}

export interface Verdict {
  readonly version: 1;
  readonly interview: string;
  readonly company: string;
  readonly to: string | null;
  readonly toName: string | null;
  readonly via: Channel | null;
  readonly for: ActionKind;
  readonly at: string;
  readonly verdict: VerdictName;
  /** The first moment that would be ok; null when there is none. */
  readonly earliest: string | null;
  readonly because: readonly Reason[];
  readonly warnings: readonly Warning[];
  readonly missing: readonly string[];
  /** Calendar days in the recipient's zone since they gave a sign of life, and since the user last sent anything. */
  readonly daysSince: { readonly them: number | null; readonly you: number | null };
}
