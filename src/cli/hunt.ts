/** The user's file, read and understood. */
import { EXIT, FollowupError } from "../errors.js";
import { locate } from "../io/locate.js";
import { type Day, dayIn, type Zone } from "../model/dates/index.js";
import { countriesOf } from "../model/holidays/countries.js";
import { decode, parse, warnOfDates } from "../model/parse/index.js";
import { inOrder, type Problem, problemText } from "../model/problems.js";
import type { Hunt } from "../model/types.js";
import { nowFor, tellNow } from "./moments.js";
import { remarkOnce, type Shell } from "./shell.js";

/** For a user whose file and system name no zone. */
export const FALLBACK_ZONE: Zone = "UTC";
const ZONELESS =
  "this computer does not say its time zone, so UTC is taken. Better: write timezone: under me.";

export interface OpenHunt {
  /** As it was named or found. */
  readonly file: string;
  readonly hunt: Hunt;
  /** The user's. */
  readonly zone: Zone;
}

/** Throws a FollowupError: 65 for a file with errors, and what `locate` and `readFile` throw. */
export async function openHunt(shell: Shell): Promise<OpenHunt> {
  const file = locate(shell.globals.file, shell.io);
  const decoded = decode(shell.io.readFile(file));
  if (!decoded.ok) throw refused(file, [decoded.problem]);
  return understand(shell, file, decoded.text);
}

/** Throws a FollowupError: 65 with every problem that refuses the text, 64 for a present moment that is none. */
export async function understand(shell: Shell, file: string, text: string): Promise<OpenHunt> {
  const systemZone = shell.io.zone();
  const parsed = parse(text, { zone: systemZone ?? FALLBACK_ZONE });
  if (!parsed.ok) throw refused(file, parsed.problems);
  const { hunt } = parsed;
  const known = hunt.me.timezone ?? systemZone;
  const zone = known ?? FALLBACK_ZONE;
  const now = nowFor(shell, zone);
  const early = warnOfDates(hunt, text, now, zone);
  for (const problem of inOrder([...parsed.problems, ...early]))
    await remarkOnce(shell, problemText(file, problem), `${problem.path} ${problem.says}`);
  if (known === undefined) await remarkOnce(shell, ZONELESS);
  await tellNow(shell, zone);
  return { file, hunt: await withTheirHolidays(shell, hunt, dayIn(now, zone)), zone };
}

/** The tables are loaded only for a file that names a country. */
async function withTheirHolidays(shell: Shell, hunt: Hunt, today: Day): Promise<Hunt> {
  if (countriesOf(hunt).length === 0) return hunt;
  const { endsNear, withHolidays } = await import("../model/holidays/index.js");
  const years = endsNear(today);
  if (years) await remarkOnce(shell, holidaysEnd(years.first, years.last));
  return withHolidays(hunt);
}

function holidaysEnd(first: number, last: number): string {
  return `public holidays are known here from ${first} to ${last}. Others count as days off once you name them: daysOff, under etiquette.`;
}

/** All the problems of a file at once, as one error (65). */
export function refused(file: string, problems: readonly Problem[]): FollowupError {
  return new FollowupError(
    EXIT.content,
    problems.map((problem) => problemText(file, problem)).join("\nfollowup: "),
  );
}
