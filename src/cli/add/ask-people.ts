/** Questions about people. */
import { addressOf } from "../../model/address.js";
import { folded } from "../../model/names.js";
import { faultIn } from "../../model/starter.js";
import { type Hunt, type Interview, PARTS, type Part, type Person } from "../../model/types.js";
import { acquaintance, alreadyThere, doubleIn } from "./acquainted.js";
import { type Asking, needed, optional } from "./asking.js";
import type { Newcomer, PersonOptions } from "./options.js";
import { faultInNewcomer, introduction, newcomer, sameAs } from "./people.js";
import { say } from "./say.js";

const PART_WORDS: Readonly<Record<Part, string>> = {
  "hiring-manager": "decides, and would be my manager",
  recruiter: "finds people for the job, as a recruiter",
  hr: "handles the process, in HR",
  interviewer: "talks with me, one of several",
};

/** People of a company that the file knows from another job there, those whom the user deals with now. */
export async function askAcquaintances(asking: Asking, company: string): Promise<Newcomer[]> {
  const known = peopleAt(company, asking.desk.open.hunt);
  if (known.length === 0) return [];
  const chosen = await asking.prompts.several(
    "You know people there. Whom of them do you deal with for this job?",
    known.map((person) => ({ name: person.name, value: person })),
  );
  return chosen.map(({ id: _, ...person }) => person);
}

/**
 * New people by name and e-mail address, which may be given with it, until a name is left empty.
 * @param first the question for the first one @param there who need not be named again
 */
export async function askNewcomers(
  asking: Asking,
  first: string,
  there: readonly Newcomer[],
): Promise<Newcomer[]> {
  const newcomers: Newcomer[] = [];
  for (;;) {
    const question = newcomers.length === 0 ? first : "Anybody else? A name, or Enter to go on:";
    const text = await optional(asking, question, (text) => faultInName(text, [...there, ...newcomers]));
    const known = text === undefined ? undefined : introduction(text);
    if (known === undefined) return newcomers;
    const email = known.email ?? (await askEmail(asking, known.name));
    newcomers.push({ ...known, ...(email !== undefined && { email }) });
  }
}

/** What was not given about a person of an interview, nor stands in the file about one who is there. */
export async function askPerson(
  asking: Asking,
  interview: Interview,
  given: PersonOptions,
): Promise<PersonOptions> {
  const { people, company } = interview;
  const text =
    given.name ??
    (await needed(asking, `Who is it, at ${company}? The name as they spell it:`, (text) =>
      faultInPerson(text, people),
    ));
  const read = newcomer(text, "--name");
  const there = given.id === undefined ? acquaintance(read, interview, "--name") : undefined;
  if (there) await say(asking.shell, `More about ${there.name}.`);
  const name = there?.name ?? read.name;
  const known = { ...there, ...read, ...given };
  const email = known.email ?? (await askEmail(asking, name));
  const phone = known.phone ?? (await askPhone(asking, name));
  const part = known.part ?? (await askPart(asking, name));
  return {
    ...given,
    name,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(part && { part }),
  };
}

export function askEmail(asking: Asking, name: string): Promise<string | undefined> {
  return optional(asking, `An e-mail address for ${addressOf(name)}, or Enter to leave it out:`, (email) =>
    faultIn({ email }),
  );
}

export function askPhone(asking: Asking, name: string): Promise<string | undefined> {
  return optional(asking, `A phone number for ${addressOf(name)}, or Enter to leave it out:`, (phone) =>
    faultIn({ phone }),
  );
}

function askPart({ prompts }: Asking, name: string): Promise<Part | undefined> {
  return prompts.choice<Part | undefined>(`What does ${addressOf(name)} do in this?`, [
    { name: "I do not know yet", value: undefined },
    ...PARTS.map((part) => ({ name: PART_WORDS[part], value: part })),
  ]);
}

/** Of somebody who is there more may be said, as far as it is not. */
function faultInPerson(text: string, people: readonly Person[]): string | undefined {
  const known = introduction(text);
  const [there, ...others] = known ? alreadyThere(known, people) : [];
  const isComplete = there?.email !== undefined && there.phone !== undefined && there.part !== undefined;
  return there && others.length === 0 && !isComplete ? faultInNewcomer(text) : faultInName(text, people);
}

/** @param there who need not be named again */
function faultInName(text: string, there: readonly Newcomer[]): string | undefined {
  const known = introduction(text);
  return (known && doubleIn(known, there)) ?? faultInNewcomer(text);
}

/** Each once, as the last interview has them. */
function peopleAt(company: string, { interviews }: Hunt): Person[] {
  const people = interviews
    .filter((interview) => folded(interview.company) === folded(company))
    .flatMap((interview) => interview.people);
  return people.filter((person, index) => !sameAs(person, people.slice(index + 1)));
}
