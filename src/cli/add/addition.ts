/** Something new for the file, and the changes that put it there. */
import { localText, type Moment, type Zone } from "../../model/dates/index.js";
import type { Change, Comment, Plain, Typed } from "../../model/edit/index.js";
import type { Decision, Hunt, Interview, Person, Round } from "../../model/types.js";
import { writtenDecision } from "../../model/written.js";

export interface Opening {
  /** Where the company's name does not do for one. */
  readonly id?: string;
  readonly company: string;
  readonly role: string;
  readonly department?: string;
  readonly timezone?: Zone;
  readonly country?: string;
}

export interface NewRound {
  /** Times without an offset are on the company's clock. */
  readonly at: Moment;
  readonly ends?: Moment;
  readonly home?: Moment;
  readonly where?: NonNullable<Round["where"]>;
  /** Ids; none where the file is to say nothing about it. */
  readonly with: readonly string[];
  readonly final?: boolean;
  readonly decision?: Decision;
  /** To stand above it. */
  readonly comment?: string;
}

export interface Addition {
  /** What they belong to: an interview that is new, or one of the file. */
  readonly to: Opening | Interview;
  readonly people: readonly Person[];
  readonly round?: NewRound;
  /** What the file did not say of somebody who is there. */
  readonly details?: { readonly of: Person; readonly said: Partial<Omit<Person, "id" | "name">> };
}

/** Whether it is in the file. */
export function isThere(to: Addition["to"]): to is Interview {
  return "rounds" in to;
}

/** @param zone the user's */
export function changesFor(
  { to, people, round, details }: Addition,
  hunt: Hunt,
  zone: Zone,
  file: Typed,
): (Change | Comment)[] {
  const theirs = to.timezone ?? zone;
  const added = (at: number, before: number): (Change | Comment)[] => {
    const rounds = ["interviews", at, "rounds"];
    if (!round) return [];
    const change = { append: rounds, item: writtenRound(round, theirs) };
    if (round.comment === undefined) return [change];
    return [change, { comment: round.comment, above: [...rounds, before] }];
  };
  if (isThere(to)) {
    const at = hunt.interviews.indexOf(to);
    const said = Object.entries(details?.said ?? {}).map(([key, value]): Change => {
      const index = details ? to.people.indexOf(details.of) : -1;
      return { set: ["interviews", at, "people", index, key], value };
    });
    return [...said, ...joining(people, to, at, file), ...added(at, to.rounds.length)];
  }
  const { id, company, role, department, timezone, country } = to;
  const known = people.length > 0 ? people.map(writtenPerson) : undefined;
  const item = present({ id, company, role, department, timezone, country, people: known });
  return [{ append: ["interviews"], item }, ...added(hunt.interviews.length, 0)];
}

/** New people of an interview; rounds that meant its only person, and did not have to say so, now do. */
export function joining(
  people: readonly Person[],
  { people: known, rounds }: Interview,
  at: number,
  file: Typed,
): Change[] {
  const [only, ...others] = known;
  const isTacit = people.length > 0 && only !== undefined && others.length === 0;
  const tacit = rounds
    .map((_, index) => ["interviews", at, "rounds", index, "with"])
    .filter((path) => isTacit && !file.has(path));
  return [
    ...tacit.map((path) => ({ set: path, value: [only?.id ?? ""] })),
    ...people.map((person) => ({ append: ["interviews", at, "people"], item: writtenPerson(person) })),
  ];
}

function writtenPerson({ id, name, part, email, phone, post, prefers, timezone, country }: Person): Plain {
  return present({ id, name, part, email, phone, post, prefers, timezone, country });
}

function writtenRound({ at, ends, home, where, with: ids, final, decision }: NewRound, zone: Zone): Plain {
  return present({
    at: localText(at, zone),
    ends: ends && localText(ends, zone),
    home: home && localText(home, zone),
    where,
    with: ids.length > 0 ? ids : undefined,
    final,
    decision: decision && writtenDecision(decision, zone),
  });
}

function present(fields: Readonly<Record<string, Plain | undefined>>): { readonly [key: string]: Plain } {
  const entries = Object.entries(fields).filter((entry): entry is [string, Plain] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
