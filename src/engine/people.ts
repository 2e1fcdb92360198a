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

/** The person whom a question of this silence goes to: the one asked before, for nobody else is asked the same. */
export function whomToAsk(chronicle: Chronicle, silence?: Silence): Person | undefined {
  const asked = silence?.asked.flatMap(({ entry }) => entry.to.map(chronicle.person)).find(Boolean);
  return asked ?? mostRelevant(chronicle, silence);
}

/** Who could pass a message on to somebody without an address: the recruiter first. */
export function goBetween(people: readonly Person[], absent: Contactable): Person | undefined {
  const reachable = people.filter((person) => person.id !== absent.id && channelsOf(person).length > 0);
  return reachable.find(({ part }) => part === "recruiter") ?? byPart(reachable);
}

/** The channels for which the file has contact details. */
export function channelsOf(person: Contactable): Channel[] {
  return (["email", "phone", "post"] as const).filter((channel) => person[channel] !== undefined);
}

function byPart(people: readonly Person[]): Person | undefined {
  const rank = ({ part = "interviewer" }: Person): number => BY_RELEVANCE.indexOf(part);
  return [...people].sort((a, b) => rank(a) - rank(b))[0];
}
