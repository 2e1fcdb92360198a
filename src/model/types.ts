/** The file as trusted data: validated, with ids filled in, names resolved and dates read. Plain and serialisable. */
import type { Day, Moment, Zone } from "./dates/index.js";
import type { ParameterName, Style } from "./parameters.js";

export const CHANNELS = ["email", "phone", "post"] as const;
export type Channel = (typeof CHANNELS)[number];

export const VIAS = [...CHANNELS, "in-person", "linkedin"] as const;
export type Via = (typeof VIAS)[number];

export const PARTS = ["hiring-manager", "recruiter", "hr", "interviewer"] as const;
export type Part = (typeof PARTS)[number];

export const OUTCOMES = ["talked", "voicemail", "gatekeeper", "no-answer"] as const;
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
export type ActionKind = (typeof ACTION_KINDS)[number];

/** The action kinds that the user does alone: nothing is sent. */
export const SELF_KINDS = ["prepare", "complete-record", "let-go"] as const satisfies readonly ActionKind[];
export type SelfKind = (typeof SELF_KINDS)[number];
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
export type GotKind = (typeof GOT_KINDS)[number];

export const CLOSINGS = ["accepted", "declined", "withdrawn", "let-go"] as const;
export type Closing = (typeof CLOSINGS)[number];

export interface Contactable {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly post?: string;
  readonly timezone?: Zone;
  readonly country?: string;
}

export interface Person extends Contactable {
  readonly part?: Part;
  readonly prefers?: Channel;
}

export interface Reference extends Contactable {
  readonly relationship?: string;
  readonly agreed?: Moment;
  readonly warned?: Moment;
}

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

export interface Slip {
  readonly what: string;
  readonly weight: "minor" | "major";
  readonly to?: string;
}

export interface Round {
  readonly at: Moment;
  readonly ends?: Moment;
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
  readonly to?: string;
  readonly by?: Moment;
  readonly asked: boolean;
  readonly kept?: Moment;
}

interface Logged {
  readonly at: Moment;
}

export interface Sent extends Logged {
  readonly sent: SentKind | "other";
  readonly to: readonly string[];
  readonly via?: Via;
  readonly outcome?: Outcome;
  readonly used?: string;
  readonly what?: string;
  readonly decision?: Decision;
}

export interface Got extends Logged {
  readonly got: GotKind;
  readonly from?: string;
  readonly via?: Via;
  readonly decision?: Decision;
  /** The moment an `appointment` named. */
  readonly for?: Moment;
  /** When the sender of an `auto-reply` is back. */
  readonly returns?: Moment;
  readonly answered: boolean;
}

export interface Closed extends Logged {
  readonly closed: Closing;
}

export interface Snoozed extends Logged {
  readonly snoozed: string;
  readonly until: Moment;
}

export interface Done extends Logged {
  readonly done: string;
}

export type LogEntry = Sent | Got | Closed | Snoozed | Done;

export interface Interview {
  readonly id: string;
  readonly company: string;
  readonly role: string;
  readonly department?: string;
  readonly timezone?: Zone;
  readonly country?: string;
  readonly sector?: "high-tech" | "traditional";
  readonly applied?: "email" | "portal" | "post" | "in-person";
  readonly electronic: boolean;
  readonly urgent: boolean;
  /** A person's id. */
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

export interface Hunt {
  readonly me: Me;
  readonly style: Style;
  /** Values as they stand in the file. */
  readonly overrides: Readonly<Partial<Record<ParameterName, string>>>;
  readonly daysOff: readonly Day[];
  readonly references: readonly Reference[];
  readonly interviews: readonly Interview[];
  /** Public holidays of every country that the file names, by its code as written there. */
  readonly holidays: Readonly<Record<string, readonly Day[]>>;
}
