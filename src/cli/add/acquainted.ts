/** People who are new to an interview only at first sight: the file has them, perhaps by a longer name. */
import { usageError } from "../../errors.js";
import { withoutTitles } from "../../model/address.js";
import { folded } from "../../model/names.js";
import type { Contactable, Interview, Person } from "../../model/types.js";
import type { Newcomer, PersonOptions } from "./options.js";
import { sameAs } from "./people.js";

/** To be said where a part of a name was taken for somebody. */
const WHOLE_NAME = "For somebody else, give the whole name.";

/**
 * Who somebody is after all: the same, else the one with the name as an id, else all who are called so in part, word by
 * word and titles aside: `Dr. Vogt` is Anna Vogt, and `Ann` is not Joanna.
 */
export function alreadyThere<Known extends Newcomer & Partial<Pick<Contactable, "id">>>(
  one: Newcomer,
  people: readonly Known[],
): readonly Known[] {
  const same = sameAs(one, people) ?? people.find(({ id }) => id === one.name);
  if (same) return [same];
  const sought = wordsIn(withoutTitles(one.name));
  const called = people.filter(({ name }) => {
    const words = wordsIn(name);
    return sought.length > 0 && sought.every((word) => words.includes(word));
  });
  return called.length > 0
    ? called
    : people.filter(({ id }) => id !== undefined && folded(id) === folded(one.name));
}

function wordsIn(name: string): string[] {
  return folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * Undefined for somebody new.
 * @param option by which they were named @throws FollowupError (64) where it could be several
 */
export function acquaintance(one: Newcomer, { id, people }: Interview, option: string): Person | undefined {
  const found = alreadyThere(one, people);
  if (found.length < 2) return found[0];
  const ids = found.map((same) => `  ${id}/${same.id}  (${same.name})`);
  throw usageError(`${option}: "${one.name}" could be any of these; give the whole name:\n${ids.join("\n")}`);
}

/** `Raj Patel is there already, as northwind/raj`, and what else may be amiss. */
export function thereAlready(one: Newcomer, known: Person, { id }: Interview, besides = ""): Error {
  const says = `${known.name} is there already, as ${id}/${known.id}${besides}.`;
  return usageError(isWhole(one, known) ? says : `${says} ${WHOLE_NAME}`);
}

/** Why somebody cannot be added; undefined for somebody new. */
export function doubleIn(one: Newcomer, people: readonly Newcomer[]): string | undefined {
  const [known, ...others] = alreadyThere(one, people);
  if (!known) return undefined;
  if (others.length > 0) return `There are several who are called so. ${WHOLE_NAME}`;
  const says = `${known.name} is there already.`;
  return isWhole(one, known) ? says : `${says} ${WHOLE_NAME}`;
}

function isWhole(one: Newcomer, known: Newcomer): boolean {
  return sameAs(one, [known]) !== undefined;
}

/**
 * What the file does not say of somebody yet; what it says otherwise is for the user to change.
 * @throws FollowupError (64) where that is nothing
 */
export function newlySaid(
  { name, ...said }: Newcomer,
  known: Person,
  interview: Interview,
): Omit<PersonOptions, "id" | "name"> {
  const keys = Object.keys(said) as (keyof typeof said)[];
  const other = keys.find((key) => known[key] !== undefined && known[key] !== said[key]);
  if (other !== undefined)
    throw thereAlready({ name }, known, interview, `, with another ${other}: change that in the file`);
  const fresh = keys.filter((key) => known[key] === undefined);
  if (fresh.length === 0) throw thereAlready({ name }, known, interview);
  return Object.fromEntries(fresh.map((key) => [key, said[key]]));
}
