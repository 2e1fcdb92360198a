/** `followup log`: what was sent, what came, and how it ended. */
import { Argument, type Command, Option } from "commander";
import { plan } from "../../engine/plan.js";
import { type ExitCode, usageError } from "../../errors.js";
import type { Instant } from "../../model/dates/index.js";
import { either, nearest } from "../../model/suggest.js";
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
import type { Launch, Shell } from "../shell.js";
import { whoIs } from "../who.js";

const SENT = [...SENT_KINDS, "other"] as const satisfies readonly Sent["sent"][];

export function define(command: Command, launch: Launch): void {
  withCommon(command.command("sent"), "What you sent, or said on the phone")
    .addArgument(oneWord("<kind>", "what it was", SENT))
    .argument("<who...>", "the interview, or somebody there: northwind/maria")
    .option("--to <person...>", "whom it went to (default: as the plan says)")
    .addOption(new Option("--via <way>", "how it went (default: as the plan says)").choices(VIAS))
    .addOption(new Option("--outcome <outcome>", "how a call ended").choices(OUTCOMES))
    .option("--decision <day>", "the day for their decision that they named on the phone")
    .option("--said <words>", "their own words about it")
    .option("--used <fact>", "the fact or the article that was in it")
    .option("--what <promise>", "the promise that it kept")
    .action((kind: string, who: string[], options: SentOptions & NoteOptions) =>
      launch((shell) => sent(shell, kind, who.join(" "), options)),
    );
  withCommon(command.command("got"), "What came from them")
    .addArgument(oneWord("<what>", "what it was", GOT_KINDS))
    .argument("<who...>", "the interview, or who wrote: northwind/maria")
    .option("--from <person>", "who wrote or called")
    .addOption(new Option("--via <way>", "how it came").choices(VIAS))
    .option("--decision <day>", "the day for their decision that they named")
    .option("--said <words>", "their own words about it")
    .option("--for <moment>", "with appointment: when they mean to call, on your clock")
    .option("--returns <day>", "with auto-reply: when they are back")
    .option("--answered", "it needs no answer any more")
    .action((what: string, who: string[], options: GotOptions & NoteOptions) =>
      launch((shell) => got(shell, what, who.join(" "), options)),
    );
  withCommon(command.command("closed"), "How it ended")
    .addArgument(oneWord("<how>", "how you ended it", CLOSINGS))
    .argument("<interview...>", "the interview")
    .action((how: string, who: string[], options: { readonly at?: string } & NoteOptions) =>
      launch((shell) => closed(shell, how, who.join(" "), options)),
    );
}

/** Another word than these gets better advice than commander's. */
function oneWord(name: string, says: string, words: readonly string[]): Argument {
  return new Argument(name, says).choices(words).argParser(String);
}

function withCommon(command: Command, says: string): Command {
  return command
    .description(says)
    .option("--at <moment>", 'when, such as "yesterday 10:00", friday or 2026-06-12 (default: now)')
    .option("--dry-run", "show what would change, and write nothing");
}

function sent(
  shell: Shell,
  text: string,
  who: string,
  options: SentOptions & NoteOptions,
): Promise<ExitCode> {
  const kind = oneOf(SENT, text, "nothing that can be sent");
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

function got(shell: Shell, text: string, who: string, options: GotOptions & NoteOptions): Promise<ExitCode> {
  const kind: GotKind = oneOf(GOT_KINDS, text, "nothing that can come");
  return note(
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
}

function closed(
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
  const how: Closing = oneOf(CLOSINGS, text, "no way in which it can end");
  return note(
    shell,
    async (open, now) => {
      const { interview } = whoIs(who, open.hunt);
      const desk = deskOf(shell, open, now, interview);
      return { interview, entry: { at: await momentOf(options.at, desk), closed: how } };
    },
    options,
  );
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

function oneOf<Word extends string>(words: readonly Word[], text: string, says: string): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  const near = nearest(text, words);
  throw usageError(
    `"${text}" is ${says}. ${near === undefined ? `It can be ${either(words)}.` : `Did you mean "${near}"?`}`,
  );
}
