import { describe, expect, it } from "vitest";
import { straysAmong, TEMPLATES } from "../../src/drafts/template-names.js";
import { PLAIN } from "../../src/render/paint.js";
import { checkedPage, copiedPage, templatesPage } from "../../src/render/templates.js";
import { isNarrow } from "./shown.js";

const FOLDER = "/home/dana/mail \u001b[31m";
const STRAYS = straysAmong(["voicemail.email.md", "thnak-you.email.md", "no\ntes\u202e.txt"]);

describe.each([40, 100])("the pages of templates at %i columns", (columns) => {
  const page = { columns, paint: PLAIN };
  const finding = { rule: "email-short", severity: "warning", line: 3, column: 1, words: "\u0007" } as const;
  const pages = [
    templatesPage(
      { folder: FOLDER, templates: TEMPLATES.map((one) => ({ ...one, from: "built-in" })), strays: STRAYS },
      page,
    ),
    templatesPage(
      { folder: null, templates: [{ name: "voicemail.phone", from: "built-in" }], strays: [] },
      page,
    ),
    copiedPage([`${FOLDER}/a.md`], page),
    checkedPage({ folder: FOLDER, templates: [], strays: [] }, page),
    checkedPage(
      {
        folder: FOLDER,
        templates: [
          {
            name: "clipping.post",
            findings: [{ ...finding, says: "It has 61 words:\u0007 60 are enough." }],
          },
        ],
        strays: STRAYS,
      },
      page,
    ),
  ];

  it("keep to their width, and hide nothing", () => {
    for (const text of pages) {
      expect(text.split("\n").filter((line) => !isNarrow(line, columns))).toEqual([]);
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });

  it("say where nothing can be the user's own", () => {
    const [, homeless = ""] = pages;
    expect(homeless).toContain("You have no folder for templates:");
    expect(homeless).not.toContain("eject");
  });
});
