/** Kinds of message that are judged alike. */
import type { DraftKind } from "../kinds.js";

/** Questions about how a decision stands. */
const INQUIRIES: readonly DraftKind[] = [
  "status-missed-date",
  "status-no-date",
  "second-follow-up",
  "third-follow-up",
];

export function isInquiry(kind: DraftKind): boolean {
  return INQUIRIES.includes(kind);
}

/** The first such question, which still has to recall the interview. */
export function isFirstInquiry(kind: DraftKind): boolean {
  return kind === "status-missed-date" || kind === "status-no-date";
}

/** Later ones, which need a reason to be written. */
export function isLaterInquiry(kind: DraftKind): boolean {
  return isInquiry(kind) && !isFirstInquiry(kind);
}
