/** Words from outside for the scripts that complete command lines: a line each, as their shell takes it. */
import { HIDDEN } from "./hidden.js";
import { clean } from "./line.js";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type ShellName = (typeof SHELLS)[number];

/** A word that may be typed, and what it is. */
export interface Offer {
  readonly word: string;
  readonly says: string;
}

const LINES: Readonly<Record<ShellName, (offer: Offer) => string>> = {
  bash: ({ word }) => word,
  zsh: ({ word, says }) => word.replace(/[\\:]/g, "\\$&") + said(":", says),
  fish: ({ word, says }) => word + said("\t", says),
};

/** Each word once, and none that is empty, begins like a flag, or has something hidden in it. */
export function offersText(offers: readonly Offer[], shell: ShellName): string {
  const lines = new Map<string, string>();
  for (const offer of offers) {
    const { word } = offer;
    const isTypable = /^[^-]/.test(word) && word.search(HIDDEN) < 0;
    if (isTypable && !lines.has(word)) lines.set(word, `${LINES[shell](offer)}\n`);
  }
  return [...lines.values()].join("");
}

/** A text of several lines between single quotes. */
export function quotedFor(shell: ShellName, text: string): string {
  return shell === "fish" ? `'${text.replace(/[\\']/g, "\\$&")}'` : `'${text.replaceAll("'", "'\\''")}'`;
}

function said(mark: string, says: string): string {
  const text = clean(says);
  return text === "" ? "" : mark + text;
}
