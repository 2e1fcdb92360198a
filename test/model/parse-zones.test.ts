/** Time zones that do not exist, and what is most likely meant. */
import { describe, expect, it } from "vitest";
import { parse } from "../../src/model/parse/index.js";

function hintFor(zone: string): string | null | undefined {
  const text = `version: 1\nme: { name: Dana, email: d@o.example, timezone: ${zone} }\ninterviews: []\n`;
  const parsed = parse(text);
  return parsed.ok ? undefined : parsed.problems[0]?.hint;
}

describe("a zone that does not exist", () => {
  it.each([
    ["Europe/Berlni", "Did you mean Europe/Berlin?"],
    ["Berlni", "Did you mean Europe/Berlin?"],
    ["new york", "Did you mean America/New_York?"],
    ["Boston", "Write its IANA name, such as America/New_York."],
    ["Atlantis", "Write its IANA name, such as America/New_York."],
  ])("%s: %s", (zone, hint) => {
    expect(hintFor(zone)).toBe(hint);
  });
});
