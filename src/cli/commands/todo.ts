/** `followup todo`: the plan for a program that keeps a to-do list. */
import { Option } from "commander";
import { plan } from "../../engine/plan.js";
import { EXIT, type ExitCode, usageError } from "../../errors.js";
import { sha256 } from "../../io/sha256.js";
import { companyNames, named } from "../../render/companies.js";
import { tasks } from "../../render/todo/taskwarrior.js";
import { todoTxt } from "../../render/todo/todo-txt.js";
import { clockAt } from "../../render/when.js";
import { jsonText } from "../../safe/json.js";
import { uuidFrom } from "../../safe/uuid.js";
import type { Command } from "../command.js";
import { openSample } from "../demo.js";
import { openHunt } from "../hunt.js";
import { nowFor } from "../moments.js";
import type { Launch, Shell } from "../shell.js";

const FORMATS = ["todo.txt", "taskwarrior"] as const;

interface Options {
  readonly format: (typeof FORMATS)[number];
  readonly demo?: boolean;
}

export function define(command: Command, launch: Launch): void {
  command
    .addOption(new Option("--format <format>", "for which program").choices(FORMATS).default(FORMATS[0]))
    .option("--demo", "plan a made-up job hunt; needs no file")
    .example("followup todo > followup.txt", "for todo.txt")
    .example("followup todo --format taskwarrior | task import -", "for Taskwarrior")
    .note(
      "Each item holds the id of its step, in followup:, so that the next list can take the place of this one. What you only tick off there comes back with it: note it here, with `followup done`.",
    )
    .action((options: Options) => launch((shell) => todo(shell, options)));
}

async function todo(shell: Shell, { format, demo }: Options): Promise<ExitCode> {
  const { io, globals } = shell;
  if (globals.json)
    throw usageError(
      "todo answers in the format of another program. The same plan: followup next --all --json",
    );
  const { hunt, zone } = await (demo ? openSample(shell) : openHunt(shell));
  const { now, actions } = plan(hunt, nowFor(shell, zone), zone);
  const shown = actions.map(named(companyNames(hunt.interviews)));
  // The made-up ones must not take the place of real ones.
  const uuidOf = (id: string) => uuidFrom(sha256(`followup ${demo ? "demo " : ""}${id}`));
  await io.stdout.write(
    format === "taskwarrior" ? jsonText(tasks(shown, uuidOf)) : todoTxt(shown, clockAt(now, zone)),
  );
  return EXIT.ok;
}
