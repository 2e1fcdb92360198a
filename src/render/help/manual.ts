/** The manual page: every command and topic in the sections that manual pages have. */
import { roffText } from "../../safe/roff.js";
import { FILES, VARIABLE_PARTS } from "../topics/environment.js";
import { PARTS as EXITS } from "../topics/exit-codes.js";
import { PARTS as FIELDS } from "../topics/fields.js";
import { PARTS as FILE } from "../topics/file.js";
import { PARTS as STYLES } from "../topics/styles.js";
import { PARTS as TIME } from "../topics/time.js";
import type { Guide } from "./guide.js";
import type { Item, Part } from "./parts.js";
import { section } from "./roff.js";

export interface Manual {
  readonly version: string;
  readonly program: Guide;
  /** All of them, with the commands that they have themselves. */
  readonly commands: readonly Guide[];
  /** The options of every command. */
  readonly everywhere: readonly Item[];
}

const ABOUT: readonly Part[] = [
  {
    text: "After a job interview people fall silent, or they pester. followup is a planner for that time: you keep one file of your interviews, and it says what to do next, what to write, and whether it is too soon, each time with the reason.",
  },
  {
    text: "It knows business days, public holidays, their time zone and yours, whom to ask and by which channel, and when to stop. It changes your file only where you tell it to, and never touches the network.",
  },
  {
    text: "`followup` alone, on a terminal, goes through what is due, step by step. `followup help` with a command or a topic shows a part of this page.",
  },
];

/** The source of the page, the same for the same version. */
export function manualText({ version, program, commands, everywhere }: Manual): string {
  const sections: readonly (readonly [title: string, parts: readonly Part[]])[] = [
    ["NAME", [{ text: `${program.name} - ${lowered(program.says)}` }]],
    ["SYNOPSIS", [{ usage: `${program.name} ${program.takes}` }]],
    ["DESCRIPTION", ABOUT],
    ["EXAMPLES", [{ examples: program.examples }]],
    ["COMMANDS", commands.flatMap(commandParts)],
    ["OPTIONS", [{ text: "Every command takes these." }, { items: everywhere }]],
    ["FILES", [{ items: FILES }]],
    ["ENVIRONMENT", VARIABLE_PARTS],
    ["EXIT STATUS", EXITS],
    ["THE INTERVIEWS FILE", FILE],
    ["TIME", TIME],
    ["STYLES", STYLES],
    ["TEMPLATES", FIELDS],
  ];
  const lines = [
    `.TH FOLLOWUP 1 "" "followup ${roffText(version)}" "User Commands"`,
    // Words stay whole, and the right edge ragged: much of it is to be typed.
    ".nh",
    ".ad l",
    ...sections.flatMap(([title, parts]) => section(title, parts)),
  ];
  return `${lines.join("\n")}\n`;
}

function commandParts({ name, takes, says, examples, arguments: taken, options, notes }: Guide): Part[] {
  return [
    { title: `${name} ${takes}` },
    { text: `${says}.` },
    { examples },
    { items: [...taken, ...options] },
    ...notes.map((text) => ({ text })),
  ];
}

/** A sentence as the name of the page has it. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}
