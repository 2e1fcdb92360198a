/** The file as trusted data: validated, with ids filled in, names resolved and dates read. Plain and serialisable. */
import type { Day, Moment, Zone } from "./dates/index.js";
import type { ParameterName, Style } from "./parameters.js";

export const CHANNELS = ["email", "phone", "post"] as const;
/** How the planner can reach somebody. */
export type Channel = (typeof CHANNELS)[number];

export const VIAS = [...CHANNELS, "in-person", "linkedin"] as const;
/** How something was sent. */
export type Via = (typeof VIAS)[number];

export const PARTS = ["hiring-manager", "recruiter", "hr", "interviewer"] as const;
/** The part that somebody plays in the hiring. */
export type Part = (typeof PARTS)[number];

export const OUTCOMES = ["talked", "voicemail", "gatekeeper", "no-answer"] as const;
/** How a call went. */
export type Outcome = (typeof OUTCOMES)[number];

/** The fifteen things the planner can propose, in the order in which equals are listed. */
export const ACTION_KINDS = [
  "keep-promise",
  "answer",
  "thank-you",
  "send-references",
  "brief-reference",
  "recover",
  "thank-for-decision",
  "status-check",
  "offer-nudge",
  "share-news",
  "prepare",
  "confirm-references",
  "complete-record",
  "let-go",
  "keep-in-touch",
] as const;
/** What the planner can propose. */
export type ActionKind = (typeof ACTION_KINDS)[number];

/** The action kinds that the user does alone: nothing is sent. */
export const SELF_KINDS = ["prepare", "complete-record", "let-go"] as const satisfies readonly ActionKind[];
/** What the user does alone: nothing is sent. */
export type SelfKind = (typeof SELF_KINDS)[number];
/** What goes to somebody. */
export type SentKind = Exclude<ActionKind, SelfKind>;
export const SENT_KINDS = ACTION_KINDS.filter(
  (kind): kind is SentKind => !(SELF_KINDS as readonly string[]).includes(kind),
);

export const GOT_KINDS = [
  "reply",
  "update",
  "rejection",
  "offer",
  "next-round",
  "reference-request",
  "reference-check",
  "appointment",
  "auto-reply",
  "stop",
] as const;
/** What they did. */
export type GotKind = (typeof GOT_KINDS)[number];

export const CLOSINGS = ["accepted", "declined", "withdrawn", "let-go"] as const;
/** How an interview ended. */
export type Closing = (typeof CLOSINGS)[number];

/** Somebody to write to or to call. */
export interface Contactable {
  /** Unique among the people of an interview and the references. */
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly post?: string;
  readonly timezone?: Zone;
  /** Whose holidays are theirs: a country, state or region such as `US`, `US-NY` or `DE-BY`. */
  readonly country?: string;
}

/** Somebody at the company. */
export interface Person extends Contactable {
  readonly part?: Part;
  readonly prefers?: Channel;
}

/** Somebody who speaks for the user. */
export interface Reference extends Contactable {
  readonly relationship?: string;
  /** When they agreed to be one. */
  readonly agreed?: Moment;
  /** When they were last told that calls may come. */
  readonly warned?: Moment;
}

/** The user. */
export interface Me {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly timezone?: Zone;
  readonly country?: string;
  readonly pitch?: { readonly function?: string; readonly years?: number; readonly industry?: string };
  readonly strengths: readonly string[];
  readonly over40: boolean;
}

/** What they said about when they decide: `by` a date, or only words. */
export interface Decision {
  readonly by?: Moment;
  readonly said?: string;
  /** A person's id. */
  readonly from?: string;
}

/** What went wrong in a round. */
export interface Slip {
  readonly what: string;
  readonly weight: "minor" | "major";
  /** Id of the person who saw it. */
  readonly to?: string;
}

/** One of the talks of an interview. */
export interface Round {
  readonly at: Moment;
  readonly ends?: Moment;
  /** When the user was back home. */
  readonly home?: Moment;
  readonly where?: "onsite" | "video" | "phone";
  /** Ids of the people spoken with; the only person of the interview where the file names none. */
  readonly with: readonly string[];
  readonly final: boolean;
  readonly decision?: Decision;
  /** By person's id. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  readonly slips: readonly Slip[];
}

/** One that the user made to them. */
export interface Promised {
  readonly what: string;
  /** A person's id. */
  readonly to?: string;
  readonly by?: Moment;
  /** Whether they asked for it. */
  readonly asked: boolean;
  readonly kept?: Moment;
}

/** What every entry of a log has. */
export interface Logged {
  readonly at: Moment;
}

/** The user sent something, or called. */
export interface Sent extends Logged {
  readonly sent: SentKind | "other";
  /** Ids of people and references. */
  readonly to: readonly string[];
  readonly via?: Via;
  /** Of a call. */
  readonly outcome?: Outcome;
  /** The fact (its `what`) or the clipping (its `title`) that it carried. */
  readonly used?: string;
  /** The promise that it kept, by its `what`. */
  readonly what?: string;
  readonly decision?: Decision;
}

/** They wrote, called or did something. */
export interface Got extends Logged {
  readonly got: GotKind;
  /** Id of a person or a reference. */
  readonly from?: string;
  readonly via?: Via;
  readonly decision?: Decision;
  /** The moment an `appointment` named. */
  readonly for?: Moment;
  /** When the sender of an `auto-reply` is back. */
  readonly returns?: Moment;
  readonly answered: boolean;
}

/** The interview is over. */
export interface Closed extends Logged {
  readonly closed: Closing;
}

/** An action is put off. */
export interface Snoozed extends Logged {
  /** Id of the action. */
  readonly snoozed: string;
  readonly until: Moment;
}

/** An action that the user does alone is done. */
export interface Done extends Logged {
  /** Id of the action. */
  readonly done: string;
}

/** One thing that happened. */
export type LogEntry = Sent | Got | Closed | Snoozed | Done;

/** One application to one company, with all that has happened. */
export interface Interview {
  /** As the file has it, else made from the company's name. */
  readonly id: string;
  readonly company: string;
  readonly role: string;
  readonly department?: string;
  readonly timezone?: Zone;
  /** Whose holidays are theirs: a country, state or region such as `US`, `US-NY` or `DE-BY`. */
  readonly country?: string;
  readonly sector?: "high-tech" | "traditional";
  readonly applied?: "email" | "portal" | "post" | "in-person";
  readonly electronic: boolean;
  readonly urgent: boolean;
  /** Whom to ask about the status, as they said: a person's id. */
  readonly askAt?: string;
  readonly people: readonly Person[];
  readonly rounds: readonly Round[];
  readonly promises: readonly Promised[];
  /** Ids of the references named to this company. */
  readonly given: readonly string[];
  readonly facts: readonly { readonly what: string }[];
  readonly clippings: readonly { readonly title: string; readonly url?: string }[];
  readonly log: readonly LogEntry[];
}

/** A whole file, as `parse` reads it. */
export interface Hunt {
  readonly me: Me;
  readonly style: Style;
  /** Values as they stand in the file. */
  readonly overrides: Readonly<Partial<Record<ParameterName, string>>>;
  /** Days that count as holidays everywhere. */
  readonly daysOff: readonly Day[];
  readonly references: readonly Reference[];
  readonly interviews: readonly Interview[];
  /** Public holidays of every country that the file names, by its code as written there. */
  readonly holidays: Readonly<Record<string, readonly Day[]>>;
}
