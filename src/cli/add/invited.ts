/** What an invitation makes of the file: a round of a new interview or of one that is there, or a round moved. */
import {
  type Instant,
  instantOf,
  localOf,
  localText,
  type Moment,
  type Zone,
} from "../../model/dates/index.js";
import type { Change, Comment } from "../../model/edit/index.js";
import type { Invitation } from "../../model/invitation/index.js";
import type { Interview, Person, Round } from "../../model/types.js";
import { type Addition, isThere, joining } from "./addition.js";
import type { Deed, Desk } from "./commit.js";
import { dayWords, sameIn } from "./deed.js";
import { introduced, namesakes, sameAs } from "./people.js";
import { commentFor, type Placed } from "./tag.js";

/** Those who are known by now, and those who are not. */
interface Guests {
  readonly ids: readonly string[];
  readonly strangers: readonly Person[];
}

/** @param to where it belongs; the zone of a new one is the invitation's, where that is not the user's */
export function invitedTo(to: Addition["to"], invitation: Invitation, { open }: Desk): Addition {
  const { at, ends, where } = invitation;
  const theirs = invitation.timezone ?? to.timezone ?? open.zone;
  const { ids, strangers } = guestsOf(invitation, isThere(to) ? to : undefined, open);
  const comment = commentFor(invitation);
  return {
    to,
    people: strangers,
    round: {
      at: anywhere(at, theirs),
      ...(ends && { ends: anywhere(ends, theirs) }),
      ...(where && { where }),
      with: ids,
      ...(comment !== undefined && { comment }),
    },
  };
}

/** Whether a round begins when the invitation says. */
export function isThen(
  { at }: Round,
  { timezone: theirs }: Interview,
  invitation: Invitation,
  zone: Zone,
): boolean {
  const clock = theirs ?? zone;
  return localText(at, clock) === localText(anywhere(invitation.at, invitation.timezone ?? clock), clock);
}

/** A later version of an invitation; a text where it says nothing that the file does not say. */
export function invitedAgain(known: Placed, invitation: Invitation, desk: Desk): Deed | string {
  const { interview, at, index } = known;
  const { ids, strangers } = guestsOf(invitation, interview, desk.open);
  const times = timesOf(known, invitation, desk);
  const path = ["interviews", at, "rounds", index];
  const { where } = invitation;
  const comment = commentFor(invitation);
  const isRemembered = comment === undefined || desk.file.above(path).includes(comment);
  const absent = ids.filter((id) => !known.round.with.includes(id));
  const changes: (Change | Comment)[] = [
    ...Object.entries(times).map(([key, value]) => ({ set: [...path, key], value })),
    ...(where && where !== known.round.where ? [{ set: [...path, "where"], value: where }] : []),
    ...joining(strangers, interview, at, desk.file),
    ...meeting(absent, known, desk),
    ...(isRemembered ? [] : [{ comment, above: path }]),
  ];
  const zone = interview.timezone ?? desk.open.zone;
  const before = dayWords(known.round.at, zone, desk);
  const name = `the round at ${interview.company}`;
  if (changes.length === 0) return `it is there already: ${name}, ${before}. Nothing was changed.`;
  const after = dayWords(anywhere(invitation.at, invitation.timezone ?? zone), zone, desk);
  return {
    changes,
    says:
      "at" in times ? `${name} moved from ${before} to ${after}` : `${name}, ${before}, brought up to date`,
    about: (hunt) => sameIn(hunt, interview),
  };
}

/** The times that change; one that the invitation does not tell moves with the beginning. */
function timesOf(
  { round, interview }: Placed,
  invitation: Invitation,
  { open }: Desk,
): Partial<Record<"at" | "ends" | "home", string>> {
  const zone = interview.timezone ?? open.zone;
  const clock = invitation.timezone ?? zone;
  const start = anywhere(invitation.at, clock);
  const shift = instantOf(start, zone) - instantOf(round.at, zone);
  const moved = (moment: Moment | undefined): Moment | undefined =>
    moment && { ...localOf((instantOf(moment, zone) + shift) as Instant, "UTC"), offset: 0 };
  const fresh = {
    at: start,
    ends: invitation.ends ? anywhere(invitation.ends, clock) : moved(round.ends),
    home: moved(round.home),
  };
  const changed = (["at", "ends", "home"] as const).flatMap((key) => {
    const [before, after] = [round[key], fresh[key]];
    const text = after && localText(after, zone);
    return text === undefined || (before && localText(before, zone) === text) ? [] : [[key, text] as const];
  });
  return Object.fromEntries(changed);
}

/** Those who come to a talk beside the ones who were named before. */
function meeting(ids: readonly string[], { at, index, round }: Placed, { file }: Desk): Change[] {
  const path = ["interviews", at, "rounds", index, "with"];
  if (ids.length === 0) return [];
  if (!file.has(path) && round.with.length === 0) return [{ set: path, value: ids }];
  return ids.map((item) => ({ append: path, item }));
}

function guestsOf({ people }: Invitation, interview: Interview | undefined, { hunt }: Desk["open"]): Guests {
  const there = interview?.people ?? [];
  const known = people.flatMap((one) => sameAs(one, there) ?? []);
  const newcomers = people.filter((one) => !sameAs(one, there)).map(({ name, email }) => ({ name, email }));
  const strangers = introduced(newcomers, namesakes(interview, hunt));
  return { ids: [...new Set([...known, ...strangers].map(({ id }) => id))], strangers };
}

/** The same moment, free of any zone; a day stays a day. */
function anywhere(moment: Moment, zone: Zone): Moment {
  if (moment.time === undefined || moment.offset !== undefined) return moment;
  return { ...localOf(instantOf(moment, zone), "UTC"), offset: 0 };
}
