/** The recipes as README.md gives them. */
import { readFileSync } from "node:fs";

export interface Block {
  /** The heading under which it stands; empty before the first. */
  readonly recipe: string;
  /** The word at its fence. */
  readonly language: string;
  readonly code: string;
}

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const PIECE = /^### (.+)$|^```(\w*)\n([\s\S]*?)^```$/gm;

/** Every block of code between the heading "Recipes" and the next of its kind. */
export function recipeBlocks(readme = README): Block[] {
  const [, section = ""] = /^## Recipes\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readme) ?? [];
  let recipe = "";
  const blocks: Block[] = [];
  for (const [, heading, language = "", code] of section.matchAll(PIECE)) {
    if (heading === undefined) blocks.push({ recipe, language, code: code ?? "" });
    else recipe = heading;
  }
  return blocks;
}
