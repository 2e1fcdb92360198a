/** Questions about people. */
import { addressOf } from "../../model/address.js";
import { folded } from "../../model/names.js";
import { faultIn } from "../../model/starter.js";
import {
  type Contactable,
  type Hunt,
  type Interview,
  PARTS,
  type Part,
  type Person,
} from "../../model/types.js";
import { type Asking, needed, optional } from "./asking.js";
import type { Newcomer, PersonOptions } from "./options.js";
import { sameAs } from "./people.js";

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
 * New people by name and e-mail address, until a name is left empty.
 * @param first the question for the first one @param there who need not be named again
 */
export async function askNewcomers(
  asking: Asking,
  first: string,
  there: readonly Contactable[],
): Promise<Newcomer[]> {
  const newcomers: Newcomer[] = [];
  for (;;) {
    const question = newcomers.length === 0 ? first : "Anybody else? A name, or Enter to go on:";
    const name = await optional(asking, question, (text) => doubled(text, there, newcomers));
    if (name === undefined) return newcomers;
    const email = await askEmail(asking, name);
    newcomers.push({ name, ...(email !== undefined && { email }) });
  }
}

/** What was not given about a new person of an interview. */
export async function askPerson(
  asking: Asking,
  interview: Interview,
  given: PersonOptions,
): Promise<PersonOptions> {
  const { people, company } = interview;
  const name =
    given.name ??
    (await needed(asking, `Who is it, at ${company}? The name as they spell it:`, (text) =>
      doubled(text, people, []),
    ));
  const email = given.email ?? (await askEmail(asking, name));
  const phone =
    given.phone ??
    (await optional(asking, `A phone number for ${addressOf(name)}, or Enter to leave it out:`));
  const part = given.part ?? (await askPart(asking, name));
  return {
    ...given,
    name,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(part && { part }),
  };
}

function askEmail(asking: Asking, name: string): Promise<string | undefined> {
  return optional(asking, `An e-mail address for ${addressOf(name)}, or Enter to leave it out:`, (email) =>
    faultIn({ email }),
  );
}

function askPart({ prompts }: Asking, name: string): Promise<Part | undefined> {
  return prompts.choice<Part | undefined>(`What does ${addressOf(name)} do in this?`, [
    ...PARTS.map((part) => ({ name: PART_WORDS[part], value: part })),
    { name: "I do not know yet", value: undefined },
  ]);
}

function doubled(
  name: string,
  there: readonly Contactable[],
  newcomers: readonly Newcomer[],
): string | undefined {
  const same = sameAs({ name }, [...there, ...newcomers.map((one) => ({ id: "", ...one }))]);
  return same && `${same.name} is there already.`;
}

/** Each once, as the last interview has them. */
function peopleAt(company: string, { interviews }: Hunt): Person[] {
  const people = interviews
    .filter((interview) => folded(interview.company) === folded(company))
    .flatMap((interview) => interview.people);
  return people.filter((person, index) => !sameAs(person, people.slice(index + 1)));
}
