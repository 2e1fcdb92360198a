/**
 * Reads the plain YAML in which nearly every file of interviews is written, many times as fast as YAML's library. It
 * judges nothing: whatever it is not certain of, it leaves to the library, and with it all that there is to say.
 */
import type { Source } from "../source.js";
import { Tree } from "../tree.js";
import type { Read } from "../understood.js";
import { blockMap } from "./block.js";
import { Doubt, doubt } from "./doubt.js";
import { Page } from "./page.js";
import { retraced } from "./retraced.js";

/** What the library would read; undefined for a text that is not certain to be plain. */
export function readPlainly(source: Source): (Read & { readonly ok: true }) | undefined {
  try {
    const page = new Page(source.text);
    // Before the document begins, a mark of byte order is no letter to the library.
    if (page.indent !== 0 || page.text.startsWith("\ufeff", page.at)) doubt();
    const root = blockMap(page);
    if (page.indent >= 0) doubt();
    return { ok: true, tree: new Tree(root, source, () => retraced(root, page)) };
  } catch (error) {
    if (error instanceof Doubt) return undefined;
    throw error;
  }
}
