/** Other words that people type for a command or an option. */
import { distance } from "../../model/suggest.js";

/** By command, or by a command with the word behind it. */
export const COMMANDS_ALSO: Readonly<Record<string, readonly string[]>> = {
  add: ["create", "import", "insert", "new"],
  calendar: ["export", "ical", "ics"],
  check: ["can", "may", "when"],
  done: ["complete", "finish", "mark"],
  draft: ["compose", "email", "letter", "mail", "message", "write"],
  "draft status-check": ["ask", "chase", "nudge", "ping", "remind", "reminder"],
  "draft thank-you": ["thank", "thanks", "thankyou"],
  forecast: ["ahead", "future", "upcoming"],
  help: ["man", "manual", "usage"],
  init: ["begin", "config", "setup", "start"],
  log: ["note", "record"],
  "log closed": ["close", "closed", "ended", "finished", "over"],
  "log got": ["came", "from", "got", "heard", "receive", "received", "replied"],
  "log sent": ["asked", "called", "emailed", "mailed", "phoned", "said", "send", "sent", "told", "wrote"],
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

/** Shorter words are too easily taken for each other. */
const LONG = 5;

/** The name that one of its other words stands for, or a long one of them with one slip of a finger. */
export function meantBy(
  word: string,
  names: readonly string[],
  also: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const nameFor = (other: string) => names.find((name) => also[name]?.includes(other));
  const typed = word.toLowerCase();
  const long = names.flatMap((name) => also[name] ?? []).filter(({ length }) => length >= LONG);
  return nameFor(typed) ?? nameFor(long.find((other) => distance(typed, other) === 1) ?? "");
}
