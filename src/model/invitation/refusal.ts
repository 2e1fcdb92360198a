/** Why there is no invitation in a file. */
import { EXIT, FollowupError } from "../../errors.js";

/** The remedy that always works. */
export const BY_HAND = "Or type the round in yourself with followup add.";

export function refusal(says: string, hint: string): FollowupError {
  return new FollowupError(EXIT.content, `${says}\n  ${hint}`);
}
