/** How a call ended, where the command line does not say. */
import { OUTCOMES, type Outcome } from "../../model/types.js";
import { remark, type Shell } from "../shell.js";

const WORDS: Readonly<Record<Outcome, string>> = {
  talked: "we talked",
  voicemail: "I left a message",
  gatekeeper: "somebody else took a message",
  "no-answer": "nobody answered",
};

const UNKNOWN =
  "how did the call end? Without that it counts as one in which you got through. To say it: followup undo, then the same with --outcome talked, voicemail, gatekeeper or no-answer.";

/** Undefined where nobody can be asked, with a remark. Throws a FollowupError (130) when the user breaks off. */
export async function outcomeOfCall(shell: Shell): Promise<Outcome | undefined> {
  const { io, globals } = shell;
  if (!globals.input || !io.isInteractive()) {
    await remark(shell, UNKNOWN);
    return undefined;
  }
  const { choice } = await io.prompts();
  return choice(
    "How did the call end?",
    OUTCOMES.map((outcome) => ({ name: WORDS[outcome], value: outcome })),
  );
}
