/** What stands before what it must follow. */
import type { Zone } from "../dates/index.js";
import { shortened } from "../problems.js";
import type { Interview, LogEntry } from "../types.js";
import { isBefore } from "./contradictions.js";
import type { Remark } from "./remarks.js";

type Advice = Omit<Remark, "severity">;

/** @param previous the entry above it */
export function ofOrder(
  entry: LogEntry,
  previous: LogEntry | undefined,
  interview: Pick<Interview, "people" | "rounds">,
  zone: Zone,
): Advice[] {
  const thanks = ofThanks(entry, interview, zone);
  if (!previous || !isBefore(entry.at, previous.at, zone)) return thanks;
  return [
    {
      path: ["at"],
      says: "This happened before the entry above it.",
      hint: "Put the entries in order, the oldest first.",
    },
    ...thanks,
  ];
}

/** Thanks for a conversation that had not taken place. */
function ofThanks(
  entry: LogEntry,
  { people, rounds }: Pick<Interview, "people" | "rounds">,
  zone: Zone,
): Advice[] {
  if (!("sent" in entry) || entry.sent !== "thank-you") return [];
  const early = people.filter(
    ({ id }) =>
      entry.to.includes(id) &&
      !rounds.some(({ at, with: attendees }) => {
        const wasThere = attendees.length === 0 || attendees.includes(id);
        return wasThere && !isBefore(entry.at, at, zone);
      }),
  );
  return early.map(({ name }) => ({
    path: ["at"],
    says: `This thank-you comes before any round with ${shortened(name)}.`,
    hint: "Check its date, and the date and the with: of the round that it is for.",
  }));
}
