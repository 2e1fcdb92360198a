/** The tokens of the file, looked at one by one before anything is built from them. */
import { CST, Lexer, Parser } from "yaml";
import { closingOf, neverClosed, type OpenBracket } from "./brackets.js";
import { MOST_TOLD } from "./flood.js";
import { REFUSED } from "./refused.js";
import type { Fault, Finding, Source } from "./source.js";
import { dashWithoutSpace } from "./syntax-words.js";

const DEEPEST = 64;
const TOO_DEEP: Finding = {
  says: `This is nested more than ${DEEPEST} levels deep.`,
  hint: "A file of interviews needs no more than eight.",
};

interface Scalar {
  readonly text: string;
  readonly offset: number;
}

export interface Scan {
  readonly tokens: readonly CST.Token[];
  readonly faults: readonly Fault[];
  /** Where a quote or a bracket is left open, so that whatever follows is misread, or where reading stopped. */
  readonly lostAt: number;
  /** Where a dash without its space turns a list into something else, so that indentation is misjudged. */
  readonly bentAt: number;
  /** Whether so much was at fault that the rest was not read. */
  readonly stopped: boolean;
}

/** Reads the tokens; stops at once where they nest too deep, or where too many are at fault. */
export function scan(source: Source): Scan {
  const scanner = new Scanner(source);
  for (const lexeme of new Lexer().lex(source.text)) {
    if (!scanner.take(lexeme)) break;
  }
  return scanner.finish();
}

/** What may stand before the one document begins. */
const BEFORE_DOCUMENT: ReadonlySet<string> = new Set([
  "byte-order-mark",
  "doc-mode",
  "directive-line",
  "comment",
  "space",
  "newline",
]);

class Scanner {
  readonly #source: Source;
  readonly #parser = new Parser();
  readonly #tokens: CST.Token[] = [];
  readonly #faults: Fault[] = [];
  readonly #open: OpenBracket[] = [];
  #offset = 0;
  #lostAt = Number.POSITIVE_INFINITY;
  #bentAt = Number.POSITIVE_INFINITY;
  /** The plain scalar just read, which a colon may turn into a key. */
  #scalar: Scalar | undefined;
  /** The next lexeme is the text of a plain or block scalar, whatever it looks like. */
  #scalarNext = false;
  #documentBegun = false;
  /** Tokens that the parser can make nothing of. */
  #misfits = 0;
  #tooDeep = false;
  #stopped = false;

  constructor(source: Source) {
    this.#source = source;
  }

  take(lexeme: string): boolean {
    this.#inspect(lexeme);
    for (const token of this.#parser.next(lexeme)) {
      this.#tokens.push(token);
      if (token.type === "error") this.#misfits += 1;
    }
    const begun = this.#offset;
    this.#offset = this.#parser.offset;
    if (this.#isTooDeep()) {
      this.#tooDeep = true;
      this.#faults.push({ offset: begun, ...TOO_DEEP });
    } else if (this.#faults.length + this.#misfits > MOST_TOLD) {
      this.#stopped = true;
      this.#lostAt = Math.min(this.#lostAt, begun);
    } else return true;
    return false;
  }

  finish(): Scan {
    if (!this.#tooDeep) {
      if (!this.#stopped) this.#leftOpen();
      for (const token of this.#parser.end()) this.#tokens.push(token);
    }
    return {
      faults: this.#faults,
      tokens: this.#tooDeep ? [] : this.#tokens,
      lostAt: this.#lostAt,
      bentAt: this.#bentAt,
      stopped: this.#stopped,
    };
  }

  #inspect(lexeme: string): void {
    if (this.#scalarNext) {
      this.#scalarNext = false;
      this.#scalar = { text: lexeme, offset: this.#offset };
      return;
    }
    const type = CST.tokenType(lexeme);
    const scalar = this.#scalar;
    if (type !== "space") this.#scalar = undefined;
    const refused = type === null ? undefined : REFUSED[type];
    if (refused) this.#faults.push({ offset: this.#offset, ...refused });
    switch (type) {
      case "scalar":
        this.#scalarNext = true;
        break;
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        this.#quoted(lexeme);
        break;
      case "map-value-ind":
        if (scalar) this.#key(scalar);
        break;
      case "comment":
        this.#comment(lexeme);
        break;
      case "flow-map-start":
      case "flow-seq-start":
        this.#open.push({ bracket: lexeme, offset: this.#offset });
        break;
      case "flow-map-end":
      case "flow-seq-end":
        this.#open.pop();
        break;
      case "flow-error-end":
        this.#leftOpen();
        break;
      case "doc-start":
        this.#document();
        break;
    }
    if (type !== null && !BEFORE_DOCUMENT.has(type)) this.#documentBegun = true;
  }

  #quoted(lexeme: string): void {
    if (isClosed(lexeme)) return;
    const [quote] = lexeme;
    this.#lose({
      offset: this.#offset,
      says: `This ${quote === "'" ? "single" : "double"} quote is never closed.`,
      hint: `Put a ${quote} at the end of the text.`,
    });
  }

  /** `-company: Northwind` is a key that begins with a dash, which no key of the file does. */
  #key({ text, offset }: Scalar): void {
    if (this.#open.length > 0 || !/^-[^\s-]/.test(text)) return;
    this.#faults.push({ offset, ...dashWithoutSpace(this.#source.lineFrom(offset)) });
    this.#bentAt = Math.min(this.#bentAt, offset);
  }

  #comment(lexeme: string): void {
    const innermost = this.#open.at(-1);
    if (innermost && lexeme.includes(closingOf(innermost.bracket))) innermost.closedInComment = true;
  }

  #leftOpen(): void {
    const innermost = this.#open.at(-1);
    if (!innermost) return;
    this.#lose(neverClosed(innermost));
    this.#open.length = 0;
  }

  #document(): void {
    if (this.#documentBegun) {
      this.#lose({
        offset: this.#offset,
        says: "Here a second document begins, and followup reads only one.",
        hint: "Take out the line with the three dashes.",
      });
    }
  }

  #lose(fault: Fault): void {
    if (fault.offset >= this.#lostAt) return;
    this.#faults.push(fault);
    this.#lostAt = fault.offset;
  }

  #isTooDeep(): boolean {
    const { stack } = this.#parser;
    return stack.length > DEEPEST && stack.filter((token) => CST.isCollection(token)).length > DEEPEST;
  }
}

/** Whether a quoted lexeme ends with the quote that closes it. */
function isClosed(lexeme: string): boolean {
  const quote = lexeme.charAt(0);
  if (lexeme.length < 2 || !lexeme.endsWith(quote)) return false;
  const escaping = quote === "'" ? "'" : "\\";
  let at = lexeme.length - 2;
  while (at > 0 && lexeme[at] === escaping) at -= 1;
  return (lexeme.length - 2 - at) % 2 === 0;
}
