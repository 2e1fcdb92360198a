/** The same file written as this hand or that would write it, and with something amiss. */
import { type Dice, oneOf } from "./dice.js";

export type Data = string | readonly Data[] | { readonly [key: string]: Data };

/** Texts that YAML takes for something else, or nearly does, when they stand without quotes. */
const TRICKY = [
  ...'a: b: c ~ - - x ~ key : v ~ "a"b ~ a#b ~ a #b ~ [a, b,] ~ {a, b} ~ {a: } ~ [ ] ~ { } ~ [a: b] ~ [a]: b'.split(
    " ~ ",
  ),
  ..."%a ~ @a ~ ` ~ !a ~ &a ~ *a ~ | ~ > ~ |- ~ >+ ~ ? a ~ ?a ~ - ~ -a ~ -5 ~ : ~ :a ~ a: ~ a:b ~ ::".split(
    " ~ ",
  ),
  ...'\'a ~ "a ~ it\'s ~ \'it\'\'s\' ~ "a\\nb" ~ "\\x41\\u00e9" ~ "\\q" ~ \'\' ~ "" ~ \\ ~ a\\b'.split(" ~ "),
  ..."<< ~ --- ~ ... ~ --- a ~ ...a ~ # ~ #a ~ a # b ~ , ~ a, b ~ } ~ ] ~ a] ~ {a: b} c ~ ~ ~ null ~ 1.10".split(
    " ~ ",
  ),
  ...[
    "",
    " ",
    "\t",
    "a\tb",
    "a\t",
    "\ta",
    "a\u00a0",
    "\u00a0",
    "\u2028",
    "a\u0085b",
    "\ufeff",
    "a\0b",
    "é😀",
    "\r",
  ],
  ...[
    "a\n  b",
    "|\n        a\n\n        b",
    ">\n        a\n        b",
    "\n        a",
    "[\n  a ]",
    "{ a: b,\n\n c: d }",
  ],
];

const WORDS = [
  ..."Maria Gómez|12:30|0049 123|+1 212 555 0100|https://example.org/a?b=c#d|no|1.10|山田 太郎|a-b|x_y (z)".split(
    "|",
  ),
  ...'it\'s here|say "no"|C#|50% off|a, b|100|~|the end.|what: who|- dash|[brackets]|{braces}|a # b|ends in space '.split(
    "|",
  ),
];
const DAYS = ["2026-06-03", "2026-06-03 10:00", "2026-06-12 12:30", "2026-03-08 02:30", "2026-11-01 01:30"];

/** A file of one to three interviews; some of what it says makes no sense. */
export function fileData(dice: Dice): Data {
  const word = () => oneOf(WORDS, dice);
  const day = () => oneOf(DAYS, dice);
  const some = (make: () => Data): Data[] => Array.from({ length: dice(3) }, make);
  const person = () => oneOf(["maria", "raj"], dice);
  const perhaps = (key: string, value: Data): { readonly [key: string]: Data } =>
    dice(2) ? { [key]: value } : {};
  const interview = (_: unknown, index: number): Data => ({
    id: `i${index}`,
    company: word(),
    role: word(),
    ...perhaps("department", word()),
    ...perhaps("timezone", oneOf(["Europe/Berlin", "America/New_York", "Mars"], dice)),
    people: [
      { id: "maria", name: "Maria Gómez", ...perhaps("post", word()) },
      { id: "raj", name: word(), ...perhaps("phone", word()) },
    ],
    ...perhaps(
      "rounds",
      some(() => ({
        at: day(),
        with: some(person),
        ...perhaps("final", oneOf(["true", "no"], dice)),
        ...perhaps("decision", { said: word(), from: person() }),
        ...perhaps("topics", { [oneOf(["maria", "raj", "7", "a b", "__proto__"], dice)]: [word()] }),
      })),
    ),
    ...perhaps(
      "facts",
      some(() => ({ what: word() })),
    ),
    ...perhaps(
      "clippings",
      some(() => ({ title: word(), url: word() })),
    ),
    ...perhaps(
      "log",
      some(() => ({ at: day(), sent: "thank-you", to: oneOf([person(), [person()]], dice), via: "email" })),
    ),
  });
  return {
    version: "1",
    me: { name: word(), email: "dana@okafor.example", ...perhaps("strengths", some(word)) },
    ...perhaps("references", [{ id: "lee", name: word(), agreed: day() }]),
    interviews: Array.from({ length: 1 + dice(3) }, interview),
  };
}

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
  return Object.entries(data).flatMap(([key, value]) =>
    valueLines(`${margin}${scalar(key, false, { ...manner, careless: 0 })}:`, value, indent, manner),
  );
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
  const lines = value.split(" ").map((word) => `${dice(9) === 0 ? "  " : ""}${word}`);
  return [
    `${head} ${mark}`,
    ...lines.map((line) => margin + line),
    ...oneOf([[], [""], [`${margin}`], ["", ""]], dice),
  ];
}

function inBrackets(data: Data, indent: number, manner: Manner): string {
  if (typeof data === "string") return scalar(data, true, manner);
  const { dice } = manner;
  const isMap = !isList(data);
  const items = isMap
    ? Object.entries(data).map(
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

const SIGNS = [
  ..."'\"{}[]#,:-|>&*!?%@`~\\ \t\r\n",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\u00a0",
  "\0",
  ": ",
  "- ",
  " #",
  "\r\n",
];

const SLIPS: readonly ((text: string, at: number, dice: Dice) => string)[] = [
  (text, at, dice) => text.slice(0, at) + text.slice(at + 1 + dice(4)),
  (text, at, dice) => text.slice(0, at) + oneOf(SIGNS, dice) + text.slice(at + dice(2)),
  (text, at, dice) => text.slice(0, at) + oneOf(TRICKY, dice) + text.slice(at),
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  /** Indented otherwise. */
  (text, at, dice) => {
    const line = text.lastIndexOf("\n", at) + 1;
    return text.slice(0, line) + oneOf([" ", "  ", "\t", "    "], dice) + text.slice(line);
  },
  (text, at) => {
    const line = text.lastIndexOf("\n", at) + 1;
    return text.slice(0, line) + text.slice(line).replace(/^ {1,2}/, "");
  },
  /** A quote or a bracket is missing. */
  (text, at) => text.slice(0, at) + text.slice(at).replace(/['"[\]{}]/, ""),
  /** A line is there twice, or joined to the next. */
  (text, at) => {
    const line = text.lastIndexOf("\n", at) + 1;
    const end = text.indexOf("\n", at) + 1;
    return end === 0 ? text : text.slice(0, end) + text.slice(line);
  },
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\r?\n */, ""),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\n/, "\n\n"),
  (text, at, dice) =>
    text.slice(0, at) +
    text.slice(at).replace(/\n/, oneOf(["\r", "\n\n   \n", "\n#x\n", "\n  # x\n", " # x\n"], dice)),
  /** The rest is missing. */
  (text, at) => text.slice(0, at),
];

/** The text with one to three slips of the pen. */
export function slipped(text: string, dice: Dice): string {
  let one = text;
  for (let times = 1 + dice(3); times > 0; times -= 1)
    one = oneOf(SLIPS, dice)(one, dice(one.length + 1), dice);
  return one;
}

const BEGINNINGS = ["a:", "", "a: x\n", "a:\n  - ", "a:\n  b: ", "- ", "a: [", "a: {b: "];
const PIECES = [
  ..."a:|b:|c: |x|y| |  |- |- a: |-|[|]|{|}|, |,|#| #|# c\n|: |:|'|'q'|\"q\"|\"|\\|\n|\n |\n  |\n    |\n- |\n  - ".split(
    "|",
  ),
  ..."%~@~--~...~---~0~1~?~? ~&~*~!~<<: ~{a: b}~[a, b]~'a':~\"a\":~\\n~|\n~|-\n  ~>\n  ~\n# c\n~\n  # c\n".split(
    "~",
  ),
  ...["~", "\r\n", "\r", "\t", "\u0085", "\ufeff", "\0", "é", "😀"],
];
const ENDS = ["", "", "]\n", "}\n", "\nz: 1"];

/** A few signs of YAML, thrown together. */
export function scribbled(dice: Dice): string {
  const pieces = Array.from({ length: 1 + dice(14) }, () => oneOf(PIECES, dice));
  return [oneOf(BEGINNINGS, dice), ...pieces, oneOf(ENDS, dice)].join("");
}
