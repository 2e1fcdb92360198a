/**
 * A timeline as a picture between two rails, you on the left and they on the right:
 * arrows for what goes from one to the other, solid for what was and broken for what is to come.
 */
import type { Happening } from "../engine/timeline.js";
import { clockText, type Day, instantOfIso, localOf, shortDay, type Zone } from "../model/dates/index.js";
import { fill, padTo, widest } from "./layout.js";
import { type Paint, type Toned, toneIn } from "./paint.js";
import { isToReference } from "./sentence.js";
import { eventTexts } from "./show-words.js";
import type { Clock } from "./when.js";

const INDENT = 2;
/** `Wed 24 Jun` and `10:00`; a day of another year is wider. */
const DAY = 10;
const TIME = 5;
const LANE = 7;
const GAP = 2;
/** Below this width days stand above what happened, not beside it. */
const LEAST_WIDTH = 64;
/** Quiet times from this many days on are drawn, and from this many on drawn tall. */
const PAUSE = 2;
const LONG_PAUSE = 10;

export interface TimelineStyle {
  readonly width: number;
  readonly paint: Paint;
  readonly clock: Clock;
  /** The company's. */
  readonly zone: Zone;
  readonly company: string;
  /** What stands beside the present moment. */
  readonly nowText: string;
}

/** One stop on the line, before it is laid out. */
interface Row {
  readonly day: Day;
  readonly time: string;
  readonly lane: string;
  readonly rails: string;
  readonly texts: readonly Toned[];
}

/** What stands to the left of the rails: texts, empty where they are the same as above. */
interface Stamp {
  readonly day: string;
  readonly time: string;
}

interface Layout extends TimelineStyle {
  /** The width of the widest day. */
  readonly days: number;
  /** Where the rails stand. */
  readonly column: number;
}

export function timelineLines(events: readonly Happening[], style: TimelineStyle): string[] {
  const was = events.filter(({ ahead }) => !ahead);
  const will = events.filter(({ ahead }) => ahead);
  const rows = [
    ...was.map((event) => rowOf(event, style)),
    nowRow(style),
    ...will.map((event) => rowOf(event, style)),
  ];
  const layout = layoutOf(rows, style);
  const picture = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    return [...(before ? pauseLines(before, row, layout) : []), ...rowLines(row, before, layout)];
  });
  return [style.paint.quiet(`${" ".repeat(layout.column - 1)}you   they`), ...picture];
}

function rowOf(event: Happening, { clock, zone, company }: TimelineStyle): Row {
  const { day, time } = localOf(instantOfIso(event.at), zone);
  return {
    day,
    time: event.hour ? clockText(time) : "",
    lane: laneOf(event),
    rails: railsOf(event.ahead),
    texts: eventTexts(event, company, clock),
  };
}

function nowRow({ clock, zone, nowText }: TimelineStyle): Row {
  const { day, time } = localOf(clock.now.exactly(), zone);
  return {
    day,
    time: clockText(time),
    lane: "==NOW==",
    rails: railsOf(true),
    texts: [{ text: nowText, tone: "heading" }],
  };
}

function laneOf(event: Happening): string {
  const rail = event.ahead ? ":" : "|";
  switch (event.is) {
    case "round":
      return event.ahead ? "o= = =o" : "o=====o";
    case "sent":
      if (!event.company) return `o     ${rail}`;
      return event.outcome === "no-answer" ? "|--x  |" : "|---->|";
    case "got":
      return event.company ? "|<----|" : "o     |";
    case "date":
      return `${rail}     o`;
    case "step":
      return event.step.via === null || isToReference(event.step.kind) ? "o     :" : ":- - >:";
    case "closed":
      return "x     |";
    default:
      return "o     |";
  }
}

function railsOf(ahead: boolean): string {
  return ahead ? ":     :" : "|     |";
}

function layoutOf(rows: readonly Row[], style: TimelineStyle): Layout {
  const days = Math.max(DAY, widest(rows.map(({ day }) => shortDay(day, style.clock.today))));
  return { ...style, days, column: style.width < LEAST_WIDTH ? INDENT : INDENT + days + 1 + TIME + GAP };
}

function rowLines(row: Row, before: Row | undefined, layout: Layout): string[] {
  const { width, paint, days, column } = layout;
  const { day, time } = stampOf(row, before, layout.clock);
  const texts = textLines(row, column + LANE + GAP, layout);
  const margin = " ".repeat(column);
  if (width < LEAST_WIDTH) {
    const head = [day, time].filter((part) => part !== "").join(" ");
    const lines = [...(head === "" ? [] : [paint.quiet(head)]), ...texts];
    return lines.map((line, index) => beside(margin, index === 0 ? row.lane : row.rails, line));
  }
  const stamp = padTo(`${" ".repeat(INDENT)}${padTo(day, days)} ${padTo(time, TIME)}`, column);
  return texts.map((line, index) =>
    beside(index === 0 ? stamp : margin, index === 0 ? row.lane : row.rails, line),
  );
}

/** A day, and a time, stand only where they differ from those above. */
function stampOf(row: Row, before: Row | undefined, { today }: Clock): Stamp {
  const isNewDay = row.day !== before?.day;
  return {
    day: isNewDay ? shortDay(row.day, today) : "",
    time: isNewDay || row.time !== before?.time ? row.time : "",
  };
}

function textLines({ texts }: Row, column: number, { width, paint }: Layout): string[] {
  return texts.flatMap(({ text, tone }) => fill(text, width - column, 0).map(toneIn(paint, tone)));
}

/** The rails go on through quiet times, the longer the taller. */
function pauseLines(before: Row, row: Row, { column, paint }: Layout): string[] {
  const days = row.day - before.day;
  if (days < PAUSE) return [];
  const margin = " ".repeat(column);
  const rail = `${margin}${before.rails}`;
  const middle = beside(margin, before.rails, paint.quiet(`${days} days`));
  return days < LONG_PAUSE ? [middle] : [rail, middle, rail];
}

function beside(margin: string, lane: string, text: string): string {
  return `${margin}${lane}${" ".repeat(GAP)}${text}`;
}
