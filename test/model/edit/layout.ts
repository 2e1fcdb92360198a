/** Plain data as YAML in a random layout: as different people, and editors, write it. */
import type { Dice } from "./dice.js";
import type { Data } from "./hunts.js";

type Map = { [key: string]: Data };

/** Whose first line continues the line before it. */
type Lines = [string, ...string[]];

/** Lists that may be written as nothing at all; a file needs the others. */
const OPTIONAL: ReadonlySet<string> = new Set([
  "references",
  "people",
  "rounds",
  "promises",
  "given",
  "with",
  "log",
]);

const BARE = /^[\p{L}\p{N}](?:[\p{L}\p{N} .@+/'-]*[\p{L}\p{N}.])?$/u;
const PRINTED = /^[\p{L}\p{N}\p{S}][\p{L}\p{N}\p{S}\p{P} ]*$/u;

export function laidOut(data: Map, dice: Dice): string {
  return new Layout(dice).file(data);
}

class Layout {
  readonly #dice: Dice;
  readonly #mapIndent: number;
  readonly #listIndent: number;
  readonly #dashWidth: number;
  readonly #hasBlankLines: boolean;
  readonly #hasComments: boolean;
  /** How often, in five, something is written in brackets. */
  readonly #flowness: number;
  /** A comment in the next line would be part of the text before it. */
  #isInText = false;

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#mapIndent = dice.pick(2, 1, 3, 4, 8);
    this.#listIndent = dice.pick(2, 0, 4, 1);
    this.#dashWidth = dice.pick(2, 4, 3);
    this.#hasBlankLines = dice.pick(false, true);
    this.#hasComments = dice.pick(false, true);
    this.#flowness = dice.pick(0, 1, 3);
  }

  file(data: Map): string {
    const dice = this.#dice;
    const eol = dice.pick("\n", "\r\n");
    const isFlow = dice.once(12);
    const body = isFlow ? this.#flow(data, 0) : this.#map(data, 0);
    const start = dice.once(6) ? ["%YAML 1.2", "---"] : dice.once(6) ? ["# mine", "---"] : [];
    const end = dice.once(8) ? ["..."] : [];
    const tail = [...this.#between(0), ...end, ...this.#blank()];
    const text = [...start, ...body, ...tail].join(eol);
    return (dice.once(6) ? "\ufeff" : "") + text + (dice.once(5) ? "" : eol);
  }

  #map(map: Map, column: number): string[] {
    return Object.entries(map).flatMap(([key, value], index) => {
      const before = index > 0 || column === 0 ? this.#between(column) : [];
      return [...before, ...this.#pair(key, value, column)];
    });
  }

  #pair(key: string, value: Data, column: number): string[] {
    const dice = this.#dice;
    const begin = `${" ".repeat(column)}${this.#key(key)}:`;
    if (isEmptyList(value)) {
      const lines = this.#emptyList(key, begin);
      if (lines.length > 0) this.#isInText = false;
      return lines;
    }
    if (typeof value === "string") {
      const [first, ...rest] = this.#scalar(value, column);
      this.#isInText = /^[|>]/.test(first);
      if (!this.#isInText && rest.length === 0 && dice.once(10)) {
        return [begin + this.#remark(), `${" ".repeat(column + 1 + dice.below(4))}${first}${this.#remark()}`];
      }
      const remark = rest.length > 0 ? "" : this.#remark();
      return [`${begin}${dice.pick(" ", "  ", "\t")}${first}${remark}`, ...rest];
    }
    this.#isInText = false;
    if (this.#isFlow()) {
      const [first, ...rest] = this.#flow(value, column);
      return withRemark([`${begin} ${first}`, ...rest], this.#remark());
    }
    const opening = begin + this.#remark();
    const comments = this.#between(column + 1);
    return Array.isArray(value)
      ? [opening, ...comments, ...this.#list(value, column + this.#listIndent)]
      : [opening, ...comments, ...this.#map(value, column + this.#mapIndent)];
  }

  #emptyList(key: string, begin: string): string[] {
    const dice = this.#dice;
    const indent = " ".repeat(begin.search(/\S/));
    if (!OPTIONAL.has(key)) return [`${begin} []${this.#remark()}`];
    return dice.pick<() => string[]>(
      () => [],
      () => [`${begin} []${this.#remark()}`],
      () => [`${begin}${dice.pick("", " ")}${this.#remark()}`],
      () => [`${begin} ${dice.pick("~", "null")}${this.#remark()}`],
      () => [`${begin} [ ]`],
      () => [`${begin} [ # none yet`, `${indent}  ]`],
    )();
  }

  #list(list: readonly Data[], column: number): string[] {
    return list.flatMap((item, index) => {
      const before = index > 0 ? this.#between(column) : [];
      return [...before, ...this.#item(item, column)];
    });
  }

  #item(item: Data, column: number): string[] {
    const dash = `${" ".repeat(column)}-${" ".repeat(this.#dashWidth - 1)}`;
    if (typeof item === "string") {
      const [first, ...rest] = this.#scalar(item, column);
      this.#isInText = /^[|>]/.test(first);
      return [`${dash}${first}${rest.length > 0 ? "" : this.#remark()}`, ...rest];
    }
    this.#isInText = false;
    if (Array.isArray(item) || this.#isFlow()) {
      const [first, ...rest] = this.#flow(item, column);
      return withRemark([dash + first, ...rest], this.#remark());
    }
    const lines = this.#map(item, column + this.#dashWidth);
    if (this.#dice.once(12)) return [`${" ".repeat(column)}-${this.#remark()}`, ...lines];
    const [first = "", ...rest] = lines;
    return [dash + first.trimStart(), ...rest];
  }

  /** In brackets, the later lines deeper than `column`. */
  #flow(value: Data, column: number): Lines {
    const dice = this.#dice;
    if (typeof value === "string") return this.#inline(value, true);
    const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
    const parts = this.#parts(value, column + 2);
    const padding = dice.pick(" ", "");
    if (parts.length === 0) return [`${open}${close}`];
    const trailing = dice.once(6) ? "," : "";
    const isSingle = parts.every((part) => part.length === 1);
    if (isSingle && !dice.once(4)) {
      return [`${open}${padding}${parts.join(dice.pick(", ", ", ", ","))}${trailing}${padding}${close}`];
    }
    const indent = " ".repeat(column + 2);
    const lines = parts.flatMap(([first, ...rest], index) => {
      const comma = index < parts.length - 1 ? "," : trailing;
      const all = [indent + first, ...rest];
      return withRemark([...all.slice(0, -1), all.at(-1) + comma], this.#remark());
    });
    const closing = dice.once(3) && !lines.at(-1)?.includes("#");
    const last = closing ? [`${lines.pop()} ${close}`] : [`${" ".repeat(column + 1)}${close}`];
    return [open + this.#remark(), ...lines, ...last];
  }

  #parts(value: Exclude<Data, string>, column: number): Lines[] {
    if (Array.isArray(value)) return value.map((item) => this.#flow(item, column));
    return Object.entries(value).flatMap(([key, inner]): Lines[] => {
      if (isEmptyList(inner) && OPTIONAL.has(key)) {
        return this.#dice.pick<Lines[]>([], [[`${key}: []`]], [[`${key}: ~`]], [[`${key}:`]], [[key]]);
      }
      const [first, ...rest] = this.#flow(inner, column);
      return [[`${this.#key(key, true)}: ${first}`, ...rest]];
    });
  }

  #scalar(text: string, column: number): Lines {
    const lines = text.replace(/\n$/, "").split("\n");
    if (this.#dice.once(8) && lines.every((line) => PRINTED.test(line) && line.trim() === line)) {
      const header = text.endsWith("\n") ? "|" : "|-";
      return [header, ...lines.map((line) => " ".repeat(column + 1 + this.#listIndent) + line)];
    }
    return this.#inline(text, false);
  }

  #inline(text: string, isInFlow: boolean): Lines {
    const isPrintable = PRINTED.test(text) && !text.endsWith(" ");
    const double: Lines = [JSON.stringify(text)];
    if (!isPrintable) return double;
    const isBare = BARE.test(text) && !/^(null|~)$/i.test(text);
    const single: Lines = [`'${text.replaceAll("'", "''")}'`];
    const bare: Lines = isBare ? [text] : isInFlow ? single : double;
    return this.#dice.pick(bare, bare, bare, double, single);
  }

  #key(key: string, isInFlow = false): string {
    const [text] = this.#inline(key, isInFlow);
    return BARE.test(key) && !this.#dice.once(10) ? key : text;
  }

  #isFlow(): boolean {
    return this.#dice.below(5) < this.#flowness;
  }

  /** A comment at the end of a line. */
  #remark(): string {
    return this.#hasComments && this.#dice.once(5) ? this.#dice.pick("  # so", "\t# [x], {y", " #") : "";
  }

  /** What may stand before a line at `column`. */
  #between(column: number): string[] {
    const comment = `${" ".repeat(this.#dice.below(column + 4))}# - { at: noted }`;
    const hasComment = this.#hasComments && !this.#isInText && this.#dice.once(4);
    return [...this.#blank(), ...(hasComment ? [comment, ...this.#blank()] : [])];
  }

  #blank(): string[] {
    if (!this.#hasBlankLines) return [];
    return this.#dice.pick<string[]>([], [], [""], ["", ""], [this.#isInText ? "" : "  "]);
  }
}

function withRemark(lines: readonly string[], remark: string): Lines {
  const [first = "", ...rest] = lines;
  const last = rest.pop();
  return last === undefined ? [first + remark] : [first, ...rest, last + remark];
}

function isEmptyList(value: Data): value is [] {
  return Array.isArray(value) && value.length === 0;
}
