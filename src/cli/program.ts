/** The command line: one line a command; a command's module is loaded only when its name is given. */
import { Command, CommanderError } from "commander";
import { EXIT, type ExitCode, usageError } from "../errors.js";
import type { Io } from "../io/index.js";
import type { CommandModule, Globals, Launch } from "./shell.js";

interface Entry {
  readonly name: string;
  readonly says: string;
  readonly load: () => Promise<CommandModule>;
}

const COMMANDS: readonly Entry[] = [
  { name: "next", says: "What to do now, and what to wait for", load: () => import("./commands/next.js") },
  {
    name: "check",
    says: "Whether it is too soon to write or call",
    load: () => import("./commands/check.js"),
  },
  { name: "draft", says: "The message for a step of next", load: () => import("./commands/draft.js") },
  {
    name: "proofread",
    says: "Whether a message is ready to be sent",
    load: () => import("./commands/proofread.js"),
  },
  {
    name: "templates",
    says: "The texts that drafts are written from",
    load: () => import("./commands/templates.js"),
  },
  { name: "show", says: "One interview whole, or all of them", load: () => import("./commands/show.js") },
  {
    name: "forecast",
    says: "Every step to come if nobody answers",
    load: () => import("./commands/forecast.js"),
  },
  { name: "rules", says: "The etiquette, rule by rule", load: () => import("./commands/rules.js") },
  { name: "init", says: "A first file", load: () => import("./commands/init.js") },
  { name: "validate", says: "Whether the file is in order", load: () => import("./commands/validate.js") },
  { name: "schema", says: "The file's JSON Schema, for editors", load: () => import("./commands/schema.js") },
];

/** Where no terminal says how wide it is. */
const HELP_COLUMNS = 80;
const NARROWEST_HELP = 40;
const WIDEST_HELP = 100;
/** Beside the names of options, text is set in this much room or not wrapped at all. */
const LEAST_HELP_TEXT = 12;

const EXAMPLES = [
  { line: "followup next --demo", says: "a made-up job hunt, to look around" },
  { line: "followup next --why", says: "what to do, with the rules behind it" },
  { line: "followup check maria --at friday", says: "whether Friday is too soon to ask" },
];

/** Runs one command line. Throws a FollowupError (64) for one that cannot be understood. */
export async function run(argv: readonly string[], version: string, io: Io): Promise<ExitCode> {
  let exit: ExitCode = EXIT.ok;
  let help = "";
  let refusing = "";
  const program = emptyProgram(version, io.stdout.columns ?? HELP_COLUMNS, (text) => {
    help += text;
  });
  for (const { name, says, load } of COMMANDS) {
    const command = program.command(name).description(says);
    command.exitOverride((error) => {
      refusing = ` ${name}`;
      throw error;
    });
    if (!argv.includes(name)) continue;
    const launch: Launch = async (work) => {
      exit = await work({ io, globals: command.optsWithGlobals<Globals>() });
    };
    (await load()).define(command, launch);
  }
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (help === "") throw misunderstood(error, refusing);
    await io.stdout.write(help);
  }
  return exit;
}

function emptyProgram(version: string, columns: number, collect: (text: string) => void): Command {
  const width = Math.min(WIDEST_HELP, Math.max(NARROWEST_HELP, columns));
  return new Command("followup")
    .description("Plans what comes after a job interview: what to do next, and whether it is too soon.")
    .option(
      "--file <path>",
      "the interviews file (default: FOLLOWUP_FILE, ./interviews.yaml, then your data folder)",
    )
    .option("--now <moment>", "plan as if it were this moment, such as 2026-06-12T10:15-04:00")
    .option("--json", "answer with one JSON object")
    .option("--no-color", "no colours")
    .option("--no-input", "never ask anything")
    .option("-q, --quiet", "no remarks beside the answer")
    .version(version, "--version", "the version")
    .helpOption("-h, --help", "this help")
    .helpCommand("help [command]", "Help for a command")
    .addHelpText("after", examplesText(width))
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: LEAST_HELP_TEXT })
    .configureOutput({
      writeOut: collect,
      writeErr: collect,
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .exitOverride();
}

/** Each example beside what it gives, or above it where the terminal is too narrow for that. */
function examplesText(width: number): string {
  const column = Math.max(...EXAMPLES.map(({ line }) => line.length));
  const beside = EXAMPLES.map(({ line, says }) => `  $ ${line.padEnd(column)}  ${says}`);
  const fits = beside.every(({ length }) => length <= width);
  const lines = fits ? beside : EXAMPLES.flatMap(({ line, says }) => [`  $ ${line}`, `    ${says}`]);
  return ["", "Examples:", ...lines].join("\n");
}

/** @param command whose options or arguments are at fault: empty, or ` check` */
function misunderstood({ message }: CommanderError, command: string): Error {
  const says = message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
  return usageError(`${says}${/[.?)]$/.test(says) ? "" : "."}\nFor help: followup${command} --help`);
}
