/** Lanes on one axis, in a frame that scrolls by itself where they are wider than the page. */
import { type Markup, markup } from "../../safe/html.js";
import { axisOf } from "./axis.js";
import { type Ground, laneOf } from "./lane.js";
import { measuresOf } from "./lines.js";
import type { Standpoint } from "./marks.js";
import type { Places } from "./places.js";
import { isOn, scaleOf } from "./scale.js";
import type { Shown } from "./shown.js";

interface Frame {
  readonly id: "open" | "over";
  /** For those who hear it. */
  readonly label: string;
}

/** @param shown one lane at least; the present moment has its place among lanes that are open */
export function chartOf(
  { id, label }: Frame,
  shown: readonly Shown[],
  { clock, now }: Standpoint,
  places: Places,
): Markup {
  const held = shown.flatMap(({ marks }) =>
    marks.flatMap(({ place, bands }) => [place, ...bands.map(({ from }) => from)]),
  );
  const scale = scaleOf(id === "open" || held.length === 0 ? [now, ...held] : held, now);
  const ground: Ground = { clock, now, scale, places };
  places.set(id, measuresOf(scale, now, clock.today));
  return markup`<div class="chart${isOn(scale, now) ? " current" : ""}" id="${id}" role="group" aria-label="${label}" tabindex="0"><div class="plane">
${axisOf(ground)}${shown.map((one) => laneOf(one, ground))}</div></div>
`;
}
