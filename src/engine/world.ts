/** What every interview of a hunt shares at one moment: the parameters, the user's zone, and people's calendars. */
import { type Calendar, type Day, type Instant, Present, type Zone } from "../model/dates/index.js";
import type { Parameters } from "../model/parameters.js";
import type { Contactable, Hunt, Interview } from "../model/types.js";
import { parametersOf } from "./styles.js";

export interface World {
  readonly hunt: Hunt;
  readonly now: Present;
  /** What the log has after this is not yet true. */
  readonly known: Present;
  /** The user's zone. */
  readonly zone: Zone;
  /** The user's day. */
  readonly today: Day;
  readonly parameters: Parameters;
  /** Where somebody works; without a person, where the interview's company does. References live where the user does. */
  calendarOf(interview: Interview, person?: Contactable): Calendar;
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
  const zone = hunt.me.timezone ?? systemZone;
  const calendars = new Map<string, Calendar>();

  function calendar(inZone: Zone, country: string | undefined): Calendar {
    const key = `${inZone} ${country}`;
    let found = calendars.get(key);
    if (!found) {
      const holidays = (country !== undefined && hunt.holidays[country]) || [];
      found = { zone: inZone, daysOff: new Set([...holidays, ...hunt.daysOff]) };
      calendars.set(key, found);
    }
    return found;
  }

  return {
    hunt,
    now: present,
    known: known === now ? present : Present.of(known),
    zone,
    today: present.dayIn(zone),
    parameters: parametersOf(hunt),
    calendarOf: (interview, person) => {
      const isReference = hunt.references.some((one) => one === person);
      const company = isReference ? undefined : interview;
      return calendar(
        person?.timezone ?? company?.timezone ?? zone,
        person?.country ?? company?.country ?? hunt.me.country,
      );
    },
  };
}
