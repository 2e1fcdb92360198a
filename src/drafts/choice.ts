/** Which template drafts an action. */
import type { Proposal } from "../engine/rule.js";
import { RULES } from "../engine/rules/index.js";
import type { Story } from "../engine/story.js";
import type { Action } from "../engine/types.js";
import type { Channel } from "../model/types.js";
import { type DraftKind, isDraftKind, variantFor } from "./kinds.js";

export interface TemplateChoice {
  readonly kind: DraftKind;
  readonly via: Channel;
  /** `thank-you.email`. */
  readonly template: string;
}

/** Where nobody has an address yet, the words are at least ready. */
const USUAL: Channel = "email";

/**
 * The template for an action by the channel of the plan, or by `via`.
 * Undefined where nothing is sent, or nothing can be said by that channel.
 */
export function chooseTemplate(action: Action, story: Story, via?: Channel): TemplateChoice | undefined {
  const channel = via ?? action.via ?? USUAL;
  const kind = proposalOf(action, story)?.template?.(channel);
  if (kind === undefined || !isDraftKind(kind)) return undefined;
  const variant = variantFor(kind, channel);
  return variant && { kind, via: channel, template: `${kind}.${variant}` };
}

/** The action's number within its interview and kind, from its id. */
export function numberOf({ id }: Action): number {
  return Number(id.split("/")[2]);
}

/** An action knows the template of its own channel alone; the proposal behind it knows them all. */
function proposalOf(action: Action, story: Story): Proposal | undefined {
  return RULES.flatMap(({ propose }) => propose?.(story) ?? []).find(
    ({ kind, number, person }) =>
      kind === action.kind && number === numberOf(action) && (person?.id ?? null) === action.to,
  );
}
