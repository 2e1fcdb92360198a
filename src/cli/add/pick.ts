/** Which of several invitations is meant. */
import { usageError } from "../../errors.js";
import type { Invitation } from "../../model/invitation/index.js";
import type { Shell } from "../shell.js";
import type { Desk } from "./commit.js";
import { dayWords } from "./deed.js";

export interface PickOptions {
  /** From 1. */
  readonly pick?: number;
}

/** @throws FollowupError (64) where there are several, and none was named or can be asked about */
export async function chosen(
  shell: Shell,
  invitations: readonly Invitation[],
  { pick }: PickOptions,
  isAsked: boolean,
  desk: Desk,
): Promise<Invitation> {
  const [only, ...others] = invitations;
  if (only && others.length === 0) return only;
  const lines = invitations.map(({ summary, at, timezone }) =>
    `${dayWords(at, timezone ?? desk.open.zone, desk)}  ${summary}`.trim(),
  );
  const picked = pick === undefined ? undefined : invitations[pick - 1];
  if (picked) return picked;
  if (isAsked && pick === undefined) {
    const { choice } = await shell.io.prompts();
    return choice(
      "There are several. Which one do you mean?",
      invitations.map((value, index) => ({ name: lines[index] ?? "", value })),
    );
  }
  const list = lines.map((line, index) => `  --pick ${index + 1}  ${line}`);
  throw usageError(`there are several events in it. Which one?\n${list.join("\n")}`);
}
