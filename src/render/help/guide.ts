/** A command as its help tells it. */
import type { Example, Item, Part } from "./parts.js";

export interface Group {
  readonly title: string;
  readonly items: readonly Item[];
}

export interface Guide {
  /** `followup log sent` */
  readonly name: string;
  /** `[options] <kind> <who...>` */
  readonly takes: string;
  readonly says: string;
  readonly examples: readonly Example[];
  readonly arguments: readonly Item[];
  /** Its own: not those that every command takes. */
  readonly options: readonly Item[];
  /** The commands that it has itself. */
  readonly groups: readonly Group[];
  /** Paragraphs. */
  readonly notes: readonly string[];
}

/** The page of a command. @param everywhere the options that every command takes */
export function commandParts(guide: Guide, everywhere: readonly Item[]): Part[] {
  const flags = everywhere.map(({ term }) => `\`${term.replace(/^-\w, /, "")}\``);
  return [
    ...beginning(guide),
    ...under("Arguments", guide.arguments),
    ...under("Options", guide.options),
    ...guide.groups.flatMap(({ title, items }) => under(title, items)),
    ...guide.notes.map((text) => ({ text })),
    { text: `Every command takes ${both(flags)} too: see \`followup --help\`.` },
  ];
}

/** The page of the program. */
export function programParts(guide: Guide, everywhere: readonly Item[], topics: readonly Item[]): Part[] {
  return [
    ...beginning(guide),
    ...guide.groups.flatMap(({ title, items }) => under(title, items)),
    ...under("Read about", topics),
    ...under("Options of every command", everywhere),
    ...guide.notes.map((text) => ({ text })),
  ];
}

function beginning({ name, takes, says, examples }: Guide): Part[] {
  return [
    { text: says },
    { usage: `${name} ${takes}`.trimEnd() },
    ...(examples.length > 0 ? [{ title: "Examples" }, { examples }] : []),
  ];
}

/** `a, b and c` */
function both(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function under(title: string, items: readonly Item[]): Part[] {
  return items.length > 0 ? [{ title }, { items }] : [];
}
