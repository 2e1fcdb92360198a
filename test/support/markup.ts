/** A strict reader of pages: it takes what followup writes, and throws for anything that a browser would have to guess. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const TAG = /^<(?:(\/)([a-z][a-z0-9]*)|([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*)(\/)?)>/;
const ATTRIBUTE = / ([a-zA-Z-]+)(?:="([^"]*)")?/g;
/** Elements without an end. */
const VOID = ["meta", "input"];
const DOCTYPE = "<!doctype html>\n";

/** The root of a page that ends with it, after which there may be one comment. @throws Error for what is not well formed */
export function pageIn(html: string): Element {
  if (!html.startsWith(DOCTYPE)) throw new Error("no doctype");
  const [root, ...others] = piecesIn(html.slice(DOCTYPE.length).replace(/<!-- [^<>]* -->\n$/, ""));
  if (root === undefined || typeof root === "string") throw new Error("no root");
  if (others.join("").trim() !== "") throw new Error(`after the page: ${others}`);
  return root;
}

/** What a piece of markup consists of. @throws Error for what is not well formed */
export function piecesIn(html: string): (Element | string)[] {
  const top: (Element | string)[] = [];
  const open: { name: string; children: (Element | string)[] }[] = [{ name: "", children: top }];
  for (let rest = html; rest !== ""; ) {
    const into = open.at(-1)?.children ?? top;
    if (open.at(-1)?.name === "style") {
      const end = rest.indexOf("</style>");
      into.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    if (!rest.startsWith("<")) {
      const [text = ""] = /^[^<]+/.exec(rest) ?? [];
      into.push(decoded(text));
      rest = rest.slice(text.length);
      continue;
    }
    const match = TAG.exec(rest);
    if (!match) throw new Error(`no tag: ${rest.slice(0, 80)}`);
    const [whole, closes, closed, name = "", written = "", isEmpty] = match;
    rest = rest.slice(whole.length);
    if (closes) {
      const last = open.pop();
      if (last?.name !== closed) throw new Error(`</${closed}> ends <${last?.name}>`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...written.matchAll(ATTRIBUTE)].map(([, key = "", value = ""]) => [key, decoded(value)]),
    );
    const children: (Element | string)[] = [];
    into.push({ name, attributes, children });
    if (!isEmpty && !VOID.includes(name)) open.push({ name, children });
  }
  if (open.length > 1) throw new Error(`not ended: ${open.map(({ name }) => name).join(" ")}`);
  return top;
}

/** All elements within, itself first. */
export function allIn(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : allIn(child)))];
}

/** Those of a name, a class (`.lane`) or an id (`#i1`). */
export function select(element: Element, wanted: string): Element[] {
  const [sign, rest] = [wanted.charAt(0), wanted.slice(1)];
  return allIn(element).filter(({ name, attributes }) => {
    if (sign === ".") return (attributes.class ?? "").split(" ").includes(rest);
    return sign === "#" ? attributes.id === rest : name === wanted;
  });
}

/** The only one. @throws Error where there are none, or several */
export function the(element: Element, wanted: string): Element {
  const [only, ...others] = select(element, wanted);
  if (only === undefined || others.length > 0)
    throw new Error(`${others.length + Number(only !== undefined)} ${wanted}`);
  return only;
}

/** The text of an element, with single spaces. */
export function textOf({ children }: Element): string {
  const whole = children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
  return whole.replace(/[ \n]+/g, " ").trim();
}

function decoded(text: string): string {
  return text.replace(/[&<>](?:#([0-9]+);)?/g, (entity, code) => {
    if (code === undefined) throw new Error(`no entity: ${entity}`);
    return String.fromCharCode(Number(code));
  });
}
