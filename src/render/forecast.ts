/** The answer of `forecast` as a page to read: if nobody ever answers, this is the way to the end. */
import type { Course, Forecast, Step } from "../engine/forecast.js";
import type { Zone } from "../model/dates/index.js";
import { safeValue } from "../safe/terminal.js";
import { briefly, stepText, stepTexts, stepWhen } from "./forecast-words.js";
import { fill, measure, padTo, widest } from "./layout.js";
import { type Page, toneIn } from "./paint.js";
import { type Clock, clockAt } from "./when.js";

export interface ForecastView {
  /** The user's zone. */
  readonly zone: Zone;
  /** Whether to give every reason, with its rule. */
  readonly why: boolean;
}

const INDENT = 2;
const INNER = 4;
const GAP = 3;
/** A column of days beside the text pays only where it leaves the text this share of the width. */
const LEAST_SHARE = 0.55;

export function forecastPage(forecast: Forecast, view: ForecastView, page: Page): string {
  const shown = safeValue(forecast);
  const width = measure(page.columns);
  const clock = clockAt(forecast.now, view.zone);
  if (shown.interviews.length === 0) return `${fill("Nothing is still to come.", width, 0).join("\n")}\n`;
  const layout = layoutOf(shown, width, clock);
  const blocks = [
    fill("If nobody ever answers:", width, 0).map(page.paint.quiet),
    ...shown.interviews.map((course) => [
      ...fill(headingOf(course, shown), width, 0).map(page.paint.heading),
      ...stepsLines(course, layout, view, page),
    ]),
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

interface Layout {
  readonly width: number;
  /** Where the text begins beside the days; null where it stands below them. */
  readonly column: number | null;
  readonly clock: Clock;
}

/** One for all interviews, so that they look alike. */
function layoutOf({ interviews }: Forecast, width: number, clock: Clock): Layout {
  const whens = interviews.flatMap(({ steps }) => steps.map((step) => stepWhen(step, clock)));
  const column = INDENT + widest(whens) + GAP;
  return { width, column: width - column >= width * LEAST_SHARE ? column : null, clock };
}

/** `Fjord Energy: Architect`, with its id where the company has several interviews for that. */
function headingOf({ interview, company, role }: Course, { interviews }: Forecast): string {
  const alike = interviews.filter((other) => other.company === company && other.role === role);
  return `${company}: ${role}${alike.length > 1 ? ` (${interview})` : ""}`;
}

function stepsLines({ steps }: Course, layout: Layout, view: ForecastView, page: Page): string[] {
  return steps.flatMap((step) => stepLines(step, layout, view, page));
}

function stepLines(
  step: Step,
  { width, column, clock }: Layout,
  { why }: ForecastView,
  { paint }: Page,
): string[] {
  const when = stepWhen(step, clock);
  const tone = step.state === "overdue" ? paint.alarm : paint.attention;
  const indent = column ?? INNER;
  const [first = "", ...more] = fill(stepText(step), width, indent);
  const head =
    column === null
      ? [...fill(when, width, INDENT).map(tone), first]
      : [" ".repeat(INDENT) + tone(padTo(when, column - INDENT)) + first.slice(column)];
  return [
    ...head,
    ...more,
    ...stepTexts(why ? step : briefly(step), why).flatMap(({ text, tone: of }) =>
      fill(text, width, indent).map(toneIn(paint, of)),
    ),
  ];
}
