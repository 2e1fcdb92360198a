/**
 * The recipes of README.md, each run as it stands there. What needs programs beside Node, git and bash runs with
 * FOLLOWUP_RECIPES=all, as `npm run trial:recipes` has it.
 */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder } from "../support/run.js";
import { EDITOR } from "./editor.js";
import { GIT } from "./git.js";
import { JQ } from "./jq.js";
import { MORNINGS } from "./mornings.js";
import { PLACE } from "./place.js";
import type { Proof } from "./proof.js";
import { type Block, recipeBlocks } from "./readme.js";
import { SHELLS } from "./shells.js";
import { Stage } from "./stage.js";
import { LISTS } from "./todo.js";

const PROOFS: readonly Proof[] = [PLACE, ...SHELLS, ...MORNINGS, ...GIT, EDITOR, JQ, ...LISTS];
const BLOCKS = recipeBlocks();
const TRIED = PROOFS.filter(({ needs = [] }) => needs.length === 0 || process.env.FOLLOWUP_RECIPES === "all");

function isTaken({ recipe, blocks }: Proof, block: Block): boolean {
  return block.recipe === recipe && blocks.includes(block.language);
}

function blocksOf(proof: Proof): Block[] {
  return BLOCKS.filter((block) => isTaken(proof, block));
}

/** Proves it in a home of its own. @param program what is found as `followup`, where it is not that */
function proved(proof: Proof, program?: string): Promise<void> {
  return inFolder(async (home) => {
    const codes = blocksOf(proof).map(({ code }) => code);
    await proof.prove(await Stage.in(home, program), ...codes);
  });
}

describe("the recipes", () => {
  it("have each block of code proved", () => {
    expect(BLOCKS.filter((block) => !PROOFS.some((proof) => isTaken(proof, block)))).toEqual([]);
    expect(BLOCKS.length).toBeGreaterThan(10);
  });

  it.each(PROOFS)("have what $recipe ($blocks) is about", (proof) => {
    expect(blocksOf(proof).map(({ language }) => language)).toEqual(proof.blocks);
  });
});

describe.each(TRIED)("$recipe ($blocks)", (proof) => {
  it(`shows ${proof.shows}`, () => proved(proof));

  it("is seen to fail with a followup that says and does nothing", () =>
    inFolder(async (folder) => {
      const silent = join(folder, "followup");
      await writeFile(silent, "#!/bin/sh\n", { mode: 0o755 });
      await expect(proved(proof, silent)).rejects.toThrow();
    }));
});
