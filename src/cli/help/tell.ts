/** Tells about a command, as its `--help` does. */
import { commandParts, programParts } from "../../render/help/guide.js";
import { helpPage } from "../../render/help/page.js";
import type { Part } from "../../render/help/parts.js";
import type { Command } from "../command.js";
import { pageFor, type Shell } from "../shell.js";
import { everywhereOf, guideOf } from "./guide.js";
import { TOPICS } from "./topics.js";

export function tellAbout(command: Command, shell: Shell): Promise<void> {
  const guide = guideOf(command);
  const everywhere = everywhereOf(command);
  const topics = TOPICS.map(({ name, says }) => ({ term: `help ${name}`, says }));
  return tell(
    command.parent ? commandParts(guide, everywhere) : programParts(guide, everywhere, topics),
    shell,
  );
}

export async function tell(parts: readonly Part[], shell: Shell): Promise<void> {
  await shell.io.stdout.writePage(helpPage(parts, await pageFor(shell)));
}
