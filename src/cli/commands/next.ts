/** `followup next`: what to do, and what is being waited for. */
import { outlook } from "../../engine/plan.js";
import type { Action, Note } from "../../engine/types.js";
import { EXIT, type ExitCode, usageError } from "../../errors.js";
import { isoInstant, type Present } from "../../model/dates/index.js";
import type { Interview } from "../../model/types.js";
import { companyNames } from "../../render/companies.js";
import { measure } from "../../render/layout.js";
import { pageOfParts } from "../../render/next-page.js";
import { partOf } from "../../render/next-part.js";
import { isAny, type Pressing, pressingIn, pressingLine, sumOf } from "../../render/pressing.js";
import { clockOf } from "../../render/when.js";
import { jsonText } from "../../safe/json.js";
import type { Command } from "../command.js";
import { openSample } from "../demo.js";
import { type OpenHunt, openHunt } from "../hunt.js";
import { presentFor } from "../moments.js";
import { about, DAYS, type Horizon, within } from "../narrow.js";
import { type Made, shownOf } from "../next/shown.js";
import { sameFile } from "../same-file.js";
import { type Launch, pageFor, type Shell } from "../shell.js";
import { type Who, whoIs } from "../who.js";
import { zoneOf } from "../zones.js";

interface Options {
  readonly days?: number;
  readonly all?: boolean;
  readonly why?: boolean;
  readonly short?: boolean;
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
    .option("--short", "only how many steps are overdue or due; nothing where none is")
    .option("--exit-code", "exit with 1 when something is overdue or due")
    .option("--demo", "plan a made-up job hunt; needs no file")
    .example("followup next", "what is due, what comes, and what to wait for")
    .example("followup next northwind --why", "of one interview, with the rules behind it")
    .example("followup next --all", "all that is still to come")
    .example("followup next --short", "how many steps are due, for a prompt")
    .example("followup next --exit-code > /dev/null || echo Something is due", "for a script")
    .action((who: string[], options: Options) => launch((shell) => next(shell, who.join(" "), options)));
}

export async function next(shell: Shell, who: string, options: Options): Promise<ExitCode> {
  const open = await (options.demo ? openSample(shell) : openHunt(shell));
  const wanted: Wanted = {
    ...open,
    now: presentFor(shell, open.zone),
    days: options.all ? MOST_DAYS : (options.days ?? DAYS),
    ...(who !== "" && { who: whoIs(who, open.hunt) }),
  };
  const pressing = await (shell.globals.json
    ? answerAsJson(shell, wanted)
    : answerAsPage(shell, wanted, options));
  return options.exitCode && isAny(pressing) ? EXIT.no : EXIT.ok;
}

interface Wanted extends OpenHunt {
  readonly now: Present;
  /** How many to look ahead. */
  readonly days: number;
  /** Absent for all. */
  readonly who?: Who;
}

/** Resolves to what is due. */
async function answerAsJson({ io }: Shell, wanted: Wanted): Promise<Pressing> {
  const { file, hunt, now, zone } = wanted;
  const { version, ...rest } = near(wanted, now, hunt.interviews).plan;
  await io.stdout.write(jsonText({ version, now: isoInstant(now.exactly(), zone), file, ...rest }));
  return pressingIn(rest);
}

/** The same. A page is made of parts, so that one changed interview costs one. */
async function answerAsPage(shell: Shell, wanted: Wanted, options: Options): Promise<Pressing> {
  const { why = false, demo, short } = options;
  const { io, globals } = shell;
  const { hunt, zone, now, days, who, reading } = wanted;
  const { quiet = false } = globals;
  const page = await pageFor(shell);
  const look = { days, why, quiet, zone, options: sameFile(shell, demo), notes: demo !== true };
  const names = companyNames(hunt.interviews);
  const width = measure(page.columns);
  const make = (interview: Interview, then: Present): Made => {
    const { plan, beyond } = near(wanted, then, [interview]);
    const news = quiet ? plan.notes : plan.notes.filter(isNews);
    const clock = clockOf(then, zone);
    const theirs = (action: Action) => zoneOf(action, hunt, zone);
    const view = { ...look, names, width, paint: page.paint, clock, zoneOf: theirs };
    return { part: partOf({ ...plan, notes: news }, beyond, view), pressing: pressingIn(plan) };
  };
  const keepable = { ...look, file: io.realPath(wanted.file), width, paint: page.paint.alarm("x") };
  const isUsual = !who && !demo;
  const made = isUsual
    ? shownOf({ reading, now, look: keepable, cache: io.cache, make })
    : (who ? [who.interview] : hunt.interviews).map((interview) => make(interview, now));
  const pressing = sumOf(made.map((one) => one.pressing));
  const parts = made.map(({ part }) => part);
  const view = { ...look, today: now.dayIn(zone), isEmpty: hunt.interviews.length === 0 };
  await io.stdout.writePage(short ? pressingLine(pressing) : pageOfParts(parts, view, page));
  return pressing;
}

function near({ hunt, zone, days, who }: Wanted, now: Present, interviews: readonly Interview[]): Horizon {
  const whole = outlook(hunt, now, zone, interviews);
  return within(days, who ? about(who, whole) : whole, clockOf(now, zone));
}

/** Of entries that lie ahead reading the file has warned, with their places. */
function isNews({ rule }: Note): boolean {
  return rule !== "stay-active";
}

function wholeDays(text: string): number {
  const days = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (days <= MOST_DAYS) return days;
  throw usageError(`--days: "${text}" is not a number of days from 0 to ${MOST_DAYS}.`);
}
