/** Whom the user means by an id, a part of a name, or `northwind/maria`. */
import { usageError } from "../errors.js";
import { find, folded, type Named } from "../model/names.js";
import { either, nearest } from "../model/suggest.js";
import type { Contactable, Hunt, Interview } from "../model/types.js";

/** An interview, and one of its people or references where one was meant. */
export interface Who {
  readonly interview: Interview;
  readonly person?: Contactable;
}

interface Candidate extends Named {
  readonly who: Who;
}

/**
 * An id comes first, then a part of the name of a company or a person, then one of a role, then a company with one of
 * these. Throws a FollowupError (64) for a text that means nobody, with the nearest, or several, with the candidates.
 */
export function whoIs(text: string, hunt: Hunt): Who {
  const { interviews } = hunt;
  const all = interviews.flatMap((interview) => [companyOf(interview), ...peopleOf(interview, hunt)]);
  return (
    chosen(text, all) ??
    chosen(text, interviews.map(roleOf)) ??
    within(text, hunt) ??
    nobody(text, interviews, all)
  );
}

function companyOf(interview: Interview): Candidate {
  return { id: interview.id, name: interview.company, who: { interview } };
}

function roleOf(interview: Interview): Candidate {
  return { id: interview.id, name: interview.role, who: { interview } };
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

/** Reads `north/gómez` and `north gómez`: a part of the company's name, then one of a person's or of the role. */
function within(text: string, hunt: Hunt): Who | undefined {
  const companies = hunt.interviews.map(companyOf);
  for (const { index } of text.matchAll(/[/\s]/g)) {
    const [head, tail] = [text.slice(0, index), text.slice(index + 1)];
    const likely = matching(head, companies);
    const found = inside(likely, tail, hunt) ?? inside(named(head, companies), tail, hunt);
    if (found) return found;
  }
  return undefined;
}

function inside(companies: readonly Candidate[], text: string, hunt: Hunt): Who | undefined {
  const interviews = companies.map(({ who }) => who.interview);
  const people = interviews.flatMap((interview) => peopleOf(interview, hunt));
  return chosen(text, people) ?? chosen(text, interviews.map(roleOf));
}

function named(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ name }) => folded(name).includes(folded(text)));
}

function chosen(text: string, candidates: readonly Candidate[]): Who | undefined {
  const [only, ...others] = matching(text, candidates);
  if (only && others.length > 0) throw ambiguous(text, [only, ...others]);
  return only?.who;
}

/** Those whose id the text is, else those whom it names. */
function matching(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const byId = candidates.filter(({ who }) => (who.person ?? who.interview).id === text);
  if (byId.length > 0) return byId;
  const result = find(candidates, text);
  if (result.is === "unknown") return [];
  return result.is === "found" ? [result.found] : result.candidates;
}

function ambiguous(text: string, candidates: readonly Candidate[]): Error {
  const lines = candidates.map(
    ({ id, name, who }) =>
      `  ${id}  (${who.person ? `${name}, ` : ""}${who.interview.company}, ${who.interview.role})`,
  );
  return usageError(`"${text}" could be any of these; give the id:\n${lines.join("\n")}`);
}

function nobody(text: string, interviews: readonly Interview[], all: readonly Candidate[]): never {
  if (interviews.length === 0) throw usageError(`"${text}" is not in the file: it has no interviews yet.`);
  const wordsOf = ({ name, who }: Candidate) => [
    name,
    ...name.split(/\s+/),
    (who.person ?? who.interview).id,
  ];
  const near = nearest(text, all.flatMap(wordsOf));
  const meant = all.filter((one) => near !== undefined && wordsOf(one).includes(near));
  const advice =
    near === undefined
      ? `These are there, as company/person:\n${inventory(interviews, all)}`
      : `Did you mean "${near}"? That is ${either(meant.map(({ id }) => id))}.`;
  throw usageError(`nobody in the file is called "${text}". ${advice}`);
}

/** A line an interview: its id, and those of its people. */
function inventory(interviews: readonly Interview[], all: readonly Candidate[]): string {
  const idsOf = (interview: Interview) =>
    all.filter(({ who }) => who.interview === interview).map(({ id }) => id);
  return interviews.map((interview) => `  ${idsOf(interview).join("  ")}`).join("\n");
}
