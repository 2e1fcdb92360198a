/** Whether a plan forgets: what ought to stand in it at a moment, and does not. */
import type { Promised } from "../../../src/model/types.js";
import { DAY, dated, HOUR, MINUTE, shownAt } from "../clock.js";
import type { Advice, Look } from "../record.js";
import { owedAnswers } from "./contacts.js";
import { companyZone, type History, isDial, isQuestion, isTo, placeOf, type Session } from "./history.js";
import { later, workedFrom } from "./values.js";

type Test = (history: History, advice: readonly Advice[], look: Look) => string | false | undefined;

/** What the plan of a look forgets about one interview. */
export function gaps(history: History, look: Look): string[] {
  if (history.stopped) return [];
  const advice = look.actions.filter(({ interview }) => interview === history.interview.id);
  const tests = history.ending === undefined ? [...ALWAYS, ...OPEN] : ALWAYS;
  return tests.map((test) => test(history, advice, look)).filter((one) => typeof one === "string");
}

const ALWAYS: readonly Test[] = [
  (history, advice) => {
    for (const [index, promise] of history.interview.promises.entries()) {
      if (isKept(promise, history)) continue;
      const action = advice.find(({ id }) => id === `${history.interview.id}/keep-promise/${index + 1}`);
      if (!action) return "promise-forgotten";
      const due = dueOf(promise, history);
      if (due !== undefined && (action.due === null || Date.parse(action.due) > due))
        return "promise-due-too-late";
      if (due !== undefined && Date.parse(action.opens) >= due && !isSnoozed(action.id, history))
        return "promise-shown-too-late";
    }
    return undefined;
  },
];

const OPEN: readonly Test[] = [
  ({ rejected, interview }, advice, { waiting }) =>
    !rejected &&
    advice.length === 0 &&
    !waiting.some((one) => one.interview === interview.id) &&
    "neither-action-nor-wait",
  (history, advice) =>
    history.sessions.some((session) => isOwedThanks(session, history, advice)) && "thanks-forgotten",
  (history, advice) =>
    owedAnswers(history).some(
      ({ entry }) =>
        !advice.some(({ kind, to }) => kind === "answer" && (entry.from === undefined || to === entry.from)),
    ) && "answer-forgotten",
  ({ got, log }, advice) =>
    got.some(
      (word) =>
        word.entry.got === "reference-request" &&
        !log
          .slice(log.indexOf(word))
          .some(({ entry }) => "sent" in entry && entry.sent === "send-references"),
    ) &&
    !advice.some(({ kind }) => kind === "send-references") &&
    "references-forgotten",
  (history, advice) => {
    const { got, sent, now, values, interview, rejected } = history;
    if (!rejected) return;
    const no = got.findLast(({ entry }) => entry.got === "rejection");
    if (!no || sent.some(({ at, entry }) => at >= no.at && entry.sent === "thank-for-decision")) return;
    const writers = no.entry.from === undefined ? interview.people.map(({ id }) => id) : [no.entry.from];
    const isFresh = writers
      .map((id) => placeOf(id, history))
      .every(
        (place) =>
          shownAt(now, place.zone).day < later(shownAt(no.at, place.zone).day, values.lapseAfter, place),
      );
    return (
      isFresh && !advice.some(({ kind }) => kind === "thank-for-decision") && "decision-thanks-forgotten"
    );
  },
  ({ sessions, now, log, interview }, advice) =>
    sessions.some(({ number, start }) => {
      const id = `${interview.id}/prepare/${number}`;
      return (
        start > now &&
        !log.some(({ entry }) => "done" in entry && entry.done === id) &&
        !advice.some((one) => one.id === id)
      );
    }) && "preparation-forgotten",
  (history, advice) => isLost(history) && !advice.some(({ kind }) => kind === "let-go") && "never-let-go",
];

function isKept(promise: Promised, { sent, interview, now, hunt }: History): boolean {
  if (promise.kept && dated(promise.kept, companyZone(hunt, interview)) <= now) return true;
  return sent.some(({ entry }) => entry.what === promise.what && isTo(entry, promise.to));
}

function dueOf({ by, to }: Promised, history: History): number | undefined {
  const zone = companyZone(history.hunt, history.interview);
  if (by?.time !== undefined) return dated(by, zone);
  return by && to !== undefined ? dated(by, placeOf(to, history).zone, 17 * 60) : undefined;
}

function isSnoozed(id: string, { log }: History): boolean {
  return log.some(({ entry }) => "snoozed" in entry && entry.snoozed === id);
}

/** Whether somebody met in the latest round with them has neither been thanked nor stands in the plan to be. */
function isOwedThanks({ number, round, end }: Session, history: History, advice: readonly Advice[]): boolean {
  const { sessions, sent, got, now, values, interview } = history;
  if (end > now) return false;
  return round.with.some((id) => {
    const place = placeOf(id, history);
    const meetsAgain = sessions.some(
      (other) =>
        other.number !== number && other.end >= end && other.end <= now && other.round.with.includes(id),
    );
    const isLapsed =
      shownAt(now, place.zone).day >= later(shownAt(end, place.zone).day, values.lapseAfter, place);
    const since = sent.filter(({ at, entry }) => at >= end && isTo(entry, id) && !isDial(entry));
    const isThanked = since.some(({ entry }) => entry.sent === "thank-you" || isQuestion(entry.sent));
    const hasRefused = got.some(
      ({ at, entry }) =>
        at >= end &&
        entry.got === "rejection" &&
        isTo({ at: entry.at, sent: "other", to: entry.from ? [entry.from] : [] }, id),
    );
    const stands = advice.some(
      (one) =>
        one.to === id && (one.id === `${interview.id}/thank-you/${number}/${id}` || isQuestion(one.kind)),
    );
    return !meetsAgain && !isLapsed && !isThanked && !hasRefused && !stands;
  });
}

/** Whether silence has lasted so long that only moving on is left. */
function isLost(history: History): boolean {
  const { sessions, silence, lastSign, now, values, got, rejected, interview } = history;
  if (!silence || lastSign === undefined || rejected || sessions.some(({ end }) => end > now)) return false;
  const place = placeOf(null, history);
  const asked = silence.asked.at(-1)?.entry.to[0];
  const askedPlace = placeOf(asked ?? interview.askAt, history);
  const away =
    got.findLast(({ entry }) => entry.got === "auto-reply" && entry.returns)?.entry.returns?.day ?? 0;
  const heard = Math.max(shownAt(lastSign, place.zone).day, silence.named ?? 0, away);
  const questioned = Math.max(silence.asked.at(-1)?.at ?? 0, silence.since);
  const rested =
    silence.asked.length === 0
      ? 0
      : workedFrom(
          later(shownAt(questioned, askedPlace.zone).day, values.dormantAfter, askedPlace),
          askedPlace,
        );
  const isStale = now >= (Math.max(later(heard, values.staleAfter, place), rested) + 1) * DAY + 14 * HOUR;
  const gap = silence.asked.length === 1 ? values.retryGap : silence.asked.length > 1 ? values.thirdGap : "";
  const isAskedOut = silence.asked.length >= Number(values.inquiriesMax) || gap === "never";
  return isStale || (isAskedOut && now >= (rested + 1) * DAY + 14 * HOUR);
}

/** Fields of an action that contradict each other or the moment. */
export function contradictions({ state, opens, due, closes, missing }: Advice, now: number): string | false {
  const [from, until] = [Date.parse(opens), due === null ? Number.POSITIVE_INFINITY : Date.parse(due)];
  if ((state === "upcoming") !== now < from) return "state-upcoming-wrong";
  if (state === "blocked" && missing.length === 0) return "blocked-without-reason";
  if ((state === "overdue") !== (until < now && from <= now && state !== "blocked"))
    return "state-overdue-wrong";
  if (closes !== null && Date.parse(closes) <= Math.max(now, from) - MINUTE) return "closes-before-it-opens";
  return false;
}
