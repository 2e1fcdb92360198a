/** How a call ended, where the command line does not say. */
import { usageError } from "../../errors.js";
import { OUTCOMES, type Outcome } from "../../model/types.js";
import type { Shell } from "../shell.js";

const WORDS: Readonly<Record<Outcome, string>> = {
  talked: "we talked",
  voicemail: "I left a message",
  gatekeeper: "somebody else took a message",
  "no-answer": "nobody answered",
};

/** Throws a FollowupError: 64 where nobody can be asked, 130 when the user breaks off. */
export async function outcomeOfCall({ io, globals }: Shell): Promise<Outcome> {
  if (!globals.input || !io.isInteractive()) {
    throw usageError(
      "how did the call end? --outcome talked, voicemail, gatekeeper or no-answer\nIf it was no call: --via email",
    );
  }
  const { choice } = await io.prompts();
  return choice(
    "How did the call end?",
    OUTCOMES.map((outcome) => ({ name: WORDS[outcome], value: outcome })),
  );
}
