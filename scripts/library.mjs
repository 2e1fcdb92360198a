// The library's face, built for wherever ECMAScript runs: Node, a browser, a worker.
import { readdir, readFile, writeFile } from "node:fs/promises";

/** @type {import("esbuild").BuildOptions} */
export const LIBRARY = {
  entryPoints: ["src/index.ts"],
  outfile: "dist/index.js",
  format: "esm",
  platform: "browser",
  target: "es2022",
  // The template library holds its own work against a clock, which an answer must not hang on. What it may do is
  // bounded by other limits.
  inject: ["scripts/stopped-clock.mjs"],
  define: { global: "globalThis", "global.performance": "STOPPED_CLOCK" },
};

/** Writes the built-in texts as a module of their own, for a program that has no files. */
export async function writeTemplates() {
  const names = (await readdir("templates")).filter((name) => name.endsWith(".md")).sort();
  const texts = await Promise.all(
    names.map(async (name) => [name.slice(0, -".md".length), await readFile(`templates/${name}`, "utf8")]),
  );
  await writeFile(
    "dist/templates.js",
    MODULE.replace("TEXTS", () => JSON.stringify(Object.fromEntries(texts))),
  );
  await writeFile("dist/templates.d.ts", TYPES);
}

const MODULE = `const texts = TEXTS;

export function templateOf(name) {
  if (Object.hasOwn(texts, name)) return texts[name];
  throw new RangeError(\`no template: \${name}\`);
}
`;

const TYPES = `/**
 * The built-in text of a template by its name, such as \`thank-you.email\`: what \`draft\` asks for.
 * @throws RangeError for a name that no template has
 */
export declare function templateOf(name: string): string;
`;
