/** What every interview of a hunt shares at one moment: the parameters, the user's zone, and people's calendars. */
import { type Calendar, type Day, type Instant, Present, type Zone } from "../model/dates/index.js";
import type { Parameters } from "../model/parameters.js";
import type { Contactable, Hunt, Interview } from "../model/types.js";
import { NONE } from "./none.js";
import { emptyMemory, type Remembered } from "./once.js";
import { parametersOf } from "./styles.js";

/** What is the same at every moment. */
export interface Ground extends Remembered {
  readonly hunt: Hunt;
  /** The user's zone. */
  readonly zone: Zone;
  readonly parameters: Parameters;
  /** Where somebody works; without a person, where the interview's company does. References live where the user does. */
  calendarOf(interview: Interview, person?: Contactable): Calendar;
}

export interface World extends Ground {
  readonly ground: Ground;
  readonly now: Present;
  /** What the log has after this is not yet true. */
  readonly known: Present;
  /** The user's day. */
  readonly today: Day;
}

/**
 * @param systemZone the zone of a user whose file names none
 * @param known up to when the log is believed, where that is not `now`
 */
export function worldOf(
  hunt: Hunt,
  now: Instant | Present,
  systemZone: Zone,
  known: Instant | Present = now,
): World {
  const present = Present.of(now);
  const ground = groundOf(hunt, hunt.me.timezone ?? systemZone);
  return {
    ...ground,
    ground,
    now: present,
    known: known === now ? present : Present.of(known),
    today: present.dayIn(ground.zone),
  };
}

const grounds = new WeakMap<Hunt, Map<Zone, Ground>>();

function groundOf(hunt: Hunt, zone: Zone): Ground {
  const byZone = grounds.get(hunt) ?? new Map<Zone, Ground>();
  grounds.set(hunt, byZone);
  const known = byZone.get(zone);
  if (known) return known;
  const references = new Set<Contactable>(hunt.references);
  const calendar = calendarsOf(hunt);
  const ground: Ground = {
    memory: emptyMemory(),
    hunt,
    zone,
    parameters: parametersOf(hunt),
    calendarOf: (interview, person) => {
      const company = person && references.has(person) ? undefined : interview;
      return calendar(
        person?.timezone ?? company?.timezone ?? zone,
        person?.country ?? company?.country ?? hunt.me.country,
      );
    },
  };
  byZone.set(zone, ground);
  return ground;
}

/** One calendar for each zone and country. */
function calendarsOf({ holidays, daysOff }: Hunt): (zone: Zone, country: string | undefined) => Calendar {
  const byZone = new Map<Zone, Map<string | undefined, Calendar>>();
  return (zone, country) => {
    const byCountry = byZone.get(zone) ?? new Map<string | undefined, Calendar>();
    let found = byCountry.get(country);
    if (!found) {
      const publicly = (country !== undefined && holidays[country]) || NONE;
      found = { zone, daysOff: daysOff.length > 0 ? new Set([...publicly, ...daysOff]) : setOf(publicly) };
      byCountry.set(country, found);
      byZone.set(zone, byCountry);
    }
    return found;
  };
}

const sets = new WeakMap<readonly Day[], ReadonlySet<Day>>();

/** Made once for each list: hunts that were read together share theirs. */
function setOf(days: readonly Day[]): ReadonlySet<Day> {
  const known = sets.get(days) ?? new Set(days);
  sets.set(days, known);
  return known;
}
