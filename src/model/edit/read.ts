/** A file read for changing: its data, and the tokens that say where everything stands. */
import { Composer, isMap } from "yaml";
import { EXIT, FollowupError } from "../../errors.js";
import { treeOf } from "../parse/grown.js";
import { scan } from "../parse/scan.js";
import { Source } from "../parse/source.js";
import type { PlainMap } from "../parse/tree.js";
import { type Collection, commentsIn, isCollection } from "./tokens.js";

export interface Reading {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly root: Collection;
  readonly data: PlainMap;
  readonly comments: readonly string[];
}

/** @throws FollowupError (70) for a text whose form the reader of the file refuses too */
export function read(text: string): Reading {
  const source = new Source(text);
  const { tokens, faults } = scan(source);
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, prettyErrors: false });
  const [document] = composer.compose(tokens, true, text.length);
  const token = tokens.find(({ type }) => type === "document");
  const root = token && "value" in token ? token.value : undefined;
  if (faults.length > 0 || !document || document.errors.length > 0) throw unreadable();
  if (!isMap(document.contents) || !root || !isCollection(root)) throw unreadable();
  const tree = treeOf(document.contents, source);
  if (tree.problems.length > 0) throw unreadable();
  return { text: source.text, root, data: tree.root, comments: commentsIn(tokens) };
}

function unreadable(): FollowupError {
  return new FollowupError(EXIT.bug, "A text that is no interviews file was to be changed.");
}
