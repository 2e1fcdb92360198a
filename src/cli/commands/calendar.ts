/** `followup calendar`: the plan as a file that calendar programs import. */
import { type Appointment, appointmentsOf } from "../../engine/appointments.js";
import { check } from "../../engine/check.js";
import { plan } from "../../engine/plan.js";
import type { Action, Wait } from "../../engine/types.js";
import { EXIT, type ExitCode, usageError } from "../../errors.js";
import { NAMES } from "../../model/calendar/event.js";
import { addDays, type Day, type Instant, instantOfIso, momentOfIso } from "../../model/dates/index.js";
import { calendarText } from "../../render/calendar/index.js";
import { publishCalendar } from "../calendar/publish.js";
import type { Command } from "../command.js";
import { openSample } from "../demo.js";
import { type OpenHunt, openHunt } from "../hunt.js";
import { nowFor } from "../moments.js";
import { sameFile } from "../same-file.js";
import type { Launch, Shell } from "../shell.js";
import { zoneOf } from "../zones.js";

interface Options {
  readonly out?: string;
  readonly rounds?: boolean;
  readonly demo?: boolean;
}

const STDOUT = "-";

export function define(command: Command, launch: Launch): void {
  command
    .option("--out <file>", "write it there; a calendar that followup wrote is brought up to date")
    .option("--rounds", "the interviews themselves too; a file that has them keeps them")
    .option("--demo", "plan a made-up job hunt; needs no file")
    .example("followup calendar --out followup.ics", "write the file, or bring it up to date")
    .example("followup calendar --rounds > everything.ics", "the interviews themselves too")
    .note(
      "Calls are in the calendar at the hours of whoever is called, deadlines with an alarm before them, waits as whole days. It is iCalendar (.ics), to subscribe to or to import. After another run with the same --out, import the file again: your calendar takes what has changed, and doubles nothing. What is no longer planned stays in the file until a month after its day, since importing takes nothing away: as cancelled while its time is to come, and as it was once that is over.",
    )
    .action((options: Options) => launch((shell) => calendar(shell, options)));
}

async function calendar(shell: Shell, { out, rounds, demo }: Options): Promise<ExitCode> {
  const { io, globals } = shell;
  if (globals.json)
    throw usageError("calendar answers in iCalendar, not in JSON. The same plan: followup next --all --json");
  const open = await (demo ? openSample(shell) : openHunt(shell));
  const { hunt, zone } = open;
  const now = nowFor(shell, zone);
  const appointments = appointmentsOf(hunt, now, zone);
  const name = demo ? NAMES.demo : NAMES.real;
  const agenda = {
    name,
    plan: plan(hunt, now, zone),
    interviews: hunt.interviews,
    appointments,
    rounds: rounds === true,
  };
  const view = {
    now,
    zone,
    zoneOf: (action: Action) => zoneOf(action, hunt, zone),
    before: (wait: Wait) => ({
      round: roundsOver(wait, appointments, now),
      lastWord: lastWord(wait, open, now),
    }),
    options: sameFile(shell, demo),
    notes: !demo,
  };
  if (out !== undefined && out !== STDOUT) {
    await publishCalendar(shell, out, name, (earlier) => calendarText(agenda, earlier, view));
    return EXIT.ok;
  }
  const text = calendarText(agenda, [], view);
  await io.stdout.write(io.stdout.isTerminal ? text.replaceAll("\r\n", "\n") : text);
  return EXIT.ok;
}

function roundsOver({ interview }: Wait, appointments: readonly Appointment[], now: Instant): number {
  return appointments.filter((one) => one.interview === interview && instantOfIso(one.ends) <= now).length;
}

/** The day of the last word from either side, where the one lives who is waited for. */
function lastWord({ interview }: Wait, { hunt, zone }: OpenHunt, now: Instant): Day | undefined {
  const { at, daysSince } = check(hunt, { interview }, now, zone);
  const days = [daysSince.them, daysSince.you].filter((count) => count !== null);
  return days.length === 0 ? undefined : addDays(momentOfIso(at).day, -Math.min(...days));
}
