/** Actions as tasks for `task import`, which knows a task again by its UUID. */
import type { Action } from "../../engine/types.js";
import { instantOfIso } from "../../model/dates/index.js";
import { clean } from "../../safe/line.js";
import { wholeSentence } from "../sentence.js";

interface Task {
  readonly uuid: string;
  readonly status: "pending";
  readonly description: string;
  readonly project: string;
  readonly due?: string;
  /** Until then it is hidden. */
  readonly wait?: string;
  /** The id of the action: an attribute that the user defines. */
  readonly followup: string;
}

/** @param actions with their companies under the names that tell them from others */
export function tasks(actions: readonly Action[], uuidOf: (id: string) => string): Task[] {
  return actions.map((action) => ({
    uuid: uuidOf(action.id),
    status: "pending",
    description: clean(wholeSentence(action)),
    project: clean(action.company),
    ...(action.due !== null && { due: stamp(action.due) }),
    ...(action.state === "upcoming" && { wait: stamp(action.opens) }),
    followup: action.id,
  }));
}

/** `20260612T141500Z` */
function stamp(iso: string): string {
  return new Date(instantOfIso(iso)).toISOString().replace(/[-:]|\.\d+/g, "");
}
