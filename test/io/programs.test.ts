/** The user's editor, and the programs of the clipboard: these alone are started, with exactly their words. */
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { edit } from "../../src/io/editor.js";
import { fileOf } from "../support/hunt.js";
import { inFolder, runIn } from "../support/run.js";

/** A program that writes down its words, and then does something more. */
async function recorder(folder: string, name: string, more = ""): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\nfor word; do printf '%s\\0' "$word"; done > "$0.words"\n${more}\n`);
  await chmod(path, 0o755);
  return path;
}

async function wordsGiven(program: string): Promise<string[]> {
  return (await readFile(`${program}.words`, "utf8")).split("\0").slice(0, -1);
}

describe("an editor", () => {
  const home = process.cwd();
  afterEach(() => {
    process.chdir(home);
    vi.unstubAllEnvs();
  });

  it.each([
    ["$(touch x)", ["$(touch", "x)"]],
    ["; touch x", [";", "touch", "x"]],
    ["`touch x`", ["`touch", "x`"]],
    ["| touch x", ["|", "touch", "x"]],
    ["\n touch x\n", ["touch", "x"]],
    ["&& touch x > x < x", ["&&", "touch", "x", ">", "x", "<", "x"]],
    ["* ~ $HOME # -c", ["*", "~", "$HOME", "#", "-c"]],
    [`'$(touch x)' "; touch x"`, ["$(touch x)", "; touch x"]],
    ["--wait --", ["--wait", "--"]],
  ])("is given the words of %j and the file, and no shell sees them", (words, given) =>
    inFolder(async (folder) => {
      process.chdir(folder);
      vi.stubEnv("TMPDIR", ".");
      const place = `my "own" $(touch x); touch x | \`touch x\` folder's`;
      await mkdir(place);
      const editor = await recorder(join(folder, place), "ed");
      const EDITOR = `${editor.replace(/[\s"']/g, "\\$&")} ${words}`;
      const env = (name: string) => ({ EDITOR })[name];
      expect(await edit("../-thank-you.txt", "Dear Maria\n", process, { env })).toBe("Dear Maria\n");
      const all = await wordsGiven(editor);
      expect(all.slice(0, -1)).toEqual(given);
      expect(all.at(-1)).toMatch(new RegExp(`^${folder}/followup-\\w+/thank-you\\.txt$`));
      expect(await readdir(folder)).toEqual([place]);
    }),
  );
});

describe("the programs of the clipboard", () => {
  it("are given their own words, and the text to read", () =>
    inFolder(async (folder) => {
      const topic = "$(touch x) `touch x`; touch x | touch x > x";
      const given = `rounds: [{ at: 2026-06-03 10:00, with: [maria], topics: { maria: ["${topic}"] } }]`;
      await writeFile(join(folder, "interviews.yaml"), fileOf({ given }));
      const bin = join(folder, "bin");
      await mkdir(bin);
      const expected = {
        "wl-copy": [],
        xclip: ["-selection", "clipboard"],
        xsel: ["--clipboard", "--input"],
        pbcopy: [],
        "clip.exe": [],
      };
      for (const name of Object.keys(expected))
        await recorder(bin, name, `/bin/cat > "$0.input"; test ${name} = clip.exe`);
      const args = ["draft", "thank-you", "maria", "--copy"];
      const { stdout, code } = await runIn(folder, { args, now: "2026-06-03 12:30", env: { PATH: bin } });
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("$(touch x)") });
      for (const [name, words] of Object.entries(expected)) {
        expect(await wordsGiven(join(bin, name))).toEqual(words);
        const encoding = name === "clip.exe" ? "utf16le" : "utf8";
        expect(await readFile(join(bin, `${name}.input`), encoding)).toBe(stdout);
      }
      expect((await readdir(folder)).sort()).toEqual(["bin", "interviews.yaml"]);
    }));
});
