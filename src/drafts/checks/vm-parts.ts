import { folded } from "../../model/names.js";
import type { Known } from "../known.js";
import type { Check, Fault } from "./check.js";
import { has, lacking, phrases } from "./phrases.js";
import { recallsTalk } from "./recall.js";
import { changed, VOICEMAIL } from "./samples.js";
import { contentOf, shareOf, wordsOf } from "./words.js";

const NAMED = phrases([
  "(?:this is|my name is|name's|it's|it is|I am|I'm|here is) \\p{L}[\\p{L}'’.-]+",
  "\\p{L}+ (?:calling|speaking|here)",
]);
/** Digits, or digits in words as they are said. */
const NUMBER =
  /(?:\d[\s().-]*){6,}|\[[^\]]*number[^\]]*\]|(?:\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)\b[\s,-]*){6,}/i;
const POSITION = phrases([
  "(?:position|role|job|opening|vacancy|post|interview(?:ed)?|candidate|application|department)",
]);
const THOUGHT = phrases([
  "(?:thought|idea|suggestion|example|answer|result|finding|article|solution|way) (?:\\p{L}+ ){0,6}",
  "(?:could|may|might|can|would) (?:help|interest|(?:perhaps )?be of (?:use|help|interest))",
  "(?:been thinking|came across|come across|found (?:out|something|an?)|tried|worked out)",
]);

export const vmParts: Check = {
  rule: "vm-parts",
  severity: "error",
  passing: [
    { ...VOICEMAIL, title: "Name, position, a thought, and number" },
    changed(
      { ...VOICEMAIL, kind: "voicemail" },
      "The number in words",
      "+1 212 555 0199",
      "five five five, oh one nine nine",
    ),
  ],
  failing: [
    changed(VOICEMAIL, "Who is it?", "this is Dana Okafor", "I am calling"),
    changed(VOICEMAIL, "Where to call back?", " My number is +1 212 555 0199.", ""),
    changed(VOICEMAIL, "What is it about?", ", about the position of Product\nmanager", ""),
    changed(VOICEMAIL, "Why call back?", /You told[\s\S]*?out\./, "Please call me."),
  ],

  find({ body }, { kind, known }) {
    if (kind !== "voicemail") return [];
    return [
      ...(isNamed(body, known)
        ? []
        : [lacking("It does not say who is calling. Begin with your full name.")]),
      ...(NUMBER.test(body) ? [] : [lacking("It leaves no number. Say yours at the end, slowly.")]),
      ...(isPlaced(body, known) ? [] : [advice("It does not say what it is about. Name the position.")]),
      ...(has(body, THOUGHT) || recallsTalk(body, known)
        ? []
        : [advice("It gives no reason to call back. Add a thought on something they told you.")]),
    ];
  },
};

function advice(says: string): Fault {
  return lacking(says, "warning");
}

function isNamed(body: string, known: Known | undefined): boolean {
  if (!known) return has(body, NAMED);
  const held = new Set(wordsOf(body).map(({ text }) => folded(text)));
  return wordsOf(known.me.name).some(({ text }) => held.has(folded(text)));
}

function isPlaced(body: string, known: Known | undefined): boolean {
  if (has(body, POSITION)) return true;
  return known !== undefined && shareOf(known.role, contentOf(body)) > 0.5;
}
