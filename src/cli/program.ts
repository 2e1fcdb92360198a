/** The command line: one line a command; a command's module is loaded only when its name is given. */
import { Command, CommanderError } from "commander";
import { EXIT, type ExitCode, usageError } from "../errors.js";
import type { Io } from "../io/index.js";
import { nearest } from "../model/suggest.js";
import { examplesText, fitted, formatItem, helpWidth } from "./help.js";
import type { CommandModule, Globals, Launch, Shell } from "./shell.js";

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
  {
    name: "log",
    says: "Notes what you sent, what came, or how it ended",
    load: () => import("./commands/log.js"),
  },
  { name: "done", says: "Notes a step of next as done", load: () => import("./commands/done.js") },
  { name: "snooze", says: "Puts a step of next off", load: () => import("./commands/snooze.js") },
  { name: "undo", says: "Takes the last change of the file back", load: () => import("./commands/undo.js") },
  { name: "show", says: "One interview whole, or all of them", load: () => import("./commands/show.js") },
  {
    name: "forecast",
    says: "Every step to come if nobody answers",
    load: () => import("./commands/forecast.js"),
  },
  { name: "calendar", says: "The plan for your calendar", load: () => import("./commands/calendar.js") },
  { name: "todo", says: "The plan for your to-do list", load: () => import("./commands/todo.js") },
  { name: "rules", says: "The etiquette, rule by rule", load: () => import("./commands/rules.js") },
  {
    name: "add",
    says: "A new interview, round or person, or an invitation",
    load: () => import("./commands/add.js"),
  },
  { name: "init", says: "A first file", load: () => import("./commands/init.js") },
  { name: "validate", says: "Whether the file is in order", load: () => import("./commands/validate.js") },
  { name: "schema", says: "The file's JSON Schema, for editors", load: () => import("./commands/schema.js") },
  {
    name: "completion",
    says: "A script for your shell that completes with the Tab key",
    load: () => import("./commands/completion.js"),
  },
];

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
  const width = helpWidth(io.stdout.columns);
  const program = emptyProgram(version, width, (text) => {
    help += fitted(text, width);
  });
  const shellWith = (globals: Globals): Shell => ({ io, globals, said: new Set() });
  const others: (() => Promise<void>)[] = [];
  const whole = async () => {
    for (const define of others.splice(0)) await define();
    return program;
  };
  for (const { name, says, load } of COMMANDS) {
    const command = program.command(name).description(says);
    command.exitOverride((error) => {
      refusing = ` ${name}`;
      throw error;
    });
    const launch: Launch = async (work) => {
      exit = await work(shellWith(command.optsWithGlobals<Globals>()));
    };
    const define = async () => (await load()).define(command, launch, whole);
    if (argv.includes(name)) await define();
    else others.push(define);
  }
  program.allowExcessArguments().action(async () => {
    const [unknown] = program.args;
    if (unknown !== undefined) throw noCommand(unknown);
    const shell = shellWith(program.opts<Globals>());
    if (!shell.globals.input || shell.globals.json || !io.isInteractive()) return program.outputHelp();
    const { walk } = await import("./commands/walk.js");
    exit = await walk(shell);
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    await io.stdout.write(help);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (help === "") throw misunderstood(error, refusing);
    await io.stdout.write(help);
  }
  return exit;
}

function emptyProgram(version: string, width: number, collect: (text: string) => void): Command {
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
    .addHelpText("after", examplesText(EXAMPLES, width))
    .configureHelp({ showGlobalOptions: true, formatItem })
    .configureOutput({
      writeOut: collect,
      writeErr: collect,
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .exitOverride();
}

function noCommand(text: string): Error {
  const near = nearest(
    text,
    COMMANDS.map(({ name }) => name),
  );
  const advice = near === undefined ? "." : ` (Did you mean ${near}?)`;
  return usageError(`unknown command '${text}'${advice}\nFor help: followup --help`);
}

/** @param command whose options or arguments are at fault: empty, or ` check` */
function misunderstood({ message }: CommanderError, command: string): Error {
  const says = message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
  return usageError(`${says}${/[.?)]$/.test(says) ? "" : "."}\nFor help: followup${command} --help`);
}
