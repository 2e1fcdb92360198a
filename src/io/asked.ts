/** One question on the terminal, which is as it was before when the answer is there, or when a signal comes. */
import { EXIT, type ExitCode, FollowupError } from "../errors.js";
import { type Canvas, canvasOn } from "./canvas.js";
import type { Host } from "./host.js";
import type { Processes } from "./store/index.js";

export type Terminal = Pick<Host, "stdin" | "stderr" | "on" | "off" | "removeAllListeners"> & Processes;

interface Context {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

const STOPPED: readonly unknown[] = ["ExitPromptError", "AbortPromptError"];

/** Throws a FollowupError when the user breaks off (130), or a signal ends it (130, 143). */
export async function asked<Answer>(
  terminal: Terminal,
  question: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  const { stdin, stderr } = terminal;
  const over = new AbortController();
  const canvas = canvasOn(stderr);
  let exit: ExitCode = EXIT.interrupted;
  // A prompt whose input ends (Ctrl-D) never settles by itself.
  const onPause = () => queueMicrotask(() => over.abort());
  stdin.on("pause", onPause);
  const signals = signalsAt(terminal, canvas, (end) => {
    exit = end;
    over.abort();
  });
  signals.on();
  try {
    return await question({ input: stdin, output: canvas.output, signal: over.signal });
  } catch (error) {
    if (!(error instanceof Error && STOPPED.includes(error.name))) throw error;
    throw new FollowupError(exit, "stopped; nothing was written or changed.", { cause: error });
  } finally {
    signals.off();
    stdin.off("pause", onPause);
  }
}

/** What signals do while a question waits, and the terminal is not as other programs expect it. */
function signalsAt(terminal: Terminal, canvas: Canvas, end: (exit: ExitCode) => void) {
  const listeners: readonly (readonly [NodeJS.Signals, () => void])[] = [
    ["SIGINT", () => end(EXIT.interrupted)],
    ["SIGQUIT", () => end(EXIT.interrupted)],
    ["SIGTERM", () => end(EXIT.terminated)],
    ["SIGHUP", hangUp],
    ["SIGTSTP", stop],
    ["SIGCONT", goOn],
  ];

  /** Nobody may be there any more to be told anything. */
  function hangUp() {
    try {
      giveBack();
    } finally {
      release("SIGHUP");
    }
  }

  /** Only then does a terminal in this mode come to an end. The library would fail at giving it back. */
  function gone() {
    release("SIGHUP");
  }

  function stop() {
    // The library's way to go on leaves its input paused for good: nothing typed would end the question any more.
    terminal.removeAllListeners("SIGCONT");
    terminal.on("SIGCONT", goOn);
    giveBack();
    release("SIGTSTP");
    terminal.on("SIGTSTP", stop);
    terminal.stdin.setRawMode(true);
  }

  function goOn() {
    // The shell has set the terminal anew meanwhile. A mode that Node believes to be set, it does not set again.
    terminal.stdin.setRawMode(false);
    terminal.stdin.setRawMode(true);
    canvas.redraw();
  }

  function giveBack() {
    canvas.leave();
    terminal.stdin.setRawMode(false);
  }

  /** Without listeners, a signal does what it does by itself: the program stops in that very line, or ends. */
  function release(signal: NodeJS.Signals) {
    terminal.removeAllListeners(signal);
    terminal.kill(terminal.pid, signal);
  }

  return {
    on() {
      terminal.stdin.on("end", gone);
      for (const [signal, listener] of listeners) terminal.on(signal, listener);
    },
    off() {
      terminal.stdin.off("end", gone);
      for (const [signal, listener] of listeners) terminal.off(signal, listener);
    },
  };
}
