/** The command line: one line a command; a command's module is loaded only when its name is given. */
import { CommanderError } from "commander";
import { EXIT, type ExitCode } from "../errors.js";
import type { Io } from "../io/index.js";
import { Command, HelpWanted, Misread } from "./command.js";
import type { CommandModule, Globals, Launch, Shell, Whole } from "./shell.js";

interface Entry {
  readonly name: string;
  readonly says: string;
  readonly load: () => Promise<CommandModule>;
}

/** By what a user wants to do. */
const COMMANDS: Readonly<Record<string, readonly Entry[]>> = {
  "What do I do, is it too soon, what do I write?": [
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
  ],
  "Note what happened": [
    {
      name: "log",
      says: "Notes what you sent, what came, or how it ended",
      load: () => import("./commands/log.js"),
    },
    { name: "done", says: "Notes a step of next as done", load: () => import("./commands/done.js") },
    { name: "snooze", says: "Puts a step of next off", load: () => import("./commands/snooze.js") },
    {
      name: "undo",
      says: "Takes the last change of the file back",
      load: () => import("./commands/undo.js"),
    },
  ],
  "Look around": [
    { name: "show", says: "One interview whole, or all of them", load: () => import("./commands/show.js") },
    {
      name: "forecast",
      says: "Every step to come if nobody answers",
      load: () => import("./commands/forecast.js"),
    },
    { name: "calendar", says: "The plan for your calendar", load: () => import("./commands/calendar.js") },
    { name: "todo", says: "The plan for your to-do list", load: () => import("./commands/todo.js") },
    { name: "rules", says: "The etiquette, rule by rule", load: () => import("./commands/rules.js") },
  ],
  "Set up": [
    { name: "init", says: "A first file", load: () => import("./commands/init.js") },
    {
      name: "add",
      says: "A new interview, round or person, or an invitation",
      load: () => import("./commands/add.js"),
    },
    { name: "validate", says: "Whether the file is in order", load: () => import("./commands/validate.js") },
    {
      name: "templates",
      says: "The texts that drafts are written from",
      load: () => import("./commands/templates.js"),
    },
    {
      name: "schema",
      says: "The file's JSON Schema, for editors",
      load: () => import("./commands/schema.js"),
    },
    {
      name: "completion",
      says: "A script for your shell that completes with the Tab key",
      load: () => import("./commands/completion.js"),
    },
    { name: "help", says: "All about a command or a topic", load: () => import("./commands/help.js") },
  ],
};

/** Runs one command line. Throws a FollowupError (64) for one that cannot be understood. */
export async function run(argv: readonly string[], version: string, io: Io): Promise<ExitCode> {
  let exit: ExitCode = EXIT.ok;
  const program = emptyProgram(version);
  const shellWith = (globals: Globals): Shell => ({ io, globals, said: new Set() });
  const others: (() => Promise<void>)[] = [];
  const whole: Whole = async () => {
    for (const define of others.splice(0)) await define();
    return program;
  };
  for (const [group, entries] of Object.entries(COMMANDS)) {
    for (const { name, says, load } of entries) {
      const command = program.command(name).description(says).helpGroup(group);
      const launch: Launch = async (work) => {
        exit = await work(shellWith(command.optsWithGlobals<Globals>()));
      };
      const define = async () => (await load()).define(command, launch, whole);
      if (argv.includes(name)) await define();
      else others.push(define);
    }
  }
  program.action(async () => {
    const shell = shellWith(program.opts<Globals>());
    if (!shell.globals.input || shell.globals.json || !io.isInteractive()) return program.outputHelp();
    const { walk } = await import("./commands/walk.js");
    exit = await walk(shell);
  });
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    await toldInstead(error, whole, shellWith(program.opts<Globals>()));
  }
  return exit;
}

/** Tells what was asked for in place of an answer. Throws whatever else it is. */
async function toldInstead(error: unknown, whole: Whole, shell: Shell): Promise<void> {
  if (error instanceof HelpWanted) {
    const { tellAbout } = await import("./help/tell.js");
    return tellAbout(error.command, shell);
  }
  if (error instanceof Misread) {
    const { inWords } = await import("./help/misread.js");
    throw await inWords(error, await whole(), shell);
  }
  if (!(error instanceof CommanderError && error.code === "commander.version")) throw error;
  await shell.io.stdout.write(`${error.message}\n`);
}

function emptyProgram(version: string): Command {
  return new Command("followup")
    .description(
      "Plans what comes after a job interview: what to do next, what to write, and whether it is too soon.",
    )
    .example("followup next --demo", "a made-up job hunt, to look around")
    .example("followup", "on a terminal: what is due, step by step")
    .example("followup next", "what to do, and what to wait for")
    .example("followup check maria", "whether it is too soon to ask Maria")
    .example("followup draft thank-you raj", "what to write to Raj")
    .example("followup log got reply maria", "Maria has written")
    .note("All of it on one page: `man followup`, or `followup help --man | man -l -`.")
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
    .configureOutput({ writeOut: () => {} })
    .exitOverride();
}
