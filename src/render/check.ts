/** The answer of `check` as a page to read: the verdict at a glance, then why. */
import type { Verdict, Warning } from "../engine/types.js";
import type { Zone } from "../model/dates/index.js";
import { instantOfIso } from "../model/dates/index.js";
import type { Interview } from "../model/types.js";
import { safeValue } from "../safe/terminal.js";
import { reasonText } from "./action.js";
import { companyNames, named } from "./companies.js";
import { doing } from "./kinds.js";
import { fill, measure } from "./layout.js";
import type { Page, Paint } from "./paint.js";
import { channelWords, isGrave } from "./sentence.js";
import { type Clock, cityOf, clockAt, dayOfIso, onBothClocks } from "./when.js";

export interface CheckView {
  /** The user's zone. */
  readonly zone: Zone;
  /** The recipient's. */
  readonly theirZone: Zone;
  /** The moment at which the question is asked, ISO 8601. */
  readonly now: string;
  /** All that the file has. */
  readonly interviews: readonly Pick<Interview, "id" | "company" | "role">[];
}

/** Rules that warn of something else that is owed before, and what. */
const OWED: Readonly<Record<string, string>> = {
  "promise-on-date": "what you promised",
  "refs-brief": "your thank-you",
};
const ASK_THE_OTHER = "No: somebody else has been asked already, and is the one to ask.";
/** What they refuse may still be done in writing. */
const RULES_OF_CALLS: readonly string[] = ["call-once", "vm-after-few"];

export function checkPage(
  verdict: Verdict,
  { zone, theirZone, now, interviews }: CheckView,
  { columns, paint }: Page,
): string {
  const shown = safeValue(named(companyNames(interviews))(verdict));
  const width = measure(columns);
  const clock = clockAt(now, zone);
  const city = cityOf(theirZone);
  const lines = [
    ...fill(answer(shown, clock, city), width, 0).map(tone(shown, paint)),
    ...fill(asked(shown, clock, { now, city }), width, 2).map(paint.quiet),
    ...shown.because.flatMap((reason) => fill(reasonText(reason), width, 2)),
    ...shown.missing.flatMap((what) => fill(`missing: ${what}`, width, 2).map(paint.attention)),
    ...unsaid(shown).flatMap((warning) =>
      fill(`${warning.rule}: ${warning.says}`, width, 2).map(isGrave(warning) ? paint.alarm : paint.quiet),
    ),
    ...fill(bothClocks(shown, now), width, 2).map(paint.quiet),
  ];
  return `${lines.join("\n")}\n`;
}

/** The warnings that are not also among the reasons. */
function unsaid({ because, warnings }: Verdict): Warning[] {
  return warnings.filter(({ says }) => !because.some((reason) => reason.says === says));
}

/** The verdict as a sentence that can be acted on without reading further, on the clock of whoever is meant. */
export function verdictText(
  verdict: Verdict,
  { zone, theirZone, now }: Omit<CheckView, "interviews">,
): string {
  return answer(safeValue(verdict), clockAt(now, zone), cityOf(theirZone));
}

function answer(shown: Verdict, clock: Clock, city: string): string {
  const { verdict, earliest, at } = shown;
  const until = earliest === null ? null : onBothClocks(earliest, clock, city);
  switch (verdict) {
    case "ok":
    case "overdue":
      return goAhead(shown);
    case "early":
      return `A little early.${until === null ? "" : ` Better wait until ${until}.`}`;
    case "too-soon":
      if (asksAnother(shown)) return ASK_THE_OTHER;
      return `Too soon.${until === null ? "" : ` Wait until ${until}.`}`;
    case "wrong-hour":
      return `${notThen(at, earliest, clock)}${until === null ? "" : ` Better: ${until}.`}`;
    case "blocked":
      if (asksAnother(shown)) return ASK_THE_OTHER;
      return `Not as things stand.${until === null ? "" : ` Possible from ${until}.`}`;
    case "cap-reached":
      return isSpentByPhone(shown) ? "Not by phone any more." : "No more: what you have sent is enough.";
    case "closed":
      return "No: this is closed.";
  }
}

/** Only the words hang on what else is owed: the plan has both, too. */
function goAhead({ verdict, warnings }: Verdict): string {
  const owed = warnings.map(({ rule }) => OWED[rule]).find((what) => what !== undefined);
  if (owed !== undefined) return `Yes, but send ${owed} first.`;
  if (warnings.some(({ rule }) => rule === "no-date-week"))
    return "Yes, unless their words mean a later day.";
  if (warnings.some(({ rule }) => rule === "stay-active"))
    return "Yes, but you have taken another job: withdraw rather than ask.";
  return verdict === "ok" ? "Yes, go ahead." : "Yes, and it is late: do it now.";
}

/** Whether the question has gone to somebody else; before that, the rule only advises. */
function asksAnother({ because, warnings }: Verdict): boolean {
  return because.some(
    ({ rule, says }) => rule === "right-person" && !warnings.some((warning) => warning.says === says),
  );
}

/** Whether writing is none of what has been enough. */
function isSpentByPhone({ via, because }: Verdict): boolean {
  return via === "phone" && because.every(({ rule }) => RULES_OF_CALLS.includes(rule));
}

/** On the user's clock, for on that they look for another moment. */
function notThen(at: string, earliest: string | null, clock: Clock): string {
  const day = dayOfIso(at, clock);
  if (earliest === null || dayOfIso(earliest, clock) === day) return "Not at this hour.";
  return day === clock.today ? "Not today." : "Not on that day.";
}

function tone({ verdict, warnings }: Verdict, paint: Paint): (text: string) => string {
  if (verdict === "ok") return warnings.some(isGrave) ? paint.attention : paint.good;
  return verdict === "overdue" || verdict === "early" || verdict === "wrong-hour"
    ? paint.attention
    : paint.alarm;
}

/** What was asked, so that a wrong guess at the person or the channel is seen. */
function asked(
  { for: kind, toName, company, via, at }: Verdict,
  clock: Clock,
  { now, city }: { now: string; city: string },
): string {
  const recipient = toName === null ? company : `${toName} at ${company}`;
  const how = via === null ? "" : `, ${channelWords(via)}`;
  const moment = instantOfIso(at) === instantOfIso(now) ? "now" : onBothClocks(at, clock, city);
  return `This is about ${doing(kind, recipient)}${how}, ${moment}.`;
}

function bothClocks({ daysSince, at }: Verdict, now: string): string {
  const before = instantOfIso(at) === instantOfIso(now) ? "ago" : "before";
  const says = (days: number | null) => {
    if (days === null) return "never";
    if (days === 0) return "the same day";
    return days === 1 ? `1 day ${before}` : `${days} days ${before}`;
  };
  return `Last sign of life from them: ${says(daysSince.them)}. Last sent by you: ${says(daysSince.you)}.`;
}
