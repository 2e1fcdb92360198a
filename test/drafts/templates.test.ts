/** Every template, drafted from a well-filled file and from a bare one. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FIELD_NAMES } from "../../src/drafts/fields.js";
import { DRAFT_KINDS, wordLimit } from "../../src/drafts/kinds.js";
import { messageText } from "../../src/drafts/message.js";
import { draftOf, flat, TEMPLATES, wordCount } from "./drafting.js";
import { PAIRS } from "./scenes.js";

const NAMES = readdirSync(TEMPLATES)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3));

/** What a template prints only where something went wrong, and what no message should say. */
const UNFIT = /undefined|null|NaN|\[object|\{\{|\}\}|\{%|%\}| ,| \.|\.\.|\n{3}|[ \t]$/m;
const FIRST_NAMES: Readonly<Record<string, string>> = { maria: "Maria", lee: "Lee" };
const UNKIND =
  /\bjust\b|checking in|touch base|sorry to bother|still waiting|desperate|please, please|never heard/i;

describe.each(PAIRS)("$template", ({ template, full, bare }) => {
  describe.each([
    ["a well-filled file", full],
    ["a bare file", bare],
  ])("from %s", (_, scene) => {
    const draft = draftOf(scene);

    it("is written from that template", () => {
      expect(draft.template).toBe(template);
    });

    it("reads as a whole message", () => {
      expect(messageText(draft)).not.toMatch(UNFIT);
      expect(messageText(draft)).not.toMatch(UNKIND);
      if (draft.to !== null) expect(flat(draft)).toContain(FIRST_NAMES[draft.to]);
      if (draft.via !== "in-person") expect(flat(draft)).toContain("Dana Okafor");
    });

    it("is plain text in lines of at most 60 columns", () => {
      expect(draft.body.replaceAll("ó", "o")).toMatch(/^[\n\x20-\x7e]+$/);
      for (const line of draft.body.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    });

    it("has a subject where it is an e-mail", () => {
      expect(draft.subject !== null).toBe(draft.via === "email");
    });

    it("keeps to its number of words, and has no fault but its blanks", () => {
      expect(wordCount(draft)).toBeLessThanOrEqual(wordLimit(draft.kind, draft.via) ?? 250);
      expect(draft.findings.filter(({ rule }) => rule !== "no-blanks")).toEqual([]);
      expect(draft.findings).toHaveLength(draft.blanks.length);
    });
  });

  it("asks a bare file's owner for no less than a well-filled one's", () => {
    expect(draftOf(bare).blanks.length).toBeGreaterThanOrEqual(draftOf(full).blanks.length);
  });
});

describe("the folder of templates", () => {
  it("has the variants that the kinds name, each with its pair of scenes", () => {
    const named = Object.entries(DRAFT_KINDS).flatMap(([kind, { variants }]) =>
      variants.map((variant) => `${kind}.${variant}`),
    );
    expect(NAMES.toSorted()).toEqual(named.toSorted());
    expect(PAIRS.map(({ template }) => template).toSorted()).toEqual(named.toSorted());
  });

  it("uses every field that there is", () => {
    const texts = NAMES.map((name) => readFileSync(new URL(`${name}.md`, TEMPLATES), "utf8")).join("\n");
    expect(FIELD_NAMES.filter((field) => !texts.includes(field))).toEqual([]);
  });
});
