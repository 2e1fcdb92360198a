/** The ways by which a kind of message goes. */
import { type DraftKind, waysOf } from "../drafts/kinds.js";
import { type FollowupError, usageError } from "../errors.js";
import { either } from "../model/suggest.js";
import type { Channel } from "../model/types.js";
import { channelWords } from "../render/sentence.js";

/** @param what as the user calls it @param message what would be sent */
export function notDoneBy(via: Channel, what: string, message: DraftKind): FollowupError {
  const ways = waysOf(message).map(channelWords);
  return usageError(`${what} is not done ${channelWords(via)}: leave --via out, it goes ${either(ways)}.`);
}
