/** The one place that writes to stdout and stderr: no failure is lost, and a closed pipe is none. */
import type { WriteStream } from "node:tty";
import { EXIT, FollowupError } from "../errors.js";
import { safeBlock, safePage } from "../safe/terminal.js";
import type { Output } from "./index.js";

/** The reader has gone, as in `followup next | head -1`. */
const GONE: readonly unknown[] = ["EPIPE", "ERR_STREAM_DESTROYED"];

/** Of a terminal that does not know its width, and says 0. */
const USUAL_COLUMNS = 80;

/** @param stream process.stdout or process.stderr @param name what to call it in a message */
export function outputTo(stream: WriteStream, name: string): Output {
  // Each failure also reaches the write that met it; without a listener the event would end the program.
  stream.on("error", () => {});
  const isTerminal = stream.isTTY === true;
  const put = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error || GONE.includes(codeOf(error))) return resolve();
        const says = `cannot write to ${name} (${codeOf(error) ?? error.message}).`;
        reject(new FollowupError(EXIT.io, says, { cause: error }));
      });
    });
  return {
    isTerminal,
    columns: isTerminal ? stream.columns || USUAL_COLUMNS : undefined,
    write: (text) => put(isTerminal ? safeBlock(text) : text),
    writePage: (page) => put(isTerminal ? safePage(page) : page),
    toClipboard: (text) => put(`\u001b]52;c;${Buffer.from(text).toString("base64")}\u0007`),
  };
}

function codeOf(error: Error): unknown {
  return "code" in error ? error.code : undefined;
}
