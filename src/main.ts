/** Where the program meets its process: builds the effects, and turns errors into exit codes. */
import about from "../package.json" with { type: "json" };
import { run } from "./cli/program.js";
import { EXIT, type ExitCode, FollowupError } from "./errors.js";
import type { Io } from "./io/index.js";
import { shareOffsets } from "./io/offsets.js";
import { nameOf, remember } from "./io/replay/index.js";
import { record } from "./io/replay/record.js";
import { systemIo } from "./io/system.js";
import { wrapped } from "./render/narrow.js";
import { chainOf, kindOfError, traceOf } from "./safe/report.js";
import { safeBlock } from "./safe/terminal.js";

/**
 * Runs the command line of a process and sets its exit code. Interrupts keep Node's own handling wherever nothing is
 * asked, so that they work in the middle of anything; a shell sees them as 130 and 143.
 * @param home the folder of the package, with a slash at its end
 */
export async function main(host: NodeJS.Process, home: URL): Promise<void> {
  const io = systemIo(host, home);
  const name = nameOf(host, home);
  const recording = record(io);
  // Node's own words for what fails where nobody waits for it would quote the message.
  host.on("uncaughtException", async (error) => host.exit(await told(error, io, host, home)));
  shareOffsets(io.cache);
  try {
    const exit = await run(host.argv.slice(2), about.version, recording.io);
    host.exitCode = exit;
    remember(name, recording.ended(exit), io.cache);
  } catch (error) {
    host.exitCode = await told(error, io, host, home);
  }
  io.cache.settle();
}

/** Says what went wrong; the exit code that goes with it. */
async function told(error: unknown, io: Io, host: NodeJS.Process, home: URL): Promise<ExitCode> {
  const { exit, message } = error instanceof FollowupError ? error : bug(error);
  const says = wrapped(`followup: ${safeBlock(message)}`, io.stderr.columns);
  const more = io.env("FOLLOWUP_DEBUG") === "1" ? `\n${safeBlock(report(error, host, home))}` : "";
  try {
    await io.stderr.write(`${says}\n${more}`);
  } catch {
    // Nobody is left to be told.
  }
  return exit;
}

function bug(error: unknown): { exit: ExitCode; message: string } {
  return {
    exit: EXIT.bug,
    message: [
      `this is a bug in followup, not your mistake (${kindOfError(error)}).`,
      "Please report it to whoever you have followup from: the command you gave, its names left out,",
      "and the report that FOLLOWUP_DEBUG=1 prints, which holds nothing of your file.",
    ].join("\n"),
  };
}

function report(error: unknown, { version, platform }: NodeJS.Process, home: URL): string {
  const quotes = chainOf(error).filter((each) => !(each instanceof FollowupError));
  return [
    `Report: followup ${about.version}, Node ${version}, ${platform}`,
    `${traceOf(error, home)}\n`,
    ...(quotes.length > 0
      ? ["Not for the report, as it may quote your file:", ...quotes.map(String), ""]
      : []),
  ].join("\n");
}
