/** What the file does not say about a round that is over. */
import { nameATime } from "../model/parse/date-words.js";
import type { Got, Person } from "../model/types.js";
import type { Dated, DatedRound } from "./chronicle.js";
import { channelsOf } from "./people.js";
import type { Story } from "./story.js";

interface Undated {
  readonly said: string;
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
  const isTold = ({ at, entry }: Dated<Got>): boolean =>
    at >= end && (entry.decision !== undefined || entry.got === "offer");
  return {
    decision: !round.decision && !got.some(isTold),
    undated: undatedIn(talk, story),
    met,
    unreachable: met.filter((one) => channelsOf(one).length === 0),
    misdirected: met.filter(isMisdirected),
    unasked: met.filter(({ prefers }) => prefers === undefined),
  };
}

function isMisdirected(one: Person): one is Person & Required<Pick<Person, "prefers">> {
  return one.prefers !== undefined && one[one.prefers] === undefined && channelsOf(one).length > 0;
}

function undatedIn({ round, end }: DatedRound, { got }: Story): Undated | undefined {
  const entry = got.findLast((word) => word.at >= end && word.entry.decision)?.entry;
  const { by, said } = entry?.decision ?? round.decision ?? {};
  return said !== undefined && !by && nameATime(said) ? { said, entry } : undefined;
}
