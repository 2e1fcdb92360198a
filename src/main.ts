/** Where the program meets its process: builds the effects, and turns errors into exit codes. */
import about from "../package.json" with { type: "json" };
import { run } from "./cli/program.js";
import { wrapped } from "./cli/shell.js";
import { EXIT, type ExitCode, FollowupError } from "./errors.js";
import type { Io } from "./io/index.js";
import { systemIo } from "./io/system.js";
import { safeBlock } from "./safe/terminal.js";

/**
 * Runs the command line of this process and sets its exit code. Interrupts keep Node's own handling, so that they
 * work in the middle of anything; a shell sees them as 130 and 143.
 */
export async function main(): Promise<void> {
  const io = systemIo(process, new URL("../", import.meta.url));
  try {
    process.exitCode = await run(process.argv.slice(2), about.version, io);
  } catch (error) {
    process.exitCode = await told(error, io);
  }
}

/** Says what went wrong; the exit code that goes with it. */
async function told(error: unknown, io: Io): Promise<ExitCode> {
  const { exit, says } =
    error instanceof FollowupError ? { exit: error.exit, says: error.message } : bug(error);
  const trace =
    io.env("FOLLOWUP_DEBUG") === "1" && error instanceof Error ? `\n${safeBlock(error.stack ?? "")}` : "";
  try {
    await io.stderr.write(`${wrapped(`followup: ${safeBlock(says)}`, io.stderr.columns)}${trace}\n`);
  } catch {
    // Nobody is left to be told.
  }
  return exit;
}

function bug(error: unknown): { exit: ExitCode; says: string } {
  return {
    exit: EXIT.bug,
    says: [
      `this is a bug in followup, not your mistake (${error}).`,
      "Please report it to whoever you have followup from, with the command you gave",
      "and what it prints when FOLLOWUP_DEBUG=1 is set.",
    ].join("\n"),
  };
}
