/** The plan as the text of a calendar. */
import type { Appointment } from "../../engine/appointments.js";
import type { Plan } from "../../engine/types.js";
import type { CalendarEvent, CalendarName, Revised } from "../../model/calendar/event.js";
import type { Interview } from "../../model/types.js";
import { companyNames, named } from "../companies.js";
import { type ActionView, actionEvent } from "./action-event.js";
import { revise } from "./revise.js";
import { isRound, roundEvent } from "./round-event.js";
import { safeEvent } from "./safe-event.js";
import { type WaitView, waitEvent } from "./wait-event.js";
import { calendarFile } from "./write.js";

export interface Agenda {
  readonly name: CalendarName;
  readonly plan: Plan;
  readonly interviews: readonly Pick<Interview, "id" | "company" | "role">[];
  readonly appointments: readonly Appointment[];
  /** Whether these are wanted; an earlier calendar that has some keeps them up to date. */
  readonly rounds: boolean;
}

export type AgendaView = ActionView & WaitView;

/**
 * iCalendar, the same for the same agenda and the same earlier calendar.
 * @param earlier what stands in the calendar that this one replaces
 */
export function calendarText(agenda: Agenda, earlier: readonly Revised[], view: AgendaView): string {
  const rounds = agenda.rounds || earlier.some(isRound);
  const events = eventsOf({ ...agenda, rounds }, view).map(safeEvent);
  return calendarFile(revise(events, earlier.map(safeEvent), view), agenda.name);
}

function eventsOf({ plan, interviews, appointments, rounds }: Agenda, view: AgendaView): CalendarEvent[] {
  const name = named(companyNames(interviews));
  return [
    ...plan.actions.map((action) => actionEvent(name(action), view)),
    ...plan.waiting.map((wait) => waitEvent(name(wait), view)),
    ...(rounds ? appointments : []).map((appointment) => roundEvent(name(appointment))),
  ];
}
