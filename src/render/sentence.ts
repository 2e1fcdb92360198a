/** An action as one sentence: what, to whom, where, and how. */
import type { Action, Warning } from "../engine/types.js";
import type { ActionKind, Via } from "../model/types.js";
import { isChore } from "./chores.js";

const BY: Record<Via, string> = {
  email: "by e-mail",
  phone: "by phone",
  post: "by post",
  "in-person": "in person",
  linkedin: "on LinkedIn",
};

/** Titles that already say how. */
const SAYS_HOW = /^call |\bby (?:e-mail|phone|post)\b/i;

/** `Ask Maria Gómez at Northwind how the decision stands, by e-mail`. */
export function sentence(action: Action): string {
  return withChannel(action, withCompany(action));
}

/** The same where the company stands beside it, to go on after a comma: `ask Maria Gómez how …`. */
export function clause(action: Action): string {
  const text = withChannel(action, action.title);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function channelWords(via: Via): string {
  return BY[via];
}

/** The number to call; undefined for what is written. */
export function phoneOf({ via, address }: Action): string | undefined {
  return (via === "phone" && address) || undefined;
}

/** The sentence, with the number of whom to call: for a place that has one line for all. */
export function wholeSentence(action: Action): string {
  const phone = phoneOf(action);
  return phone === undefined ? sentence(action) : `${sentence(action)} (${phone})`;
}

/** What to do about something late: `send it now`. */
export function urge(action: Action): string {
  const { kind, via } = action;
  if (isChore(action)) return "a few minutes will do";
  if (via === "phone") return "call now";
  if (via === null) return "do it now";
  return kind === "answer" ? "answer now" : "send it now";
}

/** Severe and high ones call for notice; the others may be read past. */
export function isGrave({ severity }: Warning): boolean {
  return severity !== "info";
}

/** Whether it goes to a reference rather than to the company. */
export function isToReference(kind: ActionKind): boolean {
  return kind === "brief-reference" || kind === "confirm-references";
}

function withChannel({ title, via }: Action, text: string): string {
  return via === null || SAYS_HOW.test(title) ? text : `${text}, ${channelWords(via)}`;
}

function withCompany({ title, company, toName, kind }: Action): string {
  if (toName === null) return title.includes(company) ? title : `${title} (${company})`;
  const end = title.indexOf(toName) + toName.length;
  if (end < toName.length || isToReference(kind)) return `${title}, for ${company}`;
  return `${title.slice(0, end)} at ${company}${title.slice(end)}`;
}
