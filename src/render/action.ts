/** One action as lines: the sentence, when, what to heed, and how to go about it. */
import type { Action, Reason, State } from "../engine/types.js";
import type { Zone } from "../model/dates/index.js";
import { contentOf, isChecklist, isChore } from "./chores.js";
import { closingWordsNow, cureOf } from "./closing.js";
import { fill, widest } from "./layout.js";
import type { Paint } from "./paint.js";
import { channelWords, isGrave, phoneOf, sentence, urge } from "./sentence.js";
import { type Clock, cityOf, isElsewhere, whenToAct } from "./when.js";

export const INDENT = 2;
const INNER = 4;
const BULLET = "- ";

export interface ActionStyle {
  readonly width: number;
  readonly paint: Paint;
  /** Whether to give the rules behind it. */
  readonly why: boolean;
  /** What a printed command must repeat to mean the same file: empty, or ` --demo`. */
  readonly options: string;
  /** Whether there is a file to note things in. */
  readonly notes: boolean;
  /** Where the recipient's clock stands; without a recipient, the company's. */
  readonly zoneOf: (action: Action) => Zone;
}

const TONES: Readonly<Record<State, (paint: Paint) => (text: string) => string>> = {
  overdue: (paint) => paint.alarm,
  due: (paint) => paint.attention,
  blocked: (paint) => paint.attention,
  upcoming: (paint) => paint.quiet,
};

/** Times of day in a sentence. */
const TIME = /\b\d\d:\d\d\b/;

/** An action in words, before it is laid out. */
export interface Item {
  readonly action: Action;
  readonly sentence: string;
  readonly when: string;
  readonly clock: Clock;
}

export function itemOf(action: Action, clock: Clock): Item {
  const when = whenToAct(action, clock);
  return {
    action,
    sentence: sentence(action),
    when: action.state === "overdue" ? `${when}: ${urge(action)}` : when,
    clock,
  };
}

/** The sentence, and below it when. */
export function headLines(item: Item, { width, paint }: ActionStyle): string[] {
  const below = item.when === "" ? [] : fill(item.when, width, INNER).map(toneOf(item, paint));
  return [...fill(item.sentence, width, INDENT), ...below];
}

/** How to show when. */
export function toneOf({ action }: Item, paint: Paint): (text: string) => string {
  return isChore(action) && action.state === "overdue" ? paint.attention : TONES[action.state](paint);
}

/** What stands below the head. */
export function furtherLines(item: Item, style: ActionStyle): string[] {
  const { paint, width, why } = style;
  const { action } = item;
  return [
    ...(why ? [] : contentLines(action, style)),
    ...action.missing.flatMap((what) => fill(`missing: ${what}`, width, INNER).map(paint.attention)),
    ...action.warnings.flatMap((warning) =>
      fill(why ? `${warning.rule}: ${warning.says}` : warning.says, width, INNER).map(
        isGrave(warning) ? paint.alarm : paint.quiet,
      ),
    ),
    ...(why ? whyLines(item, style) : []),
    ...phoneLines(action, width),
    ...(action.template === null
      ? []
      : [paint.command(`${" ".repeat(INNER)}followup draft ${action.id}${style.options}`)]),
    ...closingLines(item, style),
  ];
}

/** `missed-date (001, 003): They named Tue 9 Jun …`. */
export function reasonText({ rule, sources, says }: Reason): string {
  return `${rule} (${sources.join(", ")}): ${says}`;
}

function contentLines(action: Action, { width, paint }: ActionStyle): string[] {
  const inLines = isChecklist(action) ? bulletLines : (text: string) => fill(text, width, INNER);
  return contentOf(action).flatMap((text) => inLines(text, width).map(paint.quiet));
}

function bulletLines(text: string, width: number): string[] {
  const [first = "", ...rest] = fill(text, width, INNER + BULLET.length);
  return [`${" ".repeat(INNER)}${BULLET}${first.trimStart()}`, ...rest];
}

function whyLines({ action, clock }: Item, { width, paint, zoneOf }: ActionStyle): string[] {
  const { because, alternatives, toName, opens } = action;
  const isTheirs =
    toName !== null && isElsewhere(opens, clock) && because.some(({ says }) => TIME.test(says));
  const texts = [
    ...because.map(reasonText),
    ...alternatives.map(({ via, why }) => `not ${channelWords(via)}: ${why}`),
    ...(isTheirs ? [`times in the reasons are theirs (${cityOf(zoneOf(action))})`] : []),
  ];
  return texts.flatMap((text) => fill(text, width, INNER).map(paint.quiet));
}

function phoneLines(action: Action, width: number): string[] {
  const phone = phoneOf(action);
  return phone === undefined ? [] : fill(`phone: ${phone}`, width, INNER);
}

function closingLines({ action }: Item, style: ActionStyle): string[] {
  if (!style.notes) return [];
  const cure = cureOf(action);
  if (cure !== undefined) return withCommand("once you know it:", `${cure}${style.options}`, style);
  const says = closingWordsNow(action);
  return says === undefined ? [] : withCommand(says, `followup done ${action.id}${style.options}`, style);
}

function withCommand(says: string, command: string, { width, paint }: ActionStyle): string[] {
  const indent = " ".repeat(INNER);
  const isShort = widest([`${says} ${command}`]) <= width - INNER;
  if (isShort) return [`${indent}${paint.quiet(says)} ${paint.command(command)}`];
  return [...fill(says, width, INNER).map(paint.quiet), `${indent}${paint.command(command)}`];
}
