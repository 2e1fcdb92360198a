/** An addition as something to be done to a file, and to be told. */
import { listed } from "../../engine/words.js";
import { dayIn, type Moment, type Zone } from "../../model/dates/index.js";
import type { Contactable, Hunt, Interview } from "../../model/types.js";
import { dayAt } from "../record/decision.js";
import { type Addition, changesFor, isThere } from "./addition.js";
import type { Deed, Desk } from "./commit.js";
import { whenText } from "./dates.js";

export function deedOf(addition: Addition, desk: Desk): Deed {
  const { hunt, zone } = desk.open;
  const { to, round } = addition;
  return {
    changes: changesFor(addition, hunt, zone, desk.file),
    says: saysOf(addition, desk),
    day: round && dayAt(round.at, to.timezone ?? zone),
    about: isThere(to) ? (after) => sameIn(after, to) : lastOf,
  };
}

/** The same interview in a hunt that was read anew. */
export function sameIn({ interviews }: Hunt, { id }: Interview): Interview | undefined {
  return interviews.find((one) => one.id === id);
}

/** `Wed 3 Jun 10:00`, on the company's clock. */
export function dayWords(at: Moment, theirs: Zone, { open: { zone }, now }: Desk): string {
  return whenText(at, theirs, zone, dayIn(now, zone));
}

function namesOf(people: readonly Pick<Contactable, "name">[]): string {
  return listed(people.map(({ name }) => name));
}

function lastOf({ interviews }: Hunt): Interview | undefined {
  return interviews.at(-1);
}

function saysOf({ to, people, round, details }: Addition, desk: Desk): string {
  if (details) return `more about ${details.of.name} at ${to.company}: ${listed(Object.keys(details.said))}`;
  if (isThere(to) && !round) return `${namesOf(people)} at ${to.company}`;
  const known = [...people, ...(isThere(to) ? to.people : []), ...desk.open.hunt.references];
  const met = (round?.with ?? []).flatMap((id) => known.find((one) => one.id === id) ?? []);
  const parts = [
    isThere(to) ? `a round at ${to.company}` : `${to.role} at ${to.company}`,
    round && dayWords(round.at, to.timezone ?? desk.open.zone, desk),
    met.length > 0 && `with ${namesOf(met)}`,
  ];
  return parts.filter((part) => part).join(", ");
}
