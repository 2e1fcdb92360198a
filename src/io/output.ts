/** The one place that writes to stdout and stderr: no failure is lost, and a closed pipe is none. */
import type { WriteStream } from "node:tty";
import { EXIT, FollowupError } from "../errors.js";
import { USUAL_COLUMNS } from "../render/layout.js";
import { safeBlock, safePage } from "../safe/terminal.js";
import { codeOf } from "./code.js";
import type { Output } from "./index.js";

/** The reader has gone, as in `followup next | head -1`. */
const GONE: readonly string[] = ["EPIPE", "ERR_STREAM_DESTROYED"];

/** @param stream process.stdout or process.stderr @param name what to call it in a message */
export function outputTo(stream: WriteStream, name: string): Output {
  // Each failure also reaches the write that met it; without a listener the event would end the program.
  stream.on("error", () => {});
  const isTerminal = stream.isTTY === true;
  const put = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error || GONE.includes(codeOf(error))) return resolve();
        const says = `cannot write to ${name} (${codeOf(error)}).`;
        reject(new FollowupError(EXIT.io, says, { cause: error }));
      });
    });
  return {
    isTerminal,
    // A terminal that does not know its width says 0.
    columns: isTerminal ? stream.columns || USUAL_COLUMNS : undefined,
    write: (text) => put(isTerminal ? safeBlock(text) : text),
    writePage: (page) => put(isTerminal ? safePage(page) : page),
    toClipboard: (text) => put(`\u001b]52;c;${Buffer.from(text).toString("base64")}\u0007`),
  };
}
