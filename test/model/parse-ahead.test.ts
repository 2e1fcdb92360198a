/** What the file says has happened, and lies ahead. */
import { describe, expect, it } from "vitest";
import { plan } from "../../src/engine/plan.js";
import { doubtsOfDates, placed } from "../../src/model/parse/index.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

const FILE = `version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York }
references:
  - { id: lee, name: Lee Park, phone: 5, agreed: 2026-05-20, warned: 2026-06-11 }
  - { id: amara, name: Amara Nwosu, phone: 6, agreed: 2026-06-12 10:00 }
interviews:
  - company: Northwind
    role: Product manager
    timezone: Asia/Tokyo
    people: [ { id: maria, name: Maria Gómez, email: maria@northwind.example } ]
    rounds: [ { at: 2026-07-01 10:00, home: 2026-07-01 12:00, decision: 2026-07-09 } ]
    promises:
      - { what: a sample, by: 2026-06-30, kept: 2026-06-14 }
      - { what: a list, by: 2026-06-30 }
    log:
      - { at: 2026-06-03 10:00, got: appointment, for: 2026-06-30 10:00, decision: 2026-07-09 }
      - { at: 2026-06-11 22:00, snoozed: northwind/prepare/1, until: 2026-06-30 }
      - at: 2026-06-12
        got: update
        from: maria
      - { at: 2027-06-12, closed: withdrawn }
  - company: Contoso
    role: Product manager
    log: [ { at: 2026-06-12, got: update } ]
`;

async function warned(now: string): Promise<string[]> {
  const warnings = await placed(doubtsOfDates(huntOf(FILE), moment(now), NEW_YORK), FILE);
  return warnings.map(
    ({ severity, line, column, path, says, hint }) => `${severity} ${line}:${column} ${path} ${says} ${hint}`,
  );
}

describe("dates of what has happened", () => {
  it("are told at their place while they lie ahead, with what the plan makes of them", async () => {
    expect(await warned("2026-06-10 10:00")).toEqual([
      "warning 4:70 /references/0/warned Thu 11 Jun is still to come, but they count as having been warned. Check the date.",
      "warning 5:55 /references/1/agreed Fri 12 Jun 10:00 is still to come, but they count as having agreed. Check the date.",
      "warning 13:49 /interviews/0/promises/0/kept Sun 14 Jun is still to come: until then this promise counts as open. Check the date.",
      "warning 17:15 /interviews/0/log/1/at Thu 11 Jun 22:00 is still to come: until then this entry does not count. Check the date.",
      "warning 18:13 /interviews/0/log/2/at Fri 12 Jun is still to come: until then this entry does not count. Check the date.",
      "warning 21:15 /interviews/0/log/3/at Sat 12 Jun 2027 is still to come: until then this entry does not count. Check the date.",
      "warning 24:18 /interviews/1/log/0/at Fri 12 Jun is still to come: until then this entry does not count. Check the date.",
    ]);
  });

  it.each([
    ["2026-06-03", 3],
    ["2026-06-11 08:59", 3],
    ["2026-06-11 09:00", 2],
    ["2026-06-11 10:59", 2],
    ["2026-06-11 11:00", 1],
    ["2026-06-11 23:59", 1],
    ["2026-06-12 00:00", 1],
    ["2027-06-11 11:00", 0],
  ])("of %s are past once the plan believes them, on the clock of the company", async (now, there) => {
    const { notes } = plan(huntOf(FILE), moment(now), NEW_YORK);
    const told = (await warned(now)).filter((line) => line.includes("/log/"));
    expect(told).toHaveLength(notes.length);
    expect(told.filter((line) => line.includes("/interviews/0/"))).toHaveLength(there);
  });

  it("are nothing to speak of once they have passed", async () => {
    expect(await warned("2027-06-13 10:00")).toEqual([]);
  });
});
