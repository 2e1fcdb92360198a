/** Moments in a calendar's descriptions: with the year, since they are read on other days than they are written. */
import {
  clockText,
  type Day,
  instantOfIso,
  isoDay,
  localOf,
  weekdayName,
  type Zone,
} from "../../model/dates/index.js";
import { cityOf } from "../when.js";

/** `Monday 2026-06-22 09:00 (New York)`. */
export function momentWords(iso: string, zone: Zone): string {
  const { day, time } = localOf(instantOfIso(iso), zone);
  return `${dayWords(day)} ${clockText(time)} (${cityOf(zone)})`;
}

/** `Monday 2026-06-22, 09:00-17:00 (New York)`. */
export function windowWords(opens: string, closes: string, zone: Zone): string {
  const [from, to] = [localOf(instantOfIso(opens), zone), localOf(instantOfIso(closes), zone)];
  return `${dayWords(from.day)}, ${clockText(from.time)}-${clockText(to.time)} (${cityOf(zone)})`;
}

function dayWords(day: Day): string {
  return `${weekdayName(day)} ${isoDay(day)}`;
}
