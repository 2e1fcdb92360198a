/** Entries of the log as the file has them: plain keys and texts, times on the interview's clock. */
import { localText, type Zone } from "./dates/index.js";
import type { Decision, Got, LogEntry, Sent } from "./types.js";

export type Written = string | boolean | readonly string[] | { readonly [key: string]: string };

/** @param zone the interview's, to which times without an offset are local */
export function writtenEntry(entry: LogEntry, zone: Zone): Readonly<Record<string, Written>> {
  const at = localText(entry.at, zone);
  if ("sent" in entry) return { at, ...writtenSent(entry, zone) };
  if ("got" in entry) return { at, ...writtenGot(entry, zone) };
  if ("snoozed" in entry) return { at, snoozed: entry.snoozed, until: localText(entry.until, zone) };
  return { at, ...("closed" in entry ? { closed: entry.closed } : { done: entry.done }) };
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
    ...(entry.for && { for: localText(entry.for, zone) }),
    ...(returns && { returns: localText(returns, zone) }),
    ...(answered && { answered }),
  };
}

export function writtenDecision({ by, said, from }: Decision, zone: Zone): Written {
  if (by && said === undefined && from === undefined) return localText(by, zone);
  return {
    ...(by && { by: localText(by, zone) }),
    ...(said !== undefined && { said }),
    ...(from !== undefined && { from }),
  };
}
