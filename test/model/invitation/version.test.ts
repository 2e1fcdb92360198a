/** Versions of one invitation, and which of two is the later. */
import { describe, expect, it } from "vitest";
import { readInvitation } from "../../../src/drafts/read-invitation-mail.js";
import { compareVersions, type Version } from "../../../src/model/invitation/index.js";
import { calendar, ME, moment, read } from "./build.js";

const [MAY, JUNE] = ["2026-05-28T15:12:03Z", "2026-06-01T08:00:00Z"];

describe("of two versions", () => {
  it.each<[string, Version, Version, number]>([
    ["the lower number is the older", { sequence: 1, stamp: JUNE }, { sequence: 2, stamp: MAY }, -1],
    ["numbers are no texts", { sequence: 10 }, { sequence: 9 }, 1],
    [
      "with one number the one written first is",
      { sequence: 1, stamp: MAY },
      { sequence: 1, stamp: JUNE },
      -1,
    ],
    ["neither is, where all is the same", { sequence: 1, stamp: MAY }, { sequence: 1, stamp: MAY }, 0],
    ["neither is, where one does not tell when", { sequence: 1, stamp: MAY }, { sequence: 1 }, 0],
  ])("%s", (_, one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign);
    expect(Math.sign(compareVersions(other, one)) + sign).toBe(0);
  });
});

describe("a version", () => {
  it.each<[string, string, Version]>([
    ["by number and moment", "SEQUENCE:3\nDTSTAMP:20260528T151203Z", { sequence: 3, stamp: MAY }],
    ["as the first, where there is no number", "DTSTAMP:20260528T151203Z", { sequence: 0, stamp: MAY }],
    ["without a moment of no known zone", "SEQUENCE:3\nDTSTAMP:20260528T151203", { sequence: 3 }],
    ["without a moment that is none", "SEQUENCE:-3\nDTSTAMP:yesterday\\nZ", { sequence: 0 }],
  ])("is read %s", (_, lines, { sequence, stamp }) => {
    const invitation = read(`UID:1\n${lines}\nDTSTART:20260603T100000Z`);
    expect([invitation.sequence, invitation.stamp]).toEqual([sequence, stamp]);
  });

  it.each([false, true])(
    "counts where it was written later, wherever it stands (turned round: %s)",
    async (isTurned) => {
      const versions = [
        "20260603T100000Z\nDTSTAMP:20260528T151203Z",
        "20260605T100000Z\nDTSTAMP:20260601T080000Z",
      ];
      const files = versions.map((lines) => [...calendar(`UID:1\nSEQUENCE:1\nDTSTART:${lines}`)]);
      const found = await readInvitation(Uint8Array.from((isTurned ? files.reverse() : files).flat()), ME);
      expect(found.map(({ at }) => at)).toEqual([moment("2026-06-05T10:00Z")]);
    },
  );
});
