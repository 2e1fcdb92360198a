/** The calendar as a file, in the place of the one that followup wrote there before. */
import { EXIT, FollowupError } from "../../errors.js";
import type { CalendarName, Revised } from "../../model/calendar/event.js";
import { remark, type Shell } from "../shell.js";

const REMEDIES = {
  missing: "Try again.",
  notAFile: "Name a file for the calendar.",
};

/**
 * Writes what `make` makes of the events that stand there; no file but a calendar of that name is replaced, and none where nothing changes.
 * @throws FollowupError 73 where the file is not followup's, and what reading and writing throw
 */
export async function publish(
  shell: Shell,
  path: string,
  name: CalendarName,
  make: (earlier: readonly Revised[]) => string,
): Promise<void> {
  const { io } = shell;
  const store = await io.store();
  const written = (earlier: readonly Revised[]) => new TextEncoder().encode(make(earlier));
  if (!io.exists(path)) {
    store.create(path, written([]));
    return remark(shell, `wrote ${path}.`);
  }
  // A folder or a device is told of in the words of this command.
  io.readFile(path, REMEDIES);
  const { eventsIn } = await import("../../model/calendar/read.js");
  const { isChanged, remarks } = store.update(path, (bytes) => {
    const earlier = eventsIn(bytes, name);
    if (earlier === undefined) throw foreign(path);
    return written(earlier);
  });
  await remark(shell, isChanged ? `brought ${path} up to date.` : `${path} is up to date.`);
  for (const says of remarks) await remark(shell, says);
}

function foreign(path: string): FollowupError {
  const says = "this is not a calendar that followup wrote, or not all of it, and it stays as it is.";
  return new FollowupError(EXIT.cannotCreate, `${path}: ${says} Name another path.`);
}
