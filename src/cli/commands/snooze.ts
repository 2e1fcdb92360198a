/** `followup snooze`: a step of the plan, put off. */
import { plan } from "../../engine/plan.js";
import { type ExitCode, usageError } from "../../errors.js";
import { instantOf, instantOfIso, isoInstant, type Moment } from "../../model/dates/index.js";
import { clockAt, untilWords } from "../../render/when.js";
import type { Command } from "../command.js";
import { tellerOf } from "../moments.js";
import { plannedMoment, presently } from "../record/moments.js";
import { type NoteOptions, note } from "../record/note.js";
import { stepCalled } from "../record/step.js";
import { type Launch, remark, type Shell } from "../shell.js";

interface Options extends NoteOptions {
  readonly until: string;
}

export function define(command: Command, launch: Launch): void {
  command
    .argument("<action>", "an id of followup next, or the beginning of one")
    .requiredOption(
      "--until <day>",
      'the day or moment to be reminded: friday, "in 3 days" or 2026-06-12 10:00',
    )
    .option("--dry-run", "show what would change, and write nothing")
    .example("followup snooze northwind/thank --until monday", "not before Monday")
    .example('followup snooze northwind/keep --until "in 3 days"', "not for three days")
    .action((action: string, options: Options) => launch((shell) => snooze(shell, action, options)));
}

export async function snooze(shell: Shell, text: string, options: Options): Promise<ExitCode> {
  let tooLate: string | undefined;
  const exit = await note(
    shell,
    async ({ hunt, zone }, now) => {
      const action = stepCalled(text, plan(hunt, now, zone), hunt.interviews, []);
      const interview = hunt.interviews.find(({ id }) => id === action.interview);
      if (!interview) throw new RangeError(`no interview "${action.interview}"`);
      const clock = { now, zone, tell: tellerOf(shell) };
      const until: Moment = await plannedMoment(options.until, "--until", clock);
      if (instantOf(until, zone) <= now) {
        throw usageError(`--until: ${options.until} has passed. Name a day to come, such as friday.`);
      }
      if (action.due !== null && instantOf(until, zone) > instantOfIso(action.due)) {
        const due = untilWords(action.due, clockAt(isoInstant(now, zone), zone));
        tooLate = `that is after it is due, ${due}. To take it back: followup undo`;
      }
      return { interview, entry: { at: presently({ now }), snoozed: action.id, until } };
    },
    options,
  );
  if (tooLate !== undefined && !options.dryRun) await remark(shell, tooLate);
  return exit;
}
