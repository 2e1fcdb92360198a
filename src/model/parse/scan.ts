/** The tokens of the file, looked at one by one before anything is built from them. */
import { CST, Lexer, Parser } from "yaml";
import type { Finding, Source } from "./source.js";

const DEEPEST = 64;

export interface Fault extends Finding {
  readonly offset: number;
}

export interface Scan {
  readonly tokens: readonly CST.Token[];
  readonly faults: readonly Fault[];
  /** Where a quote or a bracket is left open, so that whatever follows is misread. */
  readonly lostAt: number;
}

/** Reads the tokens; stops at once where they nest too deep. */
export function scan(source: Source): Scan {
  const scanner = new Scanner();
  for (const lexeme of new Lexer().lex(source.text)) {
    if (!scanner.take(lexeme)) break;
  }
  return scanner.finish();
}

const REFUSED: Partial<Record<string, Finding>> = {
  alias: {
    says: "A star begins a reference to another place in the file, which followup does not read.",
    hint: "Write the value out; if the star is part of the text, put the text in quotes.",
  },
  tag: {
    says: "An exclamation mark begins a tag, which followup does not read.",
    hint: "Take it out; if it is part of the text, put the text in quotes.",
  },
  anchor: {
    says: "An ampersand begins an anchor, which followup does not read.",
    hint: "Take it out; if it is part of the text, put the text in quotes.",
  },
  "explicit-key-ind": {
    says: "A question mark begins a complex key, which followup does not read.",
    hint: "Write it as key: value; if it is part of the text, put the text in quotes.",
  },
};

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
  readonly #parser = new Parser();
  readonly #tokens: CST.Token[] = [];
  readonly #faults: Fault[] = [];
  readonly #open: { readonly bracket: string; readonly offset: number }[] = [];
  #offset = 0;
  #lostAt = Number.POSITIVE_INFINITY;
  /** The next lexeme is the text of a plain or block scalar, whatever it looks like. */
  #scalarNext = false;
  #documentBegun = false;
  #tooDeep = false;

  take(lexeme: string): boolean {
    this.#inspect(lexeme);
    for (const token of this.#parser.next(lexeme)) this.#tokens.push(token);
    this.#offset = this.#parser.offset;
    if (this.#parser.stack.length <= DEEPEST || this.#depth() <= DEEPEST) return true;
    this.#tooDeep = true;
    this.#faults.push({
      offset: this.#offset - lexeme.length,
      says: `This is nested more than ${DEEPEST} levels deep.`,
      hint: "A file of interviews needs no more than eight.",
    });
    return false;
  }

  finish(): Scan {
    if (this.#tooDeep) return { tokens: [], faults: this.#faults, lostAt: this.#lostAt };
    this.#leftOpen();
    for (const token of this.#parser.end()) this.#tokens.push(token);
    return { tokens: this.#tokens, faults: this.#faults, lostAt: this.#lostAt };
  }

  #inspect(lexeme: string): void {
    if (this.#scalarNext) {
      this.#scalarNext = false;
      return;
    }
    const type = CST.tokenType(lexeme);
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
    this.#lose(this.#offset, {
      says: `This ${quote === "'" ? "single" : "double"} quote is never closed.`,
      hint: `Put a ${quote} at the end of the text.`,
    });
  }

  #leftOpen(): void {
    const innermost = this.#open.at(-1);
    if (!innermost) return;
    const { bracket, offset } = innermost;
    const closing = bracket === "[" ? "]" : "}";
    this.#lose(offset, {
      says: `This ${bracket} is never closed.`,
      hint: `Put a ${closing} at its end; when it goes over several lines, indent them further than its key.`,
    });
    this.#open.length = 0;
  }

  #document(): void {
    if (this.#documentBegun) {
      this.#lose(this.#offset, {
        says: "Here a second document begins, and followup reads only one.",
        hint: "Take out the line with the three dashes.",
      });
    }
  }

  #lose(offset: number, finding: Finding): void {
    if (offset >= this.#lostAt) return;
    this.#faults.push({ offset, ...finding });
    this.#lostAt = offset;
  }

  #depth(): number {
    return this.#parser.stack.filter((token) => CST.isCollection(token)).length;
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
