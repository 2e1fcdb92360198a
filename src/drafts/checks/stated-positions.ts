/** Positions that a message asks about, and that are not the file's. */
import type { Known } from "../known.js";
import type { Message } from "../types.js";
import type { Fault, Purpose } from "./check.js";
import { fieldsOf } from "./fields-of-work.js";
import { phrases } from "./phrases.js";
import { corrected } from "./stated-days.js";
import { contentOf, shareOf } from "./words.js";

const JOB = "(?:position|role|job|post|opening|vacancy)";
const ABOUT = "(?:about|for|regarding|concerning|on|as|to|into|fill)";
/** No word of a title, as in `at Northwind` and `and enjoyed it`. */
const OTHER =
  "(?!(?:at|in|with|on|and|that|which|who|is|was|you|we|I|by|from|to|within|still|has|have|an?|the|this|your|our|my)(?!\\p{L}))";
const WORD = `${OTHER}[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}&/+'’-]*`;

const NAMED = [
  phrases([`${ABOUT} (?:the|your|this|that|an?) (?<title>${WORD}(?: ${WORD}){0,4}?) ${JOB}`]),
  phrases([`${JOB} (?:of|as|for) (?:an? |the |your )?(?<title>${WORD}(?: ${WORD}){0,3})`]),
];
const IN_SUBJECT = phrases([`^(?:the |your )?(?<title>${WORD}(?: ${WORD}){0,4}?) ${JOB}`]);
/** In characters: so near stands whose job it is. */
const NEAR = 20;
/** Their own job, now or before. */
const OWN = phrases([
  "(?:my|his|her|their|previous|former|last|current|present|old)",
  "I (?:held|had|left|hold|have)",
]);

/** What the message gives as the position, where its field of work is plainly another one. */
export function wrongPositions({ subject, body }: Message, { known }: Purpose): Fault[] {
  if (!known) return [];
  const within = (part: Fault["part"], text: string, forms: readonly RegExp[]): Fault[] =>
    forms.flatMap((form) =>
      [...text.matchAll(form)].flatMap(({ 0: words, index, groups: { title = "" } = {} }) => {
        const after = text.slice(index + words.length).split(/[.?!;]/, 1)[0] ?? "";
        const around = `${text.slice(Math.max(0, index - NEAR), index)}${words}${after.slice(0, NEAR)}`;
        const severity = around.search(OWN) >= 0 ? undefined : severityOf(title, known);
        const says = corrected(title, known.role);
        return severity ? [{ part, index: index + words.indexOf(title), words: title, says, severity }] : [];
      }),
    );
  const faults = [
    ...within("subject", subject ?? "", [IN_SUBJECT, ...NAMED]),
    ...within("body", body, NAMED),
  ];
  return faults.filter(
    ({ part, index }, at) => faults.findIndex((one) => one.part === part && one.index === index) === at,
  );
}

/** Undefined for the title in part, in short or in other words of its field. */
function severityOf(title: string, known: Known): Fault["severity"] {
  const { role, company, department = "", topics, names } = known;
  const about = contentOf([role, company, department, ...topics, ...names].join(" "));
  const own = new Set([...fieldsOf(role).values()].flat());
  const its = [...fieldsOf(title)];
  const isSame = its.some(([word, fields]) => about.has(word) || fields.some((field) => own.has(field)));
  if (its.length === 0 || isSame) return undefined;
  if (own.size > 0) return "error";
  return shareOf(title, about) === 0 ? "warning" : undefined;
}
