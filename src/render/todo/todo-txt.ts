/** Actions as todo.txt: an item a line, which programs that know the format sort, filter and hide until its day. */
import type { Action, State } from "../../engine/types.js";
import { isoDay } from "../../model/dates/index.js";
import { itemText } from "../../safe/todo-txt.js";
import { wholeSentence } from "../sentence.js";
import { type Clock, dayOfIso } from "../when.js";

const PRIORITIES: Readonly<Record<State, string>> = { overdue: "A", due: "B", blocked: "C", upcoming: "C" };

/** @param actions with their companies under the names that tell them from others @param clock the user's */
export function todoTxt(actions: readonly Action[], clock: Clock): string {
  return actions.map((action) => `${item(action, clock)}\n`).join("");
}

/** `(A) Thank Raj Patel at Northwind +northwind @email due:2026-06-09 followup:northwind/thank-you/1/raj`. */
function item(action: Action, clock: Clock): string {
  const { id, interview, via, state, due, opens } = action;
  const first = dayOfIso(opens, clock);
  return [
    `(${PRIORITIES[state]})`,
    itemText(wholeSentence(action)),
    `+${interview}`,
    ...(via === null ? [] : [`@${via}`]),
    ...(due === null ? [] : [`due:${isoDay(dayOfIso(due, clock))}`]),
    ...(first > clock.today ? [`t:${isoDay(first)}`] : []),
    `followup:${id}`,
  ].join(" ");
}
