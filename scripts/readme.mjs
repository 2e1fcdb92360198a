// The code on the page of the project, for those who run it as it stands there.
import { readFileSync } from "node:fs";

const HOME = new URL("..", import.meta.url);

/**
 * @param {string} language of the fence
 * @param {string} beginning of the code
 * @returns {string} the code of the one fence that begins so
 */
export function codeOf(language, beginning) {
  const page = readFileSync(new URL("README.md", HOME), "utf8");
  const fences = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, of, code]) => ({ of, code }));
  const found = fences.filter(({ of, code }) => of === language && code.startsWith(beginning));
  if (found.length === 1) return found[0].code;
  throw new Error(`README.md has ${found.length} fences of ${language} that begin with ${beginning}`);
}
