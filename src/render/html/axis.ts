/** What stands above the lanes: months, and weeks or days, with the present moment among them. */
import {
  addDays,
  civil,
  type Day,
  daysInMonth,
  monthOf,
  shortDay,
  weekdayName,
} from "../../model/dates/index.js";
import { type Markup, markup } from "../../safe/html.js";
import type { Ground } from "./lane.js";
import { isOn, type Place, type Scale } from "./scale.js";

/** A stretch of the axis with a name, which is empty where there is no room for it. */
export interface Stretch {
  readonly from: Place;
  readonly to: Place;
  readonly text: string;
}

const WEEK = 7;
/** The room that `Mon 8` wants, and that `8` wants, in px. */
const DAY_ROOM = 48;
const DATE_ROOM = 30;
const LETTER = 8;
const MARGIN = 12;

export function axisOf({ scale, now, clock: { today }, places }: Ground): Markup {
  const { before, after } = scale.cutsOff;
  const at = ({ from, to }: Stretch) => places.span(from, to, scale);
  return markup`<div class="axis" aria-hidden="true"><div class="corner"></div><div class="scale">
${monthsOn(scale, today).map((month) => markup`<div class="month ${at(month)}"><b>${month.text}</b></div>`)}
${ticksOn(scale).map((tick) => markup`<div class="tick ${at(tick)}">${tick.text}</div>`)}
${before ? markup`<div class="beyond">earlier</div>` : ""}${after ? markup`<div class="beyond later">later</div>` : ""}${
  isOn(scale, now) ? markup`<div class="now ${places.at(now, scale)}">${shortDay(today, today)}</div>` : ""
}</div></div>
`;
}

/** The months that the axis touches. */
export function monthsOn({ first, days, width }: Scale, today: Day): Stretch[] {
  const end = addDays(first, days);
  const months: Stretch[] = [];
  for (let from = first; from < end; ) {
    const { year, month, date } = civil(from);
    const next = addDays(from, daysInMonth(year, month) - date + 1);
    const to = next < end ? next : end;
    months.push({ from, to, text: fitting(monthOf(from, today), ((to - from) * width) / days) });
    from = next;
  }
  return months;
}

/** Days where there is room for them, else Mondays. */
export function ticksOn({ first, days, width }: Scale): Stretch[] {
  const dayWidth = width / days;
  const isDaily = dayWidth >= DAY_ROOM;
  const step = isDaily ? 1 : Math.ceil(DATE_ROOM / (dayWidth * WEEK)) * WEEK;
  return Array.from({ length: Math.ceil(days / step) }, (_, index) => {
    const day = addDays(first, index * step);
    const { date } = civil(day);
    const text = isDaily ? `${weekdayName(day).slice(0, 3)} ${date}` : String(date);
    return { from: day, to: Math.min(day + step, first + days), text };
  });
}

/** `December 2025`, `Dec 2025`, `Dec` or nothing. */
function fitting(month: string, room: number): string {
  const short = month.slice(0, 3);
  const choices = [month, month.replace(/^\p{L}+/u, short), short];
  return choices.find((text) => text.length * LETTER + MARGIN <= room) ?? "";
}
