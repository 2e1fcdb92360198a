/** An interview as a lane: its name, and beside it the line with its marks, each of which has its words. */
import { type Markup, markup } from "../../safe/html.js";
import { isChore } from "../chores.js";
import { roleText } from "../show-card.js";
import { nowText, standingText } from "../show-standing.js";
import { factsOf } from "./facts.js";
import type { Mark, Standpoint } from "./marks.js";
import type { Places } from "./places.js";
import { rowsOf } from "./rows.js";
import type { Place, Scale } from "./scale.js";
import type { Shown } from "./shown.js";
import { drawn } from "./signs.js";

/** What lanes are drawn on: the axis, the present, and the classes for places. */
export interface Ground extends Standpoint {
  readonly scale: Scale;
  readonly places: Places;
}

/** The part of the axis beyond which words have no room to the right, and how far to the right of now they still have, in px. */
const MOST_LEFT = 0.6;
const WORDS_ROOM = 200;

export function laneOf(shown: Shown, ground: Ground): Markup {
  const { id, name, dossier, marks } = shown;
  const { rows, above, below } = rowsOf(marks, ground.scale);
  const items = marks.map((mark, index) => itemOf(mark, `${id}-${index + 1}`, rows[index] ?? 0, ground));
  const itemsThat = (ahead: boolean) => items.filter((_, index) => marks[index]?.ahead === ahead);
  return markup`<article class="lane" id="${id}" aria-labelledby="${id}-name">
<header><h3 id="${id}-name"><a href="#${id}">${name}</a></h3>
<p class="role">${roleText(dossier)}</p>
<p class="standing ${urgencyOf(dossier)}">${standingText(dossier, ground.clock)}</p>
<p class="close"><a href="#${id}-name">Close</a></p></header>
<div class="track up${above} down${below}">${lineOf(marks, ground)}<ol role="list">
${itemsThat(false)}<li class="present"><span class="words"><b>Now</b> ${nowText(dossier, ground.clock)}</span></li>
${itemsThat(true)}</ol>
${factsOf(shown)}</div>
</article>
`;
}

/** A chore need not shout when it is late. */
function urgencyOf({ standing, next }: Shown["dossier"]): string {
  return standing === "overdue" && next && isChore(next) ? "due" : standing;
}

/** From the first mark to the last: unbroken up to now. */
function lineOf(marks: readonly Mark[], { now, scale, places }: Ground): Markup {
  const first = marks.reduce((one, { place }) => Math.min(one, place), now);
  const last = marks.reduce((one, { place }) => Math.max(one, place), first);
  const was = markup`<i class="line ${places.span(first, Math.min(now, last), scale)}"></i>`;
  return last > now ? markup`${was}<i class="line ahead ${places.span(now, last, scale)}"></i>` : was;
}

function itemOf(mark: Mark, id: string, row: number, ground: Ground): Markup {
  const { scale, places } = ground;
  const { sign, place, ahead, state, bands, when, texts } = mark;
  const classes = [
    sign,
    row < 0 ? `n${-row}` : `r${row}`,
    ...(ahead ? ["ahead"] : []),
    ...(state ? [state] : []),
  ];
  const stretches = bands.map(
    ({ is, from, to }) => markup`<i class="${is} ${places.span(from, to, scale)}"></i>`,
  );
  const said = texts.map(({ text, tone }) =>
    tone === "plain" ? markup` <span>${text}</span>` : markup` <span class="${tone}">${text}</span>`,
  );
  return markup`<li class="${classes.join(" ")}">${stretches}<a href="#${id}" class="${places.at(place, scale)}${isFarRight(place, ground) ? " right" : ""}">${drawn(sign)}<span class="words" id="${id}"><b>${when}</b>${said}</span></a></li>
`;
}

/** Whether its words are better to the left of it, as far as can be told without the width of the window. */
function isFarRight(place: Place, { now, scale }: Ground): boolean {
  const { first, days, width } = scale;
  return place - first > days * MOST_LEFT || ((place - now) / days) * width > WORDS_ROOM;
}
