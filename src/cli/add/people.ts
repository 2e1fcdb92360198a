/** People who are new in the file. */
import { usageError } from "../../errors.js";
import { addressOf } from "../../model/address.js";
import { folded, slug } from "../../model/names.js";
import { faultIn } from "../../model/starter.js";
import type { Contactable, Hunt, Interview, Person } from "../../model/types.js";
import type { Newcomer } from "./options.js";

const EXAMPLE = '"Maria Gómez <maria@northwind.example>"';

/** Reads what `faultInNewcomer` finds nothing wrong in. @param option whose value it is @throws FollowupError (64) for anything else */
export function newcomer(text: string, option: string): Newcomer {
  const fault = faultInNewcomer(text);
  const read = introduction(text);
  if (fault !== undefined || !read) throw usageError(`${option}: ${fault}`);
  return read;
}

/** What is wrong with somebody's name, and the e-mail address that may stand behind it. */
export function faultInNewcomer(text: string): string | undefined {
  const read = introduction(text);
  if (!read) return `"${text}" has no name that can be read. Write it like ${EXAMPLE}.`;
  return read.email === undefined ? undefined : faultIn({ email: read.email });
}

/** `Maria Gómez <maria@northwind.example>`, or a name alone; undefined where there is no name. */
export function introduction(text: string): Newcomer | undefined {
  const [, before, address] = /^([^<>]*)<([^<>]*)>\s*$/.exec(text) ?? [];
  const name = (before ?? text).trim().replace(/^"(.*)"$/, "$1");
  if (name === "" || (before === undefined && /[@<>]/.test(text))) return undefined;
  return address === undefined ? { name } : { name, email: address.trim() };
}

/** The one who is the same as a newcomer: by e-mail address, else by the whole name. */
export function sameAs<Known extends Pick<Contactable, "name" | "email">>(
  { name, email }: Newcomer,
  people: readonly Known[],
): Known | undefined {
  const byMail = people.find(
    (one) => email !== undefined && one.email?.toLowerCase() === email.toLowerCase(),
  );
  return byMail ?? people.find((one) => folded(one.name) === folded(name));
}

/**
 * The newcomers with short names: the one that each is called by, as far as it is free.
 * @param known whose names are taken
 */
export function introduced(newcomers: readonly Newcomer[], known: readonly Contactable[]): Person[] {
  const taken = new Set(known.map(({ id }) => id));
  return newcomers.map((one) => {
    const id = freeId(one, taken);
    taken.add(id);
    return { id, ...one };
  });
}

/** Everybody whose short name an interview cannot give to somebody else. */
export function namesakes(interview: Interview | undefined, { references }: Hunt): Contactable[] {
  return [...(interview?.people ?? []), ...references];
}

/** `maria` for Maria Gómez, else `maria-gomez`; for a name without Latin letters what stands before the @. */
function freeId({ name, email = "" }: Newcomer, taken: ReadonlySet<string>): string {
  const ids = [slug(addressOf(name)), slug(name), slug(email.split("@")[0] ?? "")].filter((id) => id !== "");
  const free = ids.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  const stem = ids[0] ?? "person";
  let number = ids.length === 0 && !taken.has("person-1") ? 1 : 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
