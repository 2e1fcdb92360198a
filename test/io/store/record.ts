/** A file to be changed, in a folder of its own, and a store that changes it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FollowupError } from "../../../src/errors.js";
import { type Processes, type Store, storeOn } from "../../../src/io/store/index.js";
import type { Instant } from "../../../src/model/dates/index.js";
import { inFolder } from "../../support/run.js";

export interface Record {
  readonly folder: string;
  readonly path: string;
  /** Where a writer puts its lock. */
  readonly lock: string;
  readonly state: string;
  readonly store: Store;
  text(): string;
  /** Another program saves. */
  save(text: string): void;
  /** The names of all that is in the folder. */
  names(): string[];
  /** Adds a line by the store. */
  append(line: string, at?: number): ReturnType<Store["update"]>;
}

export const NAME = "interviews.yaml";

export function withRecord(
  work: (record: Record) => void | Promise<void>,
  { processes = process, state }: { processes?: Processes; state?: string } = {},
): Promise<void> {
  return inFolder((root) =>
    inFolder(async (folder) => {
      const path = join(folder, NAME);
      const kept = state ?? join(root, "state");
      const store = storeOn(processes, kept);
      const save = (text: string) => writeFileSync(path, text);
      save("first\n");
      await work({
        folder,
        path,
        lock: join(folder, `.${NAME}.lock`),
        state: kept,
        store,
        text: () => readFileSync(path, "utf8"),
        save,
        names: () => readdirSync(folder).sort(),
        append: (line, at = 0) =>
          store.update(path, adding(line), { label: `add ${line}`, at: at as Instant }),
      });
    }),
  );
}

/** A change that adds a line; `meanwhile` happens while it is worked out. */
export function adding(line: string, meanwhile: () => void = () => {}): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => {
    meanwhile();
    return Buffer.concat([bytes, Buffer.from(`${line}\n`)]);
  };
}

/** What the work is refused with. */
export function refusal(work: () => unknown): { exit: number; message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof FollowupError) return error;
    throw error;
  }
  throw new Error("it was not refused");
}
