/** The templates: a file in the user's own folder wins over the one of that name that ships with the program. */
import { join } from "node:path";
import { ENDING, fileNamed, TEMPLATES, type TemplateName } from "../drafts/template-names.js";
import type { TemplateFile } from "../drafts/types.js";
import { EXIT, FollowupError } from "../errors.js";
import { decode } from "../model/parse/decode.js";
import { problemText } from "../model/problems.js";
import type { Io } from "./index.js";
import { userFolder } from "./locate.js";

export interface TemplateFolder {
  readonly path: string;
  /** The names of what is in it; undefined while there is no such folder. */
  readonly files: readonly string[] | undefined;
}

export interface WinningTemplate extends TemplateFile {
  readonly from: "yours" | "built-in";
}

const REMEDIES = {
  missing: "If it is a link, look where it leads.",
  notAFile: "Put a text file in its place.",
};

/** `FOLLOWUP_TEMPLATES`, else the one in the user's configuration; undefined where nothing says which that is. */
function pathOfTemplates(io: Pick<Io, "env">): string | undefined {
  const named = io.env("FOLLOWUP_TEMPLATES");
  if (named !== undefined) return named;
  const configuration = userFolder("XDG_CONFIG_HOME", ".config", io);
  return configuration === undefined ? undefined : join(configuration, "followup", "templates");
}

/** The user's folder. Throws a FollowupError: 78 when it is no folder, 77 when it may not be read, else 74. */
export function ownTemplates(io: Pick<Io, "env" | "namesIn">): TemplateFolder | undefined {
  const path = pathOfTemplates(io);
  return path === undefined ? undefined : { path, files: io.namesIn(path) };
}

/** A folder that was named. Throws a FollowupError (66) where it is missing, and what `ownTemplates` throws. */
export function folderAt(path: string, io: Pick<Io, "namesIn">): TemplateFolder {
  const files = io.namesIn(path);
  if (files === undefined) throw new FollowupError(EXIT.noFile, `${path}: there is no such folder.`);
  return { path, files };
}

export interface ListedTemplate extends TemplateName {
  readonly from: WinningTemplate["from"];
  /** Null for a built-in one. */
  readonly path: string | null;
}

/** Every template, and which one wins. */
export function listTemplates(own: TemplateFolder | undefined): ListedTemplate[] {
  return TEMPLATES.map((template) => {
    const path = pathWithin(own, template.name);
    return { ...template, from: path === null ? "built-in" : "yours", path };
  });
}

/**
 * @param name of a template, such as `thank-you.email`
 * @throws FollowupError for a file of the user's that cannot be read as text
 */
export function winningTemplate(
  name: string,
  io: Pick<Io, "env" | "namesIn" | "readFile" | "realPath" | "readShipped">,
): WinningTemplate {
  const path = pathWithin(ownTemplates(io), name);
  if (path !== null) return { ...templateAt(path, io), from: "yours" };
  const file = shippedAs(fileNamed(name));
  return { file, text: io.readShipped(file), from: "built-in" };
}

/** Null where the folder has none of that name. */
export function pathWithin(folder: TemplateFolder | undefined, name: string): string | null {
  const file = fileNamed(name);
  return folder?.files?.includes(file) ? join(folder.path, file) : null;
}

/**
 * A file of the user's. It may be a link, as programs that look after settings lay them; but templates that somebody
 * else made could so bring any file that the user can read into a message, and therefore its name has to be a template's.
 * Throws a FollowupError: 78 when it is no text or no template, and what `readFile` throws.
 */
export function templateAt(path: string, io: Pick<Io, "readFile" | "realPath">): TemplateFile {
  const place = io.realPath(path);
  if (!place.endsWith(ENDING)) {
    const says = `this is a link to ${place}, which is no template: its name does not end in "${ENDING}".`;
    throw new FollowupError(EXIT.configuration, `${path}: ${says}`);
  }
  const decoded = decode(io.readFile(path, REMEDIES));
  if (!decoded.ok) throw new FollowupError(EXIT.configuration, problemText(path, decoded.problem));
  return { file: path, text: decoded.text };
}

function shippedAs(file: string): string {
  return `templates/${file}`;
}

export interface Copies {
  /** The files that were made. */
  readonly copied: readonly string[];
  /** Those that were there before, whatever they are, and stay as they are. */
  readonly kept: readonly string[];
}

/** Copies what ships with the program. Throws a FollowupError: 73 when one cannot be made, 77, else 74. */
export function copyTemplates(
  names: readonly string[],
  folder: string,
  io: Pick<Io, "readShipped" | "createFile" | "makeFolder" | "namesIn">,
): Copies {
  io.makeFolder(folder);
  const files = names.map(fileNamed).map((file) => ({ file, path: join(folder, file) }));
  const taken = io.namesIn(folder) ?? [];
  const kept = files.filter(({ file }) => taken.includes(file));
  const missing = files.filter((one) => !kept.includes(one));
  for (const { file, path } of missing) io.createFile(path, io.readShipped(shippedAs(file)));
  return { copied: missing.map(({ path }) => path), kept: kept.map(({ path }) => path) };
}
