/** What cannot be understood of a command line, with the right word where there is one. */
import type { Option } from "commander";
import { type FollowupError, usageError } from "../../errors.js";
import type { Command, Misread } from "../command.js";
import type { Shell } from "../shell.js";
import { unknownFlag } from "./flags.js";
import { saysOf } from "./guide.js";
import { noCommand, noCommandOf } from "./stray.js";

/** @param program with all that its commands take */
export async function inWords(misread: Misread, program: Command, shell: Shell): Promise<FollowupError> {
  const { path } = misread.command;
  return usageError(`${await faultText(misread, program, shell)}\nFor help: ${path} --help`);
}

async function faultText({ command, fault }: Misread, program: Command, shell: Shell): Promise<string> {
  const { called } = command;
  switch (fault.is) {
    case "stray":
      return command === program ? noCommand(fault.word, program, shell) : noCommandOf(fault.word, command);
    case "unknown":
      return unknownFlag(fault.flag, command, program);
    case "missing":
      return [missingText(called, fault.what), ...exampleOf(command)].join("\n");
    case "bare":
      return `${fault.option.long} needs ${valueNameOf(fault.option)}: ${saysOf(fault.option)}.`;
    case "excess":
      return excessText(fault.word, command);
  }
}

type Missing = Extract<Misread["fault"], { is: "missing" }>["what"];

function missingText(called: string, what: Missing): string {
  const name = "flags" in what ? what.flags : `<${what.name()}>`;
  return `${called} needs ${name}, ${saysOf(what)}.`;
}

function exampleOf({ examples: [first] }: Command): string[] {
  return first ? [`For example: ${first.line}`] : [];
}

/** `<moment>` of `--at <moment>`. */
function valueNameOf({ flags }: Option): string {
  return flags.replace(/^[^<]*|[^>]*$/g, "");
}

function excessText(word: string, { called, registeredArguments }: Command): string {
  const names = registeredArguments.map((one) => `<${one.name()}>`);
  if (names.length === 0) return `${called} takes nothing but options, so "${word}" has no place in it.`;
  return `${called} takes ${names.join(" ")} alone, so "${word}" has no place in it. Words that belong together need quotes.`;
}
