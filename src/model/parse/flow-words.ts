/** What to write where brackets, or a list on one line, went wrong. */
import { shortened } from "../problems.js";
import { homesOf } from "../schema/lookup.js";
import { inQuotes, written } from "./inline.js";
import type { Fault, Source } from "./source.js";

/** `given: - lee`: the list that was begun, in brackets. */
export function listHint(line: string): string {
  const [, key, value = ""] = /^-\s*(?:([^\s:]+):\s+)?(.*?)\s*$/.exec(line) ?? [];
  const item = key === undefined ? value : { [key]: value };
  return value === "" || /[[{]/.test(value)
    ? "Begin it on the next line."
    : `Begin it on the next line, or write it in brackets: ${written([item])}`;
}

/** Two colons in one value between brackets: either text has a colon in it, or the comma before a key is missing. */
export function missingComma(offset: number, line: string, source: Source): Fault {
  const [value = ""] = /^[^,\]}]*/.exec(line) ?? [];
  const [, key] = /([^\s,{[]+):\s+$/.exec(source.lineTo(offset)) ?? [];
  const [, nextKey = ""] = /\s(\S+?)\s*:(?:\s|$)/.exec(value) ?? [];
  if (key === undefined || /["']/.test(value) || homesOf(nextKey).length > 0) {
    return {
      offset,
      says: "Somewhere in these brackets a comma is missing.",
      hint: "Put one between each two items.",
    };
  }
  return {
    offset,
    says: "There is a second colon in this value.",
    hint: `Text with a colon in it goes in quotes: ${key}: ${inQuotes(shortened(value.trim()))}`,
  };
}
