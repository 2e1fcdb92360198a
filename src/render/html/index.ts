/**
 * A hunt, or one interview of it, as a page for a browser: one file, without a script, that asks for nothing from
 * anywhere. What to do stands first; then each interview has a lane on a common axis, and those that are over stand
 * apart. The words of every mark are in the page, for those who hear it and for paper.
 */
import type { Outlook } from "../../engine/types.js";
import { clockText, fullDay, momentOfIso, type Zone } from "../../model/dates/index.js";
import { markup } from "../../safe/html.js";
import type { CompanyNames } from "../companies.js";
import { titleOf } from "../show-card.js";
import { standingText } from "../show-standing.js";
import { type Clock, cityOf, clockAt } from "../when.js";
import { countsText } from "./counts.js";
import { documentOf } from "./document.js";
import { lanesOf } from "./lanes.js";
import type { Standpoint } from "./marks.js";
import { Places } from "./places.js";
import { placeOf } from "./scale.js";
import { type Seen, shownOf } from "./shown.js";
import { STYLE } from "./style/index.js";
import { todoOf } from "./todo.js";

export interface HtmlView {
  /** In the order of the file. */
  readonly seen: readonly Seen[];
  /** Whether it is one interview that was asked for by its name. */
  readonly isAlone: boolean;
  /** Of these interviews. */
  readonly plan: Pick<Outlook, "actions" | "waiting">;
  readonly names: CompanyNames;
  /** The user's. */
  readonly name: string;
  /** The user's. */
  readonly zone: Zone;
  /** ISO 8601, as in a plan. */
  readonly now: string;
  /** The command that makes the page anew. */
  readonly command: string;
  /** What a printed command must repeat to mean the same file: empty, or ` --demo`. */
  readonly options: string;
  /** Whether there is a file to note things in. */
  readonly notes: boolean;
  /** The SHA-256 of a text, in base64. */
  readonly digest: (text: string) => string;
}

/** The whole page, with a line feed at its end. */
export function htmlPage(view: HtmlView): string {
  const { seen, isAlone, plan, names, now, zone, command, digest } = view;
  const clock = clockAt(now, zone);
  const standpoint: Standpoint = { clock, now: placeOf(now, clock) };
  const places = new Places();
  const shown = shownOf(seen, plan.actions, names, standpoint);
  const lanes = new Map(shown.map(({ id, interview }) => [interview.id, id]));
  const title = titleIn(view);
  const body = markup`${shown.length > 0 ? SKIP : ""}<header class="top"><h1>${title}</h1>
<p><b>${gistIn(view, clock)}</b> ${asOf(view)}</p></header>
<main>
${todoOf(plan, { ...view, clock, lanes })}${lanesOf(shown, isAlone, standpoint, places)}</main>
<footer><p>Made by followup. To bring it up to date: <code>${command}</code></p></footer>`;
  const style = markup`${STYLE}${places.rules()}`;
  return documentOf({ title, kind: isAlone ? "alone" : "all", body, style }, digest);
}

const SKIP = markup`<a class="skip" href="#lanes">Skip to the time line</a>
`;

function titleIn({ seen, isAlone, name }: HtmlView): string {
  const [only] = seen;
  return isAlone && only ? titleOf(only.dossier) : `${name}'s job hunt`;
}

/** How things stand, in a line. */
function gistIn({ seen, isAlone }: HtmlView, clock: Clock): string {
  const [only] = seen;
  return isAlone && only ? standingText(only.dossier, clock) : countsText(seen.map(({ dossier }) => dossier));
}

/** The page may be read on another day than that on which it was made. */
function asOf({ now, zone }: HtmlView): string {
  const { day, time } = momentOfIso(now);
  return `As it stood on ${fullDay(day)} at ${clockText(time)}, ${cityOf(zone)} time: that day is "today" here.`;
}
