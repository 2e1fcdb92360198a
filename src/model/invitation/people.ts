/** Who takes part, beside the user. */
import type ICAL from "ical.js";
import { valuesOf } from "./calendar.js";
import { plain } from "./text.js";
import type { Invitee } from "./types.js";

const MOST = 20;
const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 254;

const ADDRESS = /^[^\s@,;:<>()"\\]+@[^\s@,;:<>()"\\]+$/;
/** Rooms and shared calendars at Google, and programs that send for somebody. */
const NOT_A_PERSON =
  /@(?:resource|group)\.calendar\.google\.com$|^(?:do-?not-?reply|no-?reply|unknownorganizer|notifications?)@/i;

export interface Circle {
  readonly people: readonly Invitee[];
  readonly remarks: readonly string[];
}

interface Named extends Invitee {
  readonly given: boolean;
}

/** Whether an address is the user's own. */
function isMe(email: string, me: string | undefined): boolean {
  return me !== undefined && email.toLowerCase() === me.trim().toLowerCase();
}

export function circleOf(event: ICAL.Component, me: string | undefined): Circle {
  const guests = event.getAllProperties("attendee").filter(isPerson);
  const inOrder = [
    ...event.getAllProperties("organizer").slice(0, 1),
    ...guests.filter(isNeeded),
    ...guests.filter((guest) => !isNeeded(guest)),
  ].map(namedOf);
  const others = merged(inOrder).filter(({ email }) => !isMe(email, me) && !NOT_A_PERSON.test(email));
  const people = others.filter(({ email }) => email !== "");
  const kept = people.slice(0, MOST);
  const left = others.filter(({ email }) => email === "").map(({ name }) => name);
  const guessed = kept.filter(({ given }) => !given).map(({ email }) => email);
  return {
    people: kept.map(({ name, email, organizer }) => ({ name, email, organizer })),
    remarks: [
      ...(people.length > MOST ? [`It names ${people.length} people: the first ${MOST} were taken.`] : []),
      ...(left.length > 0 ? [`Left out, for want of an e-mail address: ${listed(left)}.`] : []),
      ...(guessed.length > 0 ? [`Named after the address alone: ${listed(guessed)}.`] : []),
    ],
  };
}

/** One entry an address: the organizer is often among the guests too, at times with the better name. */
function merged(people: readonly Named[]): Named[] {
  const known = new Map<string, Named>();
  for (const person of people) {
    const key = person.email === "" ? `?${person.name}` : person.email.toLowerCase();
    const before = known.get(key);
    const better = before === undefined || (person.given && !before.given);
    if (better && person.name !== "") {
      known.set(key, { ...person, organizer: before?.organizer ?? person.organizer });
    }
  }
  return [...known.values()];
}

function namedOf(property: ICAL.Property): Named {
  const email = addressOf(property);
  const given = plain(parameter(property, "cn"), LONGEST_NAME)
    .replace(/^["'\s]+|["'\s]+$/g, "")
    .replace(/^mailto:/i, "");
  const isGiven = given !== "" && !given.includes("@");
  return {
    name: isGiven ? inOrder(given) : nameFrom(email),
    email,
    organizer: property.name === "organizer",
    given: isGiven,
  };
}

/** `Dana Whitfield` of Outlook's `Whitfield, Dana (Talent Acquisition)`; letters behind a name stay where they are. */
function inOrder(given: string): string {
  const [, family, first] = /^([^,()]+),\s*(\p{Lu}\p{Ll}[^,()]*?)(?:\s*\([^)]*\))?$/u.exec(given) ?? [];
  if (/^(?:PhD|Jr|Sr|Esq)\b/.test(first ?? "")) return given;
  return family === undefined || first === undefined ? given : `${first} ${family.trim()}`;
}

/** `Maria Gomez` for `maria.gomez@…`; what stands before the @ where that shows no first and last name. */
function nameFrom(email: string): string {
  const [local = ""] = email.split("@");
  const words = local.split("+")[0]?.split(/[._-]+/) ?? [];
  const isName = words.length > 1 && words.every((word) => /^\p{L}+$/u.test(word));
  return isName ? words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" ") : local;
}

/** Empty where there is none; iCloud writes a path of its own as the value, and the address beside it. */
function addressOf(property: ICAL.Property): string {
  const value = valuesOf(property)[0] ?? "";
  return (
    [value.replace(/^\s*mailto:/i, ""), parameter(property, "email")]
      .map((address) => plain(address, LONGEST_ADDRESS))
      .find((address) => ADDRESS.test(address)) ?? ""
  );
}

function isPerson(guest: ICAL.Property): boolean {
  const declined = parameter(guest, "partstat").toUpperCase() === "DECLINED";
  return !declined && !/^(?:room|resource|group)$/i.test(parameter(guest, "cutype"));
}

function isNeeded(guest: ICAL.Property): boolean {
  return !/^(?:opt|non)-participant$/i.test(parameter(guest, "role"));
}

function parameter(property: ICAL.Property, name: string): string {
  return String(property.getFirstParameter(name) ?? "");
}

function listed(names: readonly string[]): string {
  const some = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${some} and ${names.length - 3} more` : some;
}
