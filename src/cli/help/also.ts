/** Other words that people type for a command or an option. */

/** By command. */
export const COMMANDS_ALSO: Readonly<Record<string, readonly string[]>> = {
  add: ["create", "import", "insert", "new"],
  calendar: ["export", "ical", "ics"],
  check: ["can", "may", "when"],
  done: ["complete", "finish", "finished", "mark"],
  draft: ["compose", "email", "letter", "mail", "message", "write"],
  forecast: ["ahead", "future", "upcoming"],
  help: ["man", "manual", "usage"],
  init: ["begin", "config", "setup", "start"],
  log: ["closed", "got", "note", "record", "sent"],
  next: ["agenda", "due", "now", "plan", "today"],
  proofread: ["review", "spell", "spellcheck"],
  rules: ["etiquette", "explain", "why"],
  show: ["get", "history", "info", "list", "ls", "status", "timeline", "view"],
  snooze: ["defer", "later", "postpone", "skip"],
  todo: ["task", "tasks", "taskwarrior"],
  undo: ["back", "revert", "rollback"],
  validate: ["doctor", "lint", "test", "verify"],
};

/** By option; those that are named after keys of the file are known by the words for these too. */
export const OPTIONS_ALSO: Readonly<Record<string, readonly string[]>> = {
  all: ["everything"],
  "dry-run": ["diff", "n", "preview", "simulate"],
  file: ["f"],
  json: ["j"],
  "no-color": ["monochrome", "plain"],
  out: ["o", "output"],
  quiet: ["s", "silent"],
  via: ["medium"],
  version: ["V", "v"],
  why: ["explain", "reason", "reasons", "verbose"],
  yes: ["assume-yes", "force", "y"],
};

/** The name that one of its other words stands for. */
export function meantBy(
  word: string,
  names: readonly string[],
  also: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  return names.find((name) => also[name]?.includes(word));
}
