/** What the clocks of a zone do, for calendar programs that do not know the zone by its name. */
import {
  type ClockChange,
  civil,
  clockChanges,
  type Day,
  dayIn,
  dayOf,
  type Instant,
  MINUTE,
  offsetAt,
  startOfDay,
  type Zone,
} from "../../model/dates/index.js";

/**
 * A VTIMEZONE that holds for the whole years between two instants, each clock change on its own: rules about
 * "the last Sunday" are guesses in zones that change by decree.
 */
export function timezoneText(zone: Zone, from: Instant, to: Instant): string {
  const first = startOfDay(newYear(from, zone, 0), zone);
  const changes = clockChanges(zone, first, startOfDay(newYear(to, zone, 1), zone));
  const offset = offsetAt(zone, first);
  const opening: ClockChange = { at: first, before: offset, after: offset };
  const isSummer = changes[0] !== undefined && changes[0].after < offset;
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...observance(opening, isSummer),
    ...changes.flatMap((change) => observance(change, change.after > change.before)),
    "END:VTIMEZONE",
  ].join("\r\n");
}

function newYear(instant: Instant, zone: Zone, years: number): Day {
  return dayOf(civil(dayIn(instant, zone)).year + years, 1, 1) as Day;
}

function observance({ at, before, after }: ClockChange, isSummer: boolean): string[] {
  const kind = isSummer ? "DAYLIGHT" : "STANDARD";
  const onset = new Date(at + before * MINUTE).toISOString().replace(/[-:]|\.\d+Z/g, "");
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${kind}`,
  ];
}

/** `-0330` for 210 minutes west. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = (number: number) => String(number).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${digits(Math.floor(size / 60))}${digits(size % 60)}`;
}
