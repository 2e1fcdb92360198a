/** Every command as its own module defines it, to be held against what is told of it. */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { Command } from "../../src/cli/command.js";
import type { CommandModule } from "../../src/cli/shell.js";

const FOLDER = new URL("../../src/cli/commands/", import.meta.url);

/** The program without what `program.ts` adds. */
export async function allDefined(): Promise<Command> {
  const program = new Command("followup");
  for (const file of readdirSync(FOLDER)) {
    const module: Partial<CommandModule> = await import(new URL(file, FOLDER).href);
    module.define?.(
      program.command(basename(file, ".ts")),
      async () => {},
      async () => program,
    );
  }
  return program;
}

/** With the commands that each has itself: `log`, `log sent`. */
export function commandsOf({ commands }: Command): Command[] {
  return commands.flatMap((command) => [command, ...commandsOf(command)]);
}

/** What help shows of a command's options. */
export function shownOptions({ options }: Command): Command["options"] {
  return options.filter(({ hidden }) => !hidden);
}
