/** Whether one contact is decent at a moment: every "not" of the etiquette, asked one after the other. */
import type { Hunt, Interview, Sent } from "../../../src/model/types.js";
import { dated, HOUR, MINUTE, shownAt } from "../clock.js";
import { companyZone, type Dated, type History, isDial, isQuestion, isTo, placeOf } from "./history.js";
import { isWithin, isWorked, later, type Place, workedAfter, workedFrom } from "./values.js";

export interface Contact {
  readonly kind: string;
  readonly to: string | null;
  readonly via: string | null;
}

/** When calls were made to ask something, or for no stated reason, and somebody or something took them. */
function callsIn(interview: Interview, hunt: Hunt): number[] {
  return interview.log
    .filter((entry): entry is Sent => "sent" in entry)
    .filter((entry) => entry.via === "phone" && !isDial(entry))
    .filter(
      ({ sent, to }) =>
        (isQuestion(sent) || sent === "other") && (to.length === 0 || to.some((id) => isAt(id, interview))),
    )
    .map(({ at }) => dated(at, companyZone(hunt, interview)));
}

function isAt(id: string, { people }: Interview): boolean {
  return people.some((one) => one.id === id);
}

type Test = (contact: Contact, history: History, place: Place) => string | false | undefined;

/** What is rude about a contact; nothing where it is decent. */
export function objections(contact: Contact, history: History): string[] {
  const place = placeOf(contact.to, history);
  const isToReference = history.hunt.references.some(({ id }) => id === contact.to);
  const tests = isToReference ? REFERENCE : [...COMPANY, ...(isQuestion(contact.kind) ? QUESTION : [])];
  return tests.map((test) => test(contact, history, place)).filter((one) => typeof one === "string");
}

const dayOf = (at: number, { zone }: Place): number => shownAt(at, zone).day;

const REFERENCE: readonly Test[] = [
  ({ kind, via }, history, place) =>
    ["brief-reference", "confirm-references"].includes(kind) &&
    !isTalkHour(history.now, history, place) &&
    !(kind === "confirm-references" && via === "email" && isLastChance(history, place)) &&
    "brief-window",
];

function isTalkHour(at: number, { values }: History, { zone }: Place): boolean {
  return isWithin(shownAt(at, zone).minutes, values.briefWindow);
}

/** Whether no minute is left before the next round in which a reference may be called. */
function isLastChance(history: History, place: Place): boolean {
  const { now, sessions } = history;
  const next = Math.min(...sessions.map(({ start }) => start).filter((start) => start > now));
  for (let at = now; at < next; at += MINUTE) if (isTalkHour(at, history, place)) return false;
  return true;
}

const COMPANY: readonly Test[] = [
  (_, { stopped }) => stopped && "contact-after-stop",
  ({ kind }, { ending }) =>
    ending !== undefined && ending !== "let-go" && kind !== "keep-promise" && "contact-after-closed",
  ({ kind }, { ending }) => ending === "let-go" && kind !== "keep-promise" && "contact-after-let-go",
  ({ kind, to }, { sent, sessions, now }) => {
    if (kind !== "thank-you" || to === null) return;
    const met = sessions
      .filter(({ end, round }) => end <= now && round.with.includes(to))
      .toSorted((a, b) => a.end - b.end)
      .at(-1);
    return !met
      ? "thanks-for-nothing"
      : sent.some(({ at, entry }) => entry.sent === "thank-you" && at >= met.end && isTo(entry, to)) &&
          "thanked-twice";
  },
  ({ kind }, { sent, got }) => {
    const no = got.findLast(({ entry }) => entry.got === "rejection");
    return (
      kind === "thank-for-decision" &&
      (!no || sent.some(({ at, entry }) => at >= no.at && entry.sent === kind)) &&
      "decision-thanked-twice"
    );
  },
  ({ kind }, { now, values }, place) => {
    const { day, minutes } = shownAt(now, place.zone);
    return (
      ["share-news", "keep-in-touch"].includes(kind) &&
      !(isWorked(day, place) && isWithin(minutes, values.writeWindow)) &&
      "news-out-of-hours"
    );
  },
  ({ kind }, { got, sent, now, values }, place) => {
    const no = got.findLast(({ entry }) => entry.got === "rejection");
    if (kind !== "keep-in-touch") return;
    if (!no) return "keep-in-touch-without-rejection";
    const last = sent.findLast(({ at, entry }) => entry.sent === kind && at >= no.at);
    return (
      dayOf(now, place) < later(dayOf((last ?? no).at, place), values.keepInTouchEvery, place) &&
      "keep-in-touch-too-often"
    );
  },
  ({ kind }, { silence, sent, now, values, rejected }, place) => {
    if (kind !== "share-news") return;
    if (rejected) return "news-after-rejection";
    if (!silence || silence.asked.length < 3 || values.clippingEvery === "never")
      return "news-before-third-question";
    const last = sent.findLast(
      ({ at, entry }) =>
        at >= silence.opened && (entry.sent === kind || (isQuestion(entry.sent) && !isDial(entry))),
    );
    return (
      dayOf(now, place) < later(dayOf(last?.at ?? 0, place), values.clippingEvery, place) && "news-too-often"
    );
  },
];

const QUESTION: readonly Test[] = [
  (_, { rejected }) => rejected && "question-after-rejection",
  (_, { silence }) => !silence && "question-before-any-round",
  (_, { sessions, now }) => sessions.some(({ end }) => end > now) && "question-with-a-round-ahead",
  ({ via }, { now, values }, place) => {
    const { day, minutes } = shownAt(now, place.zone);
    const window = via === "phone" ? values.callWindow : values.writeWindow;
    return (!isWorked(day, place) || !isWithin(minutes, window)) && "question-out-of-hours";
  },
  (_, { silence, now }, place) =>
    silence?.named !== undefined &&
    dayOf(now, place) < workedAfter(workedFrom(silence.named, place), 1, place) &&
    "question-before-promised-date",
  (_, { silence, now, values }, place) => {
    if (silence?.named === undefined) return;
    const named = workedFrom(silence.named, place);
    const base = Math.max(named, silence.since > silence.opened ? dayOf(silence.since, place) : 0);
    return dayOf(now, place) < later(base, values.missedDateGrace, place) && "grace-too-short";
  },
  (_, history, place) => {
    const { silence, now, values } = history;
    if (!silence || silence.named !== undefined || silence.asked.length > 0) return;
    const since = dayOf(silence.since, place);
    if (dayOf(now, place) < since + 6) return "question-within-six-days";
    const wait = isOfferStage(history) ? values.offerNudgeWait : values.noDateWait;
    return dayOf(now, place) < later(since, wait, place) && "wait-too-short";
  },
  (_, history, place) => {
    const { silence, now, values, log } = history;
    if (!silence || silence.asked.length > 0 || !isOffered(history)) return;
    const yours = log.findLast(
      ({ at, entry }) => at >= silence.opened && "sent" in entry && entry.sent === "answer",
    );
    return (
      yours !== undefined &&
      dayOf(now, place) < later(dayOf(yours.at, place), values.noDateWait, place) &&
      "asked-too-soon-after-your-answer"
    );
  },
  (_, { silence, now, values }, place) => {
    const last = silence?.asked.at(-1);
    if (!silence || !last) return;
    const base = dayOf(Math.max(last.at, silence.since), place);
    if (dayOf(now, place) < workedAfter(base, 3, place)) return "next-question-under-floor";
    const gap = silence.asked.length === 1 ? values.retryGap : values.thirdGap;
    return (gap === "never" || dayOf(now, place) < later(base, gap, place)) && "gap-too-short";
  },
  (_, { silence, values }) =>
    (silence?.asked.length ?? 0) >= Number(values.inquiriesMax) && "too-many-questions",
  ({ to }, { silence }) =>
    to !== null &&
    silence !== undefined &&
    silence.asked.length > 0 &&
    !silence.asked.some(({ entry }) => isTo(entry, to)) &&
    "second-person-asked",
  ({ via }, { silence, values }) => {
    const calls = silence?.asked.filter(({ entry }) => entry.via === "phone").length ?? 0;
    return (
      via === "phone" && values.callsMax !== "never" && calls >= Number(values.callsMax) && "too-many-calls"
    );
  },
  ({ via }, { now, values, interview, hunt }, place) => {
    const calls = hunt.interviews
      .filter(({ company }) => company === interview.company)
      .flatMap((one) => callsIn(one, hunt))
      .filter((at) => at <= now);
    return (
      via === "phone" &&
      calls.some((at) => dayOf(now, place) < later(dayOf(at, place), values.callGap, place)) &&
      "calls-within-a-month"
    );
  },
  ({ via }, { silence, now }, place) =>
    via === "phone" &&
    silence?.lastDial !== undefined &&
    dayOf(now, place) < workedAfter(dayOf(silence.lastDial, place), 1, place) &&
    "dialled-twice-a-day",
  ({ via, to }, { interview, values }) =>
    via === "phone" &&
    values.callOnlyIfPreferred === "true" &&
    interview.people.find(({ id }) => id === to)?.prefers !== "phone" &&
    "call-not-preferred",
  (_, history) => owedAnswers(history).length > 0 && "question-with-an-answer-owed",
  (_, history) => owesReferences(history) && "question-with-references-owed",
  ({ to }, { got, sent, now }, place) => {
    const away = got.findLast(
      ({ entry }) => entry.got === "auto-reply" && entry.returns && (entry.from ?? to) === to,
    );
    const wrote = got
      .slice(away && got.indexOf(away) + 1)
      .some(({ entry }) => entry.from === to && !["auto-reply", "reference-check"].includes(entry.got));
    const talked = sent.some(
      ({ at, entry }) => away && at > away.at && entry.outcome === "talked" && entry.to.includes(to ?? ""),
    );
    const returns = wrote || talked ? undefined : away?.entry.returns;
    return (
      returns &&
      dayOf(now, place) < workedAfter(workedFrom(returns.day, place), 1, place) &&
      "question-while-away"
    );
  },
  (_, history) => awaitedAppointment(history) && "question-before-appointment",
  (_, { silence, values, sent, interview }) => {
    const used = new Set(sent.map(({ entry }) => entry.used));
    const nth = (silence?.asked.length ?? 0) + 1;
    const isNeeded =
      values.newFactNeeded === "true" && values.newFactFrom !== "never" && nth >= Number(values.newFactFrom);
    return isNeeded && interview.facts.every(({ what }) => used.has(what)) && "no-new-fact";
  },
];

/** Whether the silence began with their offer. */
function isOffered({ got, silence }: History): boolean {
  return got.some(({ at, entry }) => entry.got === "offer" && at === silence?.opened);
}

function isOfferStage(history: History): boolean {
  const { sessions, now, silence } = history;
  if (isOffered(history)) return false;
  const past = sessions.filter(({ end }) => end <= now).toSorted((a, b) => a.end - b.end);
  return past.length >= 2 && past.at(-1)?.round.final === true && silence?.asked.length === 0;
}

const ANSWERABLE = ["reply", "update", "offer", "next-round"];

/** Words of theirs that nothing has answered, appointments aside. */
export function owedAnswers({ got, log }: History): History["got"][number][] {
  return got.filter((word) => {
    const since = log.slice(log.indexOf(word) + 1);
    const isAnswered = since.some(
      ({ entry }) => "sent" in entry && !isDial(entry) && isTo(entry, word.entry.from),
    );
    return ANSWERABLE.includes(word.entry.got) && !word.entry.answered && !isAnswered;
  });
}

function owesReferences({ got, log }: History): boolean {
  return got.some((word) => {
    const since: readonly Dated[] = log.slice(log.indexOf(word) + 1);
    return (
      word.entry.got === "reference-request" &&
      !since.some(({ entry }) => "sent" in entry && entry.sent === "send-references")
    );
  });
}

/** Whether a time that they named for a call is still to come, or only just past. */
function awaitedAppointment({ got, log, now, hunt, interview }: History): boolean {
  const last = got.findLast(({ entry }) => entry.got !== "auto-reply");
  const hasTalked =
    last &&
    log.slice(log.indexOf(last)).some(({ entry }) => "outcome" in entry && entry.outcome === "talked");
  if (hasTalked || last?.entry.got !== "appointment" || !last.entry.for || last.entry.answered) return false;
  return now < dated(last.entry.for, companyZone(hunt, interview), 24 * 60 - 1) + HOUR;
}
