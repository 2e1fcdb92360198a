/** What went to them and what came from them, in words. */
import type { Happening } from "../engine/timeline.js";
import type { GotKind, Outcome, Sent } from "../model/types.js";
import { channelWords } from "./sentence.js";

type SentEvent = Extract<Happening, { readonly is: "sent" }>;
type GotEvent = Extract<Happening, { readonly is: "got" }>;

const SENT: Readonly<Record<Sent["sent"], (who: string) => string>> = {
  "keep-promise": (who) => `You sent ${who} what you had promised`,
  answer: (who) => `You answered ${who}`,
  "thank-you": (who) => `You thanked ${who}`,
  "send-references": (who) => `You sent ${who} your references`,
  "brief-reference": (who) => `You told ${who} about the interview`,
  recover: (who) => `You made up for a slip with ${who}`,
  "thank-for-decision": (who) => `You thanked ${who} for letting you know`,
  "status-check": (who) => `You asked ${who} how the decision stands`,
  "offer-nudge": (who) => `You asked ${who} whether they need anything more to decide`,
  "share-news": (who) => `You sent ${who} some news`,
  "confirm-references": (who) => `You asked ${who} about being a reference`,
  "keep-in-touch": (who) => `You kept in touch with ${who}`,
  other: (who) => `You were in touch with ${who}`,
};

const GOT: Readonly<Record<GotKind, (who: string) => string>> = {
  reply: (who) => `${who} replied`,
  update: (who) => `${who} had news`,
  rejection: (who) => `${who} said no`,
  offer: (who) => `${who} made an offer`,
  "next-round": (who) => `${who} invited you to another round`,
  "reference-request": (who) => `${who} asked for your references`,
  "reference-check": (who) => `${who} was asked about you`,
  appointment: (who) => `${who} named a time to call`,
  "auto-reply": (who) => `An automatic reply came from ${who}`,
  stop: (who) => `${who} asked you not to write any more`,
};

/** How a call carried what was to be said. */
const CALLED: Readonly<Record<Exclude<Outcome, "no-answer">, string>> = {
  talked: "on the phone",
  voicemail: "in a voice message",
  gatekeeper: "through somebody who took a message",
};

/** What was left of a call in which nothing could be told. */
const TRIED: Readonly<Record<Exclude<Outcome, "talked">, string>> = {
  voicemail: "and left a message",
  gatekeeper: "and somebody took a message",
  "no-answer": "and nobody answered",
};

/** `You thanked Maria Gómez, by e-mail`. */
export function sentText({ kind, via, outcome, what }: SentEvent, who: string): string {
  const isBriefing = kind === "brief-reference";
  if (outcome === "no-answer" || (isBriefing && outcome !== null && outcome !== "talked"))
    return `You called ${who}, ${TRIED[outcome]}`;
  const how = outcome === null ? via && channelWords(via) : CALLED[outcome];
  return `${SENT[kind](who)}${what === null ? "" : ` ("${what}")`}${how === null ? "" : `, ${how}`}`;
}

/** `Maria Gómez named a time to call (Fri 12 Jun 14:00), by e-mail`. @param until the moment that it names */
export function gotText({ kind, company, via }: GotEvent, who: string, until: string | undefined): string {
  const isOfThem = kind === "reference-check" && company;
  const said = isOfThem ? `${who} asked a reference about you` : GOT[kind](who);
  const moment = kind === "auto-reply" ? `back ${until}` : until;
  return `${said}${until === undefined ? "" : ` (${moment})`}${via === null ? "" : `, ${channelWords(via)}`}`;
}
