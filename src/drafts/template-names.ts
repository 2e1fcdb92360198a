/** The names that a template can have, and what to make of a file with another one. */
import { nearest } from "../model/suggest.js";
import type { Via } from "../model/types.js";
import { DRAFT_KINDS, type DraftKind, isDraftKind } from "./kinds.js";

export interface TemplateName {
  /** `thank-you.email`. */
  readonly name: string;
  readonly kind: DraftKind;
  readonly via: Via;
}

/** In the order of the kinds. */
export const TEMPLATES: readonly TemplateName[] = Object.entries(DRAFT_KINDS).flatMap(
  ([kind, { variants }]) =>
    isDraftKind(kind) ? variants.map((via) => ({ name: `${kind}.${via}`, kind, via })) : [],
);

/** Of every file of a template. */
export const ENDING = ".md";
const FILES: readonly string[] = TEMPLATES.map(({ name }) => fileNamed(name));

/** The file of a template, within whichever folder it stands. */
export function fileNamed(name: string): string {
  return `${name}${ENDING}`;
}

/** The templates that a user means: one by its name or its file's, all of a kind by the kind's. */
export function templatesMeant(text: string): readonly TemplateName[] {
  return TEMPLATES.filter(({ name, kind }) => [name, fileNamed(name), kind].includes(text));
}

/** A file in a folder of templates from which no message is ever written. */
export interface Stray {
  readonly file: string;
  /** Why it is not used, and what to do about it. */
  readonly says: string;
  /** Whether it is clearly meant to be a template. */
  readonly isSlip: boolean;
}

/** @param files names in a folder; hidden ones are nobody's template */
export function straysAmong(files: readonly string[]): Stray[] {
  return files.filter((file) => !file.startsWith(".") && !FILES.includes(file)).map(strayOf);
}

function strayOf(file: string): Stray {
  const [kind = "", way = ""] = file.split(".");
  const ways = TEMPLATES.filter((one) => one.kind === kind).map(({ via }) => `"${via}"`);
  if (ways.length > 0 && file === fileNamed(`${kind}.${way}`)) {
    return { file, says: `${kind} is written only for ${ways.join(" and ")}.`, isSlip: true };
  }
  const near = nearest(file, FILES);
  const advice = near === undefined ? "" : ` Did you mean "${near}"?`;
  const isSlip = near !== undefined && file.endsWith(ENDING);
  return { file, says: `no message is written from a file of this name.${advice}`, isSlip };
}
