/** `followup templates`: the texts that drafts are written from, and the user's own in their place. */
import type { Command } from "commander";
import { straysAmong, TEMPLATES, type TemplateName, templatesMeant } from "../../drafts/template-names.js";
import { EXIT, type ExitCode, FollowupError, usageError } from "../../errors.js";
import {
  copyTemplates,
  folderAt,
  listTemplates,
  ownTemplates,
  pathWithin,
  winningTemplate,
} from "../../io/templates.js";
import { either, nearest } from "../../model/suggest.js";
import { safeBlock } from "../../render/safe.js";
import { checkedPage, copiedPage, templatesPage } from "../../render/templates.js";
import { answer, type Launch, remark, type Shell } from "../shell.js";
import { checkTemplates } from "../template-check.js";

const HELP = `
Your own folder is the one in FOLLOWUP_TEMPLATES, else followup/templates in
XDG_CONFIG_HOME, else ~/.config/followup/templates. A file there wins over the
built-in one of the same name; the others stay built-in.
`;

const WORDS = ["list", "show", "eject", "check"];

export function define(command: Command, launch: Launch): void {
  command
    .command("list")
    .description("Every template, and whether yours or the built-in one is used")
    .action(() => launch((shell) => list(shell, [])));
  command
    .command("show")
    .description("The text of one, as it is used")
    .argument("<name>", "such as thank-you.email")
    .action((name: string) => launch((shell) => show(shell, name)));
  command
    .command("eject")
    .description("Copies built-in ones into your folder, for you to change; never over a file of yours")
    .argument("[names...]", "such as thank-you.email, or thank-you (default: all that you do not have)")
    .action((names: string[]) => launch((shell) => eject(shell, names)));
  command
    .command("check")
    .description("Whether those in a folder can be used, filled in from the sample")
    .argument("[folder]", "default: your own")
    .action((folder?: string) => launch((shell) => check(shell, folder)));
  command
    .addHelpText("after", HELP)
    .allowExcessArguments()
    .action(() => launch((shell) => list(shell, command.args)));
}

/** What is done with templates unless something else is asked for. */
async function list(shell: Shell, [other]: readonly string[]): Promise<ExitCode> {
  if (other !== undefined) throw unknown(other);
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

function unknown(word: string): Error {
  const near = nearest(word, WORDS);
  const advice = near === undefined ? `Say ${either(WORDS)}` : `Did you mean "${near}"?`;
  return usageError(`templates: "${word}" is nothing that can be done with them. ${advice}`);
}

async function show(shell: Shell, text: string): Promise<ExitCode> {
  const [only, ...others] = meant(text);
  if (others.length > 0)
    throw usageError(`"${text}" could be ${either(meant(text).map(({ name }) => name))}.`);
  const { name } = only;
  const { file, from, text: shown } = winningTemplate(name, shell.io);
  const path = from === "yours" ? file : null;
  await answer(shell, { version: 1, name, from, path, text: shown }, () =>
    shell.io.stdout.isTerminal ? safeBlock(shown) : shown,
  );
  await remark(shell, from === "yours" ? `yours: ${file}` : "built-in.");
  return EXIT.ok;
}

async function eject(shell: Shell, texts: readonly string[]): Promise<ExitCode> {
  const own = ownTemplates(shell.io);
  if (!own)
    throw new FollowupError(EXIT.configuration, "there is no folder to copy to: set FOLLOWUP_TEMPLATES.");
  const isYours = ({ name }: TemplateName) => pathWithin(own, name) !== null;
  const asked =
    texts.length > 0 ? [...new Set(texts.flatMap(meant))] : TEMPLATES.filter((one) => !isYours(one));
  const kept = asked.filter(isYours).map(({ name }) => pathWithin(own, name));
  if (kept.length > 0) {
    const says = "you have this already, and it stays as it is. To begin anew, move it away first.";
    throw new FollowupError(EXIT.cannotCreate, kept.map((path) => `${path}: ${says}`).join("\nfollowup: "));
  }
  const copied = copyTemplates(
    asked.map(({ name }) => name),
    own.path,
    shell.io,
  );
  await answer(shell, { version: 1, folder: own.path, copied }, (page) => copiedPage(copied, page));
  return EXIT.ok;
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
