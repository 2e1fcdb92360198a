/** Whom the user means by an id, a part of a name, or `northwind/maria`. */
import { usageError } from "../errors.js";
import { find, folded, type Named } from "../model/names.js";
import { either, nearest } from "../model/suggest.js";
import type { Contactable, Hunt, Interview } from "../model/types.js";
import { fill } from "../render/layout.js";
import { nobodyAt } from "./person.js";

const NARROW = 40;
const INDENT = 2;

/** An interview, and one of its people or references where one was meant. */
export interface Who {
  readonly interview: Interview;
  readonly person?: Contactable;
}

/** By an id that means nobody else: `northwind`, `northwind/maria`. */
export interface Candidate extends Named {
  readonly who: Who;
}

/**
 * An id comes first, then a part of the name of a company or a person, then one of a role, then a company with one of
 * these. Throws a FollowupError (64) for a text that means nobody, with the nearest, or several, with the candidates.
 */
export function whoIs(text: string, hunt: Hunt): Who {
  const [only, ...others] = meant(text, hunt);
  if (others.length > 0) throw ambiguous(text, [only, ...others]);
  return only.who;
}

/** The same where an interview is wanted: a text may mean several people of one. */
export function interviewOf(text: string, hunt: Hunt): Interview {
  const [first, ...others] = meant(text, hunt);
  const { interview } = first.who;
  if (others.some(({ who }) => who.interview !== interview)) throw ambiguous(text, [first, ...others]);
  return interview;
}

type Candidates = readonly [Candidate, ...Candidate[]];

/** Whoever may be meant. Throws a FollowupError (64) where that is nobody. */
function meant(text: string, hunt: Hunt): Candidates {
  const { interviews } = hunt;
  const all = everybody(hunt);
  return (
    matching(text, all) ??
    matching(text, interviews.map(roleOf)) ??
    within(text, hunt) ??
    nobody(text, hunt, all)
  );
}

/** The interviews, each with its people and the references named to it. */
export function everybody(hunt: Hunt): Candidate[] {
  return hunt.interviews.flatMap((interview) => [companyOf(interview), ...peopleOf(interview, hunt)]);
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
function within(text: string, hunt: Hunt): Candidates | undefined {
  const companies = hunt.interviews.map(companyOf);
  for (const { index } of text.matchAll(/[/\s]/g)) {
    const [head, tail] = [text.slice(0, index), text.slice(index + 1)];
    const likely = matching(head, companies) ?? [];
    const found = inside(likely, tail, hunt) ?? inside(named(head, companies), tail, hunt);
    if (found) return found;
  }
  return undefined;
}

function inside(companies: readonly Candidate[], text: string, hunt: Hunt): Candidates | undefined {
  const interviews = companies.map(({ who }) => who.interview);
  const people = interviews.flatMap((interview) => peopleOf(interview, hunt));
  return matching(text, people) ?? matching(text, interviews.map(roleOf));
}

function named(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ name }) => folded(name).includes(folded(text)));
}

/** Those whose id the text is, else those whom it names, else those whose id it is but for capitals and accents. */
function matching(text: string, candidates: readonly Candidate[]): Candidates | undefined {
  return (
    some(candidates.filter((one) => idOf(one) === text)) ??
    some(byName(text, candidates)) ??
    some(candidates.filter((one) => folded(idOf(one)) === folded(text)))
  );
}

function byName(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const result = find(candidates, text);
  if (result.is === "unknown") return [];
  return result.is === "found" ? [result.found] : result.candidates;
}

function some([first, ...others]: readonly Candidate[]): Candidates | undefined {
  return first && [first, ...others];
}

/** What may stand for them. */
export function wordsOf(one: Candidate): string[] {
  return [one.name, ...one.name.split(/\s+/), idOf(one)];
}

/** As the file has it, without that of the interview before it. */
export function idOf({ who }: Candidate): string {
  return (who.person ?? who.interview).id;
}

function ambiguous(text: string, candidates: Candidates): Error {
  const lines = candidates.map(
    ({ id, name, who }) =>
      `  ${id}  (${who.person ? `${name}, ` : ""}${who.interview.company}, ${who.interview.role})`,
  );
  return usageError(`"${text}" could be any of these; give the id:\n${lines.join("\n")}`);
}

function nobody(text: string, hunt: Hunt, all: readonly Candidate[]): never {
  const { interviews } = hunt;
  if (interviews.length === 0) throw usageError(`"${text}" is not in the file: it has no interviews yet.`);
  const slash = text.lastIndexOf("/");
  const reference = find(hunt.references, text.slice(slash + 1));
  if (reference.is === "found") {
    const says = `"${text}" is ${reference.found.name}, one of your references, and the file does not say that the company was told of them.`;
    throw usageError(`${says} Put ${reference.found.id} under its "given".`);
  }
  const [company, ...others] = matching(text.slice(0, Math.max(0, slash)), interviews.map(companyOf)) ?? [];
  if (company && others.length === 0) {
    const people = peopleOf(company.who.interview, hunt).flatMap(({ who }) => who.person ?? []);
    throw nobodyAt(text.slice(slash + 1), company.who.interview, people);
  }
  const near = nearest(text, all.flatMap(wordsOf));
  const advice =
    near === undefined
      ? `These are there, as company/person:\n${inventory(interviews, all)}`
      : `Did you mean "${near}"?${whose(
          near,
          all.filter((one) => wordsOf(one).includes(near)),
        )}`;
  throw usageError(`nobody in the file is called "${text}". ${advice}`);
}

/** The ids behind a word, unless it is itself the only one. */
function whose(word: string, candidates: readonly Candidate[]): string {
  const ids = candidates.map(({ id }) => id);
  return ids.length === 1 && ids[0] === word ? "" : ` That is ${either(ids)}.`;
}

/** The ids of each interview and its people, in lines that a narrow terminal does not break. */
function inventory(interviews: readonly Interview[], all: readonly Candidate[]): string {
  return interviews
    .flatMap((interview) => {
      const ids = all.filter(({ who }) => who.interview === interview).map(({ id }) => id);
      const [first = "", ...rest] = fill(ids.join("  "), NARROW, INDENT * 2);
      return [first.slice(INDENT), ...rest];
    })
    .join("\n");
}
