/** How an interview takes place, and where. */
import type ICAL from "ical.js";
import { textOf } from "./calendar.js";
import { linkOf } from "./link.js";
import type { Invitation } from "./types.js";

const LONGEST = 200;

const CALL = /\b(?:phone|telephone|telefon|we(?:'ll| will) call you|dial[- ]?in)\b|^\+?[\d\s()./-]{7,}$/i;
const VIDEO =
  /\b(?:video|online|virtual|remote|zoom|webex|skype|facetime|(?:google )?meet|(?:microsoft )?teams|hangouts?)\b/i;
const ONSITE = /\bon-?site\b|\bin[- ]person\b/i;
const UNKNOWN = /^(?:tb[ad]|to be (?:announced|confirmed|decided|determined)|n\/?a|none|-+)?$/i;
/** What programs write as the location of a call. */
const PLATFORM =
  /^(?:microsoft teams(?:[- ]meeting)?|google meet|zoom(?: meeting| video)?|webex(?: meeting)?|skype(?: meeting)?|video ?call|online|remote|virtual)$/i;

export type Place = Pick<Invitation, "where" | "link" | "location">;

export function placeOf(event: ICAL.Component, summary: string): Place {
  const link = linkOf(event);
  const text = textOf(event, "location", LONGEST);
  const location = text
    .split(/[;|]/)
    .map((part) => part.replace(/https?:\/\/\S+/gi, "").replace(/^[\s:,-]+|[\s:,-]+$/g, ""))
    .filter((part) => !UNKNOWN.test(part) && !PLATFORM.test(part))
    .join("; ");
  const where = whereOf({ hasLink: link !== undefined, location, words: `${summary}\n${text}` });
  return { ...(where && { where }), ...(link && { link }), ...(location && { location }) };
}

interface Signs {
  readonly hasLink: boolean;
  readonly location: string;
  /** The title and the whole location. */
  readonly words: string;
}

/** Undefined where a link and an address stand side by side, and nothing says which it is. */
function whereOf({ hasLink, location, words }: Signs): Place["where"] {
  const isPlace = location !== "" && !VIDEO.test(location);
  if (ONSITE.test(words)) return "onsite";
  if (hasLink) return isPlace ? undefined : "video";
  if (CALL.test(location) || CALL.test(words)) return "phone";
  if (VIDEO.test(words)) return isPlace ? undefined : "video";
  return isPlace ? "onsite" : undefined;
}
