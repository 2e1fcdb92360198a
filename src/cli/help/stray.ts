/** A word that stands where the name of a command is expected, and is none. */
import { FollowupError } from "../../errors.js";
import { either, mistyped, nearestName } from "../../model/suggest.js";
import { shellWord } from "../../safe/shell-word.js";
import type { Command } from "../command.js";
import { namedBy } from "../draft/whom.js";
import { openHunt } from "../hunt.js";
import { quiet, type Shell } from "../shell.js";
import { COMMANDS_ALSO, meantBy } from "./also.js";

/** What is said where a word names no command of the program. */
export async function noCommand(word: string, program: Command, shell: Shell): Promise<string> {
  const says = `there is no command "${word}".`;
  const names = program.commands.map((one) => one.name());
  const close = mistyped(word, names);
  if (close === undefined && (await isInFile(word, shell))) {
    return `${says} To see what there is to do for them: followup next ${shellWord(word)}`;
  }
  const near = close ?? meantBy(word, Object.keys(COMMANDS_ALSO), COMMANDS_ALSO) ?? nearestName(word, names);
  return near === undefined ? says : `${says} Did you mean "${near}"?`;
}

/** The same of a command that has commands of its own: of `log`, which has `sent`. */
export function noCommandOf(word: string, { called, commands }: Command): string {
  const says = `${called} has no command "${word}".`;
  const names = commands.map((one) => one.name());
  const near = nearestName(word, names);
  if (near !== undefined) return `${says} Did you mean "${near}"?`;
  const also = meantBy(
    word,
    commands.map((one) => one.called),
    COMMANDS_ALSO,
  );
  if (also !== undefined) return `${says} Did you mean "followup ${also}"?`;
  for (const one of commands) {
    const choice = nearestName(word, one.registeredArguments[0]?.argChoices ?? []);
    if (choice !== undefined) return `${says} Did you mean "${one.path} ${choice}"?`;
  }
  return `${says} It can be ${either(names)}.`;
}

/** Whether the file, as far as there is one in order, has somebody of that name. */
async function isInFile(word: string, shell: Shell): Promise<boolean> {
  try {
    const { hunt } = await openHunt(quiet(shell));
    return namedBy(word, hunt) !== undefined;
  } catch (error) {
    if (error instanceof FollowupError) return false;
    throw error;
  }
}
