/** What happened, in words. */
import type { Happening } from "../engine/timeline.js";
import { listed } from "../engine/words.js";
import type { ActionKind, Closing } from "../model/types.js";
import { gotText, sentText } from "./contact-words.js";
import { missingTexts, stepText } from "./forecast-words.js";
import { doing } from "./kinds.js";
import type { Toned } from "./paint.js";
import { type Clock, dayWordOf, isElsewhere, whenToAct } from "./when.js";

const PLACES = { onsite: "on site", video: "by video", phone: "by phone" } as const;

export const ENDED: Readonly<Record<Closing | "rejection" | "stop", string>> = {
  accepted: "you accepted the offer",
  declined: "you declined",
  withdrawn: "you withdrew",
  "let-go": "you let it go",
  rejection: "they said no",
  stop: "they asked you not to write any more",
};

const CLOSED: Readonly<Record<Closing, (company: string) => string>> = {
  accepted: (company) => `You accepted the offer from ${company}`,
  declined: (company) => `You said no to ${company}`,
  withdrawn: (company) => `You withdrew your application to ${company}`,
  "let-go": (company) => `You let ${company} go`,
};

/** `You thanked Maria Gómez, by e-mail`. */
export function happeningText(event: Happening, company: string, clock: Clock): string {
  const who = (names: readonly string[]) => (names.length === 0 ? company : listed(names));
  switch (event.is) {
    case "round":
      return phrase(
        `Round ${event.number}${event.final ? " (final)" : ""}`,
        event.people.length > 0 && `with ${listed(event.people)}`,
        event.where !== null && PLACES[event.where],
      );
    case "sent":
      return sentText(event, who(event.people));
    case "got":
      return gotText(
        event,
        who(event.people),
        event.until === null ? undefined : dayAndHour(event.until, clock),
      );
    case "kept":
      return `You kept your promise to ${who(event.people)} ("${event.what}")`;
    case "closed":
      return CLOSED[event.how](company);
    case "done":
      return doneText(event.action, company);
    case "snoozed":
      return `You put off ${deferred(event, who(event.people))} until ${dayAndHour(event.until, clock)}`;
    case "date":
      return `The date they named${event.said === null ? "" : ` ("${event.said}")`}`;
    case "step":
      return stepText(event.step);
  }
}

/** An event in words: what happened, then what they said of a decision, by when a step has to be done, and what it lacks. */
export function eventTexts(event: Happening, company: string, clock: Clock): Toned[] {
  const what: Toned = { text: happeningText(event, company, clock), tone: "plain" };
  const decision = decisionText(event, clock);
  if (event.is !== "step") return decision === undefined ? [what] : [what, { text: decision, tone: "quiet" }];
  const { step } = event;
  const late = step.state === "overdue" ? "alarm" : "quiet";
  return [
    what,
    ...(step.due === null ? [] : [{ text: whenToAct(step, clock), tone: late } as const]),
    ...missingTexts(step),
  ];
}

/** What they said, there, about when they decide. */
export function decisionText(event: Happening, clock: Clock): string | undefined {
  const decision = event.is === "round" || event.is === "got" ? event.decision : null;
  if (!decision) return undefined;
  const said = decision.said === null ? "" : `"${decision.said}"`;
  if (decision.by === null) return `they said ${said}`;
  return `they named ${dayWordOf(decision.by, clock)}${said === "" ? "" : ` (${said})`}`;
}

function phrase(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => part).join(", ");
}

/** `Tue 9 Jun 14:00`, on the clock in which it is written; midnight stands for a day alone. */
function dayAndHour(iso: string, clock: Clock): string {
  const day = dayWordOf(iso, clock);
  const hour = iso.slice(11, 16);
  if (hour === "00:00") return day;
  return `${day} ${hour}${isElsewhere(iso, clock) ? " their time" : ""}`;
}

/** A step that the user carried out alone. */
function doneText(action: string, company: string): string {
  const [, kind, number] = action.split("/");
  const round = `round ${number} with ${company}`;
  if (kind === "prepare") return `You prepared for ${round}`;
  if (kind === "confirm-references") return `You found references before ${round}`;
  return number === "0"
    ? `You added the first round with ${company}`
    : `You completed what you know of ${round}`;
}

function deferred({ action, people }: Extract<Happening, { is: "snoozed" }>, who: string): string {
  const kind = action.split("/")[1] as ActionKind;
  const isForNobody = kind === "confirm-references" && people.length === 0;
  return isForNobody ? "looking for references" : doing(kind, who);
}
