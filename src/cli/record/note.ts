/** An entry added to an interview's log, and what came of it. */

import { plan } from "../../engine/plan.js";
import { storyOf } from "../../engine/story.js";
import { happeningOf } from "../../engine/timeline.js";
import { listed } from "../../engine/words.js";
import { worldOf } from "../../engine/world.js";
import { EXIT, type ExitCode } from "../../errors.js";
import { HOUR, type Instant, instantOf, type Zone } from "../../model/dates/index.js";
import type { Change } from "../../model/edit/index.js";
import type { Hunt, Interview, LogEntry } from "../../model/types.js";
import { writtenEntry } from "../../model/written.js";
import { recordedPage } from "../../render/recorded.js";
import type { OpenHunt } from "../hunt.js";
import { answerWritten, remark, type Shell } from "../shell.js";
import { record } from "./record.js";

export interface Noted {
  readonly interview: Interview;
  readonly entry: LogEntry;
  /** Of the same interview, beside the entry. */
  readonly besides?: readonly Change[];
}

const TWICE = "the log has the same within the hour. If it was one and the same: followup undo";

export interface NoteOptions {
  readonly dryRun?: boolean;
}

/**
 * @param find the entry for the hunt as it stands
 * @throws what `find` and `record` throw
 */
export async function note(
  shell: Shell,
  find: (open: OpenHunt, now: Instant) => Promise<Noted>,
  { dryRun = false }: NoteOptions,
): Promise<ExitCode> {
  let id = "";
  let repeated = false;
  const done = await record(
    shell,
    async (open, now) => {
      const { interview, entry, besides = [] } = await find(open, now);
      id = interview.id;
      const at = open.hunt.interviews.findIndex((one) => one.id === id);
      repeated = twin(entry, interview, interview.timezone ?? open.zone) !== undefined;
      const item = writtenEntry(entry, interview.timezone ?? open.zone);
      return {
        changes: [...besides, { append: ["interviews", at, "log"], item }],
        label: labelOf(entry, interview, open.hunt),
      };
    },
    dryRun,
  );
  if (done) await tell(shell, id, done.after, done.now);
  if (repeated) await remark(shell, TWICE);
  return EXIT.ok;
}

async function tell(shell: Shell, id: string, { file, hunt, zone }: OpenHunt, now: Instant): Promise<void> {
  const interview = hunt.interviews.find((one) => one.id === id);
  const entry = interview?.log.at(-1);
  if (!interview || !entry) throw new RangeError(`no entry in ${id}`);
  const story = storyOf(interview, worldOf(hunt, now, zone));
  const dated = story.log.find((one) => one.entry === entry);
  if (!dated) throw new RangeError(`an entry to come in ${id}`);
  const planned = plan(hunt, now, zone, [interview]);
  const happening = happeningOf(dated, story);
  const { version, actions, waiting } = planned;
  await answerWritten(shell, { version, file, interview: id, wrote: happening, actions, waiting }, (page) =>
    recordedPage({ company: interview.company, happening, plan: planned }, zone, page),
  );
}

/** `thank-you to Raj Patel at Northwind`. */
function labelOf(entry: LogEntry, { company, people }: Interview, { references }: Hunt): string {
  const named = (ids: readonly string[]): string =>
    listed(ids.map((id) => [...people, ...references].find((one) => one.id === id)?.name ?? id));
  if ("sent" in entry) return `${entry.sent} to ${named(entry.to) || company}, ${company}`;
  if ("got" in entry) return `${entry.got} from ${entry.from ? `${named([entry.from])}, ` : ""}${company}`;
  if ("closed" in entry) return `${entry.closed}, ${company}`;
  return "done" in entry ? `done ${entry.done}` : `snoozed ${entry.snoozed}`;
}

/** The same entry but for its moment, noted shortly before: perhaps one and the same, typed twice. */
function twin(entry: LogEntry, { log }: Interview, zone: Zone): LogEntry | undefined {
  const [{ at, ...rest }, instant] = [entry, instantOf(entry.at, zone)];
  return log.find((other) => {
    const { at: then, ...same } = other;
    const apart = Math.abs(instant - instantOf(then, zone));
    return apart <= HOUR && JSON.stringify(same) === JSON.stringify(rest);
  });
}
