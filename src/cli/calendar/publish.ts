/** The calendar as a file, in the place of the one that followup wrote there before. */
import type { CalendarName, Revised } from "../../model/calendar/event.js";
import { publish } from "../publish.js";
import type { Shell } from "../shell.js";

/**
 * Writes what `make` makes of the events that stand there; no file but a calendar of that name is replaced, and none where nothing changes.
 * @throws FollowupError as `publish` does
 */
export function publishCalendar(
  shell: Shell,
  path: string,
  name: CalendarName,
  make: (earlier: readonly Revised[]) => string,
): Promise<void> {
  const written = (earlier: readonly Revised[]) => new TextEncoder().encode(make(earlier));
  return publish(shell, path, {
    what: "calendar",
    anew: () => written([]),
    async again() {
      const { eventsIn } = await import("../../model/calendar/read.js");
      return (before) => {
        const earlier = eventsIn(before, name);
        return earlier && written(earlier);
      };
    },
  });
}
