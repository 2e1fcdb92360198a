/** `--ask`: the blanks of a draft, one by one. */
import type { Purpose } from "../../drafts/checks/check.js";
import { messageText } from "../../drafts/message.js";
import { filled, revised } from "../../drafts/revise.js";
import type { Draft } from "../../drafts/types.js";
import { FollowupError, isStop } from "../../errors.js";
import { remark, type Shell } from "../shell.js";
import { fileNameOf } from "./deliver.js";

/** Throws a FollowupError (130, 143) when it is broken off: what was answered by then is kept, and the error says where. */
export async function askForBlanks(shell: Shell, draft: Draft, purpose: Purpose): Promise<Draft> {
  const hints = [...new Set(draft.blanks)];
  if (hints.length === 0) return draft;
  await remark(shell, "leave an answer empty to fill it in later.");
  const { text } = await shell.io.prompts();
  const answers = new Map<string, string>();
  const soFar = () => revised(draft, filled(draft, answers), purpose);
  for (const hint of hints) {
    try {
      answers.set(hint, await text(`${hint}:`));
    } catch (error) {
      throw isStop(error) && isAnswered(answers) ? kept(shell, soFar(), error) : error;
    }
  }
  return soFar();
}

function isAnswered(answers: ReadonlyMap<string, string>): boolean {
  return [...answers.values()].some((answer) => answer.trim() !== "");
}

function kept({ io }: Shell, draft: Draft, cause: FollowupError): FollowupError {
  const path = io.keepFile(fileNameOf(draft), `${messageText(draft)}\n`);
  return new FollowupError(cause.exit, `stopped. The draft, with your answers so far, is kept in ${path}.`, {
    cause,
  });
}
