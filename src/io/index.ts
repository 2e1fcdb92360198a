/** Every effect that a command may have, behind one interface. */
import type { Instant, Zone } from "../model/dates/index.js";

export interface Output {
  /**
   * Resolves once the text has left the program. When the reader has gone away, the rest is dropped quietly.
   * Rejects with a FollowupError (74) when it cannot be written.
   */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined elsewhere. */
  readonly columns: number | undefined;
}

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
   */
  readFile(path: string): Uint8Array;
  /** The text of a file that ships with the program, by its name in `templates/`. */
  readTemplate(name: string): string;
  /**
   * Makes a file that only the user may read; one that is there stays as it is.
   * Throws a FollowupError: 73 when it exists or cannot be made, 77 when that is not allowed, else 74.
   */
  createFile(path: string, text: string): void;
  /** Where an editor finds the schema of the interviews file. */
  schemaPath(): string;
  /** The system's time zone; undefined where its setting names none. */
  zone(): Zone | undefined;
  now(): Instant;
}
