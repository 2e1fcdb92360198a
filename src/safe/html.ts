/** Text from outside for a page of HTML: there it is text and nothing else, whatever it looks like. */
import { safe } from "./terminal.js";

/** Only `markup` makes one. */
class Made {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A piece of a page in which every text is safe. */
export type Markup = Made;

/** What may be put into one: text is escaped, markup is not, and of a list all parts follow one another. */
type Part = string | number | Markup | readonly Part[];

/** Markup as this program writes it, with parts in it; in a tag, a part stands between quotation marks. */
export function markup(written: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Made(String.raw({ raw: written }, ...parts.map(textOf)));
}

/** Where a text leads as the address of a web page; undefined for what is none, or hides whose it is. */
export function webAddress(text: string): { readonly href: string; readonly host: string } | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, href, host } = new URL(text);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && username === "" && password === "" ? { href, host } : undefined;
}

function textOf(part: Part): string {
  if (part instanceof Made) return part.toString();
  if (typeof part === "object") return part.map(textOf).join("");
  return safe(String(part)).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
