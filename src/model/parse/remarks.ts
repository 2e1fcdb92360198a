/** What there is to say about a file that can be read, put where it belongs. */
import { inOrder, type Problem } from "../problems.js";
import { Source } from "./source.js";
import { compose } from "./syntax.js";
import { Tree } from "./tree.js";

export interface Remark {
  /** From the top of the file. */
  readonly path: readonly (string | number)[];
  readonly severity: Exclude<Problem["severity"], "error">;
  readonly says: string;
  readonly hint: string;
}

/** The remarks as problems, in the order of the file. @param text what the hunt was parsed from */
export function placed(remarks: readonly Remark[], text: string): Problem[] {
  if (remarks.length === 0) return [];
  const source = new Source(text);
  const composed = compose(source);
  if (!composed.ok) return [];
  const tree = new Tree(composed.root, source);
  for (const { path, ...remark } of remarks) tree.report(tree.placeOf(path), remark);
  return inOrder(tree.problems);
}
