/** Entries of the log as the file has them: plain keys and texts, times on the interview's clock. */
import {
  type Instant,
  instantOf,
  isoInstant,
  localOf,
  type Moment,
  momentText,
  type Zone,
} from "./dates/index.js";
import type { Decision, Got, LogEntry, Sent } from "./types.js";

export type Written = string | boolean | readonly string[] | { readonly [key: string]: string };

/** @param zone the interview's, to which times without an offset are local */
export function writtenEntry(entry: LogEntry, zone: Zone): Readonly<Record<string, Written>> {
  const at = writtenMoment(entry.at, zone);
  if ("sent" in entry) return { at, ...writtenSent(entry, zone) };
  if ("got" in entry) return { at, ...writtenGot(entry, zone) };
  if ("snoozed" in entry) return { at, snoozed: entry.snoozed, until: writtenMoment(entry.until, zone) };
  return { at, ...("closed" in entry ? { closed: entry.closed } : { done: entry.done }) };
}

/** `2026-06-03 10:00` on a clock in `zone`, with an offset only where clocks go back and it comes twice. */
export function writtenMoment(moment: Moment, zone: Zone): string {
  if (moment.time === undefined || moment.offset === undefined) return momentText(moment);
  return writtenInstant(instantOf(moment, zone), zone);
}

/** The same of an instant. */
function writtenInstant(instant: Instant, zone: Zone): string {
  const local = localOf(instant, zone);
  const isFirst = instantOf(local, zone) === instant - (instant % 60_000);
  return isFirst ? momentText(local) : isoInstant(instant, zone).replace(/:\d\d(?=[+-])/, "");
}

function writtenSent(
  { sent, to, via, outcome, used, what, decision }: Sent,
  zone: Zone,
): Record<string, Written> {
  const [only, ...others] = to;
  return {
    sent,
    ...(only !== undefined && { to: others.length === 0 ? only : to }),
    ...(via && { via }),
    ...(outcome && { outcome }),
    ...(used !== undefined && { used }),
    ...(what !== undefined && { what }),
    ...(decision && { decision: writtenDecision(decision, zone) }),
  };
}

function writtenGot(entry: Got, zone: Zone): Record<string, Written> {
  const { got, from, via, decision, returns, answered } = entry;
  return {
    got,
    ...(from !== undefined && { from }),
    ...(via && { via }),
    ...(decision && { decision: writtenDecision(decision, zone) }),
    ...(entry.for && { for: writtenMoment(entry.for, zone) }),
    ...(returns && { returns: writtenMoment(returns, zone) }),
    ...(answered && { answered }),
  };
}

export function writtenDecision({ by, said, from }: Decision, zone: Zone): Written {
  if (by && said === undefined && from === undefined) return writtenMoment(by, zone);
  return {
    ...(by && { by: writtenMoment(by, zone) }),
    ...(said !== undefined && { said }),
    ...(from !== undefined && { from }),
  };
}
