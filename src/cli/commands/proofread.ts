/** `followup proofread`: is a message ready to be sent? */
import { Option } from "commander";
import { mildestFindings } from "../../drafts/mildest.js";
import type { Finding, Message } from "../../drafts/types.js";
import { EXIT, type ExitCode, usageError } from "../../errors.js";
import { VIAS } from "../../model/types.js";
import { proofreadPage } from "../../render/proofread.js";
import type { Command } from "../command.js";
import { openMessage } from "../message.js";
import { KINDS, type PurposeOptions, purposesFor } from "../purpose.js";
import { answer, type Launch, remark, type Shell } from "../shell.js";

interface Options extends PurposeOptions {
  readonly against?: readonly string[];
}

const KINDLESS =
  "only what holds for every message was checked. To check more: --for thank-you, or another kind.";

const DECODED =
  "lines are counted in the e-mail as a mail program shows it: its subject, an empty line, its text.";

export function define(command: Command, launch: Launch): void {
  command
    .argument("<file>", "the message, or - for what is piped in")
    .option("--for <kind>", "what it is meant to be, such as thank-you (default: only what holds for all)")
    .addOption(
      new Option("--via <way>", "how it will go out (default: as such a message usually does)").choices(VIAS),
    )
    .option("--interview <who>", "hold it against what your file says about this interview")
    .option("--to <person>", "hold it against what your file says about this person")
    .option(
      "--against <file> ...",
      "a thank-you note to somebody else there, which must not be alike; may be given again",
      (file: string, before: readonly string[] = []) => [...before, file],
    )
    .example("followup proofread note.txt --for thank-you", "is it ready to be sent?")
    .example("followup draft thank-you raj | followup proofread -", "what a draft still lacks")
    .note(
      "The message is read as `followup draft` prints it: a line with its subject, an empty line, and the text. An e-mail with all its headers (.eml) will do as well; lines are then counted as in that form.",
    )
    .note(`The kinds are ${KINDS.join(", ")}.`)
    .note("The exit code is 1 where something has to be mended first.")
    .action((file: string, options: Options) => launch((shell) => proofread(shell, file, options)));
}

async function proofread(
  shell: Shell,
  file: string,
  { against = [], ...options }: Options,
): Promise<ExitCode> {
  if ([file, ...against].filter((one) => one === "-").length > 1) {
    throw usageError("only one message can be piped in: name a file for the others.");
  }
  const { message, lines, placeOf, isDecoded } = await openMessage(shell, file);
  const others: Message[] = [];
  for (const other of against) others.push((await openMessage(shell, other)).message);
  const { kind, via, purposes } = await purposesFor(shell, options, message, others);
  const findings = mildestFindings(
    message,
    purposes.map((purpose) => ({ ...purpose, written: others })),
  ).map((finding): Finding => ({ ...finding, ...placeOf(finding) }));
  const ready = findings.every(({ severity }) => severity !== "error");
  const told = { version: 1, file, for: kind, via, ready, findings };
  await answer(shell, told, (page) => proofreadPage({ file, lines, findings }, page));
  if (isDecoded && findings.length > 0) await remark(shell, DECODED);
  if (kind === null) await remark(shell, KINDLESS);
  return ready ? EXIT.ok : EXIT.no;
}
