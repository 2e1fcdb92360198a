/** `followup draft`: the message for an action of the plan, or of a kind. */
import { Option } from "commander";
import type { Purpose } from "../../drafts/checks/check.js";
import { compose, purposeOf } from "../../drafts/compose.js";
import type { Draft } from "../../drafts/types.js";
import { contactOf } from "../../engine/people.js";
import { plan } from "../../engine/plan.js";
import { storyOf } from "../../engine/story.js";
import { worldOf } from "../../engine/world.js";
import { EXIT, type ExitCode } from "../../errors.js";
import { winningTemplate } from "../../io/templates.js";
import { CHANNELS } from "../../model/types.js";
import { draftRemarks } from "../../render/draft.js";
import type { Command } from "../command.js";
import { openSample } from "../demo.js";
import { askForBlanks } from "../draft/ask.js";
import { deliver, keepingOnFailure, mustBeFree, toClipboard } from "../draft/deliver.js";
import { editDraft } from "../draft/edit.js";
import { mustFit } from "../draft/format.js";
import { offered } from "../draft/offer.js";
import { type DraftOptions, FORMATS, formatOf, mustHaveTerminal } from "../draft/options.js";
import { mustBeWelcome, timingRemarks } from "../draft/timing.js";
import { whichDraft } from "../draft/which.js";
import { openHunt } from "../hunt.js";
import { nowFor } from "../moments.js";
import type { Launch, Shell } from "../shell.js";

export function define(command: Command, launch: Launch): void {
  command
    .argument(
      "[what]",
      "an action id of followup next, a kind such as thank-you, or whom it is for; on a terminal, asked for",
    )
    .argument("[who...]", "with a kind: whom it is for, an id or part of a name")
    .option("--to <person>", "somebody else at that company: an id or part of a name")
    .addOption(
      new Option("--via <channel>", "how it will go out (default: as the plan says)").choices(CHANNELS),
    )
    .option("--ask", "ask for what only you can fill in")
    .option("--edit", "open it in your editor first")
    .addOption(
      new Option("--format <form>", "text; an unsent e-mail; a mailto link; or JSON").choices(FORMATS),
    )
    .option("--out <file>", "write it to a file that is not there yet; - is standard output")
    .option("--copy", "copy it to the clipboard too")
    .option("--demo", "write for the made-up job hunt of next --demo; needs no file")
    .example("followup draft northwind/thank-you/1/raj", "for a step of next, by its id")
    .example("followup draft thank-you raj", "for an occasion, to somebody")
    .example("followup draft thank-you raj --ask --edit", "ask for the blanks, then open your editor")
    .example("followup draft thank-you raj --format eml --out note.eml", "as an unsent e-mail")
    .note("What only you can know is a blank, [marked like this].")
    .note("To a company that asked not to be contacted any more nothing is written: the exit code is 1.")
    .action((what: string | undefined, who: string[], options: DraftOptions) =>
      launch((shell) => draft(shell, what, who.join(" "), options)),
    );
}

export async function draft(
  shell: Shell,
  what: string | undefined,
  who: string,
  options: DraftOptions,
): Promise<ExitCode> {
  const format = formatOf(shell, options);
  if (options.ask || options.edit) mustHaveTerminal(shell, options);
  mustBeFree(shell, options);
  const { hunt, zone } = await (options.demo ? openSample(shell) : openHunt(shell));
  const now = nowFor(shell, zone);
  const planned = plan(hunt, now, zone);
  const id = what ?? (await offered(shell, planned, zone));
  const world = worldOf(hunt, now, zone);
  const { occasion, story } = whichDraft(id, who, options, hunt, planned, (interview) =>
    storyOf(interview, world),
  );
  mustFit(format, occasion);
  mustBeWelcome(occasion, story, hunt, now, zone);
  const template = winningTemplate(occasion.template, shell.io);
  const written = compose(occasion, template, story);
  const finished = await finish(shell, written, () => purposeOf(occasion, template, story), options);
  const remarks = [
    ...(occasion.action?.missing ?? []).map((gap) => `missing: ${gap}`),
    ...timingRemarks(occasion, story, hunt, now, zone),
    ...draftRemarks(finished, contactOf(occasion.to, story)?.phone),
  ];
  const work = () => deliver(shell, finished, format, hunt, options, remarks);
  const text = await (finished === written ? work() : keepingOnFailure(shell, finished, work));
  if (options.copy) await toClipboard(shell, text);
  return EXIT.ok;
}

/** What the user makes of it, checked anew. */
async function finish(
  shell: Shell,
  written: Draft,
  purpose: () => Purpose,
  { ask, edit }: DraftOptions,
): Promise<Draft> {
  const asked = ask ? await askForBlanks(shell, written, purpose()) : written;
  return edit ? editDraft(shell, asked, purpose()) : asked;
}
