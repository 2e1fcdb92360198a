/** Whom the user means by an id, a part of a name, or `northwind/maria`. */
import { usageError } from "../errors.js";
import { find, type Named } from "../model/names.js";
import { nearest } from "../model/suggest.js";
import type { Contactable, Hunt, Interview } from "../model/types.js";

/** An interview, and one of its people or references where one was meant. */
export interface Who {
  readonly interview: Interview;
  readonly person?: Contactable;
}

interface Candidate extends Named {
  readonly who: Who;
}

/** Throws a FollowupError (64) for a text that means nobody, with the nearest, or several, with the candidates. */
export function whoIs(text: string, hunt: Hunt): Who {
  const all = hunt.interviews.flatMap((interview) => [
    { id: interview.id, name: interview.company, who: { interview } },
    ...peopleOf(interview, hunt),
  ]);
  const byId = all.filter(({ who }) => (who.person ?? who.interview).id === text);
  if (byId.length > 1) throw ambiguous(text, byId);
  const [exact] = byId;
  if (exact) return exact.who;
  return chosen(text, all) ?? within(text, hunt) ?? nobody(text, all);
}

/** The people of an interview, and the references named to it, as `northwind/maria`. */
function peopleOf(interview: Interview, { references }: Hunt): Candidate[] {
  const given = references.filter(({ id }) => interview.given.includes(id));
  return [...interview.people, ...given].map((person) => ({
    id: `${interview.id}/${person.id}`,
    name: person.name,
    who: { interview, person },
  }));
}

/** Reads `north/gómez`: a part of the company's name, then one of the person's. */
function within(text: string, hunt: Hunt): Who | undefined {
  const slash = text.indexOf("/");
  if (slash < 0) return undefined;
  const companies = hunt.interviews.map((interview) => ({
    id: interview.id,
    name: interview.company,
    who: { interview },
  }));
  const company = chosen(text.slice(0, slash), companies);
  if (!company) return undefined;
  const people = peopleOf(company.interview, hunt);
  const name = text.slice(slash + 1);
  const byId = people.find(({ who }) => who.person?.id === name);
  return byId?.who ?? chosen(name, people);
}

function chosen(text: string, candidates: readonly Candidate[]): Who | undefined {
  const result = find(candidates, text);
  if (result.is === "ambiguous") throw ambiguous(text, result.candidates);
  return result.is === "found" ? result.found.who : undefined;
}

function ambiguous(text: string, candidates: readonly Candidate[]): Error {
  const lines = candidates.map(
    ({ id, name, who }) =>
      `  ${id}  (${who.person ? `${name}, ` : ""}${who.interview.company}, ${who.interview.role})`,
  );
  return usageError(`"${text}" could be any of these; give the id:\n${lines.join("\n")}`);
}

function nobody(text: string, candidates: readonly Candidate[]): never {
  if (candidates.length === 0) throw usageError(`"${text}" is not in the file: it has no interviews yet.`);
  const words = candidates.flatMap(({ id, name, who }) => [name, ...name.split(/\s+/), who.person?.id ?? id]);
  const near = nearest(text, words);
  const ids = candidates.filter(({ who }) => !who.person).map(({ id }) => id);
  const advice = near === undefined ? `The interviews are: ${ids.join(", ")}.` : `Did you mean "${near}"?`;
  throw usageError(`nobody in the file is called "${text}". ${advice}`);
}
