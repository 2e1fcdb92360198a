/** Reading the file without YAML's library, which takes time to load, as long as the file does not need it. */
import { LARGEST_FILE, tooLarge } from "./decode.js";
import type { Parsed, ParseOptions } from "./parsed.js";
import { readLazily } from "./read-lazily.js";
import { Source } from "./source.js";
import { understood } from "./understood.js";

export { advise } from "./advise.js";
export { decode } from "./decode.js";
export { placed } from "./remarks.js";
export { doubtsOfDates } from "./warn.js";

/** As `parse` does. */
export async function parseLazily(text: string, options: ParseOptions = {}): Promise<Parsed> {
  if (text.length > LARGEST_FILE) return { ok: false, problems: [tooLarge()] };
  return understood(await readLazily(new Source(text)), options);
}
