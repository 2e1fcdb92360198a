/** Marks that would cover one another, in rows above and below the line. */
import type { Mark, Rail } from "./marks.js";
import type { Place, Scale } from "./scale.js";

/** The width of a mark, in px. */
const MARK = 22;
/** More rows would make a lane too high: what comes together even more often overlaps. */
const MOST = 5;

export interface Rows {
  /** In the order of the marks: 0 is on the line, 1 below it, -1 above. */
  readonly rows: readonly number[];
  readonly above: number;
  readonly below: number;
}

export function rowsOf(marks: readonly Mark[], { days, width }: Scale): Rows {
  const apart = (MARK / width) * days;
  /** Up to where each row is taken. */
  const taken = new Map<number, Place>();
  const rows = marks.map(() => 0);
  const inOrder = [...marks.entries()].sort(([, one], [, other]) => one.place - other.place);
  for (const [index, { rail, place }] of inOrder) {
    const choices = CHOICES[rail];
    const row =
      choices.find((one) => place >= (taken.get(one) ?? Number.NEGATIVE_INFINITY)) ?? choices.at(-1) ?? 0;
    taken.set(row, place + apart);
    rows[index] = row;
  }
  const used = [...taken.keys()];
  return { rows, above: Math.max(1, ...used.map((row) => -row)), below: Math.max(1, ...used) };
}

const DOWN = Array.from({ length: MOST }, (_, index) => index + 1);
const UP = DOWN.map((row) => -row);
/** What is on the line gives way upwards. */
const CHOICES: Readonly<Record<Rail, readonly number[]>> = { they: UP, line: [0, ...UP], you: DOWN };
