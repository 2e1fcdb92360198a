/** What can be said against a message of which only some possible kinds are known. */
import type { Purpose } from "./checks/check.js";
import { findingsIn } from "./checks/index.js";
import type { Finding, Message } from "./types.js";

/**
 * Of each rule, what is found for the purpose that it suits best: what remains holds for every purpose.
 * In the order in which it stands in the message.
 */
export function mildestFindings(message: Message, purposes: readonly Purpose[]): Finding[] {
  const judged = purposes.map((purpose) => findingsIn(message, purpose));
  const concerns = [...new Set(judged.flat().map(concernOf))];
  return concerns
    .flatMap((concern) =>
      mildest(judged.map((findings) => findings.filter((one) => concernOf(one) === concern))),
    )
    .sort(byPlace);
}

/** Each keeps a message short, for kinds of its own. */
const SHORT = ["email-short", "polite-brief", "vm-30s"];

function concernOf({ rule }: Finding): string {
  return SHORT.includes(rule) ? "short" : rule;
}

function mildest(judged: readonly (readonly Finding[])[]): readonly Finding[] {
  return judged.reduce((mild, one) => (isMilder(one, mild) ? one : mild));
}

/** Fewer findings are milder; as many are, if they begin later: a limit then leaves more room. */
function isMilder(one: readonly Finding[], than: readonly Finding[]): boolean {
  const [first, other] = [one[0], than[0]];
  if (one.length !== than.length || !first || !other) return one.length < than.length;
  return byPlace(first, other) > 0;
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column;
}
