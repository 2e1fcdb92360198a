/** From text to a tree. */
import { readPlainly } from "./plainly/index.js";
import type { Source } from "./source.js";
import type { Read } from "./understood.js";

/** By the plain reader; what that leaves to it, by YAML's library, which is loaded only then. */
export async function readLazily(source: Source): Promise<Read> {
  return readPlainly(source) ?? (await import("./syntax.js")).read(source);
}
