/** The answer of `show`: one interview as a page to look at, or all of them in a line each. */
import type { Card, Dossier } from "../engine/dossier.js";
import type { Zone } from "../model/dates/index.js";
import { safeValue } from "../safe/terminal.js";
import { fill, measure, padTo, widest } from "./layout.js";
import type { Page } from "./paint.js";
import { clocksText, partOf, reachOf, titleOf } from "./show-card.js";
import { nowText } from "./show-standing.js";
import { timelineLines } from "./show-timeline.js";
import { cityOf, clockAt } from "./when.js";

export interface ShowView {
  /** The user's zone. */
  readonly zone: Zone;
  /** ISO 8601, as in a plan. */
  readonly now: string;
}

const INDENT = 2;
const GAP = 3;
const LEAST_WIDTH = 64;

export function showPage(dossier: Dossier, { zone, now }: ShowView, { columns, paint }: Page): string {
  const shown = safeValue(dossier);
  const width = measure(columns);
  const clock = clockAt(now, zone);
  const blocks = [
    [...fill(titleOf(shown), width, 0).map(paint.heading), ...peopleLines(shown.people, width)],
    fill(clocksText(shown), width, INDENT).map(paint.quiet),
    [
      ...timelineLines(shown.timeline, {
        width,
        paint,
        clock,
        zone: shown.timezone,
        company: shown.company,
        nowText: nowText(shown, clock),
      }),
      ...elsewhere(shown, zone, width).map(paint.quiet),
    ],
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

/** Who they are and how they can be reached, the way they prefer first. */
function peopleLines(people: readonly Card[], width: number): string[] {
  const names = INDENT + widest(people.map(({ name }) => name)) + GAP;
  const parts = names + widest(people.map(partOf)) + GAP;
  return people.flatMap((card) => {
    const reach = reachOf(card);
    if (width < LEAST_WIDTH) {
      const name = [card.name, partOf(card)].filter((text) => text !== "").join(", ");
      return [...fill(name, width, INDENT), ...reach.flatMap((text) => fill(text, width, INDENT * 2))];
    }
    const head = padTo(padTo(" ".repeat(INDENT) + card.name, names) + partOf(card), parts);
    const inLine = " ".repeat(parts) + reach.join("   ");
    const rows = widest([inLine]) <= width ? [inLine] : reach.flatMap((text) => fill(text, width, parts));
    const [first = "", ...rest] = rows;
    return [`${head}${first.slice(parts)}`.trimEnd(), ...rest];
  });
}

/** Says whose clock the picture shows, where that is not the user's. */
function elsewhere({ timezone }: Dossier, zone: Zone, width: number): string[] {
  return timezone === zone ? [] : fill(`Times are those of ${cityOf(timezone)}.`, width, INDENT);
}
