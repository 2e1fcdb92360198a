/** An option that a command does not have. */
import type { Option } from "commander";
import { SCHEMA } from "../../model/schema/index.js";
import { either, mistyped, nearestName } from "../../model/suggest.js";
import type { Command } from "../command.js";
import { meantBy, OPTIONS_ALSO } from "./also.js";

/** So many commands are named that have it. */
const MOST_NAMED = 4;

/** @param flag as it was typed: `--dayz=3` @param program with all that its commands take */
export function unknownFlag(flag: string, command: Command, program: Command): string {
  const [name = flag] = flag.split("=");
  if ([...command.options, ...program.options].some(called(name))) {
    return `${name} takes no value: leave "${flag.slice(name.length)}" out.`;
  }
  const says = `${command.called} has no option ${name}.`;
  const owners = ownersOf(name, program);
  const [first] = owners;
  if (first && command === program) {
    return `${says} It comes after a command that has it: ${first.path} ${name}`;
  }
  if (first) return `${says} It belongs to ${listed(owners)}.`;
  const near = flagMeant(name, command, program);
  return near === undefined ? says : `${says} Did you mean ${near}?`;
}

function listed(owners: readonly Command[]): string {
  const names = owners.map(({ called }) => called);
  return either(names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), "others"] : names);
}

/** The commands that have an option of that name. */
function ownersOf(name: string, command: Command): Command[] {
  return command.commands.flatMap((one) => [
    ...(visible(one).some(called(name)) ? [one] : []),
    ...ownersOf(name, one),
  ]);
}

/** The nearest of those that a command takes: mistyped, another word for it, or one that begins alike. */
function flagMeant(flag: string, command: Command, program: Command): string | undefined {
  const names = [...visible(command), ...visible(program)].flatMap(({ long }) => long?.slice(2) ?? []);
  const word = flag.replace(/^-+/, "");
  const near =
    meantBy(word, names, OPTIONS_ALSO) ??
    mistyped(word, names) ??
    names.find((name) => alsoInFile(name).includes(word)) ??
    nearestName(word, names);
  return near && `--${near}`;
}

function called(name: string): (option: Option) => boolean {
  return ({ long, short }) => name === long || name === short;
}

function visible({ options }: Command): Option[] {
  return options.filter(({ hidden }) => !hidden);
}

/** What people write for a key of the file that an option is named after. */
function alsoInFile(name: string): readonly string[] {
  const things = [SCHEMA, ...Object.values(SCHEMA.definitions ?? {})];
  return things.flatMap(({ properties }) => properties?.[name]?.also ?? []);
}
