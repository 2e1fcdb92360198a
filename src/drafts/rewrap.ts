/** The lines of a message that somebody typed: its prose is broken as that of a draft is, the rest stays as it is. */
import { unwrap } from "./unwrap.js";
import { COLUMNS, wrap } from "./wrap.js";

/** Set in, quoted, an item of a list, or an address that stands alone. */
const AS_TYPED = /^(?:\s|>|[-*+•]\s|\(?\d+[.)]\s|<?(?:https?:\/\/|www\.)\S+$)/u;
const EMAIL = String.raw`\S+@\S*[^\s.,;]`;
const PHONE = String.raw`[+(]?\d[\d\s()./-]{4,}`;
/** A line by which a block of addresses is known, with or without a label such as `Phone:`. */
const CONTACT = new RegExp(String.raw`^(?:\p{L}+:\s*)?(?:${EMAIL}|${PHONE})$`, "u");
/** `With kind regards,` */
const SIGN_OFF = /^(?:\p{L}+ ){0,3}\p{L}+,$/u;

/** A paragraph of prose in which a line is too wide is broken anew; all others stay as they were typed. */
export function rewrapped(text: string): string {
  const blocks = text.split(/(\n(?:[ \t]*\n)+)/);
  return blocks
    .map((block, index) => {
      const lines = block.split("\n");
      const isLast = index > 0 && index === blocks.length - 1;
      const isContact = lines.some((line) => CONTACT.test(line)) || (isLast && SIGN_OFF.test(lines[0] ?? ""));
      return isContact || !lines.some(isTooWide) ? block : runsOf(lines).map(fitted).join("\n");
    })
    .join("");
}

/** The lines of a block, those of prose that follow on one another together. */
function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = [];
  let last: string[] | undefined;
  for (const line of lines) {
    if (last && !AS_TYPED.test(line)) last.push(line);
    else {
      const run = [line];
      runs.push(run);
      last = AS_TYPED.test(line) ? undefined : run;
    }
  }
  return runs;
}

function fitted(run: readonly string[]): string {
  const text = run.join("\n");
  const [first = ""] = run;
  return AS_TYPED.test(first) || !run.some(isTooWide) ? text : wrap(unwrap(text));
}

function isTooWide(line: string): boolean {
  return [...line].length > COLUMNS;
}
