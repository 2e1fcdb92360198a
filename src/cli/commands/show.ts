/** `followup show`: one interview whole, or all of them in a line each; or either as a page for a browser. */
import { type Dossier, dossierOf, summaryOf } from "../../engine/dossier.js";
import { EXIT, type ExitCode } from "../../errors.js";
import { isoInstant } from "../../model/dates/index.js";
import type { Interview } from "../../model/types.js";
import { showPage } from "../../render/show.js";
import { showAllPage } from "../../render/show-list.js";
import type { Command } from "../command.js";
import { openSample } from "../demo.js";
import { openHunt } from "../hunt.js";
import { nowFor } from "../moments.js";
import { answer, type Launch, type Shell } from "../shell.js";
import { answerAsHtml, mustGoTogether, type PageOptions } from "../show/page.js";
import { interviewOf } from "../who.js";

export function define(command: Command, launch: Launch): void {
  command
    .argument("[interview...]", "this one whole: an id, or part of a name")
    .option("--html", "as a page for a browser: what to do now, and every interview on a time line")
    .option("--out <file>", "write the page there; one that followup wrote is brought up to date")
    .option("--demo", "show a made-up job hunt; needs no file")
    .example("followup show", "all of them, in a line each")
    .example("followup show northwind", "what was, how it stands, and what comes")
    .example("followup show --html --out hunt.html", "a page for a browser")
    .note(
      "The page is one file that needs no network and runs no script; it can be printed. It holds what your file says of people, and only you may read it.",
    )
    .action((name: string[], options: PageOptions) =>
      launch((shell) => show(shell, name.join(" "), options)),
    );
}

async function show(shell: Shell, name: string, options: PageOptions): Promise<ExitCode> {
  mustGoTogether(shell, options);
  const open = await (options.demo ? openSample(shell) : openHunt(shell));
  const { file, hunt, zone } = open;
  const instant = nowFor(shell, zone);
  const one = name === "" ? undefined : interviewOf(name, hunt);
  if (options.html) {
    await answerAsHtml(shell, open, one, instant, options);
    return EXIT.ok;
  }
  const view = { zone, now: isoInstant(instant, zone) };
  const whole = (interview: Interview) => dossierOf(interview, hunt, instant, zone);
  const document = (interviews: readonly Dossier[]) => ({ version: 1, now: view.now, file, interviews });
  if (one) {
    const only = whole(one);
    await answer(shell, document([only]), (page) => showPage(only, view, page));
  } else {
    const lines = hunt.interviews.map((interview) => summaryOf(interview, hunt, instant, zone));
    const all = shell.globals.json ? hunt.interviews.map(whole) : [];
    await answer(shell, document(all), (page) => showAllPage(lines, view, page));
  }
  return EXIT.ok;
}
