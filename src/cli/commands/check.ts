/** `followup check`: is it too soon? */
import { Option } from "commander";
import { messageFor } from "../../drafts/kind-of-action.js";
import { waysOf } from "../../drafts/kinds.js";
import { check } from "../../engine/check.js";
import { type Story, storyOf } from "../../engine/story.js";
import type { Question } from "../../engine/types.js";
import { worldOf } from "../../engine/world.js";
import { EXIT, type ExitCode } from "../../errors.js";
import { isoInstant } from "../../model/dates/index.js";
import { type ActionKind, CHANNELS, type Channel, SENT_KINDS } from "../../model/types.js";
import { checkPage } from "../../render/check.js";
import type { Command } from "../command.js";
import { openSample } from "../demo.js";
import { openHunt } from "../hunt.js";
import { momentFrom, nowFor, tellerOf } from "../moments.js";
import { answer, type Launch, type Shell } from "../shell.js";
import { notDoneBy } from "../ways.js";
import { whoIs } from "../who.js";
import { zoneOf } from "../zones.js";

interface Options {
  readonly via?: Channel;
  readonly for?: ActionKind;
  readonly at?: string;
  readonly demo?: boolean;
}

export function define(command: Command, launch: Launch): void {
  command
    .argument("<who...>", "an interview or a person: an id, part of a name or role, or northwind/maria")
    .addOption(new Option("--via <channel>", "how (default: as the plan would)").choices(CHANNELS))
    .addOption(
      new Option("--for <kind>", "what for (default: status-check; brief-reference for a reference)").choices(
        SENT_KINDS,
      ),
    )
    .option(
      "--at <moment>",
      'when, such as "friday" or 2026-06-12 10:15; a day alone is 10:00 there (default: now)',
    )
    .option("--demo", "ask about the made-up job hunt of next --demo; needs no file")
    .example("followup check maria", "is it too soon to ask?")
    .example("followup check maria --via phone --at friday", "and to call on Friday?")
    .example("followup check raj --for thank-you", "is it too late to thank Raj?")
    .note("The exit code is 0 for yes, however late, and 1 for any other answer.")
    .action((who: string[], options: Options) => launch((shell) => ask(shell, who.join(" "), options)));
}

async function ask(shell: Shell, name: string, options: Options): Promise<ExitCode> {
  const { hunt, zone } = await (options.demo ? openSample(shell) : openHunt(shell));
  const { interview, person } = whoIs(name, hunt);
  const now = nowFor(shell, zone);
  const theirZone = zoneOf({ interview: interview.id, to: person?.id ?? null }, hunt, zone);
  const clock = { now, zone, tell: tellerOf(shell) };
  const at = options.at === undefined ? now : await momentFrom(options.at, "--at", clock, theirZone);
  const isReference = hunt.references.some(({ id }) => id === person?.id);
  const kind = options.for ?? (isReference ? "brief-reference" : undefined);
  if (options.via)
    mustGoBy(options.via, kind ?? "status-check", storyOf(interview, worldOf(hunt, now, zone)));
  const question: Question = {
    interview: interview.id,
    ...(person && { to: person.id }),
    ...(options.via && { via: options.via }),
    ...(kind && { for: kind }),
    at,
  };
  const verdict = check(hunt, question, now, zone);
  const view = {
    zone,
    theirZone: zoneOf(verdict, hunt, zone),
    now: isoInstant(now, zone),
    interviews: hunt.interviews,
  };
  await answer(shell, verdict, (page) => checkPage(verdict, view, page));
  return verdict.verdict === "ok" || verdict.verdict === "overdue" ? EXIT.ok : EXIT.no;
}

/** @throws FollowupError (64) for a way by which there is nothing to draft either */
function mustGoBy(via: Channel, kind: ActionKind, story: Story): void {
  const message = messageFor(kind, story, via);
  if (message && !waysOf(message).includes(via)) throw notDoneBy(via, kind, message);
}
