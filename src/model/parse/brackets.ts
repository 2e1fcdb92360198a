/** Brackets that are not closed yet. */
import type { Fault } from "./source.js";

export interface OpenBracket {
  readonly bracket: string;
  readonly offset: number;
  /** Whether a comment swallows what may be its closing bracket. */
  closedInComment?: boolean;
}

export function closingOf(bracket: string): string {
  return bracket === "[" ? "]" : "}";
}

export function neverClosed({ bracket, offset, closedInComment }: OpenBracket): Fault {
  const closing = closingOf(bracket);
  return {
    offset,
    says: `This ${bracket} is never closed.`,
    hint: closedInComment
      ? `A # with a space before it begins a comment, and this ${closing} is part of it: put text with a # in quotes.`
      : `Put a ${closing} at its end; when it goes over several lines, indent them further than its key.`,
  };
}
