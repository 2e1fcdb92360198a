import { folded } from "../../model/names.js";
import { distance } from "../../model/suggest.js";
import type { Known } from "../known.js";
import { closingOf } from "./anatomy.js";
import type { Check, Fault } from "./check.js";
import { changed, NORTHWIND, THANKS } from "./samples.js";
import { wordsOf } from "./words.js";

const EMAIL = /(?<![^\s@<>,;|])[^\s@<>,;|]+@[^\s@<>,;|]+\.[^\s@<>,;|]+/g;
const PHONE = /\+?\(?\d[\d\s()./-]{5,}\d/;
const PHONES = new RegExp(PHONE, "g");
/** As many letters may be wrong or have changed places. */
const SLIPS = 2;
/** One or more words with a capital, alone on their line or before what divides a line. */
const NAME_LINE =
  /^[ \t]*\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \t]+["'“‘(]?[\p{L}\p{M}.'’-]+["'”’)]?){0,4}[ \t]*(?:$|[,|;/(<-])/mu;

export const ownContact: Check = {
  rule: "own-contact",
  severity: "error",
  passing: [
    { ...THANKS, title: "Name, e-mail address and phone" },
    changed(THANKS, "A phone alone will do", "dana@okafor.example\n", ""),
    {
      ...changed(THANKS, "A name with another in it", "Dana Okafor", 'Robert "Bob" Stone'),
      known: { ...NORTHWIND, me: { name: 'Robert "Bob" Stone' } },
    },
    {
      title: "The same, without a file",
      kind: "thank-you",
      via: "email",
      subject: "Thank you",
      body: 'Dear Maria,\n\nThank you.\n\nBest regards,\nRobert "Bob" Stone\nbob@stone.example',
    },
    {
      title: "Nobody signs on the phone",
      kind: "voicemail",
      via: "phone",
      subject: null,
      body: "This is Dana.",
    },
  ],
  failing: [
    changed(THANKS, "An address with two letters exchanged", "dana@okafor", "dana@okafro"),
    changed(THANKS, "A name alone", "\ndana@okafor.example\n+1 212 555 0199", ""),
    changed(THANKS, "Nothing but the address", "Dana Okafor\n", ""),
    changed({ ...THANKS, via: "post", subject: null }, "A letter that just ends", /Best[\s\S]*/, "Yours"),
  ],

  find({ body }, { via, known }) {
    if (via !== "email" && via !== "post") return [];
    const { text, index } = closingOf(body);
    const without = [
      ...(isSigned(text, known) ? [] : ["your name"]),
      ...(text.search(EMAIL) >= 0 || PHONE.test(text) ? [] : ["an e-mail address or a phone number"]),
    ];
    if (without.length === 0) return mistyped(text, index, known);
    const says = `The end lacks ${without.join(" and ")}. Close with how they can reach you.`;
    return [{ part: "body", index, words: "", says }];
  },
};

/** The user's own address or number, all but a letter or two. */
function mistyped(closing: string, index: number, known: Known | undefined): Fault[] {
  const { email, phone } = known?.me ?? {};
  const typed = [
    ...[...closing.matchAll(EMAIL)].map((found) => ({
      found,
      meant: email,
      plain: (text: string) => text.toLowerCase(),
    })),
    ...[...closing.matchAll(PHONES)].map((found) => ({ found, meant: phone, plain: digits })),
  ];
  return typed.flatMap(({ found, meant, plain }) => {
    const edits = meant === undefined ? 0 : distance(plain(found[0]), plain(meant));
    if (edits === 0 || edits > SLIPS) return [];
    const says = `Your file says "${meant}". Correct it, or they cannot reach you.`;
    return [{ part: "body" as const, index: index + found.index, words: found[0], says }];
  });
}

/** Without what is dialled from abroad. */
function digits(text: string): string {
  return text.replace(/\D/g, "").slice(-9);
}

function isSigned(closing: string, known: Known | undefined): boolean {
  const text = closing.replace(EMAIL, " ");
  if (!known) return NAME_LINE.test(text.replace(/^.*\n/, ""));
  const held = new Set(wordsOf(text).map((word) => folded(word.text)));
  return wordsOf(known.me.name).some((word) => held.has(folded(word.text)));
}
