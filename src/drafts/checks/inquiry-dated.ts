import { longDay } from "../../model/dates/index.js";
import type { Known } from "../known.js";
import type { Message } from "../types.js";
import { proseOf, sentencesOf } from "./anatomy.js";
import type { Check, Fault, Purpose } from "./check.js";
import { namesAnyDay, namesDay, namesVagueDay } from "./days.js";
import { isInquiry } from "./groups.js";
import { has, lacking, phrases } from "./phrases.js";
import { changed, QUESTION, SECOND } from "./samples.js";
import { wrongExpectations, wrongTalks } from "./stated-days.js";
import { wrongPositions } from "./stated-positions.js";
import { contentOf, shareOf } from "./words.js";

const TALK = phrases([
  "(?:met|meet(?:ing)?|spoke|speaking|spoken|talk(?:ed|ing|s)?|interview(?:ed|ing|s)?|conversation|discuss(?:ed|ion)|visit(?:ed)?|chat(?:ted)?|call|session|round|saw|seeing|came (?:in|to))",
]);
const EXPECTATION = phrases([
  "(?:expect(?:ed|ing|s)?|decide[ds]?|decision|deciding|hear|hearing|hoped|hoping|mention(?:ed)?|plan(?:ned)?|said|named|told|would|by|due|update|answer|promised|in touch|aim(?:ed|ing)?|meant|until|before)",
]);

/** `the senior nurse position`, `position of nurse`, `interview for the nurse job`; not `the open position`. */
const POSITION = phrases([
  "(?:position|role|job|post|opening|vacancy|opportunity) (?:of|as|for|in|on) (?:an? |the |your )?[\\p{L}-]{3,}",
  "(?:the|your|an?|that|this) (?!(?:open|same|vacant|available|new|advertised|said|above) (?:position|role|job|post|opening|vacancy))(?:[\\p{L}\\d/&+-]+ ){1,5}?(?:position|role|job|post|opening|vacancy)",
  "(?:interview(?:ed)?|appl(?:ied|ication)|candidate|considered) (?:as|for) (?:an? |the |your )?(?!(?:position|role|job|post|opening|vacancy|this|that|it)(?![\\p{L}]))[\\p{L}-]{3,}",
]);

export const inquiryDated: Check = {
  rule: "inquiry-dated",
  severity: "error",
  passing: [
    { ...QUESTION, title: "When you met, for which position, and the date they named" },
    { ...SECOND, title: "In a later question" },
    changed(QUESTION, "Days of the week will do", "June 3, about", "about"),
    changed(QUESTION, "The position in short", "position of\nProduct manager", "PM position"),
    {
      title: "They named no date",
      kind: "status-no-date",
      via: "email",
      subject: "Night nurse: how do things stand?",
      body: "Dear Ms. Ray,\n\nI enjoyed our interview of 12 May for the night nurse position. How do things stand?",
    },
  ],
  failing: [
    changed(QUESTION, "They have met others since", "on Wednesday, June 3, ", "recently "),
    changed(
      { ...QUESTION, subject: "How does the decision stand?" },
      "They have other positions",
      "the position of\nProduct manager",
      "the open position",
    ),
    changed(
      QUESTION,
      "The date they named is left out",
      "The decision was expected by Tuesday, June 9. ",
      "",
    ),
    changed(QUESTION, "Another day than you met on", "Wednesday, June 3", "June 4"),
    changed(QUESTION, "The right date on the wrong day of the week", "Wednesday, June 3", "Friday, June 3"),
    changed(QUESTION, "Another date than they named", "Tuesday, June 9", "June 12"),
    changed(
      { ...QUESTION, subject: "How does it stand?" },
      "Another position",
      "Product manager",
      "Sales director",
    ),
  ],

  find(message, purpose) {
    const { kind, via, known } = purpose;
    if (via === "phone" || !(isInquiry(kind) || kind === "offer-nudge")) return [];
    const wrong = {
      talk: wrongTalks(message, purpose),
      position: wrongPositions(message, purpose),
      expected: isInquiry(kind) ? wrongExpectations(message, purpose) : [],
    };
    const lacks = (faults: readonly Fault[], isTold: typeof tellsTalk, advice: string): Fault[] =>
      faults.length > 0 || !isInquiry(kind) || isTold(message, purpose) ? [] : [lacking(advice)];
    return [
      ...Object.values(wrong).flat(),
      ...lacks(wrong.talk, tellsTalk, talkAdvice(known)),
      ...lacks(wrong.position, tellsPosition, positionAdvice(known)),
      ...lacks(wrong.expected, tellsExpected, expectedAdvice(known)),
    ];
  },
};

function tellsTalk({ subject, body }: Message, { known }: Purpose): boolean {
  const day = known?.talk;
  if (day !== undefined && namesDay(`${subject} ${body}`, day)) return true;
  return sentencesOf(proseOf(body)).some(
    ({ text }) => has(text, TALK) && (day === undefined ? namesAnyDay(text) : namesVagueDay(text)),
  );
}

function tellsPosition({ subject, body }: Message, { known }: Purpose): boolean {
  const text = `${subject ?? ""}\n${body}`;
  return has(text, POSITION) || (known !== undefined && shareOf(known.role, contentOf(text)) > 0.5);
}

function tellsExpected({ body }: Message, { kind, known }: Purpose): boolean {
  const day = known?.expected;
  if (known ? day === undefined : kind !== "status-missed-date") return true;
  if (day !== undefined && namesDay(body, day)) return true;
  return sentencesOf(proseOf(body)).some(
    ({ text }) => has(text, EXPECTATION) && (day === undefined ? namesAnyDay(text) : namesVagueDay(text)),
  );
}

function talkAdvice(known: Known | undefined): string {
  const day = known?.talk;
  const such = day === undefined ? "" : `: ${longDay(day, day)}`;
  return `It does not say when you met. Add the day of your interview${such}.`;
}

function positionAdvice(known: Known | undefined): string {
  return `It does not say which position it is about. Name it${known ? `: ${known.role}` : ""}.`;
}

function expectedAdvice(known: Known | undefined): string {
  const day = known?.expected;
  const such = day === undefined ? "" : `: ${longDay(day, day)}`;
  return `It leaves out the date by which they expected to decide. Name it${such}.`;
}
