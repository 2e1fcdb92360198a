/** The conversation of `followup add`: it asks for what was not given. */

import type { Zone } from "../../model/dates/index.js";
import { isId, slug } from "../../model/names.js";
import type { Interview } from "../../model/types.js";
import { cityOf } from "../../render/when.js";
import { safe } from "../../safe/terminal.js";
import type { Clock } from "../moments.js";
import { dayAt, decisionFrom } from "../record/decision.js";
import { plannedMoment } from "../record/moments.js";
import { askAcquaintances, askNewcomers } from "./ask-people.js";
import { askCountry, askZone } from "./ask-where.js";
import { type Asking, needed, optional } from "./asking.js";
import { decisionBack, faultOf, readBack } from "./dates.js";
import { doubleOf } from "./flags.js";
import type { InterviewOptions, Newcomer, RoundOptions } from "./options.js";
import { say } from "./say.js";

export type Kind = "interview" | "round" | "person";

const SUCH_AS = "Such as tomorrow 14:00, last tuesday 10:00 or 2026-06-03 10:00";

const THEIR_ZONE = "Their time zone: a city, or such as Europe/Berlin:";
const THEIR_COUNTRY = "Whose public holidays are theirs? A country such as US, or a state such as US-NY";

export function askKind({ prompts }: Asking): Promise<Kind> {
  return prompts.choice<Kind>("What would you like to add?", [
    { name: "an interview: another company, or another job", value: "interview" },
    { name: "a round: one more talk for a job that is there", value: "round" },
    { name: "a person: somebody there to write to or call", value: "person" },
  ]);
}

export function askWhich({ prompts, desk }: Asking): Promise<Interview> {
  return prompts.choice(
    "For which job?",
    desk.open.hunt.interviews.map((interview) => ({ name: titleOf(interview), value: interview })),
  );
}

/** `Product manager at Northwind`. */
export function titleOf({ role, company }: Pick<Interview, "role" | "company">): string {
  return safe(`${role} at ${company}`);
}

/** Everything that is needed first of a new interview. */
export async function askInterview(asking: Asking, given: InterviewOptions): Promise<InterviewOptions> {
  const opening = await askOpening(asking, given);
  const where = await askWhere(asking, opening);
  const zone = where.timezone ?? asking.desk.open.zone;
  const person = given.person ?? (await askContacts(asking, opening.company));
  const at = given.at ?? (await askWhenever(asking, zone));
  const announced = at === undefined ? {} : await askDecision(asking, given, at, zone);
  return {
    ...opening,
    ...where,
    person,
    ...(at !== undefined && { at }),
    ...announced,
  };
}

/** Days and hours are the company's: what of it is not as with the user. */
async function askWhere(
  { prompts, desk: { open } }: Asking,
  { timezone, country }: InterviewOptions,
): Promise<Pick<InterviewOptions, "timezone" | "country">> {
  const zone = timezone ?? (await askZone(prompts, THEIR_ZONE, open.zone));
  if (zone === open.zone) return {};
  const land = country ?? (await askCountry(prompts, THEIR_COUNTRY, zone));
  return { timezone: zone, ...(land !== undefined && land !== open.hunt.me.country && { country: land }) };
}

/** The company and the job. */
export async function askOpening<Given extends InterviewOptions>(
  asking: Asking,
  given: Given,
): Promise<Given & { readonly company: string; readonly role: string }> {
  const { hunt } = asking.desk.open;
  const company = given.company ?? (await needed(asking, "Which company is it?"));
  const role =
    given.role ?? (await needed(asking, "Which job is it for?", (text) => doubleOf(company, text, hunt)));
  const id = given.id ?? (await askId(asking, company, role));
  return { ...given, company, role, ...(id !== undefined && { id }) };
}

/** Everything that is needed first of a new round. */
export async function askRound(
  asking: Asking,
  interview: Interview,
  given: RoundOptions,
): Promise<RoundOptions> {
  const zone = interview.timezone ?? asking.desk.open.zone;
  const at = given.at ?? (await askWhen(asking, interview, zone));
  const met = given.with || given.person ? {} : await askMet(asking, interview);
  return { ...given, ...met, at, ...(await askDecision(asking, given, at, zone)) };
}

/** Only for a company whose name does not do for one. */
async function askId(asking: Asking, company: string, role: string): Promise<string | undefined> {
  if (slug(company) !== "") return undefined;
  const taken = asking.desk.open.hunt.interviews.map(({ id }) => id);
  const question = "A short name for it in Latin letters, to use in commands, such as yandex:";
  const check = (id: string) => {
    if (!isId(id) || slug(id) === "") return "Use letters, digits, and - _ . between them.";
    return taken.includes(id) ? "Another interview has that one." : undefined;
  };
  const initial = slug(role);
  return initial === "" || taken.includes(initial)
    ? needed(asking, question, check)
    : optional(asking, question, check, initial);
}

async function askContacts(asking: Asking, company: string): Promise<Newcomer[]> {
  const known = await askAcquaintances(asking, company);
  const first =
    known.length === 0
      ? "Who is your contact there? A name, or Enter to leave it open:"
      : "Anybody new? A name, or Enter to go on:";
  return [...known, ...(await askNewcomers(asking, first, known))];
}

/** Whom the user talks with, of those there and others. */
async function askMet(asking: Asking, { people }: Interview): Promise<Pick<RoundOptions, "with" | "person">> {
  if (people.length === 0) {
    return {
      person: await askNewcomers(asking, "Whom do you talk with? A name, or Enter to leave it open:", people),
    };
  }
  const met = await asking.prompts.several(
    "Whom do you talk with?",
    people.map(({ id, name }) => ({ name, value: id })),
  );
  return { with: met, person: await askNewcomers(asking, "Anybody new? A name, or Enter to go on:", people) };
}

async function askWhen(asking: Asking, interview: Interview, zone: Zone): Promise<string> {
  const where = zone === asking.desk.open.zone ? "" : ` On their clock in ${cityOf(zone)}.`;
  const question = `When do you talk at ${interview.company}, or when did you?${where} ${SUCH_AS}:`;
  const at = await needed(asking, question, (text) =>
    faultOf(plannedMoment(text, "--at", clockOf(asking, zone))),
  );
  await sayWhen(asking, at, zone);
  return at;
}

async function askWhenever(asking: Asking, zone: Zone): Promise<string | undefined> {
  const question = `When do you talk, or when did you? ${SUCH_AS}; Enter if it is not fixed yet:`;
  const at = await optional(asking, question, (text) =>
    faultOf(plannedMoment(text, "--at", clockOf(asking, zone))),
  );
  if (at !== undefined) await sayWhen(asking, at, zone);
  return at;
}

async function sayWhen(asking: Asking, at: string, zone: Zone): Promise<void> {
  const moment = await plannedMoment(at, "--at", clockOf(asking, zone));
  await say(asking.shell, readBack(moment, zone, asking.desk.open.zone));
}

/** Meant as a date, whatever it says. */
const DIGITS = /\d\s*[/.-]\s*\d/;

/** A day as one option, and anything else as their words. */
export async function askDecision(
  asking: Asking,
  given: RoundOptions,
  at: string,
  zone: Zone,
): Promise<Pick<RoundOptions, "decision" | "said">> {
  const { decision, said } = given;
  if (decision !== undefined || said !== undefined) {
    return { ...(decision !== undefined && { decision }), ...(said !== undefined && { said }) };
  }
  const clock = clockOf(asking, zone);
  const since = dayAt(await plannedMoment(at, "--at", clock), zone);
  const question = "Have they said when they decide? A day or their words, or Enter if they have not:";
  const check = (typed: string) => (DIGITS.test(typed) ? faultOf(read(typed)) : Promise.resolve(undefined));
  const read = (typed: string) => decisionFrom({ decision: typed }, clock, since);
  const answer = await optional(asking, question, check);
  if (answer === undefined) return {};
  const isDay = (await faultOf(read(answer))) === undefined;
  const option = isDay ? { decision: answer } : { said: answer };
  const understood = await decisionFrom(option, clock, since);
  if (understood) await say(asking.shell, decisionBack(understood));
  return option;
}

function clockOf({ desk }: Asking, zone: Zone): Clock {
  return { now: desk.now, zone };
}
