/** Calendar files for tests, and what they should read as. */
import { readFileSync } from "node:fs";
import { type Moment, readMoment } from "../../../src/model/dates/index.js";
import { type Invitation, readCalendar } from "../../../src/model/invitation/index.js";

export const ME = "dana@okafor.example";

export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/invitations/${name}`, import.meta.url));
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text.replaceAll("\n", "\r\n"));
}

/** A calendar with the given lines around one event; `event` are the event's own lines. */
export function calendar(event: string, around = ""): Uint8Array {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    around,
    "BEGIN:VEVENT",
    event,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return bytes(`${lines.filter((line) => line !== "").join("\n")}\n`);
}

/** The only invitation of a calendar. */
export function read(event: string, around = ""): Invitation {
  const [only, ...others] = readCalendar(calendar(event, around), ME);
  if (only === undefined || others.length > 0) throw new Error("not one invitation");
  return only;
}

/** `2026-06-03 10:00`, with an offset where it has one. */
export function moment(text: string): Moment {
  const read = readMoment(text);
  if (typeof read === "string") throw new Error(`${text}: ${read}`);
  return read;
}
