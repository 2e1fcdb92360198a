/** The words of the template language that there are, and what to say about one that there is not. */
import { nearest } from "../model/suggest.js";
import { FIELD_NAMES } from "./fields.js";

export const TAGS = ["assign", "case", "comment", "if", "raw", "unless"] as const;
/** What stands within a tag that has a beginning and an end, or closes it. */
const BETWEEN = ["else", "elsif", "when"];
const ENDS = ["endcase", "endcomment", "endif", "endraw", "endunless"];

export const FILTERS = [
  "append",
  "capitalize",
  "default",
  "downcase",
  "prepend",
  "remove",
  "replace",
  "size",
  "strip",
  "truncate",
  "truncatewords",
  "upcase",
] as const;

export function unknownField(name: string): string {
  return unknown("field", name, FIELD_NAMES, FIELD_NAMES.join(", "));
}

export function unknownFilter(name: string): string {
  return unknown("filter", name, FILTERS, FILTERS.join(", "));
}

/** @param name of a tag that cannot stand where it stands */
export function unknownTag(name: string): string {
  if ([...BETWEEN, ...ENDS].includes(name)) return `"${name}" belongs to no tag that is open here.`;
  const list = `${TAGS.join(", ")}; within them ${BETWEEN.join(", ")}`;
  return unknown("tag", name, [...TAGS, ...BETWEEN, ...ENDS], list);
}

function unknown(sort: string, name: string, all: readonly string[], list: string): string {
  const near = nearest(name, all);
  const advice = near === undefined ? "" : ` Did you mean "${near}"?`;
  return `there is no ${sort} "${name}".${advice}\nThe ${sort}s are: ${list}.`;
}
