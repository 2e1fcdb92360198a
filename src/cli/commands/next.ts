/** `followup next`: what to do, and what is being waited for. */
import { type Command, InvalidArgumentError } from "commander";
import { outlook } from "../../engine/plan.js";
import type { Note } from "../../engine/types.js";
import { EXIT, type ExitCode } from "../../errors.js";
import { isoInstant } from "../../model/dates/index.js";
import { nextPage } from "../../render/next.js";
import { clockOf } from "../../render/when.js";
import { openSample } from "../demo.js";
import { openHunt } from "../hunt.js";
import { presentFor } from "../moments.js";
import { about, DAYS, within } from "../narrow.js";
import { sameFile } from "../same-file.js";
import { answer, type Launch, type Shell } from "../shell.js";
import { whoIs } from "../who.js";
import { zoneOf } from "../zones.js";

interface Options {
  readonly days?: number;
  readonly all?: boolean;
  readonly why?: boolean;
  readonly exitCode?: boolean;
  readonly demo?: boolean;
}

const MOST_DAYS = 36_500;

export function define(command: Command, launch: Launch): void {
  command
    .argument("[who...]", "only this interview or person: an id, or part of a name")
    .option("--days <n>", "how many days ahead to look", wholeDays, DAYS)
    .option("--all", "look ahead without limit")
    .option("--why", "give the rules behind each step")
    .option("--exit-code", "exit with 1 when something is overdue or due")
    .option("--demo", "plan a made-up job hunt; needs no file")
    .action((who: string[], options: Options) => launch((shell) => next(shell, who.join(" "), options)));
}

export async function next(shell: Shell, who: string, options: Options): Promise<ExitCode> {
  const { file, hunt, zone } = await (options.demo ? openSample(shell) : openHunt(shell));
  const now = presentFor(shell, zone);
  const whole = outlook(hunt, now, zone);
  const asked = who === "" ? whole : about(whoIs(who, hunt), whole);
  const days = options.all ? MOST_DAYS : (options.days ?? DAYS);
  const clock = clockOf(now, zone);
  const { plan: shown, beyond } = within(days, asked, clock);
  const { version, ...rest } = shown;
  // Only JSON names the moment: the page stays true for a while.
  const value = shell.globals.json ? { version, now: isoInstant(now.exactly(), zone), file, ...rest } : shown;
  await answer(shell, value, (page) =>
    nextPage(
      shell.globals.quiet ? shown : { ...shown, notes: shown.notes.filter(isNews) },
      {
        clock,
        why: options.why === true,
        options: sameFile(shell, options.demo),
        notes: options.demo !== true,
        interviews: hunt.interviews,
        zoneOf: (action) => zoneOf(action, hunt, zone),
        beyond,
        days,
      },
      page,
    ),
  );
  const isPressing = shown.actions.some(({ state }) => state === "overdue" || state === "due");
  return options.exitCode && isPressing ? EXIT.no : EXIT.ok;
}

/** Of entries that lie ahead reading the file has warned, with their places. */
function isNews({ rule }: Note): boolean {
  return rule !== "stay-active";
}

function wholeDays(text: string): number {
  const days = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (days <= MOST_DAYS) return days;
  throw new InvalidArgumentError(`Give a number of days from 0 to ${MOST_DAYS}.`);
}
