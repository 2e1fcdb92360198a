/** An editor, of which the language server is run. */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";
import { YamlEditor } from "../support/yaml-editor.js";
import type { Proof } from "./proof.js";

const WRONG = "version: 1\nme: { name: Dana, email: dana@okafor.example }\ninterviews: []\nintervews: []\n";
const FAULT = "5: Property intervews is not allowed.";

export const EDITOR: Proof = {
  recipe: "An editor that knows the keys",
  blocks: ["sh", "yaml"],
  shows: "faults by the first line of init, and by that of a schema beside the file",
  async prove(stage, code = "", line = "") {
    const sample = readFileSync(stage.file, "utf8");
    const [first] = sample.split("\n");
    const editor = await YamlEditor.in(dirname(stage.file), {});
    const open = async (name: string, text: string) => (await editor.open(name, text)).messages;
    try {
      expect(await open("sample.yaml", sample)).toEqual([]);
      expect(await open("led.yaml", `${first}\n${WRONG}`)).toEqual([FAULT]);
      expect(await stage.bash(code)).toEqual({ stdout: "", stderr: "", code: 0 });
      expect(await open("interviews.yaml", line + WRONG)).toEqual([FAULT]);
    } finally {
      editor.close();
    }
  },
};
