/** What becomes of a calendar that is made again: import, change, import again. */
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/engine/types.js";
import { moment } from "../support/hunt.js";
import { dayOf, drawn, read, seen } from "./calendars.js";
import { action, BUSY, NOW, wait } from "./plans.js";

const FIRST = { now: moment(NOW) };
const LATER = moment("2026-06-12 12:30");
const STAMPS = ["sequence", "dtstamp", "last-modified"] as const;

function versions(text: string): Record<string, unknown[]> {
  return Object.fromEntries(
    seen(text).map(({ values }) => [
      String(values.uid).replace("@followup.invalid", ""),
      STAMPS.map((name) => values[name]),
    ]),
  );
}

const OLD = [0, "2026-06-12T14:15:00Z", "2026-06-12T14:15:00Z"];
const CHANGED = [1, "2026-06-12T16:30:00Z", "2026-06-12T16:30:00Z"];
const NEW = [0, "2026-06-12T16:30:00Z", "2026-06-12T16:30:00Z"];

const ASK = action({});
const AHEAD = action({
  id: "fabrikam/status-check/1",
  opens: "2026-06-16T09:00:00-04:00",
  closes: "2026-06-16T17:00:00-04:00",
  state: "upcoming",
});

/** The same plan less these, some hours later. */
function again(earlier: string, actions: readonly Action[], now = LATER): string {
  return drawn({ actions }, { earlier, now });
}

describe("a calendar made again", () => {
  it("is the same where nothing has changed, whatever the time", () => {
    const parts = { actions: BUSY.actions, waiting: BUSY.waiting };
    const first = drawn(parts, FIRST);
    expect(new Set(Object.values(versions(first)).map(String))).toEqual(new Set([String(OLD)]));
    expect(drawn(parts, { earlier: first, now: LATER })).toBe(first);
  });

  it("counts up what has changed, and nothing else", () => {
    const first = drawn({ actions: [ASK, AHEAD] }, FIRST);
    const moved = { ...AHEAD, opens: "2026-06-17T09:00:00-04:00", closes: "2026-06-17T17:00:00-04:00" };
    const second = again(first, [ASK, moved, action({ id: "contoso/let-go/1" })]);
    expect(versions(second)).toEqual({
      "contoso.let-go.1": NEW,
      "fabrikam.status-check.1": CHANGED,
      "northwind.status-check.1": OLD,
    });
    expect(versions(again(second, [ASK, AHEAD], moment("2026-06-12 13:00")))).toMatchObject({
      "fabrikam.status-check.1": [2, "2026-06-12T17:00:00Z", "2026-06-12T17:00:00Z"],
    });
  });

  it.each<[string, Partial<Action>]>([
    ["title", { title: "Ask Maria Gómez once more" }],
    ["reason", { because: [] }],
    ["warning", { warnings: [{ rule: "one-only", severity: "info", says: "Once is enough." }] }],
    ["lack", { missing: ["an address"] }],
    ["template", { template: null }],
    ["way", { via: "post" }],
    ["window", { closes: "2026-06-12T16:30:00-04:00" }],
    ["state", { state: "overdue", due: "2026-06-12T10:00:00-04:00" }],
  ])("sees a change of the %s", (_, over) => {
    const first = drawn({ actions: [ASK] }, FIRST);
    expect(versions(again(first, [{ ...ASK, ...over }]))).toEqual({ "northwind.status-check.1": CHANGED });
  });

  it("sees a new phone number", () => {
    const call = action({ via: "phone", address: "+1 212 555 0100" });
    const first = drawn({ actions: [call] }, FIRST);
    const second = again(first, [{ ...call, address: "+1 212 555 0101" }]);
    expect(versions(second)).toEqual({ "northwind.status-check.1": CHANGED });
  });

  it("does not let a clock that was put back make a change look old", () => {
    const first = drawn({ actions: [ASK] }, FIRST);
    const second = again(first, [{ ...ASK, title: "Ask" }], moment("2026-06-12 09:00"));
    expect(versions(second)).toEqual({ "northwind.status-check.1": [1, ...OLD.slice(1)] });
  });
});

describe("an event that is gone", () => {
  const first = drawn({ actions: [ASK, AHEAD] }, FIRST);

  it("is cancelled where it lay ahead, once, and without its alarm", () => {
    const second = again(first, [ASK]);
    const [gone, kept] = seen(second);
    expect(gone?.values).toMatchObject({
      uid: "fabrikam.status-check.1@followup.invalid",
      status: "CANCELLED",
      sequence: 1,
      summary: expect.stringMatching(/^Cancelled: Ask Maria/),
      description: expect.stringMatching(/^followup no longer plans this\.\n\nNorthwind: /),
    });
    expect(gone?.alarms).toEqual([]);
    expect(kept?.values).toMatchObject({ status: "CONFIRMED", sequence: 0 });
    expect(again(second, [ASK], moment("2026-06-13 12:30"))).toBe(second);
  });

  it("stays as it was where it is over", () => {
    expect(again(first, [AHEAD])).toBe(first);
  });

  it("counts on when it comes again", () => {
    const back = again(again(first, [ASK]), [ASK, AHEAD], moment("2026-06-12 13:00"));
    expect(versions(back)["fabrikam.status-check.1"]?.[0]).toBe(2);
    expect(seen(back)[0]?.values).toMatchObject({ status: "CONFIRMED" });
  });

  it("is forgotten a month after its time", () => {
    const gone = again(first, [ASK]);
    const kept = (now: string) => read(again(gone, [], moment(now))).map(({ uid }) => uid.split("@")[0]);
    expect(kept("2026-07-12 09:29")).toEqual(["fabrikam.status-check.1", "northwind.status-check.1"]);
    expect(kept("2026-07-12 09:30")).toEqual(["fabrikam.status-check.1"]);
    expect(kept("2026-07-16 09:30")).toEqual([]);
  });

  it("is cancelled as long as its last day is not over", () => {
    const view = { before: () => ({ round: 1, lastWord: dayOf(2026, 6, 8) }) };
    const waiting = drawn({ waiting: [wait({ until: "2026-06-13T09:00:00-04:00" })] }, { ...FIRST, view });
    const status = (now: string) => seen(again(waiting, [], moment(now)))[0]?.values.status;
    expect(status("2026-06-12 23:59")).toBe("CANCELLED");
    expect(status("2026-06-13 00:00")).toBe("CONFIRMED");
  });

  it("is kept up to date as a round, wanted this time or not, and called off once it is gone", () => {
    const round = {
      interview: "northwind",
      company: "Northwind",
      role: "Product manager",
      number: 2,
      begins: "2026-06-15T14:00:00-04:00",
      ends: "2026-06-15T15:30:00-04:00",
      hour: true,
      timezone: "America/New_York",
      where: null,
      people: [],
    };
    const unwanted = { now: LATER, rounds: false };
    expect(seen(drawn({}, { ...unwanted, appointments: [round] }))).toEqual([]);
    const earlier = drawn({}, { ...FIRST, appointments: [round] });
    const moved = { ...round, begins: "2026-06-15T13:00:00-04:00" };
    const kept = seen(drawn({}, { ...unwanted, earlier, appointments: [moved] }));
    expect(kept.map(({ values }) => [values.status, values.sequence])).toEqual([["CONFIRMED", 1]]);
    const off = seen(drawn({}, { ...unwanted, earlier, appointments: [] }));
    expect(off.map(({ values }) => values.status)).toEqual(["CANCELLED"]);
  });
});
