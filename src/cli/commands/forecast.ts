/** `followup forecast`: every step still to come if nobody ever answers. */
import { forecast } from "../../engine/forecast.js";
import { EXIT, type ExitCode } from "../../errors.js";
import { forecastPage } from "../../render/forecast.js";
import type { Command } from "../command.js";
import { openHunt } from "../hunt.js";
import { nowFor } from "../moments.js";
import { answer, type Launch, type Shell } from "../shell.js";
import { interviewOf } from "../who.js";

interface Options {
  readonly why?: boolean;
}

export function define(command: Command, launch: Launch): void {
  command
    .argument("[interview...]", "only this one: an id, or part of a name")
    .option("--why", "give every reason, with its rule")
    .example("followup forecast", "of every interview, to the last step")
    .example("followup forecast northwind --why", "of one, with every rule")
    .action((name: string[], options: Options) => launch((shell) => ahead(shell, name.join(" "), options)));
}

async function ahead(shell: Shell, name: string, { why = false }: Options): Promise<ExitCode> {
  const { file, hunt, zone } = await openHunt(shell);
  const interviews = name === "" ? hunt.interviews : [interviewOf(name, hunt)];
  const { version, now, ...rest } = forecast({ ...hunt, interviews }, nowFor(shell, zone), zone);
  const whole = { version, now, file, ...rest };
  await answer(shell, whole, (page) => forecastPage(whole, { zone, why }, page));
  return EXIT.ok;
}
