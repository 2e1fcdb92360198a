/** What the logs of a company's other interviews have that holds for the whole company. */
import { happenedAt, type Instant } from "../model/dates/index.js";
import type { Interview, LogEntry } from "../model/types.js";
import { isCall } from "./calls.js";
import { once } from "./once.js";
import type { Ground, World } from "./world.js";

export interface Elsewhere {
  /** When they first asked, about another position, not to be contacted any more. */
  readonly stopped: Instant | undefined;
  /** When they were last called about another. */
  readonly called: Instant | undefined;
}

/** One entry's part in that. */
interface Word {
  readonly interview: string;
  readonly at: Instant;
}

interface Words {
  /** Soonest first. */
  readonly stops: readonly Word[];
  /** Latest first. */
  readonly calls: readonly Word[];
}

const NOTHING: Elsewhere = { stopped: undefined, called: undefined };

/** From entries up to now of other interviews at the same company, with people of that company. */
export function elsewhereOf({ id, company }: Interview, { ground, known }: World): Elsewhere {
  const interviews = companiesOf(ground).get(company) ?? [];
  if (interviews.every((one) => one.id === id)) return NOTHING;
  const { stops, calls } = wordsOf(interviews, ground);
  const counts = ({ interview, at }: Word): boolean => interview !== id && known.hasReached(at);
  return { stopped: stops.find(counts)?.at, called: calls.find(counts)?.at };
}

const wordsByCompany = once((_: Ground) => new Map<readonly Interview[], Words>());

/** What they all have, which is the same for each of them: with a company that has many, they are not gone through for each. */
function wordsOf(interviews: readonly Interview[], ground: Ground): Words {
  const known = wordsByCompany(ground).get(interviews);
  if (known) return known;
  const found = (isMeant: (entry: LogEntry) => boolean): Word[] =>
    interviews.flatMap((interview) => {
      const { zone } = ground.calendarOf(interview);
      return interview.log
        .filter((entry) => isMeant(entry) && concernsThem(entry, interview))
        .map(({ at }) => ({ interview: interview.id, at: happenedAt(at, zone) }));
    });
  const words = {
    stops: found((entry) => "got" in entry && entry.got === "stop").sort((a, b) => a.at - b.at),
    calls: found((entry) => "sent" in entry && isCall(entry)).sort((a, b) => b.at - a.at),
  };
  wordsByCompany(ground).set(interviews, words);
  return words;
}

function concernsThem(entry: LogEntry, { people }: Interview): boolean {
  const named = "sent" in entry ? entry.to : "got" in entry && entry.from !== undefined ? [entry.from] : [];
  return named.length === 0 || people.some(({ id }) => named.includes(id));
}

/** The interviews with each company, by every way in which it is written. */
const companiesOf = once(({ hunt: { interviews } }: Ground): ReadonlyMap<string, readonly Interview[]> => {
  const known = new Map<string, Interview[]>();
  const written = new Map<string, Interview[]>();
  for (const interview of interviews) {
    const { company } = interview;
    let together = written.get(company);
    if (!together) {
      const name = companyKey(company);
      together = known.get(name) ?? [];
      known.set(name, together);
      written.set(company, together);
    }
    together.push(interview);
  }
  return written;
});

/** A company written with other capitals or spaces is the same. */
export function companyKey(company: string): string {
  return company.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
