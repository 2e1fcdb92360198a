/** From the options of `followup add` to what they add; a question is never asked. */
import { usageError } from "../../errors.js";
import { find, folded, slug } from "../../model/names.js";
import { faultIn } from "../../model/starter.js";
import { either } from "../../model/suggest.js";
import type { Contactable, Hunt, Interview, Person } from "../../model/types.js";
import type { OpenHunt } from "../hunt.js";
import type { Clock } from "../moments.js";
import { idsOf } from "../person.js";
import { dayAt, decisionFrom } from "../record/decision.js";
import { plannedMoment } from "../record/moments.js";
import { acquaintance, newlySaid, thereAlready } from "./acquainted.js";
import type { Addition, NewRound, Opening } from "./addition.js";
import { laterMoment } from "./dates.js";
import type { InterviewOptions, Newcomer, PersonOptions, RoundOptions } from "./options.js";
import { introduced, namesakes, newcomer, sameAs } from "./people.js";

/** @throws FollowupError (64) for an option that is missing, cannot be read, or is in the file already */
export async function newInterview(
  options: InterviewOptions,
  { hunt, zone }: OpenHunt,
  clock: Omit<Clock, "zone">,
): Promise<Addition> {
  const to = openingFrom(options, hunt);
  const people = introduced(peopleFrom(options), namesakes(undefined, hunt));
  const met = options.with
    ? people.filter(({ id }) => idsAmong(people, options.with ?? []).includes(id))
    : people;
  const round = await roundFrom(
    options,
    met.map(({ id }) => id),
    { ...clock, zone: to.timezone ?? zone },
  );
  return { to, people, ...(round && { round }) };
}

/** Throws as `newInterview` does. */
export async function newRound(
  to: Interview,
  options: RoundOptions,
  { hunt, zone }: OpenHunt,
  clock: Omit<Clock, "zone">,
): Promise<Addition> {
  if (options.at === undefined) throw usageError('when is it? --at "2026-06-03 10:00"');
  const people = newcomersTo(to, options.person ?? [], hunt);
  const named = idsOf(options.with ?? [], "--with", to, hunt);
  const met = [...named, ...people.map(({ id }) => id)];
  const round = await roundFrom(options, met, { ...clock, zone: to.timezone ?? zone });
  return { to, people, ...(round && { round }) };
}

/** Throws as `newInterview` does. */
export function newPerson(to: Interview, options: PersonOptions, { hunt }: OpenHunt): Addition {
  const { name: text, id, ...given } = options;
  if (text === undefined) throw usageError('what is their name? --name "Maria Gómez"');
  const { name, ...said } = newcomer(text, "--name");
  const one = { name, ...said, ...given };
  mustBePhone(one.phone);
  // Whoever is given a short name of their own is somebody else than the one who shares a part of the name.
  const known = id === undefined ? acquaintance(one, to, "--name") : sameAs(one, to.people);
  if (known) return { to, people: [], details: { of: known, said: newlySaid(one, known, to) } };
  const [person] = introduced([one], namesakes(to, hunt));
  return { to, people: person ? [{ ...person, ...(id !== undefined && { id }) }] : [] };
}

export function mustBeZone(timezone: string | undefined): void {
  const fault = timezone === undefined ? undefined : faultIn({ timezone });
  if (fault !== undefined) throw usageError(`--timezone: ${fault}`);
}

function mustBePhone(phone: string | undefined): void {
  const fault = phone === undefined ? undefined : faultIn({ phone });
  if (fault !== undefined) throw usageError(`--phone: ${fault}`);
}

/** Why an interview for a job cannot be added; undefined where it can. */
export function doubleOf(company: string, role: string, { interviews }: Hunt): string | undefined {
  const same = interviews.find(
    (one) => folded(one.company) === folded(company) && folded(one.role) === folded(role),
  );
  if (!same) return undefined;
  return `${same.role} at ${same.company} is in the file already. For one more talk there: followup add round ${same.id}`;
}

/** Throws as `newInterview` does. */
export function openingFrom(options: InterviewOptions, hunt: Hunt): Opening {
  const { company, role, department, timezone, country } = options;
  if (company === undefined) throw usageError("which company is it? --company Northwind");
  if (role === undefined) throw usageError('which job is it for? --role "Product manager"');
  mustBeZone(timezone);
  const double = doubleOf(company, role, hunt);
  if (double !== undefined) throw usageError(double);
  const id = options.id ?? idFor(company, role, hunt);
  return {
    company,
    role,
    ...(id !== undefined && { id }),
    ...(department !== undefined && { department }),
    ...(timezone !== undefined && { timezone }),
    ...(country !== undefined && { country }),
  };
}

/** Undefined where the company's name does for one. */
function idFor(company: string, role: string, { interviews }: Hunt): string | undefined {
  const taken = interviews.map(({ id }) => id);
  const stem = slug(company);
  if (stem === "") throw usageError(`a short name for ${company} is needed, in Latin letters: --id yandex`);
  if (!taken.includes(stem)) return undefined;
  const longer = slug(`${company} ${role}`);
  if (!taken.includes(longer)) return longer;
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function peopleFrom({ person = [], part }: InterviewOptions): readonly Newcomer[] {
  const [only, ...others] = person;
  if (part === undefined) return person;
  if (!only || others.length > 0) {
    throw usageError("--part is that of the only --person. Add others with: followup add person");
  }
  return [{ ...only, part }];
}

function newcomersTo(interview: Interview, newcomers: readonly Newcomer[], hunt: Hunt): Person[] {
  for (const newcomer of newcomers) {
    const same = acquaintance(newcomer, interview, "--person");
    if (same) throw thereAlready(newcomer, same, interview);
  }
  return introduced(newcomers, namesakes(interview, hunt));
}

function idsAmong(people: readonly Contactable[], texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(","))
    .map((text) => {
      const result = find(people, text.trim());
      if (result.is === "found") return result.found.id;
      const names = people.length === 0 ? "nobody" : either(people.map(({ name }) => name));
      throw usageError(`--with: "${text.trim()}" should be one of those in --person: ${names}.`);
    });
}

async function roundFrom(
  { at: start, ends, home, where, final, decision, said }: RoundOptions,
  met: readonly string[],
  clock: Clock,
): Promise<NewRound | undefined> {
  if (start === undefined) {
    const idle = Object.entries({ ends, home, where, final, decision, said }).find(
      ([, value]) => value !== undefined,
    );
    if (!idle) return undefined;
    throw usageError(`--${idle[0]} is about a talk: give its time too, such as --at "2026-06-03 10:00"`);
  }
  const at = await plannedMoment(start, "--at", clock);
  const announced = await decisionFrom({ decision, said }, clock, dayAt(at, clock.zone));
  return {
    at,
    ...(ends !== undefined && { ends: await laterMoment(ends, "--ends", at, clock) }),
    ...(home !== undefined && { home: await laterMoment(home, "--home", at, clock) }),
    ...(where && { where }),
    with: met,
    ...(final && { final }),
    ...(announced && { decision: announced }),
  };
}
