/** Declaration files as `tsc` writes them, read as far as it takes to tell which name stands for what. */
import { readFileSync } from "node:fs";

export interface Declared {
  /** Where it stands, and its name: no other has the same. */
  readonly id: string;
  /** Without comments and without texts. */
  readonly code: string;
  readonly file: File;
  readonly isDocumented: boolean;
}

interface File {
  readonly url: URL;
  readonly text: string;
  readonly own: ReadonlyMap<string, Declared>;
}

const DECLARATION =
  /^(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?(?:export )?(?:declare )?(?:interface|type|class|function|const) (\w+)(?:[^;{}]*;$|[\s\S]*?^}.*$)/gm;
const COMMENT_OR_TEXT = /\/\*[\s\S]*?\*\/|"[^"\n]*"/g;
const LIST = /^(import|export) (?:type )?\{([^}]*)\} from "([^"]+)";$/gm;
const ALL = /^export (?:type )?\* from "([^"]+)";$/gm;

const files = new Map<string, File>();

export function fileAt(url: URL): File {
  const known = files.get(url.href);
  if (known) return known;
  const text = readFileSync(url, "utf8");
  const own = new Map<string, Declared>();
  const file = { url, text, own };
  for (const [whole, comment, name = ""] of text.matchAll(DECLARATION)) {
    const code = whole.replace(COMMENT_OR_TEXT, "");
    own.set(name, { id: `${url.href}#${name}`, code, file, isDocumented: comment !== undefined });
  }
  files.set(url.href, file);
  return file;
}

/** What a name in a file stands for; undefined for one that is the language's own. */
export function meaning(name: string, file: File): Declared | undefined {
  const own = file.own.get(name);
  if (own) return own;
  for (const { as, original, from } of listed(file)) if (as === name) return meaning(original, from);
  for (const [, from = ""] of file.text.matchAll(ALL)) {
    const found = meaning(name, beside(file, from));
    if (found) return found;
  }
  return undefined;
}

/** What others can import from a file, by name. */
export function exportsOf(file: File): ReadonlyMap<string, Declared> {
  const own = [...file.own.keys()].filter((name) =>
    new RegExp(`^export .*\\b${name}\\b`, "m").test(file.text),
  );
  const passedOn = listed(file).flatMap(({ as, isExport }) => (isExport ? [as] : []));
  return new Map([...own, ...passedOn].map((name) => [name, meaning(name, file) as Declared]));
}

function listed(file: File) {
  return [...file.text.matchAll(LIST)].flatMap(([, word, names = "", from = ""]) =>
    names
      .split(",")
      .map((name) => name.trim().replace(/^type /, ""))
      .filter((name) => name !== "")
      .map((name) => {
        const [original = name, as = original] = name.split(" as ");
        return { as, original, from: beside(file, from), isExport: word === "export" };
      }),
  );
}

function beside({ url }: File, name: string): File {
  return fileAt(new URL(name.replace(/\.js$/, ".d.ts"), url));
}
