/** The answer of `rules <id>`: one rule with its reason, its numbers and its worked examples. */

import type { Example } from "../engine/example.js";
import { GROUPS } from "../engine/groups.js";
import { SOURCES } from "../engine/guide.js";
import { STYLES } from "../model/parameters.js";
import type { Hunt } from "../model/types.js";
import { safeValue } from "../safe/terminal.js";
import { fill, fillFile, measure, padTo, widest } from "./layout.js";
import type { Page } from "./paint.js";
import type { RuleAnswer } from "./rules.js";
import { exampleMoment, outcomeTexts } from "./rules-example.js";
import { lessonLines } from "./rules-message.js";

const INDENT = 2;
const INNER = 4;
const GAP = 3;
/** Before the value in force. */
const MARK = "> ";

const CAST =
  "In the examples Maria Gómez is the hiring manager at Northwind, Raj Patel interviewed too, and Ann Lee is the recruiter.";
const REFERENCES = "Lee Park and Amara Nwosu are your references.";

/** @param style the one that the user's file picks; null without a file */
export function rulePage(rule: RuleAnswer, style: Hunt["style"] | null, { columns, paint }: Page): string {
  const shown = { ...rule, parameters: safeValue(rule.parameters) };
  const width = measure(columns);
  const blocks = [
    [
      paint.heading(shown.id),
      ...fill(shown.sentence, width, INDENT),
      ...fill(shown.why, width, INDENT),
      ...fill(`${GROUPS[shown.group]}. ${basis(shown)}`, width, INDENT).map(paint.quiet),
    ],
    ...shown.disputes.map(({ says, settled }, index) => [
      ...(index === 0 ? [paint.heading("Where the guides disagree")] : []),
      ...fill(says, width, INDENT),
      ...fill(settled, width, INDENT),
    ]),
    shown.parameters.length === 0 ? [] : valueLines(shown, style, width, paint),
    shown.examples.length === 0 ? [] : fill(castText(shown.examples), width, 0).map(paint.quiet),
    ...shown.examples.map((example) => exampleLines(example, width, paint)),
    ...lessonLines(shown.messages, width, paint),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/** `A "must"; source: 001 (Lammert, four steps).` */
function basis({ strength, sources }: RuleAnswer): string {
  const article = strength === "opinion" ? "An" : "A";
  const names = sources.map((source) =>
    source === "practice" ? SOURCES[source] : `${source} (${SOURCES[source]})`,
  );
  return `${article} "${strength}"; source: ${names.join(", ")}.`;
}

/** Each number under its name: a row a style, the one in force marked. */
function valueLines(
  { parameters }: RuleAnswer,
  style: Hunt["style"] | null,
  width: number,
  paint: Page["paint"],
): string[] {
  const column = INNER + widest([...STYLES, "your file"]) + GAP;
  const row = (name: string, value: string, isYours: boolean): string => {
    const line = `${padTo((isYours ? MARK : "").padStart(INNER) + name, column)}${value}`;
    return isYours ? paint.good(line) : line;
  };
  return [
    paint.heading(style === null ? "Numbers" : `Numbers (${MARK.trim()} is yours)`),
    ...parameters.flatMap(({ name, says, yours, ...values }) => [
      ...fill(`${name}: ${says}`, width, INDENT),
      ...STYLES.map((one) => row(one, values[one], yours === null && one === style)),
      ...(yours === null ? [] : [row("your file", yours, true)]),
    ]),
  ];
}

/** Whom the examples take as known. */
function castText(examples: readonly Example[]): string {
  const names = examples.some((example) => /\b(?:lee|amara)\b/.test(JSON.stringify(example)));
  return names ? `${CAST} ${REFERENCES}` : CAST;
}

/** What the file says, the moment, and what comes of it. */
function exampleLines(example: Example, width: number, paint: Page["paint"]): string[] {
  const { title, given, etiquette, me, references, now, yields } = example;
  const parts = [
    { under: "interview", lines: given },
    { under: "etiquette", lines: etiquette },
    { under: "me", lines: me },
    { under: "references", lines: references },
  ];
  const files = parts.flatMap(({ under, lines }) =>
    lines === undefined || lines.trim() === ""
      ? []
      : [
          ...(under === "interview" ? [] : fill(`${under}:`, width, INNER)),
          ...fillFile(
            lines.split("\n").filter(isFilled),
            width,
            under === "interview" ? INNER : INNER + INDENT,
          ),
        ],
  );
  return [
    ...fill(`Example: ${title}`, width, 0).map(paint.heading),
    ...fill("With this in the file:", width, INDENT),
    ...files.map(paint.quiet),
    ...fill(`${exampleMoment(now)} in New York gives:`, width, INDENT),
    ...yields.flatMap((outcome) => {
      const [what = "", ...reasons] = outcomeTexts(outcome);
      return [
        ...fill(what, width, INNER),
        ...reasons.flatMap((reason) => fill(reason, width, INNER + INDENT).map(paint.quiet)),
      ];
    }),
  ];
}

function isFilled(line: string): boolean {
  return line.trim() !== "";
}
