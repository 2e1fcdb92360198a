/** What the file does not say about a round that is over. */
import type { Instant } from "../model/dates/index.js";
import { nameATime } from "../model/parse/date-words.js";
import type { Got, GotKind, Person } from "../model/types.js";
import type { Dated, DatedRound } from "./chronicle.js";
import { channelsOf } from "./people.js";
import type { Story } from "./story.js";

/** With these the question of when they decide is settled. */
const DECISIONS: readonly GotKind[] = ["offer", "rejection", "next-round"];

interface Undated {
  readonly said: string;
  /** When they said so. */
  readonly at: Instant;
  /** The entry of the log that has them; undefined where the round has. */
  readonly entry: Got | undefined;
}

export interface Gaps {
  /** Whether nothing is known of when they decide. */
  readonly decision: boolean;
  /** Where their words about it name a time whose date the file does not tell. */
  readonly undated: Undated | undefined;
  /** Those whom the user met, as far as the file names them. */
  readonly met: readonly Person[];
  /** Of whom there is no address at all. */
  readonly unreachable: readonly Person[];
  /** Who can be reached, and not by the way that they prefer. */
  readonly misdirected: readonly (Person & Required<Pick<Person, "prefers">>)[];
  /** Of whom it is not known how they like to be reached. */
  readonly unasked: readonly Person[];
}

export function gapsOf(talk: DatedRound, story: Story): Gaps {
  const { round, end } = talk;
  const { got, person } = story;
  const met = round.with.map(person).filter((one) => one !== undefined);
  const later = got.filter(({ at }) => at >= end);
  const isDecided = story.ahead.length > 0 || later.some(({ entry }) => DECISIONS.includes(entry.got));
  return {
    decision: !isDecided && !round.decision && !later.some(({ entry }) => entry.decision),
    undated: isDecided ? undefined : undatedIn(talk, later),
    met,
    unreachable: met.filter((one) => channelsOf(one).length === 0),
    misdirected: met.filter(isMisdirected),
    unasked: met.filter(({ prefers }) => prefers === undefined),
  };
}

function isMisdirected(one: Person): one is Person & Required<Pick<Person, "prefers">> {
  return one.prefers !== undefined && one[one.prefers] === undefined && channelsOf(one).length > 0;
}

/** @param later what they said after the round */
function undatedIn({ round, end }: DatedRound, later: readonly Dated<Got>[]): Undated | undefined {
  const word = later.findLast(({ entry }) => entry.decision);
  const { by, said } = word?.entry.decision ?? round.decision ?? {};
  return said !== undefined && !by && nameATime(said)
    ? { said, at: word?.at ?? end, entry: word?.entry }
    : undefined;
}
