/** An entry of the log from the options of a command line. */
import type { Action } from "../../engine/types.js";
import { usageError } from "../../errors.js";
import { instantOf, type Moment } from "../../model/dates/index.js";
import type { Got, GotKind, Hunt, Interview, Outcome, Sent, Via } from "../../model/types.js";
import type { Clock } from "../moments.js";
import { idsOf, personCalled } from "../person.js";
import { dayAt, decisionFrom } from "./decision.js";
import { pastMoment, plannedMoment, presently } from "./moments.js";

export interface SentOptions {
  readonly at?: string;
  readonly to?: readonly string[];
  readonly via?: Via;
  readonly outcome?: Outcome;
  readonly decision?: string;
  readonly said?: string;
  readonly used?: string;
  readonly what?: string;
}

export interface GotOptions {
  readonly at?: string;
  readonly from?: string;
  readonly via?: Via;
  readonly decision?: string;
  readonly said?: string;
  readonly for?: string;
  readonly returns?: string;
  readonly answered?: boolean;
}

/** Where and when it is logged, on the user's clock. */
export interface Desk extends Clock {
  readonly hunt: Hunt;
  readonly interview: Interview;
}

/**
 * What was sent. Left out, the recipient and the way are those of the only step of that kind in the plan.
 * @param planned the steps of this interview
 * @param outcomeOf how a call ended, where the options do not say
 * @throws FollowupError (64) where it cannot be told whom it went to, or how a call ended
 */
export async function sentEntry(
  sent: Sent["sent"],
  person: string | undefined,
  options: SentOptions,
  desk: Desk,
  planned: readonly Action[],
  outcomeOf: () => Promise<Outcome | undefined>,
): Promise<Sent> {
  const { used, what } = options;
  const at = await momentOf(options.at, desk);
  const to = recipientsOf(sent, person, options.to ?? [], desk, planned);
  const via = options.via ?? (options.outcome === undefined ? plannedWay(sent, to, planned) : "phone");
  const outcome = options.outcome ?? (via === "phone" ? await outcomeOf() : undefined);
  const decision = await decisionFrom(options, theirs(desk), dayAt(at, theirs(desk).zone));
  return {
    at,
    sent,
    to,
    ...(via && { via }),
    ...(outcome && { outcome }),
    ...(used !== undefined && { used }),
    ...(what !== undefined && { what }),
    ...(decision && { decision }),
  };
}

/** What came. @throws FollowupError (64) for an option that cannot be read, or a day that had passed */
export async function gotEntry(
  got: GotKind,
  person: string | undefined,
  options: GotOptions,
  desk: Desk,
): Promise<Got> {
  const { via, answered } = options;
  const { interview, hunt } = desk;
  mustBeOne(person, options.from, "--from");
  const from = options.from === undefined ? person : personCalled(options.from, "--from", interview, hunt).id;
  const [only, ...others] = interview.people;
  const sender = from ?? (others.length === 0 ? only?.id : undefined);
  const at = await momentOf(options.at, desk);
  const decision = await decisionFrom(options, theirs(desk), dayAt(at, theirs(desk).zone));
  const named = await momentAfter(at, options.for, "--for", desk);
  const returns = await momentAfter(at, options.returns, "--returns", desk);
  return {
    at,
    got,
    ...(sender !== undefined && { from: sender }),
    ...(via && { via }),
    ...(decision && { decision }),
    ...(named && { for: named }),
    ...(returns && { returns }),
    answered: answered === true,
  };
}

/** When it happened: now, unless an option says. */
export async function momentOf(at: string | undefined, desk: Desk): Promise<Moment> {
  return at === undefined ? presently(desk) : pastMoment(at, "--at", desk, theirs(desk).zone);
}

/** What they announced lies ahead of the moment at which they did. */
async function momentAfter(
  at: Moment,
  text: string | undefined,
  option: string,
  desk: Desk,
): Promise<Moment | undefined> {
  if (text === undefined) return undefined;
  const moment = await plannedMoment(text, option, desk);
  const day = dayAt(moment, desk.zone);
  const isPast =
    moment.time === undefined || at.time === undefined
      ? day < dayAt(at, desk.zone)
      : instantOf(moment, desk.zone) < instantOf(at, desk.zone);
  if (!isPast) return moment;
  throw usageError(`${option}: "${text}" had passed by then. Name the day or the hour that they named.`);
}

/** Somebody is named once. */
function mustBeOne(person: string | undefined, named: unknown, option: string): void {
  if (person !== undefined && named !== undefined) {
    throw usageError(`you have named ${person} already: leave ${option} out, or name the company alone.`);
  }
}

function recipientsOf(
  sent: Sent["sent"],
  person: string | undefined,
  named: readonly string[],
  { interview, hunt }: Desk,
  planned: readonly Action[],
): readonly string[] {
  mustBeOne(person, named[0], "--to");
  const to = person === undefined ? idsOf(named, "--to", interview, hunt) : [person];
  return to.length > 0 ? to : [recipientOf(sent, interview, planned)];
}

/** The way that the plan has for all of them; undefined where it has several, or none. */
function plannedWay(sent: Sent["sent"], to: readonly string[], planned: readonly Action[]): Via | undefined {
  const [way, ...others] = to.map(
    (id) => planned.find((action) => action.kind === sent && action.to === id)?.via ?? undefined,
  );
  return others.every((other) => other === way) ? way : undefined;
}

function recipientOf(sent: Sent["sent"], interview: Interview, planned: readonly Action[]): string {
  const steps = planned.filter(({ kind, to }) => kind === sent && to !== null);
  const [step, ...more] = steps;
  if (step?.to && more.length === 0) return step.to;
  const [only, ...others] = interview.people;
  if (only && others.length === 0) return only.id;
  if (interview.people.length === 0)
    throw usageError(`whom did it go to? The file names nobody at ${interview.company}.`);
  const ids = interview.people.map(({ id, name }) => `  --to ${id}  (${name})`);
  throw usageError(`whom did it go to?\n${ids.join("\n")}`);
}

/** The days that they name are theirs. */
function theirs({ now, zone, tell, interview }: Desk): Clock {
  return { now, tell, zone: interview.timezone ?? zone };
}
