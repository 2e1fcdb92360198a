/** An addition to the file: settled once, shown, agreed to, written, and told. */
import { plan } from "../../engine/plan.js";
import { storyOf } from "../../engine/story.js";
import { numberWord } from "../../engine/words.js";
import { worldOf } from "../../engine/world.js";
import { EXIT, type ExitCode } from "../../errors.js";
import { type Day, type Instant, isBusinessDay, shortDay } from "../../model/dates/index.js";
import { edit, type Typed, typed } from "../../model/edit/index.js";
import type { Hunt, Interview } from "../../model/types.js";
import { notedPage } from "../../render/recorded.js";
import { jsonText } from "../../safe/json.js";
import type { OpenHunt } from "../hunt.js";
import { type Intent, record } from "../record/record.js";
import { answerWritten, remark, type Shell } from "../shell.js";
import { agree } from "./asking.js";
import { difference } from "./difference.js";
import { say } from "./say.js";

export interface Deed {
  readonly changes: Intent["changes"];
  /** What was written, for the user and for the list of what can be undone. */
  readonly says: string;
  /** On which a round is, where that is new. */
  readonly day?: Day | undefined;
  /** The interview that it is about, once written. */
  readonly about: (after: Hunt) => Interview | undefined;
}

export interface Desk {
  readonly open: OpenHunt;
  readonly now: Instant;
  readonly file: Typed;
}

export interface Steps<Settled> {
  /** What the user wants; asked for once. */
  readonly settle: (desk: Desk) => Promise<Settled>;
  /** What that means for the file as it stands; a text where there is nothing to write, and why. */
  readonly deed: (settled: Settled, desk: Desk) => Promise<Deed | string>;
  /** Whether to show it and ask before it is written. */
  readonly isAsked: boolean;
  readonly dryRun?: boolean | undefined;
}

/** Ends a change that turns out not to be needed. */
class Needless extends Error {}

/** Throws a FollowupError: 1 where the user says no, and what the steps and `record` throw. */
export async function commit<Settled>(
  shell: Shell,
  { settle, deed, isAsked, dryRun = false }: Steps<Settled>,
): Promise<ExitCode> {
  let settled: { readonly is: Settled } | undefined;
  let last: Deed | undefined;
  try {
    const done = await record(
      shell,
      async (open, now, text) => {
        const desk = { open, now, file: typed(text) };
        const isFirst = settled === undefined;
        settled ??= { is: await settle(desk) };
        const made = await deed(settled.is, desk);
        if (typeof made === "string") throw new Needless(made);
        last = made;
        if (isFirst && isAsked && !dryRun) await show(shell, open.file, text, made.changes);
        return { changes: made.changes, label: made.says };
      },
      dryRun,
    );
    if (done && last) await tell(shell, last, done.after, done.now);
  } catch (error) {
    if (!(error instanceof Needless)) throw error;
    await remark(shell, error.message);
    if (shell.globals.json) await shell.io.stdout.write(jsonText({ version: 1, wrote: null }));
  }
  return EXIT.ok;
}

async function show(shell: Shell, file: string, text: string, changes: Intent["changes"]): Promise<void> {
  const isOld = changes.some((change) => "set" in change);
  await say(shell, isOld ? `This changes in ${file}:` : `This goes into ${file}:`);
  for (const line of difference(text, edit(text, changes), isOld)) await say(shell, line);
  await agree({ prompts: await shell.io.prompts() });
}

async function tell(shell: Shell, { says, day, about }: Deed, { file, hunt, zone }: OpenHunt, now: Instant) {
  const interview = about(hunt);
  if (!interview) throw new RangeError("nothing was added");
  const planned = plan(hunt, now, zone, [interview]);
  const { version, actions, waiting } = planned;
  await answerWritten(
    shell,
    { version, file, interview: interview.id, wrote: says, actions, waiting },
    (page) => notedPage(says, planned, zone, page),
  );
  if (day === undefined) return;
  const { world, calendar, ahead } = storyOf(interview, worldOf(hunt, now, zone));
  if (!isBusinessDay(day, calendar))
    await remark(shell, `${shortDay(day, world.today)} is no business day there. Make sure of the date.`);
  if (ahead.length > 1 && ahead.some(({ round }) => round.at.day === day))
    await remark(
      shell,
      `${numberWord(ahead.length)} talks are ahead there now. If one takes the place of another, delete the one that is off.`,
    );
}
