import { describe, expect, it } from "vitest";
import { DRAFT_KINDS, type DraftKind, isDraftKind, variantFor } from "../../src/drafts/kinds.js";
import { mildestFindings } from "../../src/drafts/mildest.js";
import type { Message } from "../../src/drafts/types.js";

const CLOSING = "Best regards,\nDana Okafor\ndana@okafor.example";
const KINDS = Object.keys(DRAFT_KINDS)
  .filter(isDraftKind)
  .filter((kind) => variantFor(kind, "email"));

function note(words: number): Message {
  return { subject: "Thank you", body: `Dear Raj,\n\n${"word\n".repeat(words)}\n${CLOSING}` };
}

function rules(message: Message, ...kinds: readonly DraftKind[]): string[] {
  return mildestFindings(
    message,
    kinds.map((kind) => ({ kind, via: "email" })),
  ).map(({ rule }) => rule);
}

describe("the mildest findings", () => {
  it("are those of the one kind where there is but one", () => {
    expect(rules(note(130), "third-follow-up")).toContain("polite-brief");
    expect(rules(note(130), "thank-you")).toContain("thank-interest");
  });

  it("leave out whatever one of the kinds allows", () => {
    expect(rules(note(130), "third-follow-up", "thank-you")).toEqual([]);
    expect(rules(note(20), ...KINDS)).toEqual([]);
  });

  it("keep what none allows, with the widest limit", () => {
    for (const kinds of [KINDS, [...KINDS].reverse()]) {
      const findings = mildestFindings(
        note(160),
        kinds.map((kind) => ({ kind, via: "email" })),
      );
      expect(findings).toMatchObject([{ says: expect.stringContaining("150") }]);
    }
  });

  it("stand in the order of the message", () => {
    const { subject, body } = note(170);
    const places = mildestFindings({ subject: `${subject} for [what]`, body: `${body}\n[more]` }, [
      { kind: "thank-you", via: "email" },
      { kind: "clipping", via: "email" },
    ]).map(({ line, column }) => line * 1000 + column);
    expect(places.length).toBeGreaterThan(2);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
