/** What is planned, as lists that jq makes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Proof } from "./proof.js";

const TODAY = `Raj Patel	Northwind	email	northwind/thank-you/1/raj
Ann Lee	Bluebell Health	email	bluebell-health/answer/1
`;
const OVERDUE = `"2026-06-01T23:59:00-04:00","Fabrikam","Complete what you know of round 1 with Fabrikam","fabrikam/complete-record/1"
"2026-06-09T15:30:00-04:00","Northwind","Thank Raj Patel for the talk","northwind/thank-you/1/raj"
`;
const NEXT_DATES = `2026-06-01	Fabrikam	Product lead
2026-06-09	Northwind	Product manager
2026-06-12	Kestrel Analytics	Group product manager
2026-06-12	Bluebell Health	Senior product manager
2026-06-15	Harbor & Pine	Product manager, payments
2026-08-31	Old Mill Books	Head of product
`;
const AWAITED = `2026-06-11	Fabrikam	They named no date ("we will be in touch"); seven days after the round of Fri 29 May is Fri 5 Jun.
2026-06-12	Kestrel Analytics	Round 2 is on Fri 12 Jun: ask there, not before.
2026-06-15	Harbor & Pine	You asked on Mon 8 Jun; five business days later is Mon 15 Jun.
2026-06-22	Northwind	They named Tue 16 Jun ("in a week or so"); three business days later is Mon 22 Jun.
`;

export const JQ: Proof = {
  recipe: "Lists for scripts, with jq",
  blocks: ["sh"],
  needs: ["jq"],
  shows: "each of the lists, to the letter",
  async prove(stage, code = "") {
    const lists = code.split("\n\n");
    const printed = [];
    for (const list of lists) {
      const { stdout, ...rest } = await stage.bash(list);
      expect(rest).toEqual({ stderr: "", code: 0 });
      printed.push(stdout);
    }
    expect(printed).toEqual([TODAY, "", NEXT_DATES, AWAITED]);
    expect(readFileSync(join(stage.home, "overdue.csv"), "utf8")).toBe(OVERDUE);
  },
};
