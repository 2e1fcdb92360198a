/** Where a draft goes: a file, standard output, the clipboard. What the user put into it is never lost on the way. */
import { messageText } from "../../drafts/message.js";
import type { Draft } from "../../drafts/types.js";
import { EXIT, FollowupError } from "../../errors.js";
import type { Hunt } from "../../model/types.js";
import { draftText } from "../../render/draft.js";
import { remark, type Shell } from "../shell.js";
import { formatted } from "./format.js";
import type { DraftOptions, Format } from "./options.js";

const STDOUT = "-";

type Places = Pick<DraftOptions, "out">;

/** Such as `thank-you.txt`. */
export function fileNameOf({ kind }: Pick<Draft, "kind">): string {
  return `${kind}.txt`;
}

/** Throws a FollowupError (73) before any work is put into a draft that could not be saved where it is asked. */
export function mustBeFree({ io }: Shell, { out }: Places): void {
  if (out === undefined || out === STDOUT || !io.exists(out)) return;
  throw new FollowupError(
    EXIT.cannotCreate,
    `${out}: there is a file already, and it stays as it is. Name another path.`,
  );
}

/** What was written, remarks aside. Throws what `createFile` and `write` throw. */
export async function deliver(
  shell: Shell,
  draft: Draft,
  format: Format,
  hunt: Hunt,
  { out }: Places,
  remarks: readonly string[],
): Promise<string> {
  const { text, remarks: onForm } = await formatted(draft, format, hunt);
  if (out === undefined || out === STDOUT) {
    const { columns } = shell.io.stdout;
    await shell.io.stdout.write(format === "text" ? draftText(draft, columns) : text);
  } else {
    shell.io.createFile(out, text);
    await remark(shell, `wrote ${out}.`);
  }
  for (const says of [...remarks, ...onForm]) await remark(shell, says);
  return text;
}

/** Runs `work`. Where it fails, the draft is kept in a private file, and the error says where. */
export async function keepingOnFailure<Result>(
  { io }: Shell,
  draft: Draft,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FollowupError)) throw error;
    const path = io.keepFile(fileNameOf(draft), `${messageText(draft)}\n`);
    throw new FollowupError(error.exit, `${error.message}\nThe draft is kept in ${path}.`, { cause: error });
  }
}

/** Throws a FollowupError (74) when there is no clipboard. */
export async function toClipboard(shell: Shell, text: string): Promise<void> {
  const copied = await shell.io.copy(text);
  if (copied === "copied") return remark(shell, "copied to the clipboard.");
  if (copied === "terminal") return remark(shell, "handed to your terminal for its clipboard.");
  throw new FollowupError(
    EXIT.io,
    "there is no clipboard here that can be reached (wl-copy, xclip, xsel, pbcopy and clip.exe were tried).\nNothing is lost: the draft is where it was printed or written.",
  );
}
