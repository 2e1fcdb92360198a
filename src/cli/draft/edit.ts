/** `--edit`: a draft in the user's own editor. */
import type { Purpose } from "../../drafts/checks/check.js";
import { messageText } from "../../drafts/message.js";
import { readMessage } from "../../drafts/read.js";
import { revised } from "../../drafts/revise.js";
import type { Draft } from "../../drafts/types.js";
import { EXIT, FollowupError } from "../../errors.js";
import type { Shell } from "../shell.js";
import { fileNameOf } from "./deliver.js";

/** Throws a FollowupError: what `Io.edit` throws, and 1 for a draft of which nothing is left. */
export async function editDraft({ io }: Shell, draft: Draft, purpose: Purpose): Promise<Draft> {
  const text = await io.edit(fileNameOf(draft), `${messageText(draft)}\n`);
  if (text.trim() === "") throw new FollowupError(EXIT.no, "the draft came back empty: nothing was written.");
  return revised(draft, readMessage(text).message, purpose);
}
