/** Reading the file: from text to a hunt that can be trusted, or to everything that is wrong with it. */
import { LARGEST_FILE, tooLarge } from "./decode.js";
import type { Parsed, ParseOptions } from "./parsed.js";
import { readPlainly } from "./plainly/index.js";
import { Source } from "./source.js";
import { read } from "./syntax.js";
import { understood } from "./understood.js";

/** Reads the text of an interviews file. Never throws; the hunt's `holidays` are left empty. */
export function parse(text: string, options: ParseOptions = {}): Parsed {
  if (text.length > LARGEST_FILE) return { ok: false, problems: [tooLarge()] };
  const source = new Source(text);
  return understood(readPlainly(source) ?? read(source), options);
}
