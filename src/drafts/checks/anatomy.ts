/** The parts of a message's body. */

interface Part {
  readonly text: string;
  /** Where it begins in the body. */
  readonly index: number;
}

const GREETING =
  /^\s*(?:dear|hello|hi|hey|hiya|greetings|good\s+(?:morning|afternoon|evening|day))\b[^\n,:!]{0,80}[,:!]?/i;

const NAMELESS = /^\s*(?:hello|hi|hey|hiya|greetings|good\s+[a-z]+),$/i;

/** `, Betty.` behind a greeting that ends before the name. */
const NAME_APART = /^,[ \t]*\p{Lu}[\p{L}.'’-]*(?:[ \t]+\p{Lu}[\p{L}.'’-]*){0,3}(?:[,.!:](?=\s|$)|(?=\n|$))/u;

const SIGN_OFF =
  /^[ \t]*(?:[\p{L} ]{0,30}\b(?:regards|wishes|greetings|thanks|gratitude|appreciation)|best|warmly|kindly|cordially|gratefully|cheers|sincerely(?: yours)?|yours(?: [a-z]+)?|respectfully(?: yours)?|all the best|take care|thank you(?: again| very much| so much)?|thanks(?: again| so much)?)(?:[,.!]|,[ \t]*[\p{L}.'’ -]{1,40})?[ \t]*$/gimu;

/** `See you on Tuesday,` above a name: a sign-off in words of one's own. */
const OWN_SIGN_OFF = /^[^\n.?!:]{1,40},[ \t]*\n\s*(?=\p{Lu}[^\n.?!,]{1,40}$)/gmu;

const LONGEST_CLOSING = 400;

/** `Dear Maria,` or `Good morning, Maria.`; empty where it has none. */
export function greetingOf(body: string): Part {
  const found = GREETING.exec(body)?.[0] ?? "";
  if (!NAMELESS.test(found)) return { text: found, index: 0 };
  const upToComma = found.slice(0, -1);
  return { text: upToComma + (NAME_APART.exec(body.slice(upToComma.length))?.[0] ?? ","), index: 0 };
}

/** From `Best regards,` to the end; without such a line, the last paragraph. */
export function closingOf(body: string): Part {
  const start = signOffIn(body) ?? lastParagraph(body);
  return { text: body.slice(start), index: start };
}

/** What stands between greeting and closing. */
export function proseOf(body: string): Part {
  const start = greetingOf(body).text.length;
  const end = signOffIn(body) ?? body.length;
  return { text: body.slice(start, Math.max(start, end)), index: start };
}

/** With their ends; a paragraph ends a sentence as well. */
export function sentencesOf({ text, index }: Part): Part[] {
  return [...text.matchAll(/\S[\s\S]*?(?:[.?!]+(?=[\s)"'”]|$)|(?=\n\s*\n)|$(?![\s\S]))/gu)].map((found) => ({
    text: found[0],
    index: index + found.index,
  }));
}

/** The whole sentence in which a place of the text is. */
export function sentenceAt(text: string, index: number): string {
  return sentencesOf({ text, index: 0 }).findLast((one) => one.index <= index)?.text ?? "";
}

function signOffIn(body: string): number | undefined {
  const greeted = greetingOf(body).text.length;
  const found = [...body.matchAll(SIGN_OFF), ...body.matchAll(OWN_SIGN_OFF)].map(({ index }) => index);
  const last = Math.max(-1, ...found.filter((index) => index >= greeted));
  return last >= 0 && body.length - last < LONGEST_CLOSING ? last : undefined;
}

function lastParagraph(body: string): number {
  const gap = body.trimEnd().lastIndexOf("\n\n");
  return gap < 0 ? 0 : gap + 2;
}
