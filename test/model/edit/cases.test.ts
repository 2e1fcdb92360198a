/** Files before and after a change, to be read. `vitest -u` writes the second half of each anew. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Change, edit } from "../../../src/model/edit/index.js";

const folder = new URL("cases/", import.meta.url);

interface Case {
  readonly title: string;
  readonly before: string;
  readonly changes: readonly Change[];
  readonly head: string;
}

function read(file: string): Case {
  const page = readFileSync(new URL(file, folder), "utf8");
  const [head = ""] = page.split(/(?<==== after\n)/);
  const [title = "", before = "", changes = ""] = head.split(/\n?=== (?:before|change|after)\n/);
  const lines = changes.split("\n");
  return { title, before: `${before}\n`, changes: lines.map((line) => JSON.parse(line) as Change), head };
}

describe("a change", () => {
  it.each(readdirSync(folder))("%s", async (file) => {
    const { before, changes, head } = read(file);
    await expect(head + edit(before, changes)).toMatchFileSnapshot(`cases/${file}`);
  });

  it.each(readdirSync(folder))("%s, in a file from Windows, and one without a last line end", (file) => {
    const { before, changes } = read(file);
    const after = edit(before, changes);
    const windows = `\ufeff${before.replaceAll("\n", "\r\n")}`;
    expect(edit(windows, changes)).toBe(`\ufeff${after.replaceAll("\n", "\r\n")}`);
    const cut = edit(before.slice(0, -1), changes);
    expect(`${cut}\n`).toBe(after);
    expect(parse(cut, { schema: "failsafe" })).toEqual(parse(after, { schema: "failsafe" }));
  });
});
