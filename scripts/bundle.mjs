// Lets a script import TypeScript: bundles a module and imports the result.
import { build } from "esbuild";

/**
 * @param {string} entry path of a TypeScript module, from the project's root
 * @returns {Promise<Record<string, unknown>>} what the module exports
 */
export async function importTypeScript(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
