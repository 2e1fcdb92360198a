/** `followup undo`: the last write, taken back. */
import { EXIT, type ExitCode, FollowupError } from "../../errors.js";
import { locate } from "../../io/locate.js";
import { decode } from "../../model/parse/index.js";
import { diffText } from "../../render/diff.js";
import { undonePage } from "../../render/recorded.js";
import type { Command } from "../command.js";
import { answerWritten, type Launch, remark, type Shell } from "../shell.js";

const NOTHING = "there is nothing to take back.";
const CHANGED =
  "it has been changed since followup last wrote it, so nothing is taken back: that would lose the change.";

interface Options {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export function define(command: Command, launch: Launch): void {
  command
    .option("--dry-run", "show what would change, and write nothing")
    .option("--yes", "ask nothing")
    .example("followup undo", "take the last change back, byte for byte")
    .example("followup undo --dry-run", "show what that would change")
    .note("Run it again for the change before that one.")
    .action((options: Options) => launch((shell) => undo(shell, options)));
}

async function undo(shell: Shell, { dryRun = false, yes = false }: Options): Promise<ExitCode> {
  const { io, globals } = shell;
  const path = locate(globals.file, io);
  const store = await io.store();
  const last = store.lastWrite(path);
  if (last === undefined) throw new FollowupError(EXIT.no, `${path}: ${NOTHING}`);
  if (last === "changed") throw new FollowupError(EXIT.busy, `${path}: ${CHANGED}`);
  const difference = diffText(path, textOf(io.readFile(path)), textOf(last.before));
  if (dryRun) {
    await io.stdout.write(difference);
    return EXIT.ok;
  }
  if (!yes && globals.input && io.isInteractive()) {
    await io.stderr.write(difference);
    const { confirm } = await io.prompts();
    if (!(await confirm(`Take back "${last.label}"?`))) return EXIT.no;
  }
  for (const says of store.undo(path, last).remarks) await remark(shell, says);
  await answerWritten(shell, { version: 1, file: path, tookBack: last.label }, ({ columns }) =>
    undonePage(path, last.label, columns),
  );
  return EXIT.ok;
}

/** Bytes that are no text are shown as near to it as can be. */
function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return decoded.ok ? decoded.text : new TextDecoder().decode(bytes);
}
