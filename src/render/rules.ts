/** The answer of `rules`: every rule, chapter by chapter. */

import type { Lesson } from "../drafts/checks/lessons.js";
import { GROUPS, type Group } from "../engine/groups.js";
import { type Guidance, type Parameter, SOURCES } from "../engine/guide.js";
import type { Hunt } from "../model/types.js";
import { fill, measure, padTo, widest } from "./layout.js";
import type { Page } from "./paint.js";

/** What the user's file says; nulls without a file. */
export interface Yours {
  readonly file: string | null;
  readonly style: Hunt["style"] | null;
  readonly overrides: Hunt["overrides"];
}

/** A rule with the user's own values beside those of the styles. */
export interface RuleAnswer extends Omit<Guidance, "parameters"> {
  readonly parameters: readonly (Parameter & { readonly yours: string | null })[];
  /** What the check of the rule teaches, where one keeps it. */
  readonly messages: readonly Lesson[];
}

const INDENT = 2;
const GAP = 3;
/** A column of ids beside the sentences pays only where these keep this much room. */
const LEAST_TEXT = 48;

const LEGEND = [
  "In brackets: how binding a rule is, and the guides that have it.",
  `The guides: ${Object.entries(SOURCES)
    .map(([source, name]) => `${source} ${name}`)
    .join("; ")}.`,
  "One rule in full: followup rules <id>",
];

export function rulesPage(rules: readonly RuleAnswer[], { columns, paint }: Page): string {
  const width = measure(columns);
  const names = INDENT + widest(rules.map(({ id }) => id)) + GAP;
  const column = width - names >= LEAST_TEXT ? names : null;
  const chapter = (group: Group): string[] => {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length === 0) return [];
    return [paint.heading(GROUPS[group]), ...own.flatMap((rule) => ruleLines(rule))];
  };
  const ruleLines = (rule: RuleAnswer): string[] => {
    const text = `${rule.sentence} (${basisText(rule)})`;
    if (column === null)
      return [`${" ".repeat(INDENT)}${paint.command(rule.id)}`, ...fill(text, width, INDENT * 2)];
    const [first = "", ...rest] = fill(text, width, column);
    return [
      " ".repeat(INDENT) + paint.command(padTo(rule.id, column - INDENT)) + first.slice(column),
      ...rest,
    ];
  };
  const blocks = [
    ...(Object.keys(GROUPS) as Group[]).map(chapter),
    LEGEND.flatMap((text) => fill(text, width, 0).map(paint.quiet)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/** `must; 001, 003`. */
function basisText({ strength, sources }: Pick<Guidance, "strength" | "sources">): string {
  return `${strength}; ${sources.join(", ")}`;
}
