/** Every effect that a command may have, behind one interface. */
import type { Present, Zone } from "../model/dates/index.js";
import type { Cache } from "./cache.js";
import type { Remedies } from "./read.js";
import type { Store } from "./store/index.js";

export interface Output {
  /**
   * Resolves once the text has left the program. When the reader has gone away, the rest is dropped quietly.
   * Rejects with a FollowupError (74) when it cannot be written. On a terminal, all that is hidden in it is shown.
   */
  write(text: string): Promise<void>;
  /** The same for a text that this program has coloured. */
  writePage(page: string): Promise<void>;
  /** Hands a text to the terminal for its clipboard (OSC 52); only where `isTerminal`. Rejects as `write` does. */
  toClipboard(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal, 80 where it does not say; undefined elsewhere. */
  readonly columns: number | undefined;
}

export interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
}

interface TextOptions {
  /** What is there already, to be kept with Enter. */
  readonly initial?: string;
  /** What is wrong with an answer, or undefined; it is asked for again until nothing is. */
  readonly check?: (answer: string) => Promise<string | undefined>;
}

/** Each throws a FollowupError when the user breaks off (130), or a signal ends it (130, 143). */
export interface Prompts {
  text(question: string, options?: TextOptions): Promise<string>;
  confirm(question: string): Promise<boolean>;
  choice<Value>(question: string, choices: readonly Choice<Value>[]): Promise<Value>;
  /** None, one or several. */
  several<Value>(question: string, choices: readonly Choice<Value>[]): Promise<Value[]>;
}

/** `terminal` where the text was handed to a terminal, which does not say whether it took it. */
export type Copied = "copied" | "terminal" | "nowhere";

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The value of an environment variable; undefined where it is absent or empty. */
  env(name: string): string | undefined;
  /** Whether anything is there, of whatever kind. */
  exists(path: string): boolean;
  /**
   * A regular file, whole. Never waits for anybody.
   * Throws a FollowupError: 66 when there is none, 77 when it may not be read, 65 when it is too large, else 74.
   * @param remedies what the error advises; about the interviews file where absent
   */
  readFile(path: string, remedies?: Remedies): Uint8Array;
  /** Where a path leads, its links followed; the path itself where that cannot be told. */
  realPath(path: string): string;
  /** Standard input to its end. Throws a FollowupError: 65 when it is too large, else 74. */
  readInput(): Promise<Uint8Array>;
  /**
   * The names of what is in a folder, sorted; undefined where nothing is at that path.
   * Throws a FollowupError: 78 when it is no folder, 77 when it may not be read, else 74.
   */
  namesIn(path: string): readonly string[] | undefined;
  /** The text of a file that ships with the program, by its path in the package: `templates/sample.yaml`. */
  readShipped(path: string): string;
  /**
   * Makes a file that only the user may read; one that is there stays as it is.
   * Throws a FollowupError: 73 when it exists or cannot be made, 77 when that is not allowed, else 74.
   */
  createFile(path: string, text: string): void;
  /** Makes a folder and those above it, where they are missing. Throws a FollowupError: 73, 77, else 74. */
  makeFolder(path: string): void;
  /** Makes a file for a text in a new folder, both for the user alone; its path. Throws as `createFile` does. */
  keepFile(name: string, text: string): string;
  /** Changing the user's file, and taking changes back. */
  store(): Promise<Store>;
  /** Whether somebody is at a terminal to be asked; one that cannot move its cursor (`TERM=dumb`) is none for that. */
  isInteractive(): boolean;
  /** Questions on the terminal; only where `isInteractive`. */
  prompts(): Promise<Prompts>;
  /**
   * The text as the user's editor leaves it, in a file of that name; only where `isInteractive`.
   * Throws a FollowupError when there is no such text: 74, 65, 66, or 130 and 143 when it is broken off. The file is then
   * kept, and the message says where.
   */
  edit(name: string, text: string): Promise<string>;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<Copied>;
  /** Where an editor finds the schema of the interviews file. */
  schemaPath(): string;
  /** The system's time zone; undefined where its setting names none. */
  zone(): Zone | undefined;
  /** What decides about that zone, and is sooner told; undefined where it cannot be. */
  zoneSetting(): string | undefined;
  /** The moment that the clock shows. */
  present(): Present;
  /** What need not be found out anew in each run. */
  readonly cache: Cache;
}
