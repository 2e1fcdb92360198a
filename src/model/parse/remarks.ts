/** What there is to say about a file that can be read, put where it belongs. */
import { inOrder, type Problem } from "../problems.js";
import { readLazily } from "./read-lazily.js";
import { Source } from "./source.js";

export interface Remark {
  /** From the top of the file. */
  readonly path: readonly (string | number)[];
  readonly severity: Exclude<Problem["severity"], "error">;
  readonly says: string;
  readonly hint: string;
}

/** The remarks as problems, in the order of the file. @param text what the hunt was parsed from */
export async function placed(remarks: readonly Remark[], text: string): Promise<Problem[]> {
  if (remarks.length === 0) return [];
  const read = await readLazily(new Source(text));
  if (!read.ok) return [];
  const { tree } = read;
  for (const { path, ...remark } of remarks) tree.report(tree.placeOf(path), remark);
  return inOrder(tree.problems);
}
