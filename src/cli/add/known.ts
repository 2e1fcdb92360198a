/** What an invitation is to a file that may know it: the round that it is about, and whether that may change. */
import {
  deadlineOf,
  instantOf,
  localOf,
  localText,
  type Moment,
  type Zone,
} from "../../model/dates/index.js";
import { compareVersions, type Invitation } from "../../model/invitation/index.js";
import { folded } from "../../model/names.js";
import type { Interview } from "../../model/types.js";
import type { Desk } from "./commit.js";
import { type Placed, roundsFrom, roundsIn, versionAbove } from "./tag.js";

/** The round that came from the invitation: the one at its time, else one still to come, else the last that was held. */
export function roundOf(invitation: Invitation, desk: Desk): Placed | undefined {
  const { hunt } = desk.open;
  const rounds = roundsFrom(invitation, hunt, desk.file);
  const held = rounds.at(-1);
  return (
    rounds.find((placed) => isThen(placed, invitation, desk)) ??
    rounds.find((placed) => !isHeld(placed, desk)) ??
    (held && roundThen(held.interview, invitation, desk)) ??
    held
  );
}

/** The round of an interview that begins when the invitation says. */
export function roundThen(interview: Interview, invitation: Invitation, desk: Desk): Placed | undefined {
  return roundsIn(desk.open.hunt).find(
    (placed) => placed.interview === interview && isThen(placed, invitation, desk),
  );
}

/** Whether a talk has begun; one that is dated without a time, whether its day is over. */
export function isHeld({ round, interview }: Placed, { open, now }: Desk): boolean {
  return deadlineOf(round.at, interview.timezone ?? open.zone) <= now;
}

/** Whether taking the invitation over would give a talk that was held another time. */
export function wouldRewrite(placed: Placed, invitation: Invitation, desk: Desk): boolean {
  return isHeld(placed, desk) && !isThen(placed, invitation, desk);
}

/** Whether the round came from a later version. */
export function isOutdated(invitation: Invitation, placed: Placed, { file }: Desk): boolean {
  const version = versionAbove(placed, invitation, file);
  return version !== undefined && compareVersions(invitation, version) < 0;
}

/** What to say where the invitation is now from somebody whom the interview does not know. */
export function strangeHost(
  { people }: Invitation,
  { company, people: known }: Interview,
): string | undefined {
  const host = people.find(({ organizer }) => organizer);
  if (!host) return undefined;
  const isKnown = known.some(({ name, email }) =>
    email === undefined
      ? folded(name) === folded(host.name)
      : email.toLowerCase() === host.email.toLowerCase(),
  );
  if (isKnown) return undefined;
  return `it now comes from ${host.name} <${host.email}>, an address that the file does not know at ${company}. Make sure that it is theirs.`;
}

/** The same moment, free of any zone; a day stays a day. */
export function anywhere(moment: Moment, zone: Zone): Moment {
  if (moment.time === undefined || moment.offset !== undefined) return moment;
  return { ...localOf(instantOf(moment, zone), "UTC"), offset: 0 };
}

/** Whether a round begins when the invitation says. */
export function isThen({ round, interview }: Placed, invitation: Invitation, { open }: Desk): boolean {
  const clock = interview.timezone ?? open.zone;
  return (
    localText(round.at, clock) === localText(anywhere(invitation.at, invitation.timezone ?? clock), clock)
  );
}
