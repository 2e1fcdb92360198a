/** The user's file, read and understood. */
import { locate } from "../io/locate.js";
import type { Zone } from "../model/dates/index.js";
import { countriesOf } from "../model/holidays/countries.js";
import { endsNear } from "../model/holidays/outlook.js";
import type { Remark } from "../model/parse/remarks.js";
import { inOrder, type Problem, problemText } from "../model/problems.js";
import type { Hunt } from "../model/types.js";
import { doubtsIn } from "./doubts.js";
import { presentFor, tellNow } from "./moments.js";
import { type Reading, readAgain, readWhole } from "./reading.js";
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
  readonly reading: Reading;
}

/** Throws a FollowupError: 65 for a file with errors, and what `locate` and `readFile` throw. */
export async function openHunt(shell: Shell): Promise<OpenHunt> {
  const { io, globals } = shell;
  const file = locate(globals.file, io);
  const bytes = io.readFile(file);
  const systemZone = io.zone();
  return introduced(shell, file, await readAgain(file, bytes, systemZone ?? FALLBACK_ZONE, io), systemZone);
}

/** Throws a FollowupError: 65 with every problem that refuses the text, 64 for a present moment that is none. */
export async function understand(shell: Shell, file: string, text: string): Promise<OpenHunt> {
  const systemZone = shell.io.zone();
  const bytes = Buffer.from(text);
  return introduced(shell, file, await readWhole(file, bytes, systemZone ?? FALLBACK_ZONE), systemZone);
}

/** With a remark on everything that the user should know of it. */
async function introduced(
  shell: Shell,
  file: string,
  reading: Reading,
  systemZone: Zone | undefined,
): Promise<OpenHunt> {
  const { io } = shell;
  const { hunt, problems, bytes } = reading;
  const known = hunt.me.timezone ?? systemZone;
  const zone = known ?? FALLBACK_ZONE;
  const now = presentFor(shell, zone);
  const early = await placed(doubtsIn(io.realPath(file), reading, now, zone, io), bytes);
  for (const problem of inOrder([...problems, ...early]))
    await remarkOnce(shell, problemText(file, problem), `${problem.path} ${problem.says}`);
  if (known === undefined) await remarkOnce(shell, ZONELESS);
  await tellNow(shell, zone);
  const years = countriesOf(hunt).length > 0 ? endsNear(now.dayIn(zone)) : undefined;
  if (years) await remarkOnce(shell, holidaysEnd(years.first, years.last));
  return { file, hunt, zone, reading };
}

/** To find where in the file each belongs, it has to be read. */
async function placed(doubts: readonly Remark[], bytes: Uint8Array): Promise<Problem[]> {
  if (doubts.length === 0) return [];
  const parsing = await import("../model/parse/lazily.js");
  const decoded = parsing.decode(bytes);
  return decoded.ok ? parsing.placed(doubts, decoded.text) : [];
}

function holidaysEnd(first: number, last: number): string {
  return `public holidays are known here from ${first} to ${last}. Others count as days off once you name them: daysOff, under etiquette.`;
}
