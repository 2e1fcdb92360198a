/** `followup init`: a first file. */
import { EXIT, type ExitCode, FollowupError, usageError } from "../../errors.js";
import { dayIn, type Zone } from "../../model/dates/index.js";
import { layAround } from "../../model/sample.js";
import { faultIn, type Starter, schemaLine, starterText } from "../../model/starter.js";
import { askMe } from "../add/ask-me.js";
import { canAsk } from "../add/asking.js";
import { newcomer } from "../add/people.js";
import type { Command } from "../command.js";
import { SAMPLE } from "../demo.js";
import { FALLBACK_ZONE } from "../hunt.js";
import { nowFor } from "../moments.js";
import { type Launch, remark, type Shell } from "../shell.js";
import { countryTyped, zoneTyped } from "../whereabouts.js";

interface Options extends Partial<Starter> {
  readonly sample?: boolean;
  readonly yes?: boolean;
}

const FILE = "interviews.yaml";

export function define(command: Command, launch: Launch): void {
  command
    .argument("[path]", "where to write it", FILE)
    .option("--sample", "a worked example, dated around today")
    .option("--name <name>", "your name")
    .option("--email <address>", "your e-mail address")
    .option("--phone <number>", "your phone number")
    .option(
      "--timezone <zone>",
      "your time zone, such as America/New_York (default: this computer's)",
      zoneTyped,
    )
    .option("--country <code>", "whose public holidays count for you, such as US or US-NY", countryTyped)
    .option("--yes", "ask nothing")
    .example("followup init", "asks for your name and address, on a terminal")
    .example("followup init --sample", "a worked example, to try things out with")
    .example('followup init --name "Dana Okafor" --email dana@okafor.example', "asks nothing")
    .action((path: string, options: Options) => launch((shell) => init(shell, path, options)));
}

async function init(shell: Shell, path: string, options: Options): Promise<ExitCode> {
  const { io } = shell;
  if (io.exists(path)) {
    const says = "there is a file already, and it stays as it is. Name another path.";
    throw new FollowupError(EXIT.cannotCreate, `${path}: ${says}`);
  }
  const { text, says } = options.sample ? sample(shell) : await starter(shell, path, options);
  io.createFile(path, text);
  const file = path === FILE ? "" : ` --file ${path}`;
  await remark(shell, `${[`wrote ${path}.`, ...says].join("\n")}${file}`);
  return EXIT.ok;
}

interface Made {
  /** Of the file. */
  readonly text: string;
  /** What to know of it, and at last what to type next. */
  readonly says: readonly string[];
}

function sample(shell: Shell): Made {
  const zone = shell.io.zone() ?? FALLBACK_ZONE;
  const text = layAround(shell.io.readShipped(SAMPLE), dayIn(nowFor(shell, zone), zone));
  return {
    text: `${schemaLine(shell.io.schemaPath())}\n${text}`,
    says: ["See what it plans: followup next"],
  };
}

async function starter(shell: Shell, path: string, { yes, sample: _, ...options }: Options): Promise<Made> {
  const { io } = shell;
  const given = withName(options);
  const isZoneTaken = isEnough(given) && given.timezone === undefined;
  const known = isZoneTaken ? { ...given, timezone: io.zone() ?? FALLBACK_ZONE } : given;
  const me = isEnough(known) ? known : await askedFor(shell, path, known, yes === true);
  const fault = faultIn(me);
  if (fault !== undefined) throw usageError(fault);
  const next = "Now add your first interview: followup add";
  return {
    text: starterText(me, io.schemaPath()),
    says: isZoneTaken ? [zoneTaken(io.zone()), next] : [next],
  };
}

/** @param zone of the computer */
function zoneTaken(zone: Zone | undefined): string {
  const why = zone === undefined ? "because this computer names none" : "as this computer has it";
  return `Your time zone in it is ${zone ?? FALLBACK_ZONE}, ${why}. If you live in another, change it there.`;
}

/** The name without the e-mail address that may stand behind it. */
function withName({ name, ...others }: Partial<Starter>): Partial<Starter> {
  return name === undefined ? others : { ...newcomer(name, "--name"), ...others };
}

function isEnough(me: Partial<Starter>): me is Starter {
  return me.name !== undefined && (me.email !== undefined || me.phone !== undefined);
}

function askedFor(shell: Shell, path: string, given: Partial<Starter>, isSilent: boolean): Promise<Starter> {
  if (!isSilent && canAsk(shell)) return askMe(shell, given, path);
  throw usageError(
    'a first file needs your name, and your e-mail address or phone number:\n  followup init --name "Dana Okafor" --email dana@okafor.example\nOr take the worked example: followup init --sample',
  );
}
