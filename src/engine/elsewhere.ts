/** What the logs of a company's other interviews have: some of it holds for the whole company. */
import { happenedAt } from "../model/dates/index.js";
import type { Hunt, Interview } from "../model/types.js";
import type { Dated } from "./chronicle.js";
import type { World } from "./world.js";

const byCompany = new WeakMap<Hunt, ReadonlyMap<string, readonly Interview[]>>();

/** Entries up to now of other interviews at the same company, with people of that company. */
export function logElsewhere({ id, company }: Interview, world: World): Dated[] {
  const others = (companiesOf(world.hunt).get(nameOf(company)) ?? []).filter((one) => one.id !== id);
  return others.flatMap((interview) => {
    const { zone } = world.calendarOf(interview);
    const concernsThem = (...people: readonly string[]): boolean =>
      people.length === 0 || interview.people.some(({ id }) => people.includes(id));
    return interview.log
      .filter((entry) => ("got" in entry && entry.from !== undefined ? concernsThem(entry.from) : true))
      .filter((entry) => ("sent" in entry ? concernsThem(...entry.to) : true))
      .map((entry) => ({ at: happenedAt(entry.at, zone), entry }))
      .filter(({ at }) => world.known.hasReached(at));
  });
}

function companiesOf(hunt: Hunt): ReadonlyMap<string, readonly Interview[]> {
  const known = byCompany.get(hunt);
  if (known) return known;
  const companies = new Map<string, Interview[]>();
  for (const interview of hunt.interviews) {
    const name = nameOf(interview.company);
    companies.set(name, [...(companies.get(name) ?? []), interview]);
  }
  byCompany.set(hunt, companies);
  return companies;
}

/** A company written with other capitals or spaces is the same. */
function nameOf(company: string): string {
  return company.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
