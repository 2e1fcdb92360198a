/** The templates as pages to read: which one wins, what was copied, and what was found in them. */
import type { Stray } from "../drafts/template-names.js";
import type { Finding } from "../drafts/types.js";
import { safe } from "../safe/terminal.js";
import { fill, measure, padTo, widest } from "./layout.js";
import type { Page } from "./paint.js";

const NO_FOLDER = "You have no folder for templates: neither HOME nor FOLLOWUP_TEMPLATES says where.";

export interface TemplatesView {
  /** The user's folder; null where nothing says which that is. */
  readonly folder: string | null;
  readonly templates: readonly { readonly name: string; readonly from: "yours" | "built-in" }[];
  readonly strays: readonly Pick<Stray, "file" | "says">[];
}

export function templatesPage(
  { folder, templates, strays }: TemplatesView,
  { columns, paint }: Page,
): string {
  const width = measure(columns);
  const column = widest(templates.map(({ name }) => name));
  const copy = "To change one: followup templates eject thank-you.email";
  return page([
    ...fill(folderLine(folder), width, 0).map(paint.heading),
    "",
    ...templates.map(
      ({ name, from }) => `  ${padTo(name, column)}  ${(from === "yours" ? paint.good : paint.quiet)(from)}`,
    ),
    ...strayLines(strays, width).map(paint.attention),
    ...(folder !== null ? ["", ...fill(copy, width, 0).map(paint.quiet)] : []),
  ]);
}

export function copiedPage(paths: readonly string[], { columns }: Page): string {
  return page([
    ...(paths.length > 0 ? ["Copied, for you to change:"] : ["Nothing to copy: you have them all."]),
    ...paths.flatMap((path) => fill(safe(path), measure(columns), 2)),
  ]);
}

export interface CheckedView {
  readonly folder: string | null;
  readonly templates: readonly { readonly name: string; readonly findings: readonly Finding[] }[];
  readonly strays: TemplatesView["strays"];
}

/** Of templates that can all be used: what the checks advise about the messages written from them. */
export function checkedPage({ folder, templates, strays }: CheckedView, { columns, paint }: Page): string {
  const width = measure(columns);
  const advice = templates.flatMap(({ name, findings }) => [
    ...(findings.length > 0 ? fill(`${name}, filled in from the sample:`, width, 0) : []),
    ...findings.flatMap(({ line, says, rule }) =>
      fill(`line ${line}: ${safe(says)} (${rule})`, width, 2).map(paint.attention),
    ),
  ]);
  return page([
    ...advice,
    ...strayLines(strays, width).map(paint.attention),
    ...(advice.length + strays.length > 0 ? [""] : []),
    ...fill(checkedLine(templates.length, folder), width, 0).map(
      templates.length > 0 ? paint.good : paint.quiet,
    ),
  ]);
}

function checkedLine(count: number, folder: string | null): string {
  if (folder === null) return NO_FOLDER;
  if (count === 0) return `No template of yours in ${safe(folder)}: the built-in ones are used.`;
  return count === 1 ? "1 template can be used." : `${count} templates can be used.`;
}

function folderLine(folder: string | null): string {
  return folder === null ? NO_FOLDER : `Your templates: ${safe(folder)}`;
}

function strayLines(strays: TemplatesView["strays"], width: number): string[] {
  if (strays.length === 0) return [];
  return [
    "",
    "Not used",
    ...strays.flatMap(({ file, says }) => fill(`${safe(file)}: ${safe(says)}`, width, 2)),
  ];
}

function page(lines: readonly string[]): string {
  return `${lines.join("\n").replace(/^\n+/, "")}\n`;
}
