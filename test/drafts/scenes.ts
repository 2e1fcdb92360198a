/** For each template a file in which everything is told, and one in which hardly anything is. */
import type { Drafting, Told, Unasked } from "./drafting.js";

/** A well-filled file about the user. */
export const ME = `
phone: +1 212 555 0199
pitch: { function: Product management, years: 6, industry: fintech }
strengths: [ cut onboarding time by half, built a team of five ]`;

const MARIA =
  "id: maria, name: Maria Gómez, part: hiring-manager, phone: +1 212 555 0100, post: 12 Main Street, email: maria@northwind.example";
const FULL = `
people: [{ ${MARIA}, prefers: email }]
facts: [{ what: shipped the churn dashboard }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09, topics: { maria: [the pricing relaunch] } }]`;
const DATELESS = FULL.replace(" decision: 2026-06-09,", "");
const THANKED = "- { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }";
const ASKED = `${THANKED}
  - { at: 2026-06-10 10:20, sent: status-check, to: maria, via: email }`;
const DIALLED = `${THANKED}
  - { at: 2026-06-10 10:20, sent: status-check, to: maria, via: phone, outcome: no-answer }
  - { at: 2026-06-11 10:20, sent: status-check, to: maria, via: phone, outcome: no-answer }`;

/** Nobody's address but an e-mail, no topic, no date: what a file has after a minute. */
const BARE = `
people: [{ id: maria, name: Maria, email: maria@northwind.example }]
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]`;
const BARE_PHONE = BARE.replace("name: Maria,", "name: Maria, phone: +1 212 555 0100,");
const BARE_POST = BARE.replace("email: maria@northwind.example", "post: 12 Main Street");

const log = (entries: string) => `\nlog:\n  ${entries}`;
const PROMISED = "\npromises: [{ what: a writing sample, to: maria, by: 2026-06-15 }]";

export interface Pair {
  readonly template: string;
  readonly full: Told;
  readonly bare: Told;
}

function pair(
  template: string,
  at: Omit<Drafting, "given">,
  full: string,
  bare: string,
  bareAt: Partial<Drafting> = {},
): Pair {
  return {
    template,
    full: { ...at, me: ME, given: full },
    bare: { ...at, given: bare, ...bareAt },
  };
}

/** A message that the plan does not ask for. */
function unplanned(
  template: string,
  at: Omit<Unasked, "given">,
  change: (given: string) => string = (given) => given,
): Pair {
  return {
    template,
    full: { ...at, me: ME, given: change(FULL) },
    bare: { ...at, given: BARE, references: UNASKED.references },
  };
}

const THANKS = { action: "thank-you/1/maria", now: "2026-06-03 12:00" };
const PROMISE = { action: "keep-promise/1", now: "2026-06-15 10:00" };
const NO = { action: "thank-for-decision/1", now: "2026-06-15 15:00" };
const REJECTED = log(`${THANKED}
  - { at: 2026-06-15 14:00, got: rejection, from: maria }`);

const REFEREES = `
- { id: lee, name: Lee Park, phone: +1 212 555 0111, email: lee@park.example, relationship: former manager, agreed: 2026-05-20, warned: 2026-05-20 }
- { id: amara, name: Amara Nwosu, email: amara@nwosu.example, relationship: former colleague, agreed: 2026-05-21 }`;
const UNWARNED = "- { id: lee, name: Lee Park, phone: +1 212 555 0111, agreed: 2026-05-20 }";
const UNASKED = { references: "- { id: lee, name: Lee, phone: +1 212 555 0111 }" };
const AHEAD = { action: "confirm-references/2/lee", now: "2026-06-11 10:00", references: UNWARNED };
const SECOND = /rounds: \[(.*)\]$/m;
const ahead = (given: string) =>
  given.replace(SECOND, "rounds: [$1, { at: 2026-06-15 10:00, with: [maria] }]");
const BRIEFING = { action: "brief-reference/1/lee", now: "2026-06-04 13:00", references: REFEREES };
const GIVEN = `\ngiven: [lee]${log(THANKED)}`;
const REQUESTED = log(`${THANKED}\n  - { at: 2026-06-08 12:00, got: reference-request, from: maria }`);
const RECOVERY = { action: "recover/1/maria", now: "2026-06-05 10:00", references: REFEREES };
const slipped = (given: string) =>
  given.replace(
    /(rounds: .*) }\]$/m,
    "$1, slips: [{ what: blanked on cohort retention, weight: major }] }]",
  ) + log(THANKED);
const NOTE = {
  kind: "reference-note-request",
  to: "lee",
  now: "2026-06-04 10:00",
  references: REFEREES,
} as const;
const ASKED_TWICE = `${ASKED}
  - { at: 2026-06-17 10:20, sent: status-check, to: maria, via: email }`;
const finalRound = (given: string) =>
  given.replace("rounds: [{ at:", "rounds: [{ at: 2026-05-20 10:00, with: [maria] }, { final: true, at:");
const MISSED = { action: "answer/1", now: "2026-06-08 15:00" };
const NAMED = log(
  `${THANKED}\n  - { at: 2026-06-05 09:00, got: appointment, from: maria, for: 2026-06-08 14:00 }`,
);
const ARTICLE = `\nclippings: [{ title: Pricing after the cut, url: "https://example.org/a" }]`;
const UNPLACED = "\nclippings: [{ title: Pricing after the cut }]";
const NEWS = { action: "share-news/1", now: "2026-07-20 10:00", etiquette: "style: persistent" };
const THRICE = log(`${ASKED}
  - { at: 2026-06-17 10:20, sent: status-check, to: maria, via: email }
  - { at: 2026-07-03 10:20, sent: status-check, to: maria, via: email }`);
const LATER = { action: "keep-in-touch/1/maria", now: "2026-09-14 10:00" };

const OFFERED = "{ at: 2026-06-15 09:00, got: offer, from: maria }";

export const PAIRS: readonly Pair[] = [
  pair("thank-you.email", THANKS, FULL, BARE),
  pair("thank-you.post", { ...THANKS, via: "post" }, FULL, BARE_POST),
  pair("promise-fulfilment.email", PROMISE, FULL + PROMISED, BARE + PROMISED),
  pair("promise-fulfilment.post", { ...PROMISE, via: "post" }, FULL + PROMISED, BARE_POST + PROMISED),
  pair(
    "reply-to-update.email",
    { action: "answer/1", now: "2026-06-08 15:00" },
    FULL + log(`${THANKED}\n  - { at: 2026-06-08 14:00, got: update, from: maria, decision: 2026-06-26 }`),
    BARE + log("- { at: 2026-06-08 14:00, got: update }"),
  ),
  pair(
    "offer-answer.email",
    { action: "answer/1", now: "2026-06-08 15:00" },
    FULL + log(`${THANKED}\n  - { at: 2026-06-08 14:00, got: offer, from: maria }`),
    BARE + log("- { at: 2026-06-08 14:00, got: offer }"),
  ),
  pair(
    "status-missed-date.email",
    { action: "status-check/1", now: "2026-06-12 10:00" },
    FULL + log(THANKED),
    BARE.replace("with: [maria]", "with: [maria], decision: 2026-06-09") + log(THANKED),
  ),
  pair(
    "status-no-date.email",
    { action: "status-check/1", now: "2026-06-10 10:30", via: "email" },
    DATELESS + log(THANKED),
    BARE + log(THANKED),
  ),
  pair(
    "second-follow-up.email",
    { action: "status-check/2", now: "2026-06-22 10:00", via: "email" },
    FULL + log(ASKED),
    BARE + log(ASKED),
  ),
  pair(
    "third-follow-up.email",
    { action: "status-check/3", now: "2026-07-06 10:00", via: "email", etiquette: "style: persistent" },
    FULL + log(ASKED_TWICE),
    BARE + log(ASKED_TWICE),
  ),
  pair(
    "offer-nudge.email",
    { action: "offer-nudge/1", now: "2026-06-15 10:30", via: "email" },
    finalRound(FULL) + log(THANKED),
    finalRound(BARE) + log(THANKED),
  ),
  pair("rejection-reply.email", NO, FULL + REJECTED, BARE + REJECTED),
  pair("rejection-reply.post", { ...NO, via: "post" }, FULL + REJECTED, BARE_POST + REJECTED),
  pair(
    "phone-script.phone",
    { action: "status-check/1", now: "2026-06-10 10:30", via: "phone" },
    DATELESS + log(THANKED),
    BARE_PHONE + log(THANKED),
  ),
  pair(
    "voicemail.phone",
    { action: "status-check/1", now: "2026-06-12 10:30", via: "phone" },
    DATELESS + log(DIALLED),
    BARE_PHONE + log(DIALLED),
  ),
  pair("reference-request.email", { ...AHEAD, via: "email" }, ahead(FULL), ahead(BARE), UNASKED),
  pair("reference-request.phone", AHEAD, ahead(FULL), ahead(BARE), UNASKED),
  pair(
    "reference-list.email",
    { action: "send-references/1", now: "2026-06-08 14:00", references: REFEREES },
    FULL + REQUESTED,
    BARE + REQUESTED,
    { references: "" },
  ),
  pair("reference-briefing.email", { ...BRIEFING, via: "email" }, FULL + GIVEN, BARE + GIVEN),
  pair("reference-briefing.phone", BRIEFING, FULL + GIVEN, BARE + GIVEN),
  pair("impression-recovery.email", RECOVERY, slipped(FULL), slipped(BARE), { references: "" }),
  pair("missed-appointment.email", MISSED, FULL + NAMED, BARE + NAMED),
  pair("clipping.email", NEWS, FULL + ARTICLE + THRICE, BARE + UNPLACED + THRICE),
  pair("clipping.post", { ...NEWS, via: "post" }, FULL + ARTICLE + THRICE, BARE_POST + UNPLACED + THRICE),
  pair("keep-in-touch.email", LATER, FULL + ARTICLE + REJECTED, BARE + UNPLACED + REJECTED),
  pair(
    "keep-in-touch.post",
    { ...LATER, via: "post" },
    FULL + ARTICLE + REJECTED,
    BARE_POST + UNPLACED + REJECTED,
  ),
  pair(
    "status-missed-date.post",
    { action: "status-check/1", now: "2026-06-12 10:00", via: "post" },
    FULL + log(THANKED),
    BARE_POST.replace("with: [maria]", "with: [maria], decision: 2026-06-09") + log(THANKED),
  ),
  pair(
    "status-no-date.post",
    { action: "status-check/1", now: "2026-06-10 10:30", via: "post" },
    DATELESS + log(THANKED),
    BARE_POST + log(THANKED),
  ),
  pair(
    "second-follow-up.post",
    { action: "status-check/2", now: "2026-06-22 10:00", via: "post" },
    FULL + log(ASKED),
    BARE_POST + log(ASKED),
  ),
  pair(
    "third-follow-up.post",
    { action: "status-check/3", now: "2026-07-06 10:00", via: "post", etiquette: "style: persistent" },
    FULL + log(ASKED_TWICE),
    BARE_POST + log(ASKED_TWICE),
  ),
  pair("missed-appointment.phone", { ...MISSED, via: "phone" }, FULL + NAMED, BARE_PHONE + NAMED),
  pair(
    "offer-nudge.phone",
    { action: "offer-nudge/1", now: "2026-06-15 10:30", via: "phone" },
    finalRound(FULL) + log(THANKED),
    finalRound(BARE_PHONE) + log(THANKED),
  ),
  pair(
    "offer-answer.phone",
    { action: "answer/1", now: "2026-06-08 15:00", via: "phone" },
    FULL + log(`${THANKED}\n  - { at: 2026-06-08 14:00, got: offer, from: maria }`),
    BARE_PHONE + log("- { at: 2026-06-08 14:00, got: offer }"),
  ),
  pair(
    "reply-to-update.phone",
    { action: "answer/1", now: "2026-06-08 15:00", via: "phone" },
    FULL + log(`${THANKED}\n  - { at: 2026-06-08 14:00, got: update, from: maria, decision: 2026-06-26 }`),
    BARE_PHONE + log("- { at: 2026-06-08 14:00, got: update }"),
  ),
  pair(
    "offer-follow-up.email",
    { action: "status-check/2", now: "2026-07-06 10:30", via: "email" },
    FULL +
      log(
        `${THANKED}\n  - ${OFFERED}\n  - { at: 2026-06-15 14:00, sent: answer, to: maria }\n  - { at: 2026-06-24 10:00, sent: status-check, to: maria }`,
      ),
    BARE +
      log(
        "- { at: 2026-06-15 09:00, got: offer, answered: true }\n  - { at: 2026-06-24 10:00, sent: status-check }",
      ),
  ),
  pair(
    "offer-follow-up.phone",
    { action: "status-check/1", now: "2026-06-22 10:30", via: "phone" },
    FULL + log(`${THANKED}\n  - ${OFFERED}\n  - { at: 2026-06-15 14:00, sent: answer, to: maria }`),
    BARE_PHONE + log("- { at: 2026-06-15 09:00, got: offer, answered: true }"),
  ),
  unplanned("closing-line.in-person", { kind: "closing-line", now: "2026-06-02 18:00" }),
  unplanned("exit-questions.in-person", { kind: "exit-questions", now: "2026-06-02 18:00" }),
  unplanned("gatekeeper-message.phone", { kind: "gatekeeper-message", to: "maria", now: "2026-06-10 10:30" }),
  unplanned("linkedin-invite.linkedin", { kind: "linkedin-invite", to: "maria", now: "2026-06-10 10:30" }),
  unplanned("reference-note-request.email", { ...NOTE, via: "email" }, slipped),
  unplanned("reference-note-request.phone", { ...NOTE, via: "phone" }, slipped),
];

function told(template: string, size: "full" | "bare"): Told {
  const found = PAIRS.find((pair) => pair.template === template);
  if (!found) throw new Error(template);
  return found[size];
}

/** A scene in which the plan asks for the message. */
export function sceneOf(template: string, size: "full" | "bare"): Drafting {
  const scene = told(template, size);
  if (!("action" in scene)) throw new Error(template);
  return scene;
}
