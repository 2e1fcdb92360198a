/** What was promised to them. */
import { openPromises } from "../../engine/rules/promise-on-date.js";
import type { Story } from "../../engine/story.js";
import type { Promised } from "../../model/types.js";
import { numberOf } from "../choice.js";
import type { Part } from "../fields.js";
import type { Occasion } from "../occasion.js";
import { phrase } from "../phrases.js";
import { warns } from "./warnings.js";

export function aboutPromise(occasion: Occasion, story: Story): Part<"promise"> {
  const promise = promiseOf(occasion, story);
  return {
    "promise.what": promise ? phrase(promise.what) : null,
    "promise.late": warns(occasion.action, "promise-on-date"),
  };
}

/** The action's; without one the first that is open to them. */
function promiseOf({ action, to }: Occasion, story: Story): Promised | undefined {
  if (action)
    return action.kind === "keep-promise" ? story.interview.promises[numberOf(action) - 1] : undefined;
  return openPromises(story).find(({ promise }) => promise.to === undefined || promise.to === to)?.promise;
}
