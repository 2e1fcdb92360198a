/** Every template drafted from a well-filled file and from a bare one, as pages to read. */
import { describe, expect, it } from "vitest";
import { messageText } from "../../src/drafts/message.js";
import { draftOf, type Told } from "./drafting.js";
import { PAIRS } from "./scenes.js";

function page(title: string, scene: Told): string {
  const draft = draftOf(scene);
  const blanks = draft.blanks.map((hint) => `  [${hint}]`);
  return [`=== ${title}: ${draft.blanks.length} blanks`, ...blanks, "", messageText(draft), ""].join("\n");
}

describe("the pages of the messages", () => {
  it.each(PAIRS)("$template", async ({ template, full, bare }) => {
    const text = `${page("A well-filled file", full)}\n${page("A bare file", bare)}`;
    await expect(text).toMatchFileSnapshot(`pages/${template}.txt`);
  });
});
