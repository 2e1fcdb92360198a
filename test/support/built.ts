/** The library as it is built, which is what others get. */
import type * as Face from "../../src/index.js";

const DIST = new URL("../../dist/", import.meta.url);

export const library: typeof Face = await import(new URL("index.js", DIST).href);

/** The built-in texts, in a module of their own. */
export const { templateOf }: { templateOf: (name: string) => string } = await import(
  new URL("templates.js", DIST).href
);
