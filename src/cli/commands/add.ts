/** `followup add`: an interview, a round or a person; in a conversation, by options, or from an invitation. */
import { Option } from "commander";
import { usageError } from "../../errors.js";
import { CHANNELS, PARTS } from "../../model/types.js";
import { addFrom, type FromOptions } from "../add/from-invitation.js";
import type { InterviewOptions, Newcomer, PersonOptions, RoundOptions } from "../add/options.js";
import { newcomer } from "../add/people.js";
import { add } from "../add/wanted.js";
import type { Command } from "../command.js";
import type { Launch } from "../shell.js";
import { countryTyped, zoneTyped } from "../whereabouts.js";

interface Common {
  readonly dryRun?: boolean;
}

const PLACES = ["onsite", "video", "phone"] as const;
const PART = "their part in this hiring";

export function define(command: Command, launch: Launch): void {
  command
    .option("--from <file>", "an invitation: invite.ics or mail.eml, or - for standard input")
    .option("--pick <number>", "with --from: which of several events", counting)
    .option("--interview <who>", "with --from: the interview that it belongs to")
    .option("--company <name>", "the company, where the invitation does not tell it")
    .option("--role <role>", "the job, where the invitation does not tell it")
    .option("--yes", "with --from: ask nothing")
    .option("--dry-run", "show what would change, and write nothing")
    .example("followup add", "in a conversation, on a terminal")
    .example("followup add --from invite.ics", "all that an invitation tells")
    .example('followup add interview --company Contoso --role "Data analyst"', "a job")
    .example('followup add round northwind --at "tomorrow 14:00" --with maria', "one more talk")
    .example('followup add person northwind --name "Zoë Park" --part hr', "somebody there")
    .action(({ from, dryRun, ...options }: FromOptions & Common & { readonly from?: string }) =>
      launch((shell) => {
        if (from !== undefined) return addFrom(shell, from, options, dryRun);
        const isNamed = options.company !== undefined || options.role !== undefined;
        return add(shell, isNamed ? { kind: "interview", options } : undefined, dryRun);
      }),
    );
  defineInterview(command.command("interview"), launch);
  defineRound(command.command("round"), launch);
  definePerson(command.command("person"), launch);
}

function defineInterview(command: Command, launch: Launch): void {
  command
    .description("A job at a company, and the first talk about it")
    .option("--company <name>", "the company")
    .option("--role <role>", "the job")
    .option("--department <name>", "the department")
    .addOption(new Option("--part <part>", `with one --person: ${PART}`).choices(PARTS))
    .option("--timezone <zone>", "the company's time zone, such as Europe/Berlin (default: yours)", zoneTyped)
    .option(
      "--country <code>",
      "whose public holidays hold there, such as US or US-NY (default: yours)",
      countryTyped,
    )
    .option("--id <name>", "a short name for it (default: made from the company's)")
    .example('followup add interview --company Contoso --role "Data analyst"', "a job")
    .example("followup add interview --company Contoso --role Clerk --at friday", "and its first talk");
  withRound(command).action(() => {
    const { dryRun, ...options } = optionsOf<InterviewOptions & Common>(command);
    return launch((shell) => add(shell, { kind: "interview", options }, dryRun));
  });
}

function defineRound(command: Command, launch: Launch): void {
  withRound(command.description("One more talk for a job that is in the file"))
    .argument("[interview...]", "the interview")
    .example('followup add round northwind --at "tomorrow 14:00"', "one more talk")
    .example('followup add round northwind --at monday --person "Zoë Park"', "with somebody new")
    .action((who: string[]) => {
      const { dryRun, ...options } = optionsOf<RoundOptions & Common>(command);
      return launch((shell) => add(shell, { kind: "round", ...named(who), options }, dryRun));
    });
}

function definePerson(command: Command, launch: Launch): void {
  command
    .description("Somebody there whom you deal with, or more about somebody who is there")
    .argument("[interview...]", "the interview")
    .option("--name <name>", "their name, as they spell it")
    .option("--email <address>", "their e-mail address")
    .option("--phone <number>", "their phone number")
    .option("--post <address>", "their postal address")
    .addOption(new Option("--part <part>", PART).choices(PARTS))
    .addOption(new Option("--prefers <way>", "how they like to be reached").choices(CHANNELS))
    .option("--timezone <zone>", "their time zone (default: the company's)", zoneTyped)
    .option("--country <code>", "whose public holidays hold for them (default: the company's)", countryTyped)
    .option("--id <name>", "a short name for them (default: made from the name)")
    .example('followup add person northwind --name "Zoë Park" --part hr', "somebody there")
    .example("followup add person northwind --name Raj --phone 555-0101", "more about Raj")
    .option("--dry-run", "show what would change, and write nothing")
    .action((who: string[]) => {
      const { dryRun, ...options } = optionsOf<PersonOptions & Common>(command);
      return launch((shell) => add(shell, { kind: "person", ...named(who), options }, dryRun));
    });
}

/** The options of a talk; times are on the company's clock. */
function withRound(command: Command): Command {
  return command
    .option("--at <moment>", 'when it begins, on their clock: "tomorrow 14:00" or "2026-06-03 10:00"')
    .option("--ends <moment>", "when it ends; 15:00 is on the same day")
    .option("--home <moment>", "when you are home again and can write; 17:00 is on the same day")
    .addOption(new Option("--where <place>", "where it is").choices(PLACES))
    .option("--with <person...>", "whom you talk with")
    .option(
      "--person <name> ...",
      'somebody new: "Maria Gómez <maria@northwind.example>"; once for each',
      (text: string, before: readonly Newcomer[] = []) => [...before, newcomer(text, "--person")],
    )
    .option("--final", "it is the last round")
    .option("--decision <day>", "the day by which they said they would decide")
    .option("--said <words>", "their own words about it")
    .option("--dry-run", "show what would change, and write nothing");
}

/** The options of a subcommand; those that `add` knows too were handed to `add`. */
function optionsOf<Options>(command: Command): Options {
  if (command.parent?.opts().from !== undefined) {
    throw usageError(
      "an invitation brings all of it: followup add --from <file>, with --interview for a round.",
    );
  }
  const names = command.options.map((option) => option.attributeName());
  const given = Object.entries(command.optsWithGlobals()).filter(([name]) => names.includes(name));
  return Object.fromEntries(given) as Options;
}

function named(who: readonly string[]): { readonly who?: string } {
  return who.length > 0 ? { who: who.join(" ") } : {};
}

function counting(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw usageError(`--pick: "${text}" is not a number such as 1.`);
}
