import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Appointment } from "../../src/engine/appointments.js";
import { moment } from "../support/hunt.js";
import { dayOf, drawn, only, read, type Seen, seen } from "./calendars.js";
import { action, BUSY, wait } from "./plans.js";

const CALL = action({
  id: "contoso/status-check/1",
  interview: "contoso",
  company: "Contoso",
  toName: "Ana Ruiz",
  title: "Ask Ana Ruiz how the decision stands",
  via: "phone",
  address: "+1 212 555 0100",
  opens: "2026-06-15T16:00:00+02:00",
  closes: "2026-06-15T17:30:00+02:00",
  state: "upcoming",
});

const DEADLINE = action({
  state: "upcoming",
  opens: "2026-06-15T09:00:00-04:00",
  due: "2026-06-15T17:00:00-04:00",
  closes: null,
});

function times({ start, end }: Seen): string[] {
  return [start, end].map((time) => `${time.toString()} ${time.zone?.tzid}`);
}

/** Minutes from the start of the event to each alarm. */
function rings({ alarms }: Seen): unknown[] {
  return alarms.map((alarm) => {
    const trigger = alarm.getFirstProperty("trigger");
    expect(trigger?.getFirstParameter("related")).toBe("START");
    return ICAL.Duration.fromString(String(trigger?.jCal[3])).toSeconds() / 60;
  });
}

describe("in the calendar", () => {
  it("a call fills its window in the zone of whoever is called, with an alarm before it", () => {
    const event = only(drawn({ actions: [CALL] }));
    expect(times(event)).toEqual(["2026-06-15T16:00:00 Europe/Madrid", "2026-06-15T17:30:00 Europe/Madrid"]);
    expect(event.start.toUnixTime()).toBe(moment("2026-06-15T14:00Z") / 1000);
    expect(rings(event)).toEqual([-10]);
    expect(event.values).toMatchObject({
      summary: "Ask Ana Ruiz at Contoso how the decision stands, by phone",
      location: "+1 212 555 0100",
      transp: "TRANSPARENT",
      class: "PRIVATE",
      status: "CONFIRMED",
    });
    expect(event.values.description).toContain("\nPhone: +1 212 555 0100\n");
    expect(event.values.description).toContain("Once you have called: followup done contoso/status-check/1");
  });

  it("a deadline is where the event ends, with an alarm before it", () => {
    const event = only(drawn({ actions: [DEADLINE] }));
    expect(times(event)).toEqual([
      "2026-06-15T16:30:00 America/New_York",
      "2026-06-15T17:00:00 America/New_York",
    ]);
    expect(rings(event)).toEqual([-60]);
  });

  it("what is written in hours ends with the last of them before the deadline, and never outside of them", () => {
    const ends = (opens: string, closes: string, due: string, via: "email" | "phone" = "email") =>
      times(only(drawn({ actions: [{ ...DEADLINE, via, opens, closes, due }] }))).map((time) =>
        time.slice(0, 16),
      );
    const [morning, evening] = ["2026-06-15T09:00:00-04:00", "2026-06-15T20:00:00-04:00"];
    expect(ends(morning, evening, "2026-06-16T22:00:00-04:00")).toEqual([
      "2026-06-15T19:30",
      "2026-06-15T20:00",
    ]);
    expect(ends(morning, evening, "2026-06-15T09:10:00-04:00")).toEqual([
      "2026-06-15T09:00",
      "2026-06-15T09:10",
    ]);
    expect(ends(morning, evening, "2026-06-15T08:00:00-04:00")).toEqual([
      "2026-06-15T09:00",
      "2026-06-15T09:30",
    ]);
    expect(ends(morning, evening, "2026-06-15T14:00:00-04:00", "phone")).toEqual([
      "2026-06-15T09:00",
      "2026-06-15T14:00",
    ]);
  });

  it("a deadline at the end of a day is that day, with an alarm in its morning", () => {
    const due = "2026-06-15T23:59:00-04:00";
    const event = only(drawn({ actions: [{ ...DEADLINE, due }] }));
    expect(times(event)).toEqual(["2026-06-15 floating", "2026-06-16 floating"]);
    expect(rings(event)).toEqual([9 * 60]);
    const theirs = only(drawn({ actions: [{ ...DEADLINE, due: "2026-06-15T23:59:00+02:00" }] }));
    expect(theirs.start.isDate).toBe(false);
  });

  it("the end of a day that comes in the user's night is their day, with an alarm in its morning", () => {
    const view = { zone: "Europe/Madrid", zoneOf: () => "America/New_York" };
    const event = only(drawn({ actions: [{ ...DEADLINE, due: "2026-06-15T23:59:00-04:00" }] }, { view }));
    expect(times(event)).toEqual(["2026-06-15 floating", "2026-06-16 floating"]);
    expect(rings(event)).toEqual([9 * 60]);
  });

  it("a deadline on the last day that can be written is read again", () => {
    const due = "2099-12-31T23:59:00-05:00";
    expect(read(drawn({ actions: [{ ...DEADLINE, due }] }))).toHaveLength(1);
  });

  it("a round is prepared for from the day before", () => {
    const event = only(drawn({ actions: [{ ...DEADLINE, kind: "prepare", to: null, toName: null }] }));
    expect(rings(event)).toEqual([-24 * 60]);
  });

  it("a message in a window of a few minutes does not outlast it", () => {
    const event = only(drawn({ actions: [action({ closes: "2026-06-12T09:10:00-04:00" })] }));
    expect(times(event)[1]).toBe("2026-06-12T09:10:00 America/New_York");
  });

  it("a message stands at the beginning of its window", () => {
    const event = only(drawn({ actions: [action({})] }));
    expect(times(event)).toEqual([
      "2026-06-12T09:00:00 America/New_York",
      "2026-06-12T09:30:00 America/New_York",
    ]);
    expect(rings(event)).toEqual([0]);
  });

  it.each([
    [
      "late",
      action({ state: "overdue", opens: "2026-06-10T15:30:00-04:00", due: "2026-06-11T15:30:00-04:00" }),
    ],
    ["stuck", action({ state: "blocked" })],
    ["whenever it suits", action({ opens: "2026-05-12T00:00:00-04:00", closes: null })],
  ])("what is %s is there today, all day, without an alarm", (_, one) => {
    const event = only(drawn({ actions: [one] }));
    expect(times(event)).toEqual(["2026-06-12 floating", "2026-06-13 floating"]);
    expect(event.alarms).toEqual([]);
  });

  it("what is late says so", () => {
    const late = action({ state: "overdue", due: "2026-06-11T15:30:00-04:00" });
    expect(only(drawn({ actions: [late] })).values.summary).toMatch(/^Overdue: Ask Maria/);
    expect(only(drawn({ actions: [{ ...late, ...CALL, state: "overdue" }] })).start.isDate).toBe(false);
  });

  it("a description has the times, the command and the reasons", () => {
    const missing = ["an article"];
    const warnings = [{ rule: "one-only", severity: "info", says: "You have asked once." }] as const;
    const one = { ...action({ missing, warnings }), due: "2026-06-12T17:00:00-04:00" };
    const event = only(drawn({ actions: [one] }, { view: { options: " --file 'my hunt.yaml'" } }));
    expect(String(event.values.description).split("\n")).toEqual([
      "Northwind: Product manager",
      "When: Friday 2026-06-12, 09:00-17:00 (New York)",
      "By: Friday 2026-06-12 17:00 (New York)",
      "Missing: an article",
      "You have asked once.",
      "For the words: followup draft northwind/status-check/1 --file 'my hunt.yaml'",
      "Once it is sent: followup done northwind/status-check/1 --file 'my hunt.yaml'",
      "",
      "- missed-date (001, 003): They named Tue 9 Jun; three business days later is Fri 12 Jun.",
    ]);
  });

  it("notes nothing where there is no file", () => {
    const { description } = only(drawn({ actions: [action({})] }, { view: { notes: false } })).values;
    expect(description).not.toContain("followup done");
  });

  it("a wait lasts from the last word to the day before its end", () => {
    const text = drawn(
      { waiting: [wait({})] },
      { view: { before: () => ({ round: 2, lastWord: dayOf(2026, 6, 8) }) } },
    );
    const event = only(text);
    expect(times(event)).toEqual(["2026-06-08 floating", "2026-06-16 floating"]);
    expect(event.values).toMatchObject({
      uid: "fabrikam.wait.2@followup.invalid",
      summary: "Wait for Fabrikam",
    });
    expect(event.values.description).toContain("- missed-date (001, 003): They named Thu 11 Jun");
    expect(event.alarms).toEqual([]);
    const short = { before: () => ({ round: 1, lastWord: dayOf(2026, 6, 16) }) };
    expect(times(only(drawn({ waiting: [wait({})] }, { view: short })))).toEqual([
      "2026-06-16 floating",
      "2026-06-17 floating",
    ]);
    expect(times(only(drawn({ waiting: [wait({})] })))[0]).toBe("2026-06-16 floating");
  });

  it("a round is an appointment, and a day where its hour is not known", () => {
    const round: Appointment = {
      interview: "northwind",
      company: "Northwind",
      role: "Product manager",
      number: 2,
      begins: "2026-06-15T14:00:00-04:00",
      ends: "2026-06-15T15:30:00-04:00",
      hour: true,
      timezone: "America/New_York",
      where: "video",
      people: ["Maria Gómez"],
    };
    const event = only(drawn({}, { appointments: [round] }));
    expect(times(event)).toEqual([
      "2026-06-15T14:00:00 America/New_York",
      "2026-06-15T15:30:00 America/New_York",
    ]);
    expect(rings(event)).toEqual([-60]);
    expect(event.values).toMatchObject({
      uid: "northwind.round.2@followup.invalid",
      summary: "Interview with Northwind, round 2",
      location: "by video",
      description: "Northwind: Product manager\nWith: Maria Gómez",
      transp: "OPAQUE",
    });
    const whole = only(drawn({}, { appointments: [{ ...round, hour: false, where: null }] }));
    expect(times(whole)).toEqual(["2026-06-15 floating", "2026-06-16 floating"]);
    expect(whole.values).not.toHaveProperty("location");
    const endless = { ...round, ends: round.begins };
    expect(times(only(drawn({}, { appointments: [endless] })))[1]).toBe(
      "2026-06-15T15:00:00 America/New_York",
    );
  });

  it("whoever subscribes to it is told to look again within the hour", () => {
    const text = drawn({ actions: [CALL] });
    const head =
      "X-WR-CALNAME:Follow-ups\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n";
    expect(text).toContain(`${head}BEGIN:VTIMEZONE\r\n`);
    expect(drawn({})).toContain(`${head}END:VCALENDAR\r\n`);
    const before = text.replace(/REFRESH-INTERVAL.*\r\n|X-PUBLISHED-TTL.*\r\n/g, "");
    expect(drawn({ actions: [CALL] }, { earlier: before })).toBe(text);
  });

  it("every action, wait and round has its own event", () => {
    const text = drawn({ actions: BUSY.actions, waiting: BUSY.waiting });
    const uids = seen(text).map(({ values }) => String(values.uid));
    expect(uids).toHaveLength(BUSY.actions.length + BUSY.waiting.length);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toContain("northwind.thank-you.1.raj@followup.invalid");
    expect(drawn({})).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it("tells two interviews with one company apart", () => {
    const agenda = [
      { id: "northwind", company: "Northwind", role: "Analyst" },
      { id: "other", company: "Northwind", role: "Designer" },
    ];
    expect(only(drawn({ actions: [action({})] }, { interviews: agenda })).values.summary).toBe(
      "Ask Maria Gómez at Northwind (Analyst) how the decision stands, by e-mail",
    );
  });

  it("a local time that occurs twice is the first, and the second is written as UTC", () => {
    const twice = (opens: string, closes: string) => ({ ...CALL, opens, closes });
    const first = only(drawn({ actions: [twice("2026-10-25T02:30:00+02:00", "2026-10-25T02:45:00+02:00")] }));
    expect(times(first)[0]).toBe("2026-10-25T02:30:00 Europe/Madrid");
    const second = only(
      drawn({ actions: [twice("2026-10-25T02:30:00+01:00", "2026-10-25T04:00:00+01:00")] }),
    );
    expect(times(second)).toEqual(["2026-10-25T01:30:00Z UTC", "2026-10-25T03:00:00Z UTC"]);
  });

  it("is read by followup as it was written", () => {
    const text = drawn({ actions: BUSY.actions, waiting: BUSY.waiting });
    expect(drawn({ actions: BUSY.actions, waiting: BUSY.waiting }, { earlier: text })).toBe(text);
    expect(read(text)).toHaveLength(BUSY.actions.length + BUSY.waiting.length);
  });
});
