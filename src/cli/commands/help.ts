/** `followup help`: all about a command or a topic, and the manual of everything. */
import { EXIT, type ExitCode, usageError } from "../../errors.js";
import { nearestName } from "../../model/suggest.js";
import type { Command } from "../command.js";
import { COMMANDS_ALSO, meantBy } from "../help/also.js";
import { tell, tellAbout } from "../help/tell.js";
import { TOPICS } from "../help/topics.js";
import type { Launch, Shell, Whole } from "../shell.js";

interface Options {
  readonly man?: boolean;
}

export function define(command: Command, launch: Launch, whole: Whole): void {
  command
    .argument("[topic...]", "a command or a topic; all of them: followup --help")
    .option("--man", "the whole manual, to be shown by man")
    .example("followup help draft", "a command, with examples first")
    .example("followup help log got", "a command of a command")
    .example("followup help time", "a topic: how dates and words like friday are read")
    .example("followup help --man | man -l -", "everything, where `man followup` finds nothing")
    .action((words: string[], { man }: Options) =>
      launch(async (shell) => (man ? manual(shell, await whole()) : about(shell, words, await whole()))),
    );
}

async function about(shell: Shell, words: readonly string[], program: Command): Promise<ExitCode> {
  const command = commandCalled(words, program);
  if (command) await tellAbout(command, shell);
  else await tell((await topicCalled(words.join(" "), program).load()).PARTS, shell);
  return EXIT.ok;
}

/** The program itself for no words; undefined where they name no command. */
function commandCalled(words: readonly string[], program: Command): Command | undefined {
  return words.reduce<Command | undefined>(
    (command, word) => command?.commands.find((one) => one.name() === word),
    program,
  );
}

function topicCalled(name: string, program: Command): (typeof TOPICS)[number] {
  const found = TOPICS.find((topic) => topic.name === name || topic.also.includes(name));
  if (found) return found;
  const names = [...program.commands, ...program.commands.flatMap(({ commands }) => commands)].map(
    ({ called }) => called,
  );
  const all = [...names, ...TOPICS.map((topic) => topic.name)];
  const near = nearestName(name, all) ?? meantBy(name, names, COMMANDS_ALSO);
  const advice = near === undefined ? "All there is: followup --help" : `Did you mean "${near}"?`;
  throw usageError(`there is no help about "${name}". ${advice}`);
}

async function manual({ io }: Shell, program: Command): Promise<ExitCode> {
  const { manualOf } = await import("../help/manual.js");
  await io.stdout.write(manualOf(program));
  return EXIT.ok;
}
