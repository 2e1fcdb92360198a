/** What help tells of a command, taken from what commander knows of it. */
import type { Argument, Option } from "commander";
import { either } from "../../model/suggest.js";
import type { Group, Guide } from "../../render/help/guide.js";
import type { Item } from "../../render/help/parts.js";
import type { Command } from "../command.js";

export function guideOf(command: Command): Guide {
  const own = command.parent ? command.options.filter(({ hidden }) => !hidden) : [];
  return {
    name: command.path,
    takes: command.usage(),
    says: command.description(),
    examples: command.examples,
    arguments: command.registeredArguments.map((argument) => ({
      term: termOf(argument),
      says: saysOf(argument),
    })),
    options: own.map(itemOf),
    groups: groupsOf(command),
    notes: command.notes,
  };
}

/** The options that every command takes. */
export function everywhereOf(command: Command): Item[] {
  let program = command;
  while (program.parent) program = program.parent;
  return program.createHelp().visibleOptions(program).map(itemOf);
}

/** The commands of a command, under their headings. */
function groupsOf(command: Command): Group[] {
  const groups = new Map<string, Item[]>();
  for (const one of command.commands) {
    const title = one.helpGroup() || "Commands";
    const item = {
      term: one.parent?.parent ? `${one.name()} ${takenBy(one)}` : one.name(),
      says: one.description(),
    };
    groups.set(title, [...(groups.get(title) ?? []), item]);
  }
  return [...groups].map(([title, items]) => ({ title, items }));
}

/** `<kind> <who...>` */
function takenBy(command: Command): string {
  return command.usage().replace(/\[options\] ?/, "");
}

/** `<who...>`, or `[who...]` where it can be left out. */
function termOf(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? "..." : "");
  return argument.required ? `<${name}>` : `[${name}]`;
}

function itemOf(option: Option): Item {
  return { term: option.flags, says: saysOf(option) };
}

/** With the choices that there are, and what is taken otherwise. */
export function saysOf({
  description,
  argChoices,
  defaultValue,
}: Pick<Argument | Option, "description" | "argChoices" | "defaultValue">): string {
  const choices = argChoices ? `: ${either(argChoices)}` : "";
  const usual = ["string", "number"].includes(typeof defaultValue) ? ` (default: ${defaultValue})` : "";
  return description + choices + usual;
}
