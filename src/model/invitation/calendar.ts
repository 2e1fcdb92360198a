/** The calendar that a file holds, and whether it is an invitation at all. */
import ICAL from "ical.js";
import { BY_HAND, refusal } from "./refusal.js";
import { plain } from "./text.js";

/** What an answer or a request about an invitation is called by those who send it. */
const OTHER_METHODS: Readonly<Record<string, string>> = {
  REPLY: "an answer to an invitation",
  COUNTER: "a proposal for another time",
  DECLINECOUNTER: "an answer to a proposal for another time",
  REFRESH: "a request to send an invitation again",
};

const OTHER_KINDS: Readonly<Record<string, string>> = {
  vtodo: "a task",
  vfreebusy: "a list of free and busy times",
  vjournal: "a journal entry",
};

/** More than this is somebody's whole calendar. */
const MOST_EVENTS = 200;

/** The calendars of a file; each has an event. Throws a FollowupError where there is none. */
export function calendarsIn(lines: string): ICAL.Component[] {
  const calendars = parsed(lines);
  const withEvents = calendars.filter((calendar) => calendar.getFirstSubcomponent("vevent") !== null);
  if (withEvents.length === 0) throw noEvent(calendars);
  const count = withEvents.reduce((sum, calendar) => sum + calendar.getAllSubcomponents("vevent").length, 0);
  if (count > MOST_EVENTS) {
    throw refusal(`This file holds ${count} appointments.`, `Give the invitation alone. ${BY_HAND}`);
  }
  const invitations = withEvents.filter((calendar) => !(methodOf(calendar) in OTHER_METHODS));
  if (invitations.length > 0) return invitations;
  throw refusal(
    `This is ${OTHER_METHODS[methodOf(withEvents[0])]}, not the invitation itself.`,
    `Give the invitation that came first. ${BY_HAND}`,
  );
}

/** `REQUEST`, `CANCEL`, …; empty where the calendar names none. */
export function methodOf(calendar: ICAL.Component | undefined): string {
  return textOf(calendar, "method", 20).toUpperCase();
}

/** The plain text of a property; empty where there is none. */
export function textOf(component: ICAL.Component | undefined, name: string, longest: number): string {
  return plain(rawOf(component, name), longest);
}

/** The value of a property as it stands in the file; empty where there is none. */
export function rawOf(component: ICAL.Component | undefined, name: string): string {
  return valuesOf(component?.getFirstProperty(name) ?? undefined)[0] ?? "";
}

/** Every value of a property; of a period, its start. */
export function valuesOf(property: ICAL.Property | undefined): string[] {
  const values: unknown[] = property?.jCal.slice(3) ?? [];
  return values
    .map((value: unknown) => (Array.isArray(value) ? (value[0] as unknown) : value))
    .filter((value) => typeof value === "string");
}

function parsed(lines: string): ICAL.Component[] {
  try {
    const jCal: unknown[] = ICAL.parse(lines);
    const roots = typeof jCal[0] === "string" ? [jCal] : jCal;
    return roots.map((root) => new ICAL.Component(root as unknown[]));
  } catch (error) {
    throw refusal(
      /did not end/.test(String(error))
        ? "This calendar file breaks off before its end."
        : "This calendar file is damaged: it cannot be read.",
      `Save it once more from the mail or the calendar. ${BY_HAND}`,
    );
  }
}

function noEvent(calendars: readonly ICAL.Component[]): Error {
  const kinds = calendars.flatMap((calendar) => calendar.getAllSubcomponents().map(({ name }) => name));
  const other = kinds.map((kind) => OTHER_KINDS[kind]).find((kind) => kind !== undefined);
  return refusal(
    other === undefined
      ? "This calendar file holds no appointment."
      : `This calendar file holds ${other}, not an appointment.`,
    `Give the invitation to the interview. ${BY_HAND}`,
  );
}
