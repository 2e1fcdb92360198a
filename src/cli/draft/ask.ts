/** `--ask`: the blanks of a draft, one by one. */
import type { Purpose } from "../../drafts/checks/check.js";
import { filled, revised } from "../../drafts/revise.js";
import type { Draft } from "../../drafts/types.js";
import { safe } from "../../render/safe.js";
import { remark, type Shell } from "../shell.js";

export async function askForBlanks(shell: Shell, draft: Draft, purpose: Purpose): Promise<Draft> {
  const hints = [...new Set(draft.blanks)];
  if (hints.length === 0) return draft;
  await remark(shell, "leave an answer empty to fill it in later.");
  const { text } = await shell.io.prompts();
  const answers = new Map<string, string>();
  for (const hint of hints) answers.set(hint, await text(`${safe(hint)}:`));
  return revised(draft, filled(draft, answers), purpose);
}
