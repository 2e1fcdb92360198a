/** The facts about an interview in words: what it is for, who they are, and how long it has been quiet. */
import type { Card, Summary } from "../engine/dossier.js";

/** `Northwind: Product manager, Pricing`. */
export function titleOf(summary: Summary): string {
  return `${summary.company}: ${roleText(summary)}`;
}

/** `Product manager, Pricing`. */
export function roleText({ role, department }: Summary): string {
  return department === null ? role : `${role}, ${department}`;
}

/** `hiring manager`; empty where the file does not say. */
export function partOf({ part }: Card): string {
  return part === null ? "" : part === "hr" ? "HR" : part.replace("-", " ");
}

/** Their addresses, the one they prefer first. */
export function reachOf(card: Card): string[] {
  const ways = (["email", "phone", "post"] as const)
    .flatMap((via) => (card[via] === null ? [] : [{ via, text: card[via] }]))
    .sort((a, b) => Number(b.via === card.prefers) - Number(a.via === card.prefers));
  if (ways.length === 0) return ["no address yet"];
  return ways.map(({ via, text }) => (via === card.prefers ? `${text} (preferred)` : text));
}

export function clocksText({ daysSince }: Summary): string {
  return `Last sign of life from them: ${ago(daysSince.them)}. Last sent by you: ${ago(daysSince.you)}.`;
}

function ago(days: number | null): string {
  if (days === null) return "never";
  if (days === 0) return "today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}
