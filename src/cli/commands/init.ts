/** `followup init`: a first file. */
import type { Command } from "commander";
import { EXIT, type ExitCode, usageError } from "../../errors.js";
import { dayIn } from "../../model/dates/index.js";
import { parse } from "../../model/parse/index.js";
import { layAround } from "../../model/sample.js";
import { type Starter, schemaLine, starterText } from "../../model/starter.js";
import { SAMPLE } from "../demo.js";
import { FALLBACK_ZONE } from "../hunt.js";
import { nowFor } from "../moments.js";
import { type Launch, remark, type Shell } from "../shell.js";

interface Options extends Partial<Starter> {
  readonly sample?: boolean;
}

const FILE = "interviews.yaml";

export function define(command: Command, launch: Launch): void {
  command
    .argument("[path]", "where to write it", FILE)
    .option("--sample", "a worked example, dated around today")
    .option("--name <name>", "your name")
    .option("--email <address>", "your e-mail address")
    .option("--phone <number>", "your phone number")
    .option("--timezone <zone>", "your time zone, such as America/New_York (default: this computer's)")
    .option("--country <code>", "whose public holidays count for you, such as US or US-NY")
    .option("--yes", "ask nothing")
    .addHelpText(
      "after",
      `
Examples:
  $ followup init --sample
  $ followup init --name "Dana Okafor" --email dana@okafor.example --country US
`,
    )
    .action((path: string, options: Options) => launch((shell) => init(shell, path, options)));
}

async function init(shell: Shell, path: string, options: Options): Promise<ExitCode> {
  const { io } = shell;
  io.createFile(path, options.sample ? sample(shell) : starter(shell, options));
  const file = path === FILE ? "" : ` --file ${path}`;
  await remark(shell, `wrote ${path}.\nSee what it plans: followup next${file}`);
  return EXIT.ok;
}

function sample(shell: Shell): string {
  const zone = shell.io.zone() ?? FALLBACK_ZONE;
  const text = layAround(shell.io.readTemplate(SAMPLE), dayIn(nowFor(shell, zone), zone));
  return `${schemaLine(shell.io.schemaPath())}\n${text}`;
}

function starter({ io }: Shell, { name, email, phone, timezone, country }: Options): string {
  if (name === undefined || (email === undefined && phone === undefined)) {
    throw usageError(
      'a first file needs your name, and your e-mail address or phone number:\n  followup init --name "Dana Okafor" --email dana@okafor.example\nOr take the worked example: followup init --sample',
    );
  }
  const me: Starter = {
    name,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(timezone !== undefined && { timezone }),
    ...(country !== undefined && { country }),
  };
  const text = starterText(me, io.schemaPath());
  const parsed = parse(text);
  const [problem] = parsed.problems;
  if (!parsed.ok && problem) throw usageError(`${problem.says}${problem.hint ? ` ${problem.hint}` : ""}`);
  return text;
}
