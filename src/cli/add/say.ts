/** The other half of a conversation: what is said between two questions. */
import { fill, USUAL_COLUMNS } from "../../render/layout.js";
import { safe } from "../../safe/terminal.js";
import type { Shell } from "../shell.js";

/** Beside the sign before a question. */
const MARK = 2;

/** One paragraph on the terminal, set in as far as it is, and never less than the questions are. */
export async function say({ io }: Pick<Shell, "io">, text: string): Promise<void> {
  const words = safe(text).trimStart();
  const indent = MARK + text.length - text.trimStart().length;
  await io.stderr.write(`${fill(words, io.stderr.columns ?? USUAL_COLUMNS, indent).join("\n")}\n`);
}
