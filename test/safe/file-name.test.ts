/** Names of files from text that somebody else wrote. */
import { basename, join, win32 } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../src/safe/file-name.js";
import { hostileText } from "../support/hostile-text.js";

describe("the name of a file", () => {
  it.each([
    ["thank-you.txt", "thank-you.txt"],
    ["Maria Gómez – 山田.eml", "Maria Gómez – 山田.eml"],
    ["../../etc/passwd", "etc-passwd"],
    ["..\\..\\boot.ini", "boot.ini"],
    ["/root/.ssh/id", "root-.ssh-id"],
    ["C:evil.txt:stream", "C-evil.txt-stream"],
    ["-rf", "rf"],
    [".bashrc", "bashrc"],
    ["a\u0000b\r\nc\u202etxt.exe", "ab ctxt.exe"],
    ["notes. . ", "notes"],
    ['what? <now> "yes" | *', "what- -now- -yes- - -"],
    ["con", "_con"],
    ["NUL.txt", "_NUL.txt"],
    ["com1 .txt", "_com1 .txt"],
    ["LPT³", "_LPT³"],
    ["CONOUT$", "_CONOUT$"],
    ["console.txt", "console.txt"],
    ["", "unnamed"],
    [" ../.. ", "unnamed"],
    [".txt", "txt"],
  ])("%j is %j", (text, name) => {
    expect(fileName(text)).toBe(name);
  });

  it("has at most a hundred bytes, and keeps whole characters and its ending", () => {
    expect(fileName(`${"x".repeat(200)}.txt`)).toBe(`${"x".repeat(95)}.txt`);
    expect(fileName(`${"👩\u200d💻".repeat(20)}.txt`)).toBe(`${"👩\u200d💻".repeat(8)}.txt`);
    expect(fileName(`${"e\u0301".repeat(50)}`)).toBe("e\u0301".repeat(33));
    expect(fileName(`a${"\u0301".repeat(100)}.txt`)).toBe("unnamed.txt");
    expect(fileName(`${"x".repeat(97)}. ${"x".repeat(20)}`)).toBe("x".repeat(97));
  });

  it("never leads out of its folder, is hidden, or is taken for an option", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const name = fileName(text);
        expect(name).toMatch(/^[^-.\s/\\:*?"<>|\p{Cc}\p{Cs}][^/\\:*?"<>|\p{Cc}\p{Cs}]*(?<![\s.])$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(100);
        expect(basename(join("/folder", name))).toBe(name);
        expect(win32.resolve("C:\\folder", name)).toBe(`C:\\folder\\${name}`);
        expect(fileName(name)).toBe(name);
      }),
      { seed: 6, numRuns: 2_000 },
    );
  });
});
