/** `followup log`: what was sent, what came, and how it ended. */
import { Argument, Option } from "commander";
import { plan } from "../../engine/plan.js";
import { type ExitCode, usageError } from "../../errors.js";
import type { Instant } from "../../model/dates/index.js";
import { either } from "../../model/suggest.js";
import {
  CLOSINGS,
  type Closing,
  GOT_KINDS,
  type GotKind,
  type Interview,
  OUTCOMES,
  type Outcome,
  SENT_KINDS,
  type Sent,
  VIAS,
} from "../../model/types.js";
import { oneOf } from "../choices.js";
import type { Command } from "../command.js";
import type { OpenHunt } from "../hunt.js";
import { tellerOf } from "../moments.js";
import {
  type Desk,
  type GotOptions,
  gotEntry,
  momentOf,
  type SentOptions,
  sentEntry,
} from "../record/log-entry.js";
import { type NoteOptions, note } from "../record/note.js";
import { outcomeOfCall } from "../record/outcome.js";
import { remindOf, stillOpen } from "../record/still-open.js";
import { type Launch, remark, type Shell } from "../shell.js";
import { whoIs } from "../who.js";

const SENT = [...SENT_KINDS, "other"] as const satisfies readonly Sent["sent"][];

export function define(command: Command, launch: Launch): void {
  command
    .example("followup log sent thank-you raj", "you have thanked Raj")
    .example("followup log got reply maria --decision friday", "they decide by Friday")
    .example("followup log closed withdrawn northwind", "you have withdrawn");
  withCommon(command.command("sent"), "What you sent, or said on the phone")
    .addArgument(new Argument("<kind>", "what it was").choices(SENT))
    .argument("<who...>", "the interview, or somebody there: northwind/maria")
    .option("--to <person...>", "whom it went to (default: as the plan says)")
    .addOption(new Option("--via <way>", "how it went (default: as the plan says)").choices(VIAS))
    .addOption(new Option("--outcome <outcome>", "how a call ended").choices(OUTCOMES))
    .option("--decision <day>", "the day for their decision that they named on the phone")
    .option("--said <words>", "their own words about it")
    .option("--used <fact>", "the fact or the article that was in it")
    .option("--what <promise>", "the promise that it kept")
    .example("followup log sent thank-you raj", "you have thanked Raj")
    .example("followup log sent status-check maria --via phone --outcome voicemail", "you left a message")
    .example('followup log sent keep-promise northwind --what "a writing sample"', "you kept a promise")
    .example('followup log sent other maria --via in-person --at "yesterday 18:00"', "you met by chance")
    .action((kind: Sent["sent"], who: string[], options: SentOptions & NoteOptions) =>
      launch((shell) => sent(shell, kind, who.join(" "), options)),
    );
  withCommon(command.command("got"), "What came from them")
    .addArgument(new Argument("<what>", "what it was").choices(GOT_KINDS))
    .argument("<who...>", "the interview, or who wrote: northwind/maria")
    .option("--from <person>", "who wrote or called")
    .addOption(new Option("--via <way>", "how it came").choices(VIAS))
    .option("--decision <day>", "the day for their decision that they named")
    .option("--said <words>", "their own words about it")
    .option("--for <moment>", "with appointment: when they mean to call, on your clock")
    .option("--returns <day>", "with auto-reply: when they are back")
    .option("--answered", "it needs no answer any more")
    .example("followup log got reply maria --decision friday", "they decide by Friday")
    .example('followup log got appointment maria --for "tomorrow 14:00"', "they mean to call")
    .example("followup log got auto-reply raj --returns monday", "Raj is back on Monday")
    .example("followup log got rejection northwind", "they said no")
    .action((what: GotKind, who: string[], options: GotOptions & NoteOptions) =>
      launch((shell) => got(shell, what, who.join(" "), options)),
    );
  withCommon(command.command("closed"), "How it ended")
    // What came from the other side is refused with better advice.
    .addArgument(new Argument("<how>", "how you ended it").choices(CLOSINGS).argParser(String))
    .argument("<interview...>", "the interview")
    .example("followup log closed accepted bluebell", "you took the offer")
    .example("followup log closed let-go harbor", "nothing came, and you let it go")
    .note("What was let go opens again when they write.")
    .action((how: string, who: string[], options: { readonly at?: string } & NoteOptions) =>
      launch((shell) => closed(shell, how, who.join(" "), options)),
    );
}

function withCommon(command: Command, says: string): Command {
  return command
    .description(says)
    .option("--at <moment>", 'when, such as "yesterday 10:00", friday or 2026-06-12 (default: now)')
    .option("--dry-run", "show what would change, and write nothing");
}

function sent(
  shell: Shell,
  kind: Sent["sent"],
  who: string,
  options: SentOptions & NoteOptions,
): Promise<ExitCode> {
  let outcome: Promise<Outcome | undefined> | undefined;
  const outcomeOf = () => {
    outcome ??= outcomeOfCall(shell);
    return outcome;
  };
  return note(
    shell,
    async (open, now) => {
      const { interview, person } = whoIs(who, open.hunt);
      const { actions } = plan(open.hunt, now, open.zone, [interview]);
      const desk = deskOf(shell, open, now, interview);
      const entry = await sentEntry(kind, person?.id, options, desk, actions, outcomeOf);
      return { interview, entry };
    },
    options,
  );
}

async function got(
  shell: Shell,
  kind: GotKind,
  who: string,
  options: GotOptions & NoteOptions,
): Promise<ExitCode> {
  const code = await note(
    shell,
    async (open, now) => {
      const { interview, person } = whoIs(who, open.hunt);
      return {
        interview,
        entry: await gotEntry(kind, person?.id, options, deskOf(shell, open, now, interview)),
      };
    },
    options,
  );
  const isTalk = options.via === "phone" || options.via === "in-person";
  if (isTalk && OWED.includes(kind) && !options.answered && !options.dryRun) await remark(shell, TALKED);
  return code;
}

/** What asks for an answer. */
const OWED: readonly GotKind[] = ["reply", "update", "offer", "next-round"];

const TALKED =
  "if you answered them in that talk, no answer is owed: followup undo, and log it again with --answered.";

async function closed(
  shell: Shell,
  text: string,
  who: string,
  options: { readonly at?: string } & NoteOptions,
): Promise<ExitCode> {
  const came = CAME.find(([words]) => words.test(text))?.[1];
  if (came !== undefined) {
    throw usageError(
      `what they said is noted with: followup log got ${came} ${who}\nHow you ended it can be ${either(CLOSINGS)}.`,
    );
  }
  const how: Closing = oneOf(CLOSINGS, text, `log closed cannot take "${text}".`);
  let others: readonly Interview[] = [];
  const code = await note(
    shell,
    async (open, now) => {
      const { interview } = whoIs(who, open.hunt);
      const desk = deskOf(shell, open, now, interview);
      others = stillOpen(open, now).filter((one) => one !== interview);
      return { interview, entry: { at: await momentOf(options.at, desk), closed: how } };
    },
    options,
  );
  if (how === "accepted" && !options.dryRun) await remindOf(shell, others);
  return code;
}

function deskOf(shell: Shell, { hunt, zone }: OpenHunt, now: Instant, interview: Interview): Desk {
  return { hunt, interview, now, zone, tell: tellerOf(shell) };
}

/** What people type for what came from the other side. */
const CAME: readonly (readonly [RegExp, GotKind])[] = [
  [/^(?:reject|turned|no$)/i, "rejection"],
  [/^offer/i, "offer"],
  [/^stop/i, "stop"],
];
