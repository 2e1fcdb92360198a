/** Which message is meant: by an action id, a kind of action or a kind of message, and by whom it is for. */
import { occasionOf } from "../../drafts/choice.js";
import { DRAFT_KINDS } from "../../drafts/kinds.js";
import type { Occasion } from "../../drafts/occasion.js";
import type { Story } from "../../engine/story.js";
import type { Action, Plan } from "../../engine/types.js";
import { usageError } from "../../errors.js";
import { either, nearest } from "../../model/suggest.js";
import { ACTION_KINDS, CHANNELS, type Channel, type Hunt, type Interview } from "../../model/types.js";
import { channelWords } from "../../render/sentence.js";
import { notPlanned } from "../not-planned.js";
import { everybody, idOf, wordsOf } from "../who.js";
import { soleActionFor } from "./sole-action.js";
import { SEE_NEXT, unplanned } from "./unplanned.js";
import { addressee, concerns } from "./whom.js";

interface WhichOptions {
  /** Id or part of the name of a person or a reference. */
  readonly to?: string;
  readonly via?: Channel;
}

export interface Which {
  readonly occasion: Occasion;
  /** Of the interview that the message is about. */
  readonly story: Story;
}

const KINDS: readonly string[] = [...new Set([...ACTION_KINDS, ...Object.keys(DRAFT_KINDS)])];

/**
 * @param what an action id of the plan, a kind of action or message, or in place of these whom it is for
 * @param who a company, a person or a reference, as on every command line; may be empty
 * @param planned the plan at the moment of the stories that `storyOf` tells
 * @throws FollowupError (64) where nothing, or more than one message, could be meant
 */
export function whichDraft(
  what: string,
  who: string,
  { to, via }: WhichOptions,
  hunt: Hunt,
  planned: Plan,
  storyOf: (interview: Interview) => Story,
): Which {
  const tell = ({ interview }: Action): Story => {
    const found = hunt.interviews.find(({ id }) => id === interview);
    if (!found) throw new RangeError(`no interview "${interview}"`);
    return storyOf(found);
  };
  if (!KINDS.includes(what) && !planned.actions.some(({ id }) => id === what)) {
    const action = soleActionFor(`${what} ${who}`.trim(), to, hunt, planned.actions);
    if (!action) throw unknown(what, planned.actions, hunt);
    return { occasion: carriedOut(action, tell(action), via), story: tell(action) };
  }
  const meant = addressee(who, to, what, hunt);
  const actions = planned.actions
    .filter((action) => concerns(action, meant))
    .filter(
      (action) => action.id === what || action.kind === what || channelFor(action, what, tell(action), via),
    );
  const [only, ...others] = actions;
  if (!only) return unplanned(what, who, meant, via, hunt, storyOf);
  if (others.length > 0) {
    const ids = actions.map(({ id, title }) => `  ${id}  (${title})`);
    throw usageError(`"${what}" could be any of these; give the id:\n${ids.join("\n")}`);
  }
  const story = tell(only);
  return { occasion: carriedOut(only, story, via ?? channelFor(only, what, story)), story };
}

/** The channel by which an action is carried out with a message of this kind: the plan's, if it can be that. */
function channelFor(action: Action, kind: string, story: Story, via?: Channel): Channel | undefined {
  const ways = via ? [via] : [...(action.via ? [action.via] : []), ...CHANNELS];
  return ways.find((channel) => occasionOf(action, story, channel)?.kind === kind);
}

function carriedOut(action: Action, story: Story, via: Channel | undefined): Occasion {
  const occasion = occasionOf(action, story, via);
  if (occasion) return occasion;
  const ways = CHANNELS.filter((channel) => occasionOf(action, story, channel)).map(channelWords);
  if (via === undefined || ways.length === 0) throw usageError(`there is nothing to write for ${action.id}.`);
  throw usageError(`${action.id} is not done ${channelWords(via)}: write it ${either(ways)}.`);
}

function unknown(what: string, actions: readonly Action[], hunt: Hunt): Error {
  const written = actions.filter(({ template }) => template !== null);
  if (!what.includes("/")) {
    const ids = written.map(({ id }) => id);
    const all = everybody(hunt);
    const near = nearest(what, [...KINDS, ...ids, ...all.map(idOf), ...all.flatMap(wordsOf)]);
    const advice = near === undefined ? "" : ` Did you mean "${near}"?`;
    return usageError(
      `"${what}" is no action id, no kind of message, and nobody in the file.${advice}\n${SEE_NEXT}`,
    );
  }
  const says = notPlanned(what, written, hunt.interviews, "There is nothing to write there.");
  return usageError(`${says}\n${SEE_NEXT}`);
}
