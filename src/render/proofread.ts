/** What the checks found in a message, as a page to read: each finding with its place and its words. */
import type { Finding } from "../drafts/types.js";
import { safe } from "../safe/terminal.js";
import { excerpt } from "./excerpt.js";
import { fill, measure } from "./layout.js";
import type { Page, Paint } from "./paint.js";

/** Spaces before a quoted line. */
const INDENT = 2;

export interface ProofreadView {
  /** As it was named on the command line. */
  readonly file: string;
  /** The lines in which the findings' places count. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

export function proofreadPage({ file, lines, findings }: ProofreadView, { columns, paint }: Page): string {
  const width = measure(columns);
  const told = findings.flatMap((finding) => [
    ...fill(headline(file, finding, paint), width, 0),
    ...excerpt(lines[finding.line - 1] ?? "", finding.column, finding.words, width - INDENT)
      .map((line) => " ".repeat(INDENT) + line)
      .map((line, index) => (index === 0 ? line : tone(finding, paint)(line))),
    "",
  ]);
  return `${[...told, ...sumUp(findings, width, paint)].join("\n")}\n`;
}

function headline(file: string, finding: Finding, paint: Paint): string {
  const { line, column, severity, says, rule } = finding;
  const place = paint.heading(`${safe(file)}:${line}:${column}:`);
  return `${place} ${tone(finding, paint)(`${severity}:`)} ${safe(says)} ${paint.quiet(`(${rule})`)}`;
}

function tone({ severity }: Finding, paint: Paint): (text: string) => string {
  return severity === "error" ? paint.alarm : paint.attention;
}

function sumUp(findings: readonly Finding[], width: number, paint: Paint): string[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const gravest = errors[0] ?? findings[0];
  if (!gravest) return fill("Ready to be sent: nothing to mend.", width, 0).map(paint.good);
  const counted = [counting(errors.length, "error"), counting(findings.length - errors.length, "warning")];
  const count = counted.filter((text) => text !== "").join(", ");
  const [verdict, dye] =
    errors.length > 0
      ? ([`Not ready: ${count}.`, paint.alarm] as const)
      : ([`Ready, with ${count}.`, paint.good] as const);
  return [
    ...fill(verdict, width, 0).map(dye),
    ...fill(`To read more about a rule: followup rules ${gravest.rule}`, width, 0).map(paint.quiet),
  ];
}

function counting(count: number, what: string): string {
  if (count === 0) return "";
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
