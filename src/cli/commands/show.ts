/** `followup show`: one interview whole, or all of them in a line each. */
import type { Command } from "commander";
import { type Dossier, dossierOf, summaryOf } from "../../engine/dossier.js";
import { EXIT, type ExitCode } from "../../errors.js";
import { isoInstant } from "../../model/dates/index.js";
import type { Interview } from "../../model/types.js";
import { showPage } from "../../render/show.js";
import { showAllPage } from "../../render/show-list.js";
import { openHunt } from "../hunt.js";
import { nowFor } from "../moments.js";
import { answer, type Launch, type Shell } from "../shell.js";
import { interviewOf } from "../who.js";

export function define(command: Command, launch: Launch): void {
  command
    .argument("[interview...]", "this one whole: an id, or part of a name")
    .action((name: string[]) => launch((shell) => show(shell, name.join(" "))));
}

async function show(shell: Shell, name: string): Promise<ExitCode> {
  const { file, hunt, zone } = await openHunt(shell);
  const instant = nowFor(shell, zone);
  const view = { zone, now: isoInstant(instant, zone) };
  const whole = (interview: Interview) => dossierOf(interview, hunt, instant, zone);
  const document = (interviews: readonly Dossier[]) => ({ version: 1, now: view.now, file, interviews });
  if (name !== "") {
    const only = whole(interviewOf(name, hunt));
    await answer(shell, document([only]), (page) => showPage(only, view, page));
  } else {
    const lines = hunt.interviews.map((interview) => summaryOf(interview, hunt, instant, zone));
    const all = shell.globals.json ? hunt.interviews.map(whole) : [];
    await answer(shell, document(all), (page) => showAllPage(lines, view, page));
  }
  return EXIT.ok;
}
