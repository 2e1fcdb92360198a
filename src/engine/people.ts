/** Whom to ask, and where they can be reached. */
import type { Channel, Contactable, Person } from "../model/types.js";
import type { Chronicle } from "./chronicle.js";
import type { Silence } from "./silence.js";

const BY_RELEVANCE = ["hiring-manager", "recruiter", "hr", "interviewer"] as const;

/** `askAt`, else who named the date, else by part; undefined when the file names nobody. */
export function mostRelevant(chronicle: Chronicle, silence?: Silence): Person | undefined {
  const { interview, person } = chronicle;
  return person(interview.askAt) ?? person(silence?.named?.from) ?? byPart(interview.people);
}

/** Somebody at the company, or a reference. */
export function contactOf(
  id: string | null | undefined,
  { person, world }: Chronicle,
): Contactable | undefined {
  return person(id ?? undefined) ?? world.hunt.references.find((one) => one.id === id);
}

/** The person whom a question of this silence has gone to: nobody else is asked the same. */
export function alreadyAsked(chronicle: Chronicle, silence?: Silence): Person | undefined {
  if (!silence || silence.asked.length === 0) return undefined;
  return silence.asked.flatMap(({ entry }) => entry.to.map(chronicle.person)).find(Boolean);
}

/** Who could pass a message on to somebody without an address: the recruiter first. */
export function goBetween(people: readonly Person[], absent: Contactable): Person | undefined {
  const reachable = people.filter((person) => person.id !== absent.id && channelsOf(person).length > 0);
  return reachable.find(({ part }) => part === "recruiter") ?? byPart(reachable);
}

const CHANNELS = ["email", "phone", "post"] as const;
/** Every choice of them, at the sum of 1, 2 and 4 for those that are in it. */
const CHOICES = Array.from({ length: 8 }, (_, sum) => CHANNELS.filter((_, place) => sum & (1 << place)));

/** The channels for which the file has contact details. Asked for at every turn, so that none is gathered anew. */
export function channelsOf({ email, phone, post }: Contactable): readonly Channel[] {
  const sum = (email === undefined ? 0 : 1) + (phone === undefined ? 0 : 2) + (post === undefined ? 0 : 4);
  return CHOICES[sum] ?? [];
}

function byPart(people: readonly Person[]): Person | undefined {
  for (const part of BY_RELEVANCE) {
    const first = people.find((person) => (person.part ?? "interviewer") === part);
    if (first) return first;
  }
  return undefined;
}
