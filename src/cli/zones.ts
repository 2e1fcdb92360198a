/** Where the other side's clock stands. */
import type { Zone } from "../model/dates/index.js";
import type { Hunt } from "../model/types.js";

/** The zone of a recipient by id, else of the interview's company, else the user's; references live where the user does. */
export function zoneOf(
  { interview: id, to }: { readonly interview: string; readonly to: string | null },
  hunt: Hunt,
  zone: Zone,
): Zone {
  const interview = hunt.interviews.find((one) => one.id === id);
  const person = interview?.people.find((one) => one.id === to);
  const reference = person ? undefined : hunt.references.find((one) => one.id === to);
  return reference ? (reference.timezone ?? zone) : (person?.timezone ?? interview?.timezone ?? zone);
}
