/** `followup done`: a step of the plan, carried out. */
import { Option } from "commander";
import { entryFor, newlyGiven } from "../../engine/afterwards.js";
import { plan } from "../../engine/plan.js";
import { type Story, storyOf } from "../../engine/story.js";
import type { Action } from "../../engine/types.js";
import { worldOf } from "../../engine/world.js";
import type { ExitCode } from "../../errors.js";
import type { Change } from "../../model/edit/index.js";
import {
  CHANNELS,
  type Hunt,
  type LogEntry,
  OUTCOMES,
  type Outcome,
  VIAS,
  type Via,
} from "../../model/types.js";
import type { Command } from "../command.js";
import { tellerOf } from "../moments.js";
import { momentOf } from "../record/log-entry.js";
import { type NoteOptions, note } from "../record/note.js";
import { outcomeOfCall } from "../record/outcome.js";
import { stepCalled } from "../record/step.js";
import type { Launch, Shell } from "../shell.js";

interface Options extends NoteOptions {
  readonly at?: string;
  readonly via?: Via;
  readonly outcome?: Outcome;
}

export function define(command: Command, launch: Launch): void {
  command
    .argument("<action>", "an id of followup next, or the beginning of one")
    .option("--at <moment>", 'when, such as "yesterday 10:00" or 2026-06-12 (default: now)')
    .addOption(new Option("--via <way>", "how it went (default: as the plan says)").choices(VIAS))
    .addOption(new Option("--outcome <outcome>", "how a call ended").choices(OUTCOMES))
    .option("--dry-run", "show what would change, and write nothing")
    .example("followup done northwind/thank-you/1/raj", "you have thanked Raj")
    .example("followup done northwind/thank", "the beginning of an id is enough")
    .example("followup done northwind/keep-promise --at yesterday", "it was yesterday")
    .example("followup done fabrikam/complete", "also for what you do alone")
    .action((action: string, options: Options) => launch((shell) => done(shell, action, options)));
}

export function done(shell: Shell, text: string, options: Options): Promise<ExitCode> {
  let { outcome } = options;
  return note(
    shell,
    async ({ hunt, zone }, now) => {
      const marked = hunt.interviews.flatMap(({ log }) =>
        log.flatMap((entry) => ("done" in entry ? [entry.done] : [])),
      );
      const action = stepCalled(text, plan(hunt, now, zone), hunt.interviews, marked);
      const interview = hunt.interviews.find(({ id }) => id === action.interview);
      if (!interview) throw new RangeError(`no interview "${action.interview}"`);
      const story = storyOf(interview, worldOf(hunt, now, zone));
      const isCall = action.to !== null && (options.via ?? action.via) === "phone";
      if (isCall) outcome ??= await outcomeOfCall(shell);
      const entry = carriedOut(action, story, options.via, outcome);
      const at = await momentOf(options.at, { hunt, interview, now, zone, tell: tellerOf(shell) });
      return { interview, entry: { ...entry, at }, besides: besides(action, story, hunt) };
    },
    options,
  );
}

function carriedOut(
  action: Action,
  story: Story,
  via: Via | undefined,
  outcome: Outcome | undefined,
): LogEntry {
  const channel = CHANNELS.find((one) => one === (via ?? action.via)) ?? null;
  const entry = entryFor({ ...action, via: channel }, story, outcome);
  return "sent" in entry && via ? { ...entry, via } : entry;
}

/** The references whom the company knows of from now on. */
function besides(action: Action, story: Story, { interviews }: Hunt): Change[] {
  const at = interviews.indexOf(story.interview);
  return newlyGiven(action, story).map((item) => ({ append: ["interviews", at, "given"], item }));
}
