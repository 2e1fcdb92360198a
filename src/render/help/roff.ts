/** Parts of help as the source of a manual page. */
import { roffText } from "../../safe/roff.js";
import type { Example, Item, Part } from "./parts.js";

/** After a heading there is one anyway. */
const PARAGRAPH = ".PP";
const HEADING = /^\.S[HS]/;

/** A section, with its own titles as headings of the second rank. */
export function section(title: string, parts: readonly Part[]): string[] {
  const lines = [`.SH ${roffText(title)}`, ...parts.flatMap(linesOf)];
  return lines.filter((line, index) => line !== PARAGRAPH || !HEADING.test(lines[index - 1] ?? ""));
}

function linesOf(part: Part): string[] {
  if ("title" in part) return [`.SS ${roffText(part.title)}`];
  if ("usage" in part) return [PARAGRAPH, usage(part.usage)];
  if ("text" in part) return [PARAGRAPH, typed(part.text)];
  if ("items" in part) return part.items.flatMap(itemLines);
  if ("examples" in part) return part.examples.flatMap(exampleLines);
  // groff takes words apart again after .EE.
  return [PARAGRAPH, ".RS 4", ".EX", ...part.file.map(fileLine), ".EE", ".nh", ".RE"];
}

function itemLines({ term, says, choices = [] }: Item): string[] {
  const inner = choices.length > 0 ? [".RS", ...choices.flatMap(itemLines), ".RE"] : [];
  return [".TP", bold(term), typed(says), ...inner];
}

function exampleLines({ line, says }: Example): string[] {
  return [".TP", `$ ${bold(line)}`, typed(says)];
}

/** A line keeps its indentation, and an empty one its place. */
function fileLine(line: string): string {
  const [, indent = "", rest = ""] = /^( *)(.*)$/.exec(line) ?? [];
  return rest === "" ? "\\&" : indent + roffText(rest);
}

function usage(line: string): string {
  const [, words = "", rest = ""] = /^((?:[a-z-]+ ?)*)(.*)$/.exec(line) ?? [];
  return `${bold(words.trim())} ${roffText(rest)}`.trim();
}

function typed(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((words, index) => (index % 2 === 1 ? bold(words) : roffText(words)))
    .join("");
}

function bold(text: string): string {
  return `\\fB${roffText(text)}\\fR`;
}
