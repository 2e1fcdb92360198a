/** `followup completion`: the script with which a shell completes followup's lines, and the words that it asks for. */
import { Argument, Option } from "commander";
import { EXIT, type ExitCode } from "../../errors.js";
import { scriptText } from "../../render/completion/script.js";
import { offersText, SHELLS, type ShellName } from "../../safe/completion.js";
import type { Command } from "../command.js";
import { rowsOf } from "../completion/rows.js";
import { type Asked, OFFERS } from "../completion/words.js";
import { openSample } from "../demo.js";
import { openHunt } from "../hunt.js";
import { presentFor } from "../moments.js";
import { type Launch, quiet, type Shell, type Whole } from "../shell.js";

interface Options {
  readonly words?: Asked;
  readonly demo?: boolean;
}

export function define(command: Command, launch: Launch, whole: Whole): void {
  command
    .addArgument(new Argument("<shell>", "which shell you use").choices(SHELLS))
    .addOption(
      new Option("--words <kind>", "what the script asks for").choices(Object.keys(OFFERS)).hideHelp(),
    )
    .addOption(new Option("--demo", "from the made-up job hunt of next --demo").hideHelp())
    .example("echo 'eval \"$(followup completion bash)\"' >> ~/.bashrc", "for bash")
    .example("echo 'eval \"$(followup completion zsh)\"' >> ~/.zshrc", "for zsh")
    .example("echo 'followup completion fish | source' >> ~/.config/fish/config.fish", "for fish")
    .note(
      "Run the line for your shell once. A shell that you open after that completes commands, options and the names in your file with the Tab key.",
    )
    .action((name: ShellName, { words, demo }: Options) =>
      launch((shell) => (words ? offer(shell, name, words, demo) : script(shell, name, whole))),
    );
}

async function script({ io }: Shell, name: ShellName, whole: Whole): Promise<ExitCode> {
  const rows = rowsOf(await whole());
  await io.stdout.write(scriptText(io.readShipped(`dist/completion/followup.${name}`), rows, name));
  return EXIT.ok;
}

async function offer(shell: Shell, name: ShellName, asked: Asked, demo = false): Promise<ExitCode> {
  const open = async () => {
    const { hunt, zone } = await (demo ? openSample : openHunt)(quiet(shell));
    return { hunt, zone, now: presentFor(shell, zone) };
  };
  await shell.io.stdout.write(offersText(await OFFERS[asked](open), name));
  return EXIT.ok;
}
