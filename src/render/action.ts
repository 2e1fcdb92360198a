/** One action as lines: the sentence, when, what to heed, and how to go about it. */
import type { Action, Reason, State } from "../engine/types.js";
import { fill, padTo, widest } from "./layout.js";
import type { Paint } from "./paint.js";
import { channelWords, isGrave, sentence, urge } from "./sentence.js";
import { type Clock, whenToAct } from "./when.js";

const INDENT = 2;
const INNER = 4;
const GAP = 3;

export interface ActionStyle {
  readonly width: number;
  readonly paint: Paint;
  /** Whether to give the rules behind it. */
  readonly why: boolean;
  /** What a printed command must repeat to mean the same file: empty, or ` --demo`. */
  readonly options: string;
}

const TONES: Readonly<Record<State, (paint: Paint) => (text: string) => string>> = {
  overdue: (paint) => paint.alarm,
  due: (paint) => paint.attention,
  blocked: (paint) => paint.attention,
  upcoming: (paint) => paint.quiet,
};

/** An action in words, before it is laid out. */
export interface Item {
  readonly action: Action;
  readonly sentence: string;
  readonly when: string;
}

export function itemOf(action: Action, clock: Clock): Item {
  const when = whenToAct(action, clock);
  return {
    action,
    sentence: sentence(action),
    when: action.state === "overdue" ? `${when}: ${urge(action)}` : when,
  };
}

/** The column at which `when` begins beside each sentence; null where not all of them have room for it. */
export function whenColumn(items: readonly Item[], width: number): number | null {
  const column = INDENT + widest(items.map(({ sentence }) => sentence)) + GAP;
  return column + widest(items.map(({ when }) => when)) <= width ? column : null;
}

export function actionLines(item: Item, column: number | null, style: ActionStyle): string[] {
  const { paint, width, why } = style;
  const { action } = item;
  return [
    ...headLines(item, column, style),
    ...(action.state === "blocked" && !why ? blockLines(action, style) : []),
    ...action.missing.flatMap((what) => fill(`missing: ${what}`, width, INNER).map(paint.attention)),
    ...action.warnings.flatMap((warning) =>
      fill(why ? `${warning.rule}: ${warning.says}` : warning.says, width, INNER).map(
        isGrave(warning) ? paint.alarm : paint.quiet,
      ),
    ),
    ...(why ? whyLines(action, style) : []),
    ...(action.template === null
      ? []
      : [paint.command(`${" ".repeat(INNER)}followup draft ${action.id}${style.options}`)]),
  ];
}

/** `missed-date (001, 003): They named Tue 9 Jun …`. */
export function reasonText({ rule, sources, says }: Reason): string {
  return `${rule} (${sources.join(", ")}): ${says}`;
}

function headLines(
  { action, sentence, when }: Item,
  column: number | null,
  { width, paint }: ActionStyle,
): string[] {
  const tone = TONES[action.state](paint);
  if (column !== null) return [`${padTo(" ".repeat(INDENT) + sentence, column)}${tone(when)}`.trimEnd()];
  const below = when === "" ? [] : fill(when, width, INNER).map(tone);
  return [...fill(sentence, width, INDENT), ...below];
}

/** The last reason is the one that stands in the way. */
function blockLines({ because }: Action, { width, paint }: ActionStyle): string[] {
  return because.slice(-1).flatMap(({ says }) => fill(says, width, INNER).map(paint.quiet));
}

function whyLines({ because, alternatives }: Action, { width, paint }: ActionStyle): string[] {
  const texts = [
    ...because.map(reasonText),
    ...alternatives.map(({ via, why }) => `not ${channelWords(via)}: ${why}`),
  ];
  return texts.flatMap((text) => fill(text, width, INNER).map(paint.quiet));
}
