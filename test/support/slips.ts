/** Slips of the pen in YAML, and scribbles. */
import { type Dice, oneOf } from "./dice.js";

/** Texts that YAML takes for something else, or nearly does, when they stand without quotes. */
export const TRICKY = [
  ...`a: b: c ~ - - x ~ key : v ~ "a"b ~ a#b ~ a #b ~ [a, b,] ~ {a, b} ~ {a: } ~ [ ] ~ { } ~ [a: b] ~ [a]: b`.split(
    " ~ ",
  ),
  ..."%a ~ @a ~ ` ~ !a ~ &a ~ *a ~ | ~ > ~ |- ~ >+ ~ ? a ~ ?a ~ - ~ -a ~ -5 ~ : ~ :a ~ a: ~ a:b ~ ::".split(
    " ~ ",
  ),
  ...String.raw`'a ~ "a ~ it's ~ 'it''s' ~ "a\nb" ~ "\x41\u00e9" ~ "\q" ~ '' ~ "" ~ \ ~ a\b`.split(" ~ "),
  ..."<< ~ --- ~ ... ~ --- a ~ ...a ~ # ~ #a ~ a # b ~ , ~ a, b ~ } ~ ] ~ a] ~ {a: b} c ~ null ~ 1.10".split(
    " ~ ",
  ),
  ..."| |\t|a\tb|a\t|\ta|a\u00a0|\u00a0|\u2028|a\u0085b|\ufeff|a\0b|é😀|\r|~|\n        a|[\n  a ]".split("|"),
  ..."a\n  b~|\n        a\n\n        b~>\n        a\n        b~{ a: b,\n\n c: d }".split("~"),
];

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
