/** Questions on the terminal. They appear on stderr, so that the answer of the command can go elsewhere. */
import { checkbox, confirm, input, select } from "@inquirer/prompts";
import { EXIT, FollowupError } from "../errors.js";
import { fill } from "../render/layout.js";
import { safe, safeBlock } from "../safe/terminal.js";
import type { Host } from "./host.js";
import type { Choice, Prompts } from "./index.js";

type Terminal = Pick<Host, "stdin" | "stderr">;
type Context = NonNullable<Parameters<typeof input>[1]>;

const STOPPED: readonly unknown[] = ["ExitPromptError", "AbortPromptError"];
const STYLELESS = (text: string) => text;
const DEFAULT = (text: string) => `(${safe(text)})`;

/** Where the terminal does not say how large it is. */
const COLUMNS = 80;
const ROWS = 24;
/** The columns of the sign before a question or a choice; left to itself, the library breaks lines within words. */
const MARK = 2;
/** What a choice that can be ticked has beside that. */
const BOX = 1;

const PLAIN_THEME = {
  prefix: { idle: "?", done: "-" },
  style: {
    message: STYLELESS,
    answer: safeBlock,
    defaultAnswer: DEFAULT,
    highlight: STYLELESS,
    description: STYLELESS,
  },
};

export function promptsOn(terminal: Terminal): Prompts {
  const { columns = COLUMNS, rows = ROWS } = terminal.stderr;
  const lined: Lined = (text, spare = 0) =>
    fill(safe(text), columns - spare, MARK)
      .join("\n")
      .trimStart();
  return {
    text: (question, { initial, check } = {}) =>
      asked(terminal, (context) =>
        input(
          {
            message: lined(question),
            ...(initial !== undefined && { default: initial }),
            ...(check && { validate: async (answer: string) => faultIn(await check(answer), lined) }),
            theme: PLAIN_THEME,
          },
          context,
        ),
      ),
    confirm: (question) =>
      asked(terminal, (context) => confirm({ message: lined(question), theme: PLAIN_THEME }, context)),
    choice: <Value>(question: string, choices: readonly Choice<Value>[]) =>
      asked(terminal, (context) =>
        select<Value>(
          {
            message: lined(question),
            ...listed(question, choices, lined, rows),
            loop: false,
            theme: { ...PLAIN_THEME, style: { ...PLAIN_THEME.style, message: untilAnswered } },
          },
          context,
        ),
      ),
    several: <Value>(question: string, choices: readonly Choice<Value>[]) =>
      asked(terminal, (context) =>
        checkbox<Value>(
          {
            message: lined(question),
            ...listed(question, choices, (text, spare = 0) => lined(text, spare + BOX), rows),
            loop: false,
            shortcuts: { all: null, invert: null },
            theme: {
              ...PLAIN_THEME,
              style: {
                ...PLAIN_THEME.style,
                message: untilAnswered,
                renderSelectedChoices: (chosen: readonly { readonly name: string }[]) =>
                  lined(`${question} ${chosen.map(({ name }) => name).join(", ")}`),
              },
            },
          },
          context,
        ),
      ),
  };
}

/** For the library, an answer in which nothing is wrong is true. */
function faultIn(fault: string | undefined, lined: Lined): string | true {
  return fault === undefined || lined(fault);
}

/** A text, made safe, in lines that stand beside the sign before them, with so many columns to spare. */
type Lined = (text: string, spare?: number) => string;

const CUT = " ...";

/** The question is printed again with its answer, so that the lines of both are broken together. */
function untilAnswered(question: string, status: string): string {
  return status === "done" ? "" : question;
}

/** Below the choices: an empty line, and the keys to press. */
const FOOT = 2;
const FEWEST_ROWS = 3;

interface Listed<Value> {
  readonly choices: { name: string; value: Value; short: string; description?: string }[];
  readonly pageSize: number;
}

/** All choices whole; where there is no room for that, a line for each, with the one at the cursor whole below. */
function listed<Value>(
  question: string,
  choices: readonly Choice<Value>[],
  lined: Lined,
  rows: number,
): Listed<Value> {
  const room = rows - heightOf(lined(question)) - FOOT;
  const whole = choices.map(({ name, value }) => ({
    name: lined(name),
    value,
    short: lined(`${question} ${name}`),
  }));
  const height = whole.reduce((sum, { name }) => sum + heightOf(name), 0);
  if (height < room) return { choices: whole, pageSize: height };
  const paged = choices.map(({ name: text, value }, index) => ({
    name: heightOf(lined(text)) > 1 ? firstLine(lined(text, CUT.length)) + CUT : safe(text),
    value,
    short: lined(`${question} ${text}`),
    description: lined(`${index + 1} of ${choices.length}: ${text}`),
  }));
  const foot = Math.max(...paged.map(({ description }) => heightOf(description)));
  return { choices: paged, pageSize: Math.max(FEWEST_ROWS, room - foot - 1) };
}

function firstLine(lines: string): string {
  return lines.replace(/\n.*$/s, "");
}

function heightOf(lines: string): number {
  return lines.split("\n").length;
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
