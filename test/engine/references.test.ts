/** References, who speak for the user whichever company asks. */
import { describe, expect, it } from "vitest";
import { plan } from "../../src/engine/plan.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

const file = (log: string, agreed = "") => `
version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York, country: US }
references: [{ id: lee, name: Lee Park, phone: +1 212 555 0111${agreed} }, { id: amara, name: Amara Nwosu, email: amara@nwosu.example, agreed: 2026-05-20, warned: 2026-05-20 }]
interviews:
  - { id: northwind, company: Northwind, role: Designer, rounds: [{ at: 2026-06-15 10:00 }] }
  - { id: contoso, company: Contoso, role: Designer, rounds: [{ at: 2026-06-16 10:00 }], log: [${log}] }
`;
const call = (outcome: string) =>
  `{ at: 2026-06-11 09:30, sent: confirm-references, to: lee, via: phone, outcome: ${outcome} }`;

function steps(text: string, now = "2026-06-11 10:00"): string[] {
  return plan(huntOf(text), moment(now), NEW_YORK)
    .actions.filter(({ kind }) => kind === "confirm-references")
    .map(({ id, opens }) => `${id} ${opens.slice(0, 16)}`);
}

describe("somebody who is to be asked for two interviews", () => {
  it("is asked once", () => {
    expect(steps(file(""))).toEqual([
      "northwind/confirm-references/1/lee 2026-06-11T09:00",
      "contoso/confirm-references/1/lee 2026-06-12T09:00",
    ]);
    expect(steps(file(call("talked")))).toEqual([]);
    expect(steps(file(call("talked")), "2026-06-11 09:00")).toHaveLength(2);
  });

  it("is tried again for each the next morning, after a call that did not reach them", () => {
    expect(steps(file(call("no-answer")))).toEqual([
      "northwind/confirm-references/1/lee 2026-06-12T09:00",
      "contoso/confirm-references/1/lee 2026-06-12T09:00",
    ]);
    expect(steps(file(call("voicemail")))).toHaveLength(2);
    expect(steps(file(call("voicemail"), ", agreed: 2026-05-20"))).toEqual([]);
  });
});

describe("somebody who was named only with the list that went out", () => {
  it("is told of the interview from then on, and not late", () => {
    const { actions } = plan(
      huntOf({
        given: `
rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]
given: [lee]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-09 09:00, got: reference-request, from: maria }
  - { at: 2026-06-09 10:00, sent: send-references, to: maria, via: email }`,
      }),
      moment("2026-06-09 10:30"),
      NEW_YORK,
    );
    expect(actions.find(({ kind }) => kind === "brief-reference")).toMatchObject({
      state: "due",
      opens: "2026-06-09T10:00:00-04:00",
      due: "2026-06-09T23:59:00-04:00",
    });
  });
});
