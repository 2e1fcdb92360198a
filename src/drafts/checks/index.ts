/** All that is checked of a message, and where in it the faults are. */
import { blanksIn } from "../blanks.js";
import { messageText } from "../message.js";
import type { Finding, Message } from "../types.js";
import { businessLanguage } from "./business-language.js";
import type { Check, Fault, Purpose } from "./check.js";
import { contribution } from "./contribution.js";
import { emailAsciiInline } from "./email-ascii-inline.js";
import { emailShort } from "./email-short.js";
import { emailWidth } from "./email-width.js";
import { exactContacts } from "./exact-contacts.js";
import { goodTime } from "./good-time.js";
import { ignoreMinor } from "./ignore-minor.js";
import { inquiryDated } from "./inquiry-dated.js";
import { inquiryWarm } from "./inquiry-warm.js";
import { newFacts } from "./new-facts.js";
import { noBlame } from "./no-blame.js";
import { noBlanks } from "./no-blanks.js";
import { noFiller } from "./no-filler.js";
import { offerOneQuestion } from "./offer-one-question.js";
import { offerTone } from "./offer-tone.js";
import { openers } from "./openers.js";
import { ownContact } from "./own-contact.js";
import { politeBrief } from "./polite-brief.js";
import { subjectSell } from "./subject-sell.js";
import { sustainers } from "./sustainers.js";
import { thank3Parts } from "./thank-3-parts.js";
import { thankEach } from "./thank-each.js";
import { thankInterest } from "./thank-interest.js";
import { thankRecap } from "./thank-recap.js";
import { thankShortcomings } from "./thank-shortcomings.js";
import { thankValue } from "./thank-value.js";
import { vm30s } from "./vm-30s.js";
import { vmParts } from "./vm-parts.js";

export const CHECKS: readonly Check[] = [
  noBlanks,
  exactContacts,
  thankEach,
  thank3Parts,
  thankRecap,
  thankInterest,
  thankValue,
  thankShortcomings,
  inquiryDated,
  inquiryWarm,
  contribution,
  newFacts,
  offerOneQuestion,
  offerTone,
  noBlame,
  ignoreMinor,
  noFiller,
  businessLanguage,
  goodTime,
  openers,
  sustainers,
  vmParts,
  vm30s,
  politeBrief,
  emailShort,
  subjectSell,
  ownContact,
  emailWidth,
  emailAsciiInline,
];

/** Characters; a message that goes on after these is too long, and nothing else about it matters. */
const LONGEST_CHECKED = 10_000;

/** In the order in which they stand in the message; of one without end, in its beginning. */
export function findingsIn({ subject, body }: Message, purpose: Purpose): Finding[] {
  const message: Message = {
    subject: subject?.slice(0, LONGEST_CHECKED) ?? null,
    body: body.slice(0, LONGEST_CHECKED),
  };
  return CHECKS.flatMap((check) =>
    check
      .find(message, purpose)
      .filter((fault) => check === noBlanks || !isWithinHint(fault, message))
      .map(
        (fault): Finding => ({
          rule: check.rule,
          severity: fault.severity ?? check.severity,
          ...placeOf(fault, message),
          words: fault.words,
          says: fault.says,
        }),
      ),
  ).sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The words of a hint are none of the message. */
function isWithinHint({ part, index, words }: Fault, message: Message): boolean {
  const end = index + words.length;
  const hints = words === "" ? [] : blanksIn(message[part] ?? "");
  return hints.some((hint) => hint.index <= index && end <= hint.index + hint.length);
}

/** Line and column of a fault in the message as it is printed. */
function placeOf({ part, index }: Fault, message: Message): { line: number; column: number } {
  const whole = messageText(message);
  const start = part === "body" ? whole.length - message.body.length : whole.indexOf(":") + 2;
  const before = whole.slice(0, start + index).split("\n");
  return { line: before.length, column: [...(before.at(-1) ?? "")].length + 1 };
}
