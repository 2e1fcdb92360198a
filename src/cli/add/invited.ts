/** What an invitation makes of the file: a round of a new interview or of one that is there, or a round moved. */
import { type Instant, instantOf, localOf, localText, type Moment } from "../../model/dates/index.js";
import type { Change, Comment } from "../../model/edit/index.js";
import type { Invitation } from "../../model/invitation/index.js";
import type { Interview, Person } from "../../model/types.js";
import { type Addition, isThere, joining } from "./addition.js";
import type { Deed, Desk } from "./commit.js";
import { dayWords, sameIn } from "./deed.js";
import { anywhere, isHeld, isThen } from "./known.js";
import { introduced, namesakes, sameAs } from "./people.js";
import { commentFor, type Placed, remembering } from "./tag.js";

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

/**
 * A later version of an invitation; a text where it says nothing that the file does not say. What the file says of a
 * talk that was held then stays, and only what it lacks is filled in.
 */
export function invitedAgain(known: Placed, invitation: Invitation, desk: Desk): Deed | string {
  const { interview, at, index } = known;
  const { ids, strangers } = guestsOf(invitation, interview, desk.open);
  const stays = isHeld(known, desk) && isThen(known, invitation, desk);
  const times = timesOf(known, invitation, desk, stays);
  const path = ["interviews", at, "rounds", index];
  const { where } = invitation;
  const absent = ids.filter((id) => !known.round.with.includes(id));
  const changes: (Change | Comment)[] = [
    ...Object.entries(times).map(([key, value]) => ({ set: [...path, key], value })),
    ...(where && isNews(where, known.round.where, stays) ? [{ set: [...path, "where"], value: where }] : []),
    ...joining(strangers, interview, at, desk.file),
    ...meeting(absent, known, desk),
    ...remembering(known, invitation, desk.file),
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
  stays: boolean,
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
    return text && isNews(text, before && localText(before, zone), stays) ? [[key, text] as const] : [];
  });
  return Object.fromEntries(changed);
}

function isNews(now: string, before: string | undefined, stays: boolean): boolean {
  return before === undefined || (!stays && before !== now);
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
