/** From the bytes of a calendar file to the interview rounds that it invites to. */
import type ICAL from "ical.js";
import { calendarsIn, methodOf, rawOf, textOf } from "./calendar.js";
import { companyName, employer } from "./company.js";
import { wantedLines } from "./lines.js";
import { circleOf } from "./people.js";
import { placeOf } from "./place.js";
import { isCancelled, type Occurrence, occurrenceOf } from "./series.js";
import { compact, plain } from "./text.js";
import { timesOf } from "./time.js";
import { titleOf } from "./title.js";
import type { Invitation } from "./types.js";
import { versionOf } from "./version.js";

export { isCalendar } from "./lines.js";
export { BY_HAND, refusal } from "./refusal.js";
export { plain } from "./text.js";
export type { Invitation } from "./types.js";
export { compareVersions, type Version } from "./version.js";

const LONGEST_UID = 500;
const LONGEST_SUMMARY = 300;
/** How much of a description is searched for the spelling of a company. */
const DESCRIPTION = 2000;

/**
 * One for each UID of each calendar, in the order of the file. `me` is the user's e-mail address.
 *
 * @throws FollowupError (65) where the file is damaged, or holds no event that can be a round
 */
export function readCalendar(bytes: Uint8Array, me?: string): Invitation[] {
  return calendarsIn(wantedLines(bytes)).flatMap((calendar) =>
    byUid(calendar.getAllSubcomponents("vevent")).map((events) =>
      invitationOf(occurrenceOf(events, calendar), calendar, me),
    ),
  );
}

/** Events without a UID stand each alone. */
function byUid(events: readonly ICAL.Component[]): ICAL.Component[][] {
  const groups = new Map<string, ICAL.Component[]>();
  events.forEach((event, index) => {
    const key = rawOf(event, "uid") || `\n${index}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  });
  return [...groups.values()];
}

function invitationOf(
  { event, shift, recurring, calledOff }: Occurrence,
  calendar: ICAL.Component,
  me: string | undefined,
): Invitation {
  const { remarks, ...times } = timesOf(event, calendar, shift);
  const summary = textOf(event, "summary", LONGEST_SUMMARY);
  const place = placeOf(event, summary);
  const circle = circleOf(event, me);
  const { role, company } = titleOf(summary);
  const label = employer(circle.people, me);
  const texts = [summary, place.location ?? "", plain(rawOf(event, "description"), DESCRIPTION)];
  const told = company ?? (label === undefined ? undefined : companyName(label, texts));
  return {
    uid: textOf(event, "uid", LONGEST_UID),
    ...versionOf(event),
    cancelled: calledOff || isCancelled(event) || methodOf(calendar) === "CANCEL",
    ...times,
    recurring,
    summary,
    ...(told !== undefined && isNoPerson(told, circle.people) && { company: told }),
    ...(role !== undefined && { role }),
    ...place,
    people: circle.people,
    remarks: [...(recurring ? ["It repeats: the first time was taken."] : []), ...remarks, ...circle.remarks],
  };
}

function isNoPerson(name: string, people: readonly { readonly name: string }[]): boolean {
  return people.every((person) => compact(person.name) !== compact(name));
}
