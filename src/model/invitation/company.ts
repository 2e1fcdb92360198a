/** The company behind an invitation, told from addresses. */
import { compact } from "./text.js";

/** Where people have private addresses, whatever the country. */
const PRIVATE_BRANDS = new Set(
  "gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud aol gmx proton protonmail yandex fastmail zoho tutanota".split(
    " ",
  ),
);
const PRIVATE_DOMAINS = new Set(
  [
    "me.com mac.com mail.com email.com pm.me hey.com tuta.com web.de t-online.de freenet.de posteo.de mailbox.org",
    "orange.fr free.fr sfr.fr laposte.net wanadoo.fr libero.it virgilio.it comcast.net verizon.net att.net",
    "sbcglobal.net cox.net charter.net btinternet.com virginmedia.com sky.com talktalk.net bigpond.com shaw.ca",
    "rogers.com bluewin.ch telenet.be ziggo.nl kpnmail.nl mail.ru qq.com 163.com 126.com sina.com naver.com",
    "daum.net hanmail.net rediffmail.com uol.com.br bol.com.br terra.com.br seznam.cz wp.pl o2.pl onet.pl interia.pl",
  ].flatMap((domains) => domains.split(" ")),
);
/** Who schedules interviews for others. */
const SCHEDULERS = new Set(
  [
    "calendly.com cal.com doodle.com youcanbook.me goodtime.io modernloop.io prelude.co guide.co karat.io hirevue.com",
    "greenhouse.io greenhouse-mail.io lever.co ashbyhq.com workable.com workablemail.com",
    "myworkday.com workday.com smartrecruiters.com icims.com jobvite.com taleo.net successfactors.com bamboohr.com",
    "breezy.hr recruitee.com teamtailor.com teamtailor-mail.com personio.de personio.com jazzhr.com gem.com rippling.com",
    "indeed.com linkedin.com zoom.us calendar.google.com",
  ].flatMap((domains) => domains.split(" ")),
);

/** In front of a country's own ending: `northwind.co.uk`. */
const SECOND_LEVEL = /^(?:co|com|org|net|ac|edu|gov|or|ne|gen|ltd|plc)$/;

/**
 * The one domain label, such as `northwind`, that tells for whom people work: the organizer's where no
 * guest has another, else the guests' common one. Undefined where addresses are private or disagree.
 */
export function employer(
  people: readonly { readonly email: string }[],
  me: string | undefined,
): string | undefined {
  const own = me === undefined ? undefined : labelOf(me);
  const labels = new Set(people.map(({ email }) => labelOf(email)).filter((label) => label !== undefined));
  const [only, ...others] = [...labels].filter((label) => label !== own);
  return others.length === 0 ? only : undefined;
}

/** The label as a name: as `texts` spell it where they do, else with capitals. */
export function companyName(label: string, texts: readonly string[]): string {
  const spelled = texts.map((text) => spellingOf(label, text)).find((found) => found !== undefined);
  return spelled ?? label.split(/[-_]+/).map(capitalised).join(" ");
}

/** Undefined for a private address, and for that of a program which schedules for others. */
function labelOf(email: string): string | undefined {
  const domain = email
    .slice(email.lastIndexOf("@") + 1)
    .trim()
    .toLowerCase();
  const parts = domain.split(".");
  const [ending = "", second = "", third] = [...parts].reverse();
  const isCountry = ending.length === 2 && SECOND_LEVEL.test(second) && third !== undefined;
  const label = isCountry ? third : second;
  const registered = parts.slice(isCountry ? -3 : -2).join(".");
  const tells =
    !PRIVATE_BRANDS.has(label) &&
    !PRIVATE_DOMAINS.has(registered) &&
    !SCHEDULERS.has(registered) &&
    !SCHEDULERS.has(domain);
  return tells && /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(label) && !label.startsWith("xn--")
    ? label
    : undefined;
}

/** One to four words of the text that make up the label when they are drawn together. */
function spellingOf(label: string, text: string): string | undefined {
  const sought = compact(label);
  const words = text.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
  for (let from = 0; from < words.length; from += 1) {
    for (let count = 1; count <= 4; count += 1) {
      const found = words.slice(from, from + count).join(" ");
      if (compact(found) === sought && /\p{Lu}/u.test(found)) return found;
    }
  }
  return undefined;
}

/** `Northwind`; all capitals for what cannot be spoken as a word, such as `KPMG`. */
function capitalised(word: string): string {
  return /[aeiouy]/i.test(word) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word.toUpperCase();
}
