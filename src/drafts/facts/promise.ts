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
    "promise.what": promise ? (thingIn(phrase(promise.what)) ?? null) : null,
    "promise.late": warns(occasion.action, "promise-on-date"),
  };
}

/** The action's; without one the first that is open to them. */
function promiseOf({ action, to }: Occasion, story: Story): Promised | undefined {
  if (action)
    return action.kind === "keep-promise" ? story.interview.promises[numberOf(action) - 1] : undefined;
  return openPromises(story).find(({ promise }) => promise.to === undefined || promise.to === to)?.promise;
}

const TO_DO = /^(?:to |I(?:['\u2019](?:d|ll)| would| will) )/i;
const SENDING =
  /^(?:send|share|forward|mail|e-?mail|provide|submit|bring|show)(?: (?:over|you|her|him|them))? (.+)$/isu;
/** Done to or about something: `call her`, `check whether`; not `contact details`. */
const OTHER_DEED =
  /^(?:answer|ask|call|check|confirm|contact|find|get|give|introduce|let|look|meet|phone|put|read|reply|ring|speak|talk|tell|think|visit|write) (?:an?|about|back|for|her|him|how|if|into|it|me|my|out|that|the|their|them|this|through|to|up|us|what|when|whether|who|with|you|your)\b/i;

/** `the rota` of `send them the rota`; undefined for what is done rather than sent. */
function thingIn(text: string): string | undefined {
  const deed = text.replace(TO_DO, "");
  const thing = SENDING.exec(deed)?.[1];
  if (thing !== undefined) return thing;
  return deed !== text || OTHER_DEED.test(deed) ? undefined : text;
}
