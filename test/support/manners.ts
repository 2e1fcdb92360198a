/** The same file as one hand would write it, or another. */
import type { Data } from "./data.js";
import { type Dice, oneOf } from "./dice.js";
import { TRICKY } from "./slips.js";

/** How one hand writes a whole file. */
interface Manner {
  readonly dice: Dice;
  readonly step: number;
  /** One text in so many stands there without the quotes that it needs; 0 for none. */
  readonly careless: number;
  /** One line in so many is blank, or a comment; 0 for none. */
  readonly airy: number;
}

/** The data as YAML, in the manner that the dice choose. */
export function writtenAnyhow(data: Data, dice: Dice): string {
  const manner = {
    dice,
    step: 1 + dice(4),
    careless: oneOf([0, 0, 40, 10], dice),
    airy: oneOf([0, 12, 4], dice),
  };
  const lines = blockLines(data, 0, manner).flatMap((line) => [...between(manner), line]);
  const text =
    lines.join(oneOf(["\n", "\n", "\n", "\r\n"], dice)) + oneOf(["\n", "\n", "", "\n\n# end"], dice);
  return oneOf(["", "", "", "\ufeff", "# a file\n\n"], dice) + text;
}

function between({ dice, airy }: Manner): string[] {
  if (airy === 0 || dice(airy) > 0) return [];
  const indent = " ".repeat(dice(9));
  return [oneOf(["", "", "   ", `${indent}# a remark: "with" signs, [`, `${indent}#`, `${indent}#a`], dice)];
}

/** A map or a list, each of whose lines is indented by so many spaces at least. */
function blockLines(data: Data, indent: number, manner: Manner): string[] {
  const margin = " ".repeat(indent);
  if (isList(data)) {
    return data.flatMap((item) => {
      const gap = " ".repeat(1 + (manner.dice(6) === 0 ? manner.dice(4) : 0));
      if (typeof item === "object" && !isList(item) && !isEmpty(item) && manner.dice(2)) {
        if (manner.dice(8) === 0)
          return [`${margin}-`, ...blockLines(item, indent + 1 + manner.dice(4), manner)];
        const [first = "", ...rest] = blockLines(item, indent + 1 + gap.length, manner);
        return [`${margin}-${gap}${first.trimStart()}`, ...rest];
      }
      return valueLines(`${margin}-${gap.slice(1)}`, item, indent, manner);
    });
  }
  if (typeof data === "string") return [margin + scalar(data, false, manner)];
  return entriesOf(data, manner).flatMap(([key, value]) =>
    valueLines(`${margin}${scalar(key, false, { ...manner, careless: 0 })}:`, value, indent, manner),
  );
}

/** JavaScript puts numbers first, and a hand does not. */
function entriesOf(data: { readonly [key: string]: Data }, { dice }: Manner): [string, Data][] {
  const entries = Object.entries(data);
  return dice(4) === 0 ? entries.reverse() : entries;
}

/** A value behind its key or its dash, on the same line or on those below. */
function valueLines(head: string, value: Data, indent: number, manner: Manner): string[] {
  const { dice, step } = manner;
  const tail = oneOf(["", "", "", "", "", " ", "  # why", " #"], dice);
  if (typeof value === "string") {
    if (dice(15) === 0) return textLines(head, value, indent + step, dice);
    return [`${head} ${" ".repeat(dice(8) === 0 ? 3 : 0)}${scalar(value, false, manner)}${tail}`];
  }
  if (isEmpty(value) || dice(3) === 0) return [`${head} ${inBrackets(value, indent + step, manner)}${tail}`];
  const deeper = isList(value) && !head.endsWith("-") && dice(3) === 0 ? indent : indent + step;
  return [`${head}${tail}`, ...blockLines(value, deeper, manner)];
}

function textLines(head: string, value: string, indent: number, dice: Dice): string[] {
  const margin = " ".repeat(indent);
  const mark = oneOf(["|", "|-", ">", ">-", "|+", "|2"], dice);
  const lines = value
    .split(" ")
    .flatMap((word, index) => [
      ...(index > 0 && dice(4) === 0 ? oneOf([[""], ["", ""]], dice) : []),
      `${dice(9) === 0 ? "  " : ""}${word}`,
    ]);
  return [
    `${head} ${mark}`,
    ...lines.map((line) => (line === "" ? "" : margin + line)),
    ...oneOf([[], [""], [`${margin}`], ["", ""]], dice),
  ];
}

function inBrackets(data: Data, indent: number, manner: Manner): string {
  if (typeof data === "string") return scalar(data, true, manner);
  const { dice } = manner;
  const isMap = !isList(data);
  const items = isMap
    ? entriesOf(data, manner).map(
        ([key, value]) =>
          `${scalar(key, true, { ...manner, careless: 0 })}: ${inBrackets(value, indent, manner)}`,
      )
    : data.map((item) => inBrackets(item, indent, manner));
  const [open, close] = isMap ? "{}" : "[]";
  const space = oneOf(["", " ", " "], dice);
  const comma = oneOf(
    [", ", ", ", ",", ` ,${space}`, `,\n${" ".repeat(indent)}`, `, # so\n${" ".repeat(indent)}`],
    dice,
  );
  const last =
    items.length > 0 && dice(8) === 0 ? oneOf([",", " ,", `\n${" ".repeat(indent - 1)}`], dice) : "";
  return `${open}${space}${items.join(comma)}${last}${space}${close}`;
}

/** What a text needs quotes for: a sign at its start, or one that ends it. */
const NEEDS_QUOTES = /^$|^[\s,[\]{}#&*!|>'"%@`?:-]|: |:$| #|\s$|[\n\r\t]|^<<$/;

function scalar(text: string, isBetween: boolean, { dice, careless }: Manner): string {
  if (careless > 0 && dice(careless) === 0) return oneOf(TRICKY, dice);
  const needsQuotes = NEEDS_QUOTES.test(text) || (isBetween && /[,[\]{}]/.test(text));
  if (!needsQuotes && dice(6) > 0) return text;
  return dice(2) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

function isEmpty(data: object): boolean {
  return Object.keys(data).length === 0;
}
