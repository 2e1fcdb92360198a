/** Calendars of a few actions, and what an independent reader finds in one. */
import ICAL from "ical.js";
import type { Plan } from "../../src/engine/types.js";
import { NAMES, type Revised } from "../../src/model/calendar/event.js";
import { eventsIn } from "../../src/model/calendar/read.js";
import type { Day, Instant } from "../../src/model/dates/index.js";
import { type Agenda, type AgendaView, calendarText } from "../../src/render/calendar/index.js";
import { moment } from "../support/hunt.js";
import { NOW, planOf } from "./plans.js";

export const VIEW: AgendaView = {
  now: moment(NOW),
  zone: "America/New_York",
  zoneOf: ({ interview }) => (interview === "contoso" ? "Europe/Madrid" : "America/New_York"),
  before: () => ({ round: 1, lastWord: undefined }),
  options: "",
  notes: true,
};

export interface Drawing {
  readonly earlier?: string;
  readonly now?: Instant;
  readonly view?: Partial<AgendaView>;
  readonly appointments?: Agenda["appointments"];
  readonly rounds?: boolean;
  readonly interviews?: Agenda["interviews"];
}

/** The calendar of a plan with these parts. */
export function drawn(
  parts: Partial<Plan>,
  { earlier, now = VIEW.now, view, appointments = [], rounds = true, interviews = [] }: Drawing = {},
): string {
  const agenda = { name: NAMES.real, plan: planOf(parts), interviews, appointments, rounds };
  const before = earlier === undefined ? [] : read(earlier);
  return calendarText(agenda, before, { ...VIEW, ...view, now });
}

/** As followup reads its own calendars. @throws Error for one that it would not take for its own */
export function read(text: string): readonly Revised[] {
  const events = eventsIn(Buffer.from(text), NAMES.real);
  if (events === undefined) throw new Error(`not read:\n${text}`);
  return events;
}

/** As ical.js reads it; `values` are the first values of properties by their names. */
export interface Seen {
  readonly component: ICAL.Component;
  readonly values: Readonly<Record<string, unknown>>;
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
  readonly alarms: readonly ICAL.Component[];
}

export function seen(text: string): Seen[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => new ICAL.Timezone(zone));
  const at = (event: ICAL.Component, name: string): ICAL.Time => {
    const time = event.getFirstPropertyValue(name);
    if (!(time instanceof ICAL.Time)) throw new Error(`no ${name}`);
    const tzid = event.getFirstProperty(name)?.getFirstParameter("tzid");
    const zone = zones.find((one) => one.tzid === tzid);
    if (tzid !== undefined && zone === undefined) throw new Error(`no VTIMEZONE for ${tzid}`);
    if (zone) time.zone = zone;
    return time;
  };
  return calendar.getAllSubcomponents("vevent").map((component) => ({
    component,
    values: Object.fromEntries(
      component.getAllProperties().map((property) => [property.name, property.jCal[3]]),
    ),
    start: at(component, "dtstart"),
    end: at(component, "dtend"),
    alarms: component.getAllSubcomponents("valarm"),
  }));
}

/** The only event of a calendar. */
export function only(text: string): Seen {
  const [event, ...others] = seen(text);
  if (event === undefined || others.length > 0) throw new Error(`${others.length + 1} events`);
  return event;
}

export function dayOf(year: number, month: number, date: number): Day {
  return (Date.UTC(year, month - 1, date) / 86_400_000) as Day;
}
