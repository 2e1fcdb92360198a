/** The interviews that go on when a job is taken: people there are still waiting for a word. */
import { storyOf } from "../../engine/story.js";
import { lastEnding } from "../../engine/timeline.js";
import { listed } from "../../engine/words.js";
import { worldOf } from "../../engine/world.js";
import type { Instant } from "../../model/dates/index.js";
import type { Interview } from "../../model/types.js";
import type { OpenHunt } from "../hunt.js";
import { remark, type Shell } from "../shell.js";

/** So many are named. */
const NAMED = 3;

/** Those that neither side has ended. */
export function stillOpen({ hunt, zone }: OpenHunt, now: Instant): Interview[] {
  const world = worldOf(hunt, now, zone);
  return hunt.interviews.filter((interview) => lastEnding(storyOf(interview, world)) === null);
}

/** Says nothing where there are none. */
export async function remindOf(shell: Shell, interviews: readonly Interview[]): Promise<void> {
  const [first, ...others] = interviews;
  if (!first) return;
  const more = interviews.length - NAMED;
  const names = interviews.slice(0, NAMED).map(({ company }) => company);
  const open = listed(more > 0 ? [...names, `${more} more`] : names);
  const id = others.length === 0 ? first.id : "<interview>";
  await remark(
    shell,
    `still open: ${open}. Let them know that you have taken another job, and note it:\n  followup log closed withdrawn ${id}`,
  );
}
