import { describe, expect, it } from "vitest";
import { NAMES } from "../../src/model/calendar/event.js";
import { eventsIn } from "../../src/model/calendar/read.js";
import { drawn } from "../render/calendars.js";
import { action, BUSY } from "../render/plans.js";

const OURS = drawn({ actions: [action({ via: "phone" })], waiting: [] });

function changed(from: string | RegExp, to: string): string {
  const text = OURS.replace(from, to);
  expect(text).not.toBe(OURS);
  return text;
}

describe("a calendar of followup", () => {
  it("is known again, with line ends of any kind", () => {
    expect(eventsIn(Buffer.from(drawn(BUSY)), NAMES.real)).toHaveLength(
      BUSY.actions.length + BUSY.waiting.length,
    );
    expect(eventsIn(Buffer.from(OURS.replaceAll("\r\n", "\n")), NAMES.real)).toHaveLength(1);
    expect(eventsIn(Buffer.from(drawn({})), NAMES.real)).toEqual([]);
  });
});

describe("a calendar is not followup's to replace", () => {
  it.each<[string, string | Uint8Array]>([
    ["it is empty", ""],
    ["it is no calendar", "version: 1\n"],
    ["it is cut off", OURS.slice(0, OURS.indexOf("STATUS"))],
    ["it is not UTF-8", Buffer.concat([Buffer.from(OURS), Buffer.from([0xff])])],
    ["there are two in it", OURS + OURS],
    [
      "another program wrote it",
      changed(/PRODID:.*/, "PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN"),
    ],
    ["it is that of the demo", changed(/NAME:Follow-ups/, `NAME:${NAMES.demo}`)],
    ["it has no PRODID", changed(/PRODID:.*\r\n/, "")],
    ["somebody's own event is in it", changed("@followup.invalid", "@home.example")],
    ["somebody's own task is in it", changed(/VEVENT/g, "VTODO")],
    ["an event is in it twice", changed(/(BEGIN:VEVENT[\s\S]*END:VEVENT\r\n)/, "$1$1")],
    ["somebody was invited", changed("STATUS:", "ATTENDEE:mailto:a@b.example\r\nSTATUS:")],
    ["an event repeats", changed("STATUS:", "RRULE:FREQ=SECONDLY\r\nSTATUS:")],
    ["an event has two titles", changed("STATUS:", "SUMMARY:another\r\nSTATUS:")],
    ["a title is missing", changed(/^SUMMARY:.*\r\n(?: .*\r\n)*/m, "")],
    ["it counts beyond all measure", changed("SEQUENCE:0", "SEQUENCE:2147483647")],
    ["it counts below nothing", changed("SEQUENCE:0", "SEQUENCE:-1")],
    ["it does not count", changed("SEQUENCE:0\r\n", "")],
    ["a change has no time", changed(/LAST-MODIFIED:.*/, "LAST-MODIFIED:20260612")],
    ["a change was at no time", changed(/LAST-MODIFIED:.*/, "LAST-MODIFIED:20261512T141500Z")],
    ["an event is at no time", changed(/(DTSTART;TZID=.*):\d+/, "$1:20261512")],
    ["an event ends before it begins", changed(/DTEND(.*):\d{4}/, "DTEND$1:2025")],
    ["an event ends in another zone", changed(/DTEND;TZID=.*?:/, "DTEND;TZID=Europe/Rome:")],
    ["an event floats", changed(/DTSTART;TZID=.*?:/, "DTSTART:")],
    ["its zone is none", changed(/TZID=America\/New_York/g, "TZID=Nowhere")],
    ["an event ends on a day", changed(/DTEND.*/, "DTEND;VALUE=DATE:20260613")],
    ["a day has hours", changed(/DTSTART;TZID=.*/, "DTSTART;VALUE=DATE:20260612")],
    ["it was given a description", changed("NAME:", "X-WR-CALDESC:mine\r\nNAME:")],
    ["somebody is to be mailed", changed("ACTION:", "ATTENDEE:mailto:a@b.example\r\nACTION:")],
    ["it makes a sound", changed("ACTION:DISPLAY", "ACTION:AUDIO")],
    ["it rings with other words", changed(/(TRIGGER[\s\S]*DESCRIPTION:)/, "$1mine ")],
    ["it rings twice", changed(/(BEGIN:VALARM[\s\S]*END:VALARM\r\n)/, "$1$1")],
    ["it rings after the end", changed("RELATED=START", "RELATED=END")],
    ["it rings in seconds", changed("-PT10M", "-PT10S")],
  ])("where %s", (_, text) => {
    expect(eventsIn(Buffer.from(text), NAMES.real)).toBeUndefined();
  });
});
