/** `followup` alone on a terminal: what is due, step by step, each to be done, put off or passed over. */
import { plan } from "../../engine/plan.js";
import type { Action } from "../../engine/types.js";
import { EXIT, type ExitCode, FollowupError, isStop } from "../../errors.js";
import { isoInstant } from "../../model/dates/index.js";
import { stepPage } from "../../render/step.js";
import { complete } from "../add/complete.js";
import { type OpenHunt, openHunt } from "../hunt.js";
import { nowFor } from "../moments.js";
import { plannedMoment } from "../record/moments.js";
import { answer, remark, type Shell } from "../shell.js";
import { zoneOf } from "../zones.js";
import { done } from "./done.js";
import { draft } from "./draft.js";
import { next } from "./next.js";
import { snooze } from "./snooze.js";

const DEEDS = ["complete", "draft", "copy", "edit", "done", "snooze", "skip", "stop"] as const;
type Deed = (typeof DEEDS)[number];

/** Throws a FollowupError: 130 or 143 when it is broken off, and what reading and writing throw. */
export async function walk(shell: Shell): Promise<ExitCode> {
  const passed = new Set<string>();
  let hasWritten = false;
  try {
    for (;;) {
      const open = await openHunt(shell);
      const step = dueIn(open, shell, passed);
      if (!step) break;
      const deed = await oneStep(shell, step, open);
      if (deed === "stop") return EXIT.ok;
      passed.add(step.id);
      hasWritten ||= deed !== "skip";
    }
  } catch (error) {
    if (hasWritten && isStop(error)) {
      throw new FollowupError(error.exit, "stopped; what you had marked before is kept.", { cause: error });
    }
    throw error;
  }
  if (passed.size > 0 || hasWritten) await remark(shell, "that was all that is due. What is to come:");
  return next(shell, "", {});
}

/** The first that is due, or late, and was not passed over. */
function dueIn({ hunt, zone }: OpenHunt, shell: Shell, passed: ReadonlySet<string>): Action | undefined {
  const { actions } = plan(hunt, nowFor(shell, zone), zone);
  return actions.find(({ id, state }) => (state === "overdue" || state === "due") && !passed.has(id));
}

/** Shows the step until the user has done something about it. */
async function oneStep(shell: Shell, step: Action, { hunt, zone }: OpenHunt): Promise<Deed> {
  const now = isoInstant(nowFor(shell, zone), zone);
  await answer(shell, step, (page) =>
    stepPage(step, { zone, now, theirZone: zoneOf(step, hunt, zone) }, page),
  );
  const { choice } = await shell.io.prompts();
  for (;;) {
    const deed = await choice("What now?", deedsFor(step));
    switch (deed) {
      case "draft":
      case "copy":
      case "edit":
        await draft(shell, step.id, "", { copy: deed === "copy", edit: deed === "edit" });
        break;
      case "complete":
        await complete(shell, step);
        return deed;
      case "done":
        await done(shell, step.id, {});
        return deed;
      case "snooze":
        await snooze(shell, step.id, { until: await untilWhen(shell, zone) });
        return deed;
      default:
        return deed;
    }
  }
}

const WORDS: Readonly<Record<Deed, string>> = {
  complete: "answer it now, and have it written into the file",
  draft: "show the message",
  copy: "copy it",
  edit: "open it in the editor",
  done: "mark as done",
  snooze: "put it off",
  skip: "skip it for now",
  stop: "stop here",
};

function deedsFor(step: Action): { readonly name: string; readonly value: Deed }[] {
  const deeds = DEEDS.filter((deed) => isFor(deed, step));
  // Enter alone never notes what was only read.
  const ordered = deeds[0] === "done" ? ["skip" as const, ...deeds.filter((deed) => deed !== "skip")] : deeds;
  return ordered.map((deed) => ({ name: deed === "done" ? doneWords(step) : WORDS[deed], value: deed }));
}

function isFor(deed: Deed, { kind, template }: Action): boolean {
  if (deed === "complete") return kind === "complete-record";
  return template !== null || !["draft", "copy", "edit"].includes(deed);
}

function doneWords({ kind, to, via }: Action): string {
  if (kind === "complete-record") return "go without it";
  if (kind === "confirm-references" && to === null) return "they are in the file, or go without them";
  if (to === null) return WORDS.done;
  return via === "phone" ? "note how the call went" : "mark as sent";
}

async function untilWhen(shell: Shell, zone: OpenHunt["zone"]): Promise<string> {
  const { text } = await shell.io.prompts();
  const now = nowFor(shell, zone);
  return text("Until when?", {
    initial: "tomorrow",
    check: async (typed) =>
      plannedMoment(typed, "that day", { now, zone }).then(
        () => undefined,
        (error: unknown) => (error instanceof FollowupError ? error.message : Promise.reject(error)),
      ),
  });
}
