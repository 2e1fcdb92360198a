/** `followup templates`: the texts that drafts are written from, and the user's own in their place. */
import { straysAmong, TEMPLATES, type TemplateName, templatesMeant } from "../../drafts/template-names.js";
import { EXIT, type ExitCode, FollowupError, usageError } from "../../errors.js";
import { copyTemplates, folderAt, listTemplates, ownTemplates, winningTemplate } from "../../io/templates.js";
import { either, nearest } from "../../model/suggest.js";
import { checkedPage, copiedPage, templatesPage } from "../../render/templates.js";
import { jsonText } from "../../safe/json.js";
import type { Command } from "../command.js";
import { answer, type Launch, remark, type Shell } from "../shell.js";
import { checkTemplates } from "../template-check.js";

export function define(command: Command, launch: Launch): void {
  command
    .command("list")
    .description("Every template, and whether yours or the built-in one is used")
    .example("followup templates list", "which there are")
    .action(() => launch(list));
  command
    .command("show")
    .description("The text of one, as it is used")
    .argument("<template>", "such as thank-you.email")
    .example("followup templates show thank-you.email", "what your thank-you notes are written from")
    .action((name: string) => launch((shell) => show(shell, name)));
  command
    .command("eject")
    .description("Copies built-in ones into your folder, for you to change; never over a file of yours")
    .argument("[template...]", "such as thank-you.email, or thank-you (default: all that you do not have)")
    .example("followup templates eject thank-you.email", "one, for you to change")
    .example("followup templates eject thank-you", "all that thank-you notes are written from")
    .action((names: string[]) => launch((shell) => eject(shell, names)));
  command
    .command("check")
    .description("Whether those in a folder can be used, filled in from the sample")
    .argument("[folder]", "where they are (default: your own folder)")
    .example("followup templates check", "whether yours can be used")
    .action((folder?: string) => launch((shell) => check(shell, folder)));
  command
    .example("followup templates", "which there are, and which of them are yours")
    .example("followup templates eject thank-you.email", "copy one, for you to change")
    .example("followup templates check", "whether yours can be used")
    .note(
      "Your own folder is the one in FOLLOWUP_TEMPLATES, else followup/templates in XDG_CONFIG_HOME, else ~/.config/followup/templates. A file there wins over the built-in one of the same name; the others stay built-in.",
    )
    .note("What a template can fill in: `followup help fields`.")
    .action(() => launch(list));
}

/** What is done with templates unless something else is asked for. */
async function list(shell: Shell): Promise<ExitCode> {
  const own = ownTemplates(shell.io);
  const told = {
    version: 1,
    folder: own?.path ?? null,
    templates: listTemplates(own),
    strays: straysAmong(own?.files ?? []),
  };
  await answer(shell, told, (page) => templatesPage(told, page));
  return EXIT.ok;
}

async function show(shell: Shell, text: string): Promise<ExitCode> {
  const [only, ...others] = meant(text);
  if (others.length > 0)
    throw usageError(`"${text}" could be ${either(meant(text).map(({ name }) => name))}.`);
  const { name } = only;
  const { file, from, text: shown } = winningTemplate(name, shell.io);
  const path = from === "yours" ? file : null;
  const told = { version: 1, name, from, path, text: shown };
  await shell.io.stdout.write(shell.globals.json ? jsonText(told) : shown);
  await remark(shell, from === "yours" ? `yours: ${file}` : "built-in.");
  return EXIT.ok;
}

async function eject(shell: Shell, texts: readonly string[]): Promise<ExitCode> {
  const own = ownTemplates(shell.io);
  if (!own)
    throw new FollowupError(EXIT.configuration, "there is no folder to copy to: set FOLLOWUP_TEMPLATES.");
  const asked = texts.length > 0 ? [...new Set(texts.flatMap(meant))] : TEMPLATES;
  const copies = copyTemplates(
    asked.map(({ name }) => name),
    own.path,
    shell.io,
  );
  const { copied, kept } = copies;
  if (texts.length > 0 && kept.length > 0) {
    if (copied.length > 0) await remark(shell, `copied, for you to change:\n${listed(copied)}`);
    throw new FollowupError(EXIT.cannotCreate, keptText(kept));
  }
  await answer(shell, { version: 1, folder: own.path, ...copies }, (page) => copiedPage(copied, page));
  if (kept.length > 0 && copied.length > 0) await remark(shell, keptText(kept));
  return EXIT.ok;
}

/** What was there before. */
function keptText(kept: readonly string[]): string {
  const says =
    kept.length === 1
      ? "this is yours already, and stays as it is"
      : "these are yours already, and stay as they are";
  const which = kept.length === 1 ? "it" : "one of them";
  return `${says}:\n${listed(kept)}\nTo begin anew with ${which}, move it away first.`;
}

function listed(paths: readonly string[]): string {
  return paths.map((path) => `  ${path}`).join("\n");
}

/** Those that a word means, at least one. Throws a FollowupError (64) where there are none. */
function meant(text: string): [TemplateName, ...TemplateName[]] {
  const [first, ...others] = templatesMeant(text);
  if (first) return [first, ...others];
  const near = nearest(
    text,
    TEMPLATES.flatMap(({ name, kind }) => [name, kind]),
  );
  const advice = near === undefined ? "All of them: followup templates list" : `Did you mean "${near}"?`;
  throw usageError(`there is no template "${text}". ${advice}`);
}

async function check(shell: Shell, path: string | undefined): Promise<ExitCode> {
  const folder = path === undefined ? ownTemplates(shell.io) : folderAt(path, shell.io);
  const { problems, ...found } = await checkTemplates(folder, shell);
  if (problems.length > 0) throw new FollowupError(EXIT.configuration, problems.join("\nfollowup: "));
  const told = { version: 1, folder: folder?.path ?? null, ...found };
  await answer(shell, told, (page) => checkedPage(told, page));
  return EXIT.ok;
}
