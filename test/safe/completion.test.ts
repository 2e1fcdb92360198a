import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offersText, quotedFor, SHELLS } from "../../src/safe/completion.js";
import { hostileText } from "../support/hostile-text.js";
import { runs } from "../support/runs.js";

describe("words to be offered", () => {
  const OFFERS = [
    { word: "a:b\\c", says: "What it\tis: \u001b[31mred\n" },
    { word: "山田 工業", says: "\u202e" },
    { word: "a:b\\c", says: "the same again" },
  ];

  it("are as each shell takes them", () => {
    expect(offersText(OFFERS, "bash")).toBe("a:b\\c\n山田 工業\n");
    expect(offersText(OFFERS, "zsh")).toBe("a\\:b\\\\c:What it is: [31mred\n山田 工業\n");
    expect(offersText(OFFERS, "fish")).toBe("a:b\\c\tWhat it is: [31mred\n山田 工業\n");
  });

  it.each(["", "-rf", "a\nb", "a\tb", "\u001b]0;a\u0007", "a\u202eb"])("are not such as %j", (word) => {
    for (const shell of SHELLS) expect(offersText([{ word, says: "" }], shell)).toBe("");
  });

  it("are a line each, whatever they hold", () => {
    const property = fc.property(hostileText, hostileText, (word, says) => {
      for (const shell of SHELLS) {
        const line = offersText([{ word, says }], shell);
        const [offered = "", ...rest] = line.split("\n");
        if (line !== "") expect(rest).toEqual([""]);
        const [typed, ...said] = offered.split("\t");
        expect([typed, ...said].join("")).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}/u);
        expect(said.length).toBeLessThanOrEqual(shell === "fish" ? 1 : 0);
        expect(line === "" || shell === "zsh" || typed === word).toBe(true);
      }
    });
    fc.assert(property, { numRuns: runs(2_000), seed: 20260612 });
  });
});

describe("a text between single quotes", () => {
  const TEXT = "it's `a` $(b)\n\\'\\\\ \"c\" |x";

  it("is the same to bash", () => {
    const said = execFileSync("bash", ["-c", `printf %s ${quotedFor("bash", TEXT)}`], { encoding: "utf8" });
    expect(said).toBe(TEXT);
    expect(quotedFor("zsh", TEXT)).toBe(quotedFor("bash", TEXT));
  });

  it("is written otherwise for fish", () => {
    expect(quotedFor("fish", "it's \\")).toBe("'it\\'s \\\\'");
  });
});
