/** Questions on the terminal. They appear on stderr, so that the answer of the command can go elsewhere. */
import { input, select } from "@inquirer/prompts";
import { EXIT, FollowupError } from "../errors.js";
import { fill } from "../render/layout.js";
import type { Host } from "./host.js";
import type { Choice, Prompts } from "./index.js";

type Terminal = Pick<Host, "stdin" | "stderr">;
type Context = NonNullable<Parameters<typeof input>[1]>;

const STOPPED: readonly unknown[] = ["ExitPromptError", "AbortPromptError"];
const STYLELESS = (text: string) => text;

/** Where the terminal does not say how wide it is. */
const COLUMNS = 80;
/** The columns of the sign before a question or a choice; left to itself, the library breaks lines within words. */
const MARK = 2;

const PLAIN_THEME = {
  prefix: { idle: "?", done: "-" },
  style: { message: STYLELESS, answer: STYLELESS, highlight: STYLELESS },
};

export function promptsOn(terminal: Terminal): Prompts {
  const { columns = COLUMNS } = terminal.stderr;
  const lined = (text: string) => fill(text, columns, MARK).join("\n").trimStart();
  return {
    text: (question) =>
      asked(terminal, (context) => input({ message: lined(question), theme: PLAIN_THEME }, context)),
    choice: <Value>(question: string, choices: readonly Choice<Value>[]) =>
      asked(terminal, (context) =>
        select<Value>(
          {
            message: lined(question),
            choices: choices.map(({ name, value }) => ({ name: lined(name), value, short: name })),
            loop: false,
            theme: PLAIN_THEME,
          },
          context,
        ),
      ),
  };
}

async function asked<Answer>(
  { stdin, stderr }: Terminal,
  question: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  const gone = new AbortController();
  // A prompt whose input ends (Ctrl-D) never settles by itself. Coming back from Ctrl-Z pauses the input too.
  const onPause = () => queueMicrotask(() => (stdin.isRaw ? stdin.resume() : gone.abort()));
  stdin.on("pause", onPause);
  try {
    return await question({ input: stdin, output: stderr, signal: gone.signal });
  } catch (error) {
    if (!(error instanceof Error && STOPPED.includes(error.name))) throw error;
    throw new FollowupError(EXIT.interrupted, "stopped; nothing was written or changed.", { cause: error });
  } finally {
    stdin.off("pause", onPause);
  }
}
