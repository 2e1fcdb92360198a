/** What a text says of dates without being one. */

const MONTHS =
  "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?";
const IN_DIGITS = /\d[-/.:]\d|^\d[\d\s]*$/;
const WITH_A_MONTH = new RegExp(`\\d.*\\b(${MONTHS})\\b|\\b(${MONTHS})\\b.*\\d`, "i");

/** Longer texts are words. */
const LONGEST_DATE = 100;

/** Whether a text that is no date seems to have been meant as one, rather than as somebody's words. */
export function isDateLike(text: string): boolean {
  const typed = text.trim();
  return typed.length <= LONGEST_DATE && (IN_DIGITS.test(typed) || WITH_A_MONTH.test(typed));
}

const SPAN = /\b(days|day or two|tomorrow|weeks?|fortnight|months?|quarter|year)\b/i;
/** With a capital, as `may` and `march` are other words too. */
const DAY_OR_MONTH =
  /\b((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Whether words such as `in a few weeks` or `end of June` say when. */
export function nameATime(words: string): boolean {
  return SPAN.test(words) || DAY_OR_MONTH.test(words);
}
