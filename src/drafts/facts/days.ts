/** Days as a message names them on the day on which it is written. */
import { type Day, longDay } from "../../model/dates/index.js";

/** `today`, `yesterday` or `on Wednesday, June 3`. */
export function whenWords(day: Day, today: Day): string {
  if (day === today) return "today";
  return day === today - 1 ? "yesterday" : `on ${longDay(day, today)}`;
}
