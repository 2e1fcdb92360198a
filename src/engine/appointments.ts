/** Every round of a hunt, those that are over too. */
import { type Instant, isoInstant, type Zone } from "../model/dates/index.js";
import type { Hunt, Interview, Round } from "../model/types.js";
import { chronicleOf } from "./chronicle.js";
import { worldOf } from "./world.js";

export interface Appointment {
  readonly interview: string;
  readonly company: string;
  readonly role: string;
  /** Its place in the file, from 1. */
  readonly number: number;
  /** ISO 8601 with the offset of the company's zone. */
  readonly begins: string;
  readonly ends: string;
  /** Whether the hour is known as well as the day. */
  readonly hour: boolean;
  /** The company's. */
  readonly timezone: Zone;
  readonly where: NonNullable<Round["where"]> | null;
  /** Names. */
  readonly people: readonly string[];
}

/** @param systemZone the zone of a user whose file names none */
export function appointmentsOf(hunt: Hunt, now: Instant, systemZone: Zone): Appointment[] {
  const world = worldOf(hunt, now, systemZone);
  return hunt.interviews.flatMap((interview) => {
    const { past, ahead, calendar } = chronicleOf(interview, world);
    return [...past, ...ahead].map(({ number, round, start, end }) => ({
      interview: interview.id,
      company: interview.company,
      role: interview.role,
      number,
      begins: isoInstant(start, calendar.zone),
      ends: isoInstant(end, calendar.zone),
      hour: round.at.time !== undefined,
      timezone: calendar.zone,
      where: round.where ?? null,
      people: namesOf(round, interview),
    }));
  });
}

function namesOf({ with: ids }: Round, { people }: Interview): string[] {
  return ids.map((id) => people.find((one) => one.id === id)?.name ?? id);
}
