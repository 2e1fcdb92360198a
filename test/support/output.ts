/** An output of which a test takes what is written to it. */
import type { Output } from "../../src/io/index.js";

/** No terminal, unless `over` says so. */
export function outputTo(take: (text: string) => void, over: Partial<Output> = {}): Output {
  const put = async (text: string) => take(text);
  return { isTerminal: false, columns: undefined, write: put, writePage: put, toClipboard: put, ...over };
}
