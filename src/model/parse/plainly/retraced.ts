/** Where everything stands, found when it is first asked for. */
import type { Container, Origin, Plain, PlainMap, Spot } from "../tree.js";
import type { Page } from "./page.js";

/** Walks through what was read in the order in which it was read, as the starts were noted. */
export function retraced(root: PlainMap, { starts, text }: Pick<Page, "starts" | "text">) {
  const origins = new Map<Container, Origin>();
  const rest = starts.values();
  const next = (): number => rest.next().value ?? 0;

  /** Where the value starts. */
  function walk(value: Plain, parent?: Container, key: string | number = ""): number {
    const start = next();
    if (typeof value === "string") return start;
    const spots = new Map<string | number, Spot>();
    origins.set(value, { parent, key, start, isInBrackets: /[[{]/.test(text.charAt(start)), spots });
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const at = walk(item, value, index);
        spots.set(index, { key: at, value: at });
      }
    } else {
      for (const [name, inner] of Object.entries(value)) {
        spots.set(name, { key: next(), value: walk(inner, value, name) });
      }
    }
    return start;
  }

  walk(root);
  return origins;
}
