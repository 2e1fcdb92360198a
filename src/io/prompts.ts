/** Questions on the terminal. They appear on stderr, so that the answer of the command can go elsewhere. */
import { checkbox, confirm, input, select } from "@inquirer/prompts";
import { fill, measure, USUAL_COLUMNS } from "../render/layout.js";
import { safe, safeBlock } from "../safe/terminal.js";
import { asked, type Terminal } from "./asked.js";
import type { Choice, Output, Prompts } from "./index.js";

const STYLELESS = (text: string) => text;

/** Where the terminal does not say how large it is. */
const ROWS = 24;
/** The columns of the sign before a question or a choice; left to itself, the library breaks lines within words. */
const MARK = 2;
/** What a choice that can be ticked has beside that. */
const BOX = 1;

/** The library's own colours heed neither --no-color nor NO_COLOR. */
const PLAIN_THEME = {
  prefix: { idle: "?", done: "-" },
  spinner: { interval: 1_000, frames: ["?"] },
  style: {
    message: STYLELESS,
    answer: safeBlock,
    defaultAnswer: (text: string) => `(${safe(text)})`,
    error: (text: string) => `> ${text}`,
    highlight: STYLELESS,
    description: STYLELESS,
    keysHelpTip: (keys: readonly (readonly [string, string])[]) =>
      keys.map(([key, deed]) => `${key} ${deed}`).join(" • "),
  },
};
const YES_OR_NO = { ...PLAIN_THEME, keywords: { error: () => "Please answer y or n." } };
const TICKED = "◉";

export function promptsOn(terminal: Terminal, { columns = USUAL_COLUMNS }: Output): Prompts {
  const rows = terminal.stderr.rows || ROWS;
  const lined: Lined = (text, spare = 0) =>
    fill(safe(text), measure(columns) - spare, MARK)
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
      asked(terminal, (context) => confirm({ message: lined(question), theme: YES_OR_NO }, context)),
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
              icon: { checked: TICKED },
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
