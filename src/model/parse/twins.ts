/** Somebody who seems to stand in an interview twice: then each message would be asked for twice, too. */
import { folded } from "../names.js";
import { shortened } from "../problems.js";
import type { Person } from "../types.js";
import type { Remark } from "./remarks.js";

/** Advice on whoever has the name or the e-mail address of somebody above, from that person on. */
export function twins(people: readonly Person[]): Omit<Remark, "severity">[] {
  return people.flatMap((person, index) => {
    const above = people.slice(0, index);
    const namesake = above.find(({ name }) => folded(name) === folded(person.name));
    if (namesake)
      return [{ path: [index, "name"], says: `${saysOf(namesake)} has the same name.`, hint: HINT }];
    const sharer = above.find(({ email }) => email !== undefined && isSame(email, person.email));
    return sharer
      ? [{ path: [index, "email"], says: `${saysOf(sharer)} has the same e-mail address.`, hint: HINT }]
      : [];
  });
}

const HINT = "If they are one person, keep one of the two, and put its id wherever the other's stands.";

function saysOf({ id, name }: Person): string {
  return `${shortened(name)} above, whose id is ${shortened(id)},`;
}

function isSame(email: string, other: string | undefined): boolean {
  return email.toLowerCase() === other?.toLowerCase();
}
