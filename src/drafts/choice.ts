/** Which message an action asks for, and by which template a message is written. */
import type { Proposal } from "../engine/rule.js";
import { RULES } from "../engine/rules/index.js";
import type { Story } from "../engine/story.js";
import type { Action } from "../engine/types.js";
import { CHANNELS, type Channel, type Contactable, type Person, type Via } from "../model/types.js";
import { type DraftKind, isDraftKind, variantFor, waysOf } from "./kinds.js";
import type { Occasion } from "./occasion.js";

/** Where nobody has an address yet, the words are at least ready. */
const USUAL: Channel = "email";

/**
 * What carries an action out, by the channel of the plan or by `via`.
 * Undefined where nothing is sent, or nothing can be said by that channel.
 */
export function occasionOf(action: Action, story: Story, via?: Channel): Occasion | undefined {
  const channel = via ?? action.via ?? USUAL;
  const kind = proposalOf(action, story)?.template?.(channel);
  if (kind === undefined || !isDraftKind(kind)) return undefined;
  const template = templateFor(kind, channel);
  return template === undefined ? undefined : { kind, via: channel, template, to: action.to, action };
}

/** A message that no action of the plan asks for; undefined where it has no words for that way. */
export function occasionFor(kind: DraftKind, them: Contactable | undefined, via?: Via): Occasion | undefined {
  const way = via ?? usualWay(kind, them);
  const template = templateFor(kind, way);
  return template === undefined
    ? undefined
    : { kind, via: way, template, to: them?.id ?? null, action: null };
}

/** The action's number within its interview and kind, from its id. */
export function numberOf({ id }: Action): number {
  return Number(id.split("/")[2]);
}

function templateFor(kind: DraftKind, via: Via): string | undefined {
  const variant = variantFor(kind, via);
  return variant && `${kind}.${variant}`;
}

/** What the person prefers, else the first way by which the file can reach them, else the usual one. */
function usualWay(kind: DraftKind, them: Person | undefined): Via {
  const ways = waysOf(kind);
  const preferred = ways.find((way) => way === them?.prefers);
  const reachable = CHANNELS.filter((channel) => them?.[channel] !== undefined);
  return preferred ?? ways.find((way) => reachable.some((channel) => channel === way)) ?? ways[0] ?? USUAL;
}

/** An action knows the template of its own channel alone; the proposal behind it knows them all. */
function proposalOf(action: Action, story: Story): Proposal | undefined {
  return RULES.flatMap(({ propose }) => propose?.(story) ?? []).find(
    ({ kind, number, person }) =>
      kind === action.kind && number === numberOf(action) && (person?.id ?? null) === action.to,
  );
}
