/** Time zones by an abbreviation: told with every command. */
import { describe, expect, it } from "vitest";
import { doubtsOfDates, placed } from "../../src/model/parse/index.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";
import { run } from "../support/run.js";

const file = (zone: string) => `
version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: ${zone} }
references: [{ id: lee, name: Lee Park, email: lee@park.example, timezone: ${zone} }]
interviews:
  - company: Northwind
    role: Designer
    timezone: ${zone}
    people: [{ id: maria, name: Maria Gómez, email: maria@northwind.example, timezone: ${zone} }]
`;

async function warned(text: string): Promise<string[]> {
  const warnings = await placed(doubtsOfDates(huntOf(text), moment("2026-06-05 10:00"), NEW_YORK), text);
  return warnings.map(({ path, hint }) => `${path}: ${hint}`);
}

describe("a zone by its abbreviation", () => {
  it.each([
    ["EST", "America/New_York"],
    ["MST", "America/Denver"],
    ["IST", "Asia/Kolkata"],
  ])("is told wherever it stands: %s", async (zone, city) => {
    expect(await warned(file(zone))).toEqual(
      ["/me", "/references/0", "/interviews/0", "/interviews/0/people/0"].map(
        (place) => `${place}/timezone: Name a city: ${city}.`,
      ),
    );
  });

  it.each(["America/New_York", "UTC", "CET", "EST5EDT"])("is not told of what is none: %s", async (zone) => {
    expect(await warned(file(zone))).toEqual([]);
  });

  it("is told by a command, with the place", async () => {
    const { stderr, code } = await run({ args: ["next"], file: file("EST"), now: "2026-06-05T10:00-04:00" });
    expect(code).toBe(0);
    expect(stderr).toContain("EST may be another clock than you mean, or an hour off in summer.");
  });
});
