/** What happened, in words. */
import type { Happening } from "../engine/timeline.js";
import { listed } from "../engine/words.js";
import type { ActionKind, Closing, GotKind, Outcome, Sent, Via } from "../model/types.js";
import { capital, missingTexts, stepText } from "./forecast-words.js";
import { doing } from "./kinds.js";
import type { Toned } from "./paint.js";
import { type Clock, dayWordOf, isElsewhere, whenToAct } from "./when.js";

const PLACES = { onsite: "on site", video: "by video", phone: "by phone" } as const;

const HOW: Readonly<Record<Via, string>> = {
  email: "by e-mail",
  phone: "by phone",
  post: "by post",
  "in-person": "in person",
  linkedin: "on LinkedIn",
};

const SENT: Readonly<Record<Sent["sent"], (who: string) => string>> = {
  "keep-promise": (who) => `You sent ${who} what you had promised`,
  answer: (who) => `You answered ${who}`,
  "thank-you": (who) => `You thanked ${who}`,
  "send-references": (who) => `You sent ${who} your references`,
  "brief-reference": (who) => `You briefed ${who}`,
  recover: (who) => `You made up for a slip with ${who}`,
  "thank-for-decision": (who) => `You thanked ${who} for letting you know`,
  "status-check": (who) => `You asked ${who} how the decision stands`,
  "offer-nudge": (who) => `You asked ${who} whether they need anything more`,
  "share-news": (who) => `You sent ${who} some news`,
  "confirm-references": (who) => `You asked ${who} to be a reference`,
  "keep-in-touch": (who) => `You kept in touch with ${who}`,
  other: (who) => `You were in touch with ${who}`,
};

const GOT: Readonly<Record<GotKind, (who: string) => string>> = {
  reply: (who) => `${who} replied`,
  update: (who) => `${who} had news`,
  rejection: (who) => `${who} said no`,
  offer: (who) => `${who} made an offer`,
  "next-round": (who) => `${who} asked you to another round`,
  "reference-request": (who) => `${who} asked for your references`,
  "reference-check": (who) => `${who} was asked about you`,
  appointment: (who) => `${who} named a time to call`,
  "auto-reply": (who) => `An automatic reply came from ${who}`,
  stop: (who) => `${who} asked you not to write any more`,
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  talked: "you talked",
  voicemail: "you left a message",
  gatekeeper: "you left word with somebody",
  "no-answer": "no answer",
};

export const ENDED: Readonly<Record<Closing | "rejection" | "stop", string>> = {
  accepted: "you accepted the offer",
  declined: "you declined",
  withdrawn: "you withdrew",
  "let-go": "you let it go",
  rejection: "they said no",
  stop: "they asked you not to write any more",
};

const DONE: Partial<Record<ActionKind, string>> = {
  prepare: "You prepared",
  "complete-record": "You completed the record",
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
      return phrase(
        SENT[event.kind](who(event.people)) + (event.what === null ? "" : `: ${event.what}`),
        event.via && HOW[event.via],
        event.outcome && OUTCOMES[event.outcome],
      );
    case "got":
      return phrase(
        GOT[event.kind](who(event.people)),
        event.via && HOW[event.via],
        event.until !== null && untilText(event.kind, dayAndHour(event.until, clock)),
      );
    case "kept":
      return `You kept your promise to ${who(event.people)}: ${event.what}`;
    case "closed":
      return capital(ENDED[event.how]);
    case "done":
      return DONE[kindOf(event.action)] ?? `Done: ${doing(kindOf(event.action), company)}`;
    case "snoozed":
      return `You put off ${doing(kindOf(event.action), company)} until ${dayAndHour(event.until, clock)}`;
    case "date":
      return `The date they named${event.said === null ? "" : `: "${event.said}"`}`;
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
  if (decision.by === null) return `they said: ${said}`;
  return `they named ${dayWordOf(decision.by, clock)}${said === "" ? "" : `: ${said}`}`;
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

function untilText(kind: GotKind, day: string): string {
  return kind === "auto-reply" ? `back ${day}` : `for ${day}`;
}

function kindOf(action: string): ActionKind {
  return action.split("/")[1] as ActionKind;
}
