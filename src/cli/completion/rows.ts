/** The whole command line as rows for the scripts that complete it, read from what help is made of. */
import type { Argument, Command, Option } from "commander";
import type { Row } from "../../render/completion/script.js";
import { VALUES } from "./values.js";

/** The name in `--to <person...>`. */
const NAME = /[<[]([\w-]+)/;
/** Behind the value of an option that may be given again. */
const AGAIN = / \.\.\.$/;

/** @param program with all that its commands take */
export function rowsOf(program: Command): Row[] {
  const rows = rowsIn(program, "", []);
  const everywhere = rows.filter(({ command }) => command === "").map(({ word }) => word);
  const isRepeated = ({ command, word }: Row) =>
    command !== "" && word.startsWith("-") && everywhere.includes(word);
  return rows.filter((row) => !isRepeated(row));
}

/** @param path the names that lead to the command @param beside the names of those beside it */
function rowsIn(command: Command, path: string, beside: readonly string[]): Row[] {
  const help = command.createHelp();
  const commands = help.visibleCommands(command);
  const names = commands.map((one) => one.name());
  const row = (word: string, takes: string, says: string): Row => ({ command: path, word, takes, says });
  return [
    ...commands.map((one) => row(one.name(), "", one.description())),
    ...help.visibleOptions(command).flatMap((option) => {
      const [name = "", ...others] = namesOf(option);
      return [
        row(name, flagTakes(option), option.description),
        ...others.map((other) => row(other, name, option.description)),
      ];
    }),
    ...command.registeredArguments.map((argument, index) =>
      row(`${index + 1}`, argumentTakes(argument, beside), argument.description),
    ),
    ...commands.flatMap((one) =>
      rowsIn(
        one,
        `${path} ${one.name()}`.trimStart(),
        names.filter((name) => name !== one.name()),
      ),
    ),
  ];
}

/** The long one first. */
function namesOf({ long, short }: Option): string[] {
  return [long, short].filter((name) => name !== undefined);
}

function flagTakes({ flags, required, optional, variadic, argChoices }: Option): string {
  if (!required && !optional) return "";
  const [, name = ""] = NAME.exec(flags) ?? [];
  const sign = variadic ? "+" : AGAIN.test(flags) ? "*" : "=";
  return sign + (argChoices ?? VALUES[name] ?? []).join(" ");
}

/** Of words from the user's file several are one name, so that only the first of them is looked up. */
function argumentTakes(argument: Argument, beside: readonly string[]): string {
  const name = argument.name();
  const commands = name === "topic" ? beside : [];
  const values = argument.argChoices ?? [...commands, ...(VALUES[name] ?? [])];
  const isList = argument.variadic && values.every((value) => !value.startsWith("@"));
  return (isList ? "+" : "=") + values.join(" ");
}
