/** Where the recipes find the file. */
import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";
import type { Proof } from "./proof.js";
import { DUE } from "./stage.js";

export const PLACE: Proof = {
  recipe: "",
  blocks: ["sh"],
  shows: "that the file is found from every folder",
  async prove(stage, code = "") {
    rmSync(dirname(stage.file), { recursive: true });
    await stage.bash("followup init --sample");
    await stage.bash(code);
    expect(await stage.bash("cd / && followup next --short")).toEqual({
      stdout: `${DUE}\n`,
      stderr: "",
      code: 0,
    });
  },
};
