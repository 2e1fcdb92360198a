/** What is to be added, as the options say it and, where somebody can be asked, the answers. */
import { type ExitCode, usageError } from "../../errors.js";
import type { Hunt, Interview } from "../../model/types.js";
import { type Tell, tellerOf } from "../moments.js";
import type { Shell } from "../shell.js";
import { interviewOf } from "../who.js";
import type { Addition } from "./addition.js";
import { askPerson } from "./ask-people.js";
import { type Asking, canAsk } from "./asking.js";
import { commit, type Desk } from "./commit.js";
import { deedOf } from "./deed.js";
import { mustBeZone, newInterview, newPerson, newRound } from "./flags.js";
import type { InterviewOptions, PersonOptions, RoundOptions } from "./options.js";
import { askInterview, askKind, askRound, askWhich } from "./questions.js";

/** `who` names the interview. */
export type Wanted =
  | { readonly kind: "interview"; readonly options: InterviewOptions }
  | { readonly kind: "round"; readonly who?: string; readonly options: RoundOptions }
  | { readonly kind: "person"; readonly who?: string; readonly options: PersonOptions };

const WHAT = `what is to be added? One of these:
  followup add interview --company Northwind --role "Product manager"
  followup add round northwind --at "2026-06-03 10:00"
  followup add person northwind --name "Maria Gómez"
  followup add --from invite.ics`;

/** @param wanted nothing where the user is to be asked for everything */
export function add(
  shell: Shell,
  wanted: Wanted | undefined,
  dryRun: boolean | undefined,
): Promise<ExitCode> {
  const isAsked = canAsk(shell) && (wanted === undefined || lacks(wanted));
  if (!isAsked && wanted === undefined) throw usageError(WHAT);
  return commit<Wanted>(shell, {
    settle: async (desk) =>
      isAsked || wanted === undefined
        ? asked({ shell, prompts: await shell.io.prompts(), desk }, wanted)
        : wanted,
    deed: async (settled, desk) => deedOf(await additionOf(settled, desk, tellerOf(shell)), desk),
    isAsked,
    dryRun,
  });
}

/** Whether something is not given that the file needs. */
function lacks(wanted: Wanted): boolean {
  if (wanted.kind === "interview") {
    return wanted.options.company === undefined || wanted.options.role === undefined;
  }
  const main = wanted.kind === "round" ? wanted.options.at : wanted.options.name;
  return wanted.who === undefined || main === undefined;
}

async function asked(asking: Asking, given: Wanted | undefined): Promise<Wanted> {
  const { hunt } = asking.desk.open;
  const isFirst = hunt.interviews.length === 0;
  const wanted: Wanted = given ?? { kind: isFirst ? "interview" : await askKind(asking), options: {} };
  if (wanted.kind === "interview") {
    mustBeZone(wanted.options.timezone);
    return { ...wanted, options: await askInterview(asking, wanted.options) };
  }
  const interview = wanted.who === undefined ? await askInterviewOf(asking) : interviewOf(wanted.who, hunt);
  const { id: who } = interview;
  return wanted.kind === "round"
    ? { kind: "round", who, options: await askRound(asking, interview, wanted.options) }
    : { kind: "person", who, options: await askPerson(asking, interview, wanted.options) };
}

async function askInterviewOf(asking: Asking): Promise<Interview> {
  const [only, ...others] = interviewsIn(asking.desk.open.hunt);
  return others.length === 0 ? only : askWhich(asking);
}

async function additionOf(wanted: Wanted, { open, now }: Desk, tell: Tell): Promise<Addition> {
  const clock = { now, tell };
  if (wanted.kind === "interview") return newInterview(wanted.options, open, clock);
  if (wanted.who === undefined) {
    const [first] = interviewsIn(open.hunt);
    throw usageError(`for which interview? Name it: followup add ${wanted.kind} ${first.id}`);
  }
  const interview = interviewOf(wanted.who, open.hunt);
  return wanted.kind === "round"
    ? newRound(interview, wanted.options, open, clock)
    : newPerson(interview, wanted.options, open);
}

/** Throws a FollowupError (64) where there are none. */
function interviewsIn({ interviews: [first, ...others] }: Hunt): [Interview, ...Interview[]] {
  if (first) return [first, ...others];
  throw usageError("the file has no interviews yet. To add the first one: followup add interview");
}
