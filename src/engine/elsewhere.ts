/** What the logs of a company's other interviews have that holds for the whole company. */
import { happenedAt, type Instant } from "../model/dates/index.js";
import type { Got, Interview, LogEntry, Sent } from "../model/types.js";
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
  readonly stops: Word[];
  /** Latest first. */
  readonly calls: Word[];
}

const NOTHING: Elsewhere = { stopped: undefined, called: undefined };

/** From entries up to now of other interviews at the same company, with people of that company. */
export function elsewhereOf({ id, company }: Interview, { ground, known }: World): Elsewhere {
  const companies = wordsByCompany(ground);
  const words = companies.size > 0 && companies.get(companyKey(company));
  if (!words) return NOTHING;
  const counts = ({ interview, at }: Word): boolean => interview !== id && known.hasReached(at);
  return { stopped: words.stops.find(counts)?.at, called: words.calls.find(counts)?.at };
}

/** For the few companies that have such words. */
const wordsByCompany = once((ground: Ground): ReadonlyMap<string, Words> => {
  const byCompany = new Map<string, Words>();
  for (const interview of ground.hunt.interviews) {
    for (const entry of interview.log) {
      if (!(isStop(entry) || isCallOf(entry)) || !concernsThem(entry, interview)) continue;
      const key = companyKey(interview.company);
      const words = byCompany.get(key) ?? { stops: [], calls: [] };
      byCompany.set(key, words);
      const at = happenedAt(entry.at, ground.calendarOf(interview).zone);
      (isStop(entry) ? words.stops : words.calls).push({ interview: interview.id, at });
    }
  }
  for (const { stops, calls } of byCompany.values()) {
    stops.sort((a, b) => a.at - b.at);
    calls.sort((a, b) => b.at - a.at);
  }
  return byCompany;
});

function isStop(entry: LogEntry): entry is Got {
  return "got" in entry && entry.got === "stop";
}

function isCallOf(entry: LogEntry): entry is Sent {
  return "sent" in entry && isCall(entry);
}

function concernsThem(entry: Got | Sent, { people }: Interview): boolean {
  const named = "sent" in entry ? entry.to : entry.from === undefined ? [] : [entry.from];
  return named.length === 0 || people.some(({ id }) => named.includes(id));
}

export interface Taken {
  readonly interview: string;
  readonly company: string;
  readonly at: Instant;
}

/** The job that the user took at another interview. */
export function takenElsewhere({ id }: Interview, { ground, known }: World): Taken | undefined {
  return takenJobs(ground).findLast(({ interview, at }) => interview !== id && known.hasReached(at));
}

const takenJobs = once(({ hunt, calendarOf }: Ground): readonly Taken[] =>
  hunt.interviews.flatMap((interview) =>
    acceptances(interview).map(({ at }) => ({
      interview: interview.id,
      company: interview.company,
      at: happenedAt(at, calendarOf(interview).zone),
    })),
  ),
);

/** Entries by which the job of an interview was taken. */
export function acceptances({ log }: Interview): LogEntry[] {
  return log.filter((entry) => "closed" in entry && entry.closed === "accepted");
}

/** A company written with other capitals or spaces is the same. */
export function companyKey(company: string): string {
  return company.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
