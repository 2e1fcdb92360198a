/** When they decide, as it is said. */
import { FollowupError, usageError } from "../../errors.js";
import { type Day, instantOf, localOf, type Moment, shortDay, type Zone } from "../../model/dates/index.js";
import type { Decision } from "../../model/types.js";
import type { Clock } from "../moments.js";
import { plannedMoment } from "./moments.js";

/** Words that name no day, whatever day could be made of them. */
const VAGUE =
  /\b(?:few|couple|several|some|about|around|roughly|or so|early|mid|late|end of|beginning of|soon|(?:this|next) (?:week|month))\b/i;
/** A date that needs no words beside it. */
const DATE = /\d\s*[/.-]\s*\d/;

/** What was said about it, as options. */
export interface Announced {
  readonly decision?: string | undefined;
  readonly said?: string | undefined;
}

/**
 * The day of `--decision`, with their words: those of `--said`, else the option's own where it is no date.
 * @param clock of the company @param since they cannot have named a day before it
 * @returns undefined where neither option is given
 * @throws FollowupError (64) for what names no day, or one that has passed
 */
export async function decisionFrom(
  { decision, said }: Announced,
  clock: Clock,
  since: Day,
): Promise<Decision | undefined> {
  if (decision === undefined) return said === undefined ? undefined : { said };
  const text = decision.trim().replace(/^by\s+/i, "");
  const keep = `To keep their words without a day: --said "${decision.trim()}"`;
  if (VAGUE.test(text)) throw usageError(`--decision: "${decision}" names no day.\n${keep}`);
  const by = await plannedMoment(text, "--decision", clock).catch((error: unknown) => {
    throw error instanceof FollowupError && !DATE.test(text)
      ? usageError(`${error.message}\n${keep}`)
      : error;
  });
  const day = dayAt(by, clock.zone);
  if (day < since)
    throw usageError(`--decision: ${shortDay(day, since)} had passed by then. Name the day that they named.`);
  const words = said ?? (DATE.test(text) ? undefined : decision.trim());
  return { by: { day }, ...(words !== undefined && { said: words }) };
}

/** The day of a moment on a clock in `zone`. */
export function dayAt(moment: Moment, zone: Zone): Day {
  return moment.time === undefined ? moment.day : localOf(instantOf(moment, zone), zone).day;
}
