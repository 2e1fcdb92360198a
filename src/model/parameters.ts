/** Every number of the etiquette, by name: its value in each style, its floor, and the rules it serves. */
import { type Duration, readClock, readDuration, readWindow, type Window } from "./dates/index.js";

export const STYLES = ["reserved", "measured", "persistent"] as const;
/** How much the user asks of them, from the guides' differing advice. */
export type Style = (typeof STYLES)[number];

/** What a value may look like. */
export type ParameterKind = "duration" | "duration or never" | "count" | "count or never" | "window" | "clock" | "yes or no";

interface Row {
  readonly kind: ParameterKind;
  /** One sentence for people who edit the file. */
  readonly says: string;
  readonly reserved: string;
  readonly measured: string;
  readonly persistent: string;
  /** No style and no file may go below this. */
  readonly floor?: string;
  readonly rules: readonly string[];
}

/** One value for all three styles. */
function always(value: string): Pick<Row, Style> {
  return { reserved: value, measured: value, persistent: value };
}

export const PARAMETERS = {
  thankYouWithin: { kind: "duration", says: "How long after a session its thank-you may go out.", ...always("24 hours"), rules: ["thank-24h"] },
  missedDateGrace: { kind: "duration", says: "How long to wait after the date they named has passed.", reserved: "5 business days", measured: "3 business days", persistent: "1 business day", floor: "1 business day", rules: ["missed-date"] },
  noDateWait: { kind: "duration", says: "How long to wait when they named no date.", reserved: "10 days", measured: "7 days", persistent: "7 days", floor: "6 days", rules: ["no-date-week", "last-week"] },
  inquiriesMax: { kind: "count", says: "How many questions may be asked in one silence.", reserved: "1", measured: "2", persistent: "3", rules: ["one-only", "retry-few-days", "new-facts"] },
  retryGap: { kind: "duration or never", says: "How long after the first question the second may follow.", reserved: "never", measured: "5 business days", persistent: "3 business days", floor: "3 business days", rules: ["retry-few-days"] },
  thirdGap: { kind: "duration or never", says: "How long after the second question the third may follow.", reserved: "never", measured: "never", persistent: "14 days", floor: "3 business days", rules: ["new-facts"] },
  newFactFrom: { kind: "count or never", says: "From which question on a fact that they do not know yet goes along.", reserved: "never", measured: "2", persistent: "2", rules: ["new-facts"] },
  newFactNeeded: { kind: "yes or no", says: "Whether such a question waits until there is a new fact.", reserved: "false", measured: "false", persistent: "true", rules: ["new-facts"] },
  clippingEvery: { kind: "duration or never", says: "How often an article may go out after the last question.", reserved: "never", measured: "never", persistent: "14 days", rules: ["clipping"] },
  callsMax: { kind: "count or never", says: 'How many of the questions in one silence may be calls; "never" means that they are never used up.', reserved: "1", measured: "1", persistent: "never", rules: ["call-once"] },
  callOnlyIfPreferred: { kind: "yes or no", says: "Whether to call only those who prefer the phone.", reserved: "true", measured: "false", persistent: "false", rules: ["no-pestering"] },
  callGap: { kind: "duration", says: "How long to wait between two calls.", ...always("1 month"), floor: "1 month", rules: ["call-monthly"] },
  voicemailOnDial: { kind: "count or never", says: 'On which unanswered call to leave a message; "never" means to write instead.', reserved: "never", measured: "3", persistent: "3", rules: ["vm-after-few"] },
  dormantAfter: { kind: "duration", says: "How long after the last question to let an interview go.", reserved: "10 business days", measured: "10 business days", persistent: "90 days", rules: ["cut-losses"] },
  offerNudgeWait: { kind: "duration", says: "How long to wait after the final round when they named no date.", reserved: "10 days", measured: "7 days", persistent: "7 days", floor: "6 days", rules: ["offer-one-question"] },
  keepInTouchEvery: { kind: "duration", says: "How often to stay in touch after a rejection.", reserved: "120 days", measured: "90 days", persistent: "60 days", rules: ["keep-network"] },
  callWindow: { kind: "window", says: "The hours for calls, on their clock.", ...always("10:00-11:30"), rules: ["mid-morning"] },
  writeWindow: { kind: "window", says: "The hours for questions and news in writing, on their clock.", ...always("09:00-17:00"), rules: ["no-pestering"] },
  briefWindow: { kind: "window", says: "The hours for talking to a reference, on their clock.", ...always("09:00-20:00"), rules: ["refs-by-phone"] },
  promiseTime: { kind: "clock", says: "The hour by which a promise is due when it has a date alone.", ...always("17:00"), rules: ["promise-on-date"] },
  promiseUndated: { kind: "duration", says: "How long after the last round a promise without a date is due.", ...always("1 business day"), rules: ["promise-on-date"] },
  answerWithin: { kind: "duration", says: "How soon to answer when they write.", ...always("0 business days"), rules: ["reply-owed"] },
  offerAnswerWithin: { kind: "duration", says: "How soon to answer an offer.", ...always("3 business days"), rules: ["reply-owed"] },
  missedAppointmentWait: { kind: "duration", says: "How long after a call they promised and did not make to write a line.", ...always("1 hour"), rules: ["missed-appointment"] },
  sendReferencesWithin: { kind: "duration", says: "How soon to send the references they asked for.", ...always("0 business days"), rules: ["refs-prompt"] },
  sendReferencesSevere: { kind: "duration", says: "From when on a list of references not sent looks careless.", ...always("7 days"), rules: ["refs-prompt"] },
  briefWithin: { kind: "duration", says: "How soon to tell a reference about the interview.", ...always("0 business days"), rules: ["refs-brief"] },
  recoverWithin: { kind: "duration", says: "How soon after a round to mend a bad impression.", ...always("3 business days"), rules: ["recover"] },
  decisionThanksWithin: { kind: "duration", says: "How soon to thank them for a decision.", ...always("24 hours"), rules: ["reject-thank"] },
  prepareFrom: { kind: "duration", says: "How long before a round to begin preparing.", ...always("2 business days"), rules: ["prepare-hard"] },
  completeWithin: { kind: "duration", says: "How soon after a round to complete the record.", ...always("1 business day"), rules: ["exact-contacts"] },
  lapseAfter: { kind: "duration", says: "When a note that was never sent is no longer worth sending.", ...always("10 business days"), rules: ["stay-active"] },
  staleAfter: { kind: "duration", says: "After how long without a sign of life to let an interview go.", ...always("60 days"), rules: ["stay-active"] },
} as const satisfies Record<string, Row>;

/** The name of a number of the etiquette. */
export type ParameterName = keyof typeof PARAMETERS;
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];

export type ParameterValue = Duration | Window | number | boolean | "never";

interface ValueOf {
  duration: Duration;
  "duration or never": Duration | "never";
  count: number;
  "count or never": number | "never";
  window: Window;
  clock: number;
  "yes or no": boolean;
}

/** The parameters in force, each in the shape of its kind; a clock is minutes after midnight. */
export type Parameters = { readonly [Name in ParameterName]: ValueOf[(typeof PARAMETERS)[Name]["kind"]] };

/** Reads a value as it is written in the file; undefined where it does not fit the kind. */
export function readParameter(kind: ParameterKind, text: string): ParameterValue | undefined {
  if (kind.endsWith("or never") && text === "never") return "never";
  switch (kind) {
    case "duration":
    case "duration or never":
      return readDuration(text);
    case "count":
    case "count or never":
      return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
    case "window":
      return readWindow(text);
    case "clock":
      return readClock(text);
    case "yes or no":
      return text === "true" ? true : text === "false" ? false : undefined;
  }
}

/** Whether a duration is shorter than a floor, each taken at its shortest in calendar days. */
export function isBelow(value: Duration, floor: Duration): boolean {
  return floor.unit === "business days" ? fewestBusinessDays(value) < floor.count : fewestDays(value) < fewestDays(floor);
}

function fewestDays({ count, unit }: Duration): number {
  switch (unit) {
    case "hours":
      return Math.floor(count / 24);
    case "days":
      return count;
    case "business days":
      return count + 2 * Math.floor(count / 5);
    case "months":
      return count * 28;
  }
}

function fewestBusinessDays(duration: Duration): number {
  if (duration.unit === "business days") return duration.count;
  const days = fewestDays(duration);
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.max(0, (days % 7) - 2);
}
