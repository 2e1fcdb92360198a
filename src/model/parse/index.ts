/** Reading the file: from text to a hunt that can be trusted, or to everything that is wrong with it. */
import { LARGEST_FILE, tooLarge } from "./decode.js";
import { readPlainly } from "./plainly/index.js";
import { Source } from "./source.js";
import { read } from "./syntax.js";
import { type Parsed, type ParseOptions, understood } from "./understood.js";

export { advise } from "./advise.js";
export { decode } from "./decode.js";
export { placed } from "./remarks.js";
export type { Parsed, ParseOptions } from "./understood.js";
export { doubtsOfDates } from "./warn.js";

/** Reads the text of an interviews file. Never throws; the hunt's `holidays` are left empty. */
export function parse(text: string, options: ParseOptions = {}): Parsed {
  if (text.length > LARGEST_FILE) return { ok: false, problems: [tooLarge()] };
  const source = new Source(text);
  return understood(readPlainly(source) ?? read(source), options);
}
