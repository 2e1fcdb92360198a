/** The lanes with the key to their signs: what is open, and apart from it what is over. */
import { type Markup, markup } from "../../safe/html.js";
import { chartOf } from "./chart.js";
import type { Standpoint } from "./marks.js";
import type { Places } from "./places.js";
import type { Shown } from "./shown.js";
import { keyTo, shapes } from "./signs.js";

/** With more lanes, the axis has to stay in sight above them. */
const FEW = 8;

/** @param isAlone whether it is one interview that was asked for by its name: its words stand below its lane */
export function lanesOf(
  shown: readonly Shown[],
  isAlone: boolean,
  standpoint: Standpoint,
  places: Places,
): Markup {
  if (shown.length === 0) return markup``;
  const signs = new Set(shown.flatMap(({ marks }) => marks.map(({ sign }) => sign)));
  const isOver = ({ dossier }: Shown) => !isAlone && dossier.standing === "over";
  const open = shown.filter((one) => !isOver(one));
  const over = shown.filter(isOver);
  return markup`<section class="${shown.length > FEW ? "many" : "few"}" id="lanes" aria-labelledby="lanes-heading">
${shapes(signs)}<h2 id="lanes-heading">Time line</h2>
${keyTo(signs)}${isAlone ? "" : WORDY}${open.length > 0 ? chartOf({ id: "open", label: "Time line" }, open, standpoint, places) : ""}${over.length > 0 ? folded(over, standpoint, places) : ""}</section>
`;
}

const WORDY = markup`<p class="wordy"><label><input type="checkbox"> Everything in words</label></p>
`;

function folded(over: readonly Shown[], standpoint: Standpoint, places: Places): Markup {
  return markup`<details class="over"><summary><h2>Over: ${over.length}</h2></summary>
${chartOf({ id: "over", label: "Time line of what is over" }, over, standpoint, places)}</details>
`;
}
