/** `followup help environment` */
import type { Item, Part } from "../help/parts.js";

const OWN: readonly Item[] = [
  { term: "FOLLOWUP_FILE", says: "The interviews file, where `--file` names none." },
  {
    term: "FOLLOWUP_NOW",
    says: "The moment to plan for, where `--now` gives none: `2026-06-12 10:15`, or with an offset.",
  },
  { term: "FOLLOWUP_TEMPLATES", says: "The folder of your own templates." },
  { term: "FOLLOWUP_NO_CACHE", says: "`1` keeps no answers, and uses none that were kept." },
  {
    term: "FOLLOWUP_DEBUG",
    says: "`1` adds to an error what a report of a bug needs, and nothing of your file.",
  },
];

const PLACES: readonly Item[] = [
  { term: "XDG_DATA_HOME", says: "Where your file is looked for; else `~/.local/share`." },
  { term: "XDG_CONFIG_HOME", says: "Where your templates are looked for; else `~/.config`." },
  { term: "XDG_STATE_HOME", says: "Where earlier versions are kept for `undo`; else `~/.local/state`." },
  { term: "XDG_CACHE_HOME", says: "Where answers are kept to be given again; else `~/.cache`." },
  { term: "HOME", says: "What ~ stands for in these." },
];

const COLOUR: readonly Item[] = [
  { term: "NO_COLOR", says: "No colour, whatever it holds." },
  { term: "FORCE_COLOR", says: "Colour, also in a pipe; none with `0` or `false`." },
  { term: "CLICOLOR_FORCE", says: "Colour, also in a pipe, unless it is `0`." },
  { term: "CLICOLOR", says: "No colour with `0`." },
  { term: "TERM", says: "With `dumb` there is no colour, and nothing is asked." },
];

const OTHERS: readonly Item[] = [
  { term: "VISUAL, EDITOR", says: "What `draft --edit` opens; else vi or nano." },
  { term: "TZ", says: "Your time zone, where the file names none; else the computer's." },
  {
    term: "SSH_CONNECTION, SSH_TTY",
    says: "With either, `draft --copy` reaches the clipboard through the terminal, so that it is yours.",
  },
];

export const FILES: readonly Item[] = [
  { term: "./interviews.yaml", says: "Your file, in the folder in which you are." },
  { term: "~/.local/share/followup/interviews.yaml", says: "Your file, where none is in that folder." },
  { term: "~/.config/followup/templates/", says: "Your own templates, which win over the built-in ones." },
  { term: "~/.local/state/followup/", says: "The last fifty versions of each file, for `undo`." },
  {
    term: "~/.cache/followup/",
    says: "Answers, kept to be quick. Nothing there is believed over your file; take it away whenever you like.",
  },
];

export const VARIABLES: readonly Item[] = [...OWN, ...PLACES, ...COLOUR, ...OTHERS];

export const VARIABLE_PARTS: readonly Part[] = [
  { text: "What is looked at around the command line. An empty variable is as good as none." },
  { title: "Examples" },
  {
    examples: [
      { line: 'FOLLOWUP_NOW="2026-06-12 10:15" followup next --demo', says: "as if it were then" },
      { line: "NO_COLOR=1 followup next --demo", says: "without colour" },
    ],
  },
  { title: "Of followup" },
  { items: OWN },
  { title: "Where things are" },
  { items: PLACES },
  { title: "Colour: the first that says anything decides, after --no-color" },
  { items: COLOUR },
  { title: "Of others" },
  { items: OTHERS },
];

export const PARTS: readonly Part[] = [
  ...VARIABLE_PARTS,
  { title: "Files, unless a variable leads elsewhere" },
  { items: FILES },
];
