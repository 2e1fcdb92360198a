/** The colours of the output, by meaning; whoever prints decides what they look like. */
export interface Paint {
  heading(text: string): string;
  /** For what is late or refused. */
  alarm(text: string): string;
  /** For what wants doing now. */
  attention(text: string): string;
  good(text: string): string;
  /** For what can be read past. */
  quiet(text: string): string;
  /** For what can be typed. */
  command(text: string): string;
}

/** A text, with the colour that it is to have. */
export interface Toned {
  readonly text: string;
  readonly tone: keyof Paint | "plain";
}

const unchanged = (text: string): string => text;

/** No colour at all. */
export const PLAIN: Paint = {
  heading: unchanged,
  alarm: unchanged,
  attention: unchanged,
  good: unchanged,
  quiet: unchanged,
  command: unchanged,
};

/** How a tone is painted. */
export function toneIn(paint: Paint, tone: Toned["tone"]): (text: string) => string {
  return tone === "plain" ? unchanged : paint[tone];
}

/** What is written on: its width in columns, and its colours. */
export interface Page {
  readonly columns: number;
  readonly paint: Paint;
}
