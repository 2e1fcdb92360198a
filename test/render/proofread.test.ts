import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/drafts/types.js";
import { type Paint, PLAIN } from "../../src/render/paint.js";
import { type ProofreadView, proofreadPage } from "../../src/render/proofread.js";
import { isNarrow } from "./shown.js";

const LINES = [
  "Subject: Thank you for [the occasion]",
  "",
  "Dear Maria,",
  "",
  `Thank you for the time. ${"I enjoyed it all. ".repeat(6)}I am just checking in, and I hope to hear ${"soon ".repeat(40)}`,
  "\tZoë said \u{1f469}\u200d\u{1f4bb} 関西 \u202ebackwards\u0007 [one thing",
  "that stayed with you].",
];

function finding(line: number, words: string, rest: Partial<Finding> = {}): Finding {
  const [first = ""] = words.split("\n");
  const column = [...(LINES[line - 1] ?? "").replace(/$/, first).split(first, 1).join("")].length + 1;
  return { rule: "no-blanks", severity: "error", line, column, words, says: "Still to fill in.", ...rest };
}

const VIEW: ProofreadView = {
  file: "thanks/maria \u001b[31m.txt",
  lines: LINES,
  findings: [
    finding(1, "[the occasion]"),
    finding(5, "just checking in", {
      rule: "no-filler",
      severity: "warning",
      says: 'Filler: "just checking in". Leave it out, and say what you write for.',
    }),
    finding(6, "[one thing\nthat stayed with you]"),
    {
      ...finding(7, ""),
      column: 22,
      rule: "own-contact",
      says: "It lacks your phone number. Add it below your name.",
    },
  ],
};

function excerptAt(columns: number, line: number, words: string): string[] {
  const text = proofreadPage({ ...VIEW, findings: [finding(line, words)] }, { columns, paint: PLAIN });
  return text.split("\n").filter((one) => one.startsWith("  "));
}

describe.each([40, 100])("the page of a message that was proofread, at %i columns", (columns) => {
  const page = { columns, paint: PLAIN };

  it("reads well", async () => {
    await expect(proofreadPage(VIEW, page)).toMatchFileSnapshot(`pages/proofread-${columns}.txt`);
  });

  it("keeps to its width, and hides nothing", () => {
    const text = proofreadPage(VIEW, page);
    expect(text.split("\n").filter((line) => !isNarrow(line, columns))).toEqual([]);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it("marks the words wherever they stand in their line", () => {
    for (const words of ["Thank", "just checking in", "soon soon soon", LINES[4] ?? ""]) {
      const [shown = "", marks = ""] = excerptAt(columns, 5, words);
      const under = shown.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1);
      expect(words.startsWith(under), `${words}: ${under}`).toBe(true);
      expect(under.length).toBeGreaterThan(4);
    }
  });
});

describe("the page of a message that was proofread", () => {
  const page = { columns: 80, paint: PLAIN };
  const verdict = (findings: readonly Finding[]) =>
    proofreadPage({ ...VIEW, findings }, page)
      .trimEnd()
      .split("\n");

  it("ends with what it comes to", () => {
    const warning = finding(5, "just", { severity: "warning" });
    expect(verdict([])).toEqual(["Ready to be sent: nothing to mend."]);
    expect(verdict([warning, warning]).at(-2)).toBe("Ready, with 2 warnings.");
    expect(verdict(VIEW.findings).at(-2)).toBe("Not ready: 3 errors, 1 warning.");
    const [, filler] = VIEW.findings;
    expect(verdict([...VIEW.findings.slice(1, 2), ...VIEW.findings]).at(-1)).toMatch(
      /followup rules no-blanks$/,
    );
    expect(verdict(filler ? [filler] : []).at(-1)).toMatch(/followup rules no-filler$/);
  });

  it("quotes a line only where words of it are at fault", () => {
    expect(excerptAt(80, 7, "")).toEqual([]);
    expect(excerptAt(80, 1, "[the occasion]")).toEqual([
      "  Subject: Thank you for [the occasion]",
      "                         ^^^^^^^^^^^^^^",
    ]);
  });

  it("tells errors from warnings by colour", () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const paint: Paint = { ...PLAIN, alarm: tag("alarm"), attention: tag("attention") };
    const text = proofreadPage(VIEW, { columns: 200, paint });
    expect(text).toContain("<alarm>error:</alarm>");
    expect(text).toContain("<attention>warning:</attention>");
    expect(text).toMatch(/<alarm> +\^{14}<\/alarm>/);
  });
});
