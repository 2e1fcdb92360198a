/** All that is checked of a message, and where in it the faults are. */
import { messageText } from "../message.js";
import type { Finding, Message } from "../types.js";
import type { Check, Fault, Purpose } from "./check.js";
import { emailShort } from "./email-short.js";
import { noBlanks } from "./no-blanks.js";
import { subjectSell } from "./subject-sell.js";

export const CHECKS: readonly Check[] = [subjectSell, emailShort, noBlanks];

/** In the order in which they stand in the message. */
export function findingsIn(message: Message, purpose: Purpose): Finding[] {
  return CHECKS.flatMap(({ rule, severity, find }) =>
    find(message, purpose).map((fault) => ({ rule, severity, ...placeOf(fault, message), says: fault.says })),
  ).sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Line and column of a fault in the message as it is printed. */
function placeOf({ part, index }: Fault, message: Message): { line: number; column: number } {
  const whole = messageText(message);
  const start = part === "body" ? whole.length - message.body.length : whole.indexOf(":") + 2;
  const before = whole.slice(0, start + index).split("\n");
  return { line: before.length, column: [...(before.at(-1) ?? "")].length + 1 };
}
