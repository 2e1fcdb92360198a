/** A round as an event. */
import type { Appointment } from "../../engine/appointments.js";
import type { CalendarEvent, Days, Hours } from "../../model/calendar/event.js";
import { addDays, dayIn, HOUR, type Instant, instantOfIso } from "../../model/dates/index.js";
import { uidOf } from "../../safe/calendar.js";

const WHERE = { onsite: "on site", video: "by video", phone: "by phone" } as const;

const BEFORE = -60;

/** @param appointment with its company under the name that tells it from others */
export function roundEvent(appointment: Appointment): CalendarEvent {
  const { interview, company, role, number, where, people, hour } = appointment;
  return {
    uid: uidOf(`${interview}/round/${number}`),
    summary: `Interview with ${company}, round ${number}`,
    description: [`${company}: ${role}`, ...people.map((name) => `With: ${name}`)],
    location: where === null ? "" : WHERE[where],
    span: hour ? hoursOf(appointment) : dayOf(appointment),
    alarm: hour ? BEFORE : null,
    busy: hour,
    cancelled: false,
  };
}

export function isRound({ uid }: CalendarEvent): boolean {
  return /\.round\.\d+@/.test(uid);
}

function hoursOf({ begins, ends, timezone: zone }: Appointment): Hours {
  const start = instantOfIso(begins);
  const end = instantOfIso(ends);
  return { start, end: end > start ? end : ((start + HOUR) as Instant), zone };
}

function dayOf({ begins, timezone }: Appointment): Days {
  const first = dayIn(instantOfIso(begins), timezone);
  return { first, until: addDays(first, 1) };
}
