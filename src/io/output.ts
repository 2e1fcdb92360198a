/** Writing to stdout and stderr so that no failure is lost and a closed pipe is none. */
import type { WriteStream } from "node:tty";
import { EXIT, FollowupError } from "../errors.js";
import type { Output } from "./index.js";

/** The reader has gone, as in `followup next | head -1`. */
const GONE: readonly unknown[] = ["EPIPE", "ERR_STREAM_DESTROYED"];

/** @param stream process.stdout or process.stderr @param name what to call it in a message */
export function outputTo(stream: WriteStream, name: string): Output {
  // Each failure also reaches the write that met it; without a listener the event would end the program.
  stream.on("error", () => {});
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error || GONE.includes(codeOf(error))) return resolve();
          const says = `cannot write to ${name} (${codeOf(error) ?? error.message}).`;
          reject(new FollowupError(EXIT.io, says, { cause: error }));
        });
      }),
  };
}

function codeOf(error: Error): unknown {
  return "code" in error ? error.code : undefined;
}
