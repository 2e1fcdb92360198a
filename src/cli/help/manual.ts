/** The manual of the whole program. */
import type { Guide } from "../../render/help/guide.js";
import { manualText } from "../../render/help/manual.js";
import type { Command } from "../command.js";
import { everywhereOf, guideOf } from "./guide.js";

/** @param program with all that its commands take */
export function manualOf(program: Command): string {
  return manualText({
    version: program.version() ?? "",
    program: guideOf(program),
    commands: guidesIn(program),
    everywhere: everywhereOf(program),
  });
}

function guidesIn({ commands }: Command): Guide[] {
  return commands.flatMap((command) => [guideOf(command), ...guidesIn(command)]);
}
