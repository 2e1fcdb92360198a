/**
 * Whether the advice of a simulated hunt was ever rude or forgetful, by the etiquette alone:
 * nothing here knows how the planner comes to its advice.
 */
import type { Interview } from "../../src/model/types.js";
import { HOUR } from "./clock.js";
import { type Contact, objections } from "./judge/contacts.js";
import { type History, historyOf, isQuestion, isTo, type Session } from "./judge/history.js";
import { contradictions, gaps } from "./judge/memory.js";
import type { Advice, Inquiry, Look, Record } from "./record.js";

/** A rule that was broken, where and when. */
export interface Violation {
  readonly seed: number;
  readonly now: number;
  readonly rule: string;
  readonly interview: string;
  /** The action or contact at fault. */
  readonly about: string;
  readonly look: Look;
}

const AGREED = ["ok", "overdue"];
const CLOSED_TO = ["status-check", "offer-nudge", "share-news"];

/** @returns the violations in the order in which they occurred */
export function judge(record: Record): Violation[] {
  const found: Violation[] = [];
  const spent = new Map<string, string>();
  for (const look of record.looks) {
    const report = (rule: string, interview: string, about: string): void => {
      found.push({ seed: record.seed, now: look.now, rule, interview, about, look });
    };
    if (!look.stable) report("plan-differs-on-second-call", "", "");
    for (const interview of look.hunt.interviews) {
      const history = historyAt(look, interview, look.now);
      for (const rule of gaps(history, look)) report(rule, interview.id, "");
      const advice = look.actions.filter((one) => one.interview === interview.id);
      for (const action of advice)
        for (const rule of faults(action, history, look, spent)) report(rule, interview.id, action.id);
      if (advice.filter(({ kind }) => isQuestion(kind)).length > 1)
        report("two-questions-at-once", interview.id, "");
    }
    for (const wait of look.waiting)
      if (Date.parse(wait.until) <= look.now) report("wait-is-over", wait.interview, wait.until);
    for (const inquiry of look.inquiries)
      for (const rule of disagreements(inquiry, look)) report(rule, inquiry.interview, about(inquiry));
    if (look.did)
      for (const rule of deedFaults(look.did, look)) report(rule, look.did.interview, look.did.id);
    if (look.did && !isRepeatable(look.did, look)) spent.set(look.did.id, look.did.kind);
  }
  return [...found, ...(record.prompt ? lateThanks(record) : [])];
}

function historyAt({ hunt }: Look, interview: Interview, at: number): History {
  return historyOf(hunt, interview, at);
}

function about({ kind, to, via, at, action }: Inquiry): string {
  return action ?? `${kind} to ${to} by ${via} at ${new Date(at).toISOString()}`;
}

/** What is wrong with an action wherever it stands. */
function faults(action: Advice, history: History, look: Look, spent: ReadonlyMap<string, string>): string[] {
  const { stopped, ending, rejected } = history;
  const twice = look.actions.filter(({ id }) => id === action.id).length > 1;
  return [
    contradictions(action, look.now),
    twice && "id-not-unique",
    spent.has(action.id) && "id-comes-back",
    stopped && "advice-after-stop",
    ending !== undefined && action.kind !== "keep-promise" && `advice-after-${ending}`,
    rejected && CLOSED_TO.includes(action.kind) && "advice-to-ask-after-rejection",
  ].filter((one) => typeof one === "string");
}

/** A contact that was advised and made must have been decent. */
function deedFaults(action: Advice, look: Look): string[] {
  const interview = look.hunt.interviews.find(({ id }) => id === action.interview);
  if (!interview || action.to === null) return [];
  return objections(action, historyAt(look, interview, look.now));
}

/** What is called ok must be decent, and what is advised must be called ok. */
function disagreements(inquiry: Inquiry, look: Look): string[] {
  const interview = look.hunt.interviews.find(({ id }) => id === inquiry.interview);
  if (!interview) return [];
  const isAgreed = AGREED.includes(inquiry.verdict);
  if (inquiry.action && !isAgreed) return [`check-says-${inquiry.verdict}-to-an-action`];
  const contact: Contact = inquiry;
  return isAgreed
    ? objections(contact, historyAt(look, interview, inquiry.at)).map((rule) => `check-ok-despite-${rule}`)
    : [];
}

/** A call that nobody answered leaves its question open; what is missing in a record may be found out later. */
function isRepeatable({ kind, via }: Advice, { hunt }: Look): boolean {
  return (
    hunt !== undefined &&
    via === "phone" &&
    (isQuestion(kind) || ["answer", "brief-reference", "confirm-references"].includes(kind))
  );
}

/** Of a user who acts at once: people who had no thanks a day after their round, though nothing stood against it. */
function lateThanks({ seed, looks }: Record): Violation[] {
  const last = looks.at(-1);
  if (!last) return [];
  return last.hunt.interviews.flatMap((interview) => {
    if (interview.log.some((entry) => "snoozed" in entry)) return [];
    const { sessions, sent } = historyAt(last, interview, last.now);
    const isMissed = ({ number, end }: Session, id: string): boolean => {
      const deadline = end + 24 * HOUR;
      const { stopped, ending, got } = historyAt(last, interview, deadline);
      const isRefused = got.some(
        ({ at, entry }) => at >= end && entry.got === "rejection" && entry.from === id,
      );
      const meetsAgain = sessions.some(
        (other) =>
          other.number !== number &&
          other.end >= end &&
          other.end <= deadline &&
          other.round.with.includes(id),
      );
      const wasBlocked = looks.some(({ actions }) =>
        actions.some(
          (one) => one.id.startsWith(`${interview.id}/thank-you/${number}`) && one.missing.length > 0,
        ),
      );
      const isThanked = sent.some(
        ({ at, entry }) =>
          (entry.sent === "thank-you" || isQuestion(entry.sent)) &&
          at >= end &&
          at <= deadline &&
          isTo(entry, id),
      );
      return (
        deadline < last.now && !stopped && !ending && !isRefused && !meetsAgain && !wasBlocked && !isThanked
      );
    };
    return sessions.flatMap((session) =>
      session.round.with
        .filter((id) => isMissed(session, id))
        .map((id) => ({
          seed,
          now: session.end,
          rule: "thanks-late",
          interview: interview.id,
          about: `${session.number}/${id}`,
          look: last,
        })),
    );
  });
}
