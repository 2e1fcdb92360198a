/** The part of a plan that was asked for. */
import type { Action, Outlook } from "../engine/types.js";
import { addDays } from "../model/dates/index.js";
import { type Clock, dayOfIso } from "../render/when.js";
import type { Who } from "./who.js";

/** How many days ahead to look unless the user says otherwise. */
export const DAYS = 14;

/** Only what concerns an interview, or one person of it. */
export function about({ interview, person }: Who, plan: Outlook): Outlook {
  const concerns = (part: { readonly interview: string }) => part.interview === interview.id;
  return {
    ...plan,
    actions: plan.actions.filter((action) => concerns(action) && (!person || action.to === person.id)),
    waiting: plan.waiting.filter(concerns),
    notes: plan.notes.filter(concerns),
  };
}

export interface Horizon {
  readonly plan: Outlook;
  /** Upcoming actions that are further ahead. */
  readonly beyond: readonly Action[];
}

/** Without the upcoming actions that neither open nor are due within `days` days from today on. */
export function within(days: number, plan: Outlook, clock: Clock): Horizon {
  const last = addDays(clock.today, days);
  const isNear = ({ state, opens, due }: Action) =>
    state !== "upcoming" || [opens, due].some((iso) => iso !== null && dayOfIso(iso, clock) <= last);
  return {
    plan: { ...plan, actions: plan.actions.filter(isNear) },
    beyond: plan.actions.filter((action) => !isNear(action)),
  };
}
