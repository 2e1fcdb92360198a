/** Questions with one line for an answer. */
import { EXIT, FollowupError } from "../../errors.js";
import type { Prompts } from "../../io/index.js";
import type { Shell } from "../shell.js";
import type { Desk } from "./commit.js";

/** Somebody to ask, and what is known so far. */
export interface Asking {
  readonly shell: Shell;
  readonly prompts: Prompts;
  readonly desk: Desk;
}

/** What is wrong with an answer, or undefined. */
type Check = (answer: string) => Promise<string | undefined> | string | undefined;

const EMPTY = "This one is needed. To stop, press Ctrl-C.";

/** An answer without space around it, that is not empty. */
export async function needed(
  { prompts }: Pick<Asking, "prompts">,
  question: string,
  check?: Check,
): Promise<string> {
  const answer = await prompts.text(question, {
    check: async (text) => (text.trim() === "" ? EMPTY : check?.(text.trim())),
  });
  return answer.trim();
}

/** The same, or undefined for Enter alone. @param initial what Enter alone stands for instead */
export async function optional(
  { prompts }: Pick<Asking, "prompts">,
  question: string,
  check?: Check,
  initial?: string,
): Promise<string | undefined> {
  const answer = await prompts.text(question, {
    ...(initial !== undefined && { initial }),
    check: async (text) => (text.trim() === "" ? undefined : check?.(text.trim())),
  });
  return answer.trim() || undefined;
}

/** Whether somebody is there, and may be asked. */
export function canAsk({ io, globals }: Shell): boolean {
  return globals.input && io.isInteractive();
}

/** The last question. @throws FollowupError (1) where the answer is no */
export async function agree({ prompts }: Pick<Asking, "prompts">): Promise<void> {
  if (!(await prompts.confirm("Shall I write it?"))) throw new FollowupError(EXIT.no, "nothing was written.");
}
