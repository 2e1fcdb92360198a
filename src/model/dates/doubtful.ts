/** Local times that a clock change skips or repeats: what to say about them, and how to write them. */
import { type ClockChange, clockChanges } from "./changes.js";
import { addDays, isoDay } from "./day.js";
import { type Instant, MINUTE, type Zone } from "./instant.js";
import { instantOf, type Moment, momentText } from "./moment.js";
import { offsetAt } from "./offsets.js";
import { shortDay } from "./words.js";
import { clockText, instantAt, instantsOf, isoInstant, type Local, localOf, startOfDay } from "./zone.js";

/** `02:30 on Sun 8 Mar does not exist in America/New_York: clocks go from 02:00 straight to 03:00.` */
export function skippedWords(moment: Moment, zone: Zone): string {
  const { from, to } = gapAround(moment, zone);
  const until = from.day === to.day ? clockText(to.time) : `${clockText(to.time)} on ${isoDay(to.day)}`;
  return `${timeAndDay(moment)} does not exist in ${zone}: clocks go from ${clockText(from.time)} straight to ${until}.`;
}

/** `01:30 on Sun 1 Nov comes twice in America/New_York, as clocks go back; the first is taken.` */
export function repeatedWords(moment: Moment, zone: Zone): string {
  return `${timeAndDay(moment)} comes twice in ${zone}, as clocks go back; the first is taken.`;
}

/** The second of the two times that `moment` stands for: `2026-11-01T01:30-05:00`. */
export function secondText({ day, time = 0 }: Moment, zone: Zone): string {
  return unmistakably(instantsOf(day, time, zone)[1] as Instant, zone);
}

/** What a clock in `zone` shows at an instant; with its offset where it shows that twice. */
export function shownMoment(instant: Instant, zone: Zone): Moment {
  const local = localOf(instant, zone);
  const isClear = instantsOf(local.day, local.time, zone).length === 1;
  return isClear ? local : { ...local, offset: offsetAt(zone, instant) };
}

/** A moment as the file has it: on the clock in `zone`, with an offset only where that shows the time twice. */
export function localText(moment: Moment, zone: Zone): string {
  if (moment.time === undefined) return momentText(moment);
  const instant = instantOf(moment, zone);
  const shown = shownMoment(instant, zone);
  return shown.offset === undefined ? momentText(shown) : unmistakably(instant, zone);
}

/** `2026-11-01T01:30-05:00` */
function unmistakably(instant: Instant, zone: Zone): string {
  return isoInstant(instant, zone).replace(/:\d\d(?=[+-])/, "");
}

function timeAndDay({ day, time = 0 }: Moment): string {
  return `${clockText(time)} on ${shortDay(day, day)}`;
}

/** What clocks show when they skip over `moment`, and what they show then. */
function gapAround({ day, time = 0 }: Moment, zone: Zone): { readonly from: Local; readonly to: Local } {
  const after = instantAt(day, time, zone);
  const changes = clockChanges(zone, startOfDay(addDays(day, -2), zone), (after + MINUTE) as Instant);
  const { at, before } = changes.at(-1) as ClockChange;
  return { from: localOf((at + before * MINUTE) as Instant, "UTC"), to: localOf(at, zone) };
}
