/** Whether to use colour, and which. */
import type { Paint } from "../render/paint.js";
import { PLAIN } from "../render/paint.js";
import type { Io, Output } from "./index.js";

/** The first word in this order decides: the flag, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM. */
export function wantsColour(flag: boolean, { isTerminal }: Output, { env }: Pick<Io, "env">): boolean {
  if (!flag || env("NO_COLOR") !== undefined) return false;
  const force = env("FORCE_COLOR");
  if (force !== undefined) return force !== "0" && force !== "false";
  const insist = env("CLICOLOR_FORCE");
  if (insist !== undefined && insist !== "0") return true;
  return isTerminal && env("CLICOLOR") !== "0" && env("TERM") !== "dumb";
}

export async function painter(isColoured: boolean): Promise<Paint> {
  if (!isColoured) return PLAIN;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  // chalk joins all its arguments, and whoever maps lines passes more than one.
  const by = (style: (text: string) => string) => (text: string) => style(text);
  return {
    heading: by(chalk.bold),
    alarm: by(chalk.bold.red),
    attention: by(chalk.yellow),
    good: by(chalk.bold.green),
    quiet: by(chalk.dim),
    command: by(chalk.cyan),
  };
}
