/** The measures of a chart as properties of the stylesheet, and the lines behind its lanes. */
import type { Day } from "../../model/dates/index.js";
import { type Markup, markup } from "../../safe/html.js";
import { monthsOn } from "./axis.js";
import { isOn, type Place, percent, type Scale } from "./scale.js";

/** Of narrower days, in px, weekends would only flicker. */
const WEEKEND_ROOM = 5;
/** The px of text that is as large as usual. */
const REM = 16;

export function measuresOf(scale: Scale, now: Place, today: Day): Markup {
  const here = isOn(scale, now) ? markup`;--now:${percent(now, scale)}%` : "";
  return markup`--axis:${scale.width / REM}rem${here};--lines:${linesOf(scale, today)}`;
}

/** Weeks, each with its weekend, where days are wide enough; else months. */
function linesOf(scale: Scale, today: Day): Markup {
  const { first, days, width } = scale;
  if (width / days >= WEEKEND_ROOM)
    return markup`linear-gradient(90deg,var(--hair) 1px,#0000 1px 71.43%,var(--weekend) 71.43%) 0 0/${percent(first + 7, scale)}%`;
  const stops = monthsOn(scale, today).map(({ from }) => {
    const at = percent(from, scale);
    return markup`,#0000 ${at}%,var(--hair) ${at}% calc(${at}% + 1px),#0000 calc(${at}% + 1px)`;
  });
  return markup`linear-gradient(90deg${stops}) 0 0/100%`;
}
