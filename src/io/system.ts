/** The effects of a real run. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Present } from "../model/dates/present.js";
import { createFile } from "./create.js";
import { makeFolder } from "./folder.js";
import type { Host } from "./host.js";
import type { Io } from "./index.js";
import { readToEnd } from "./input.js";
import { userFolder } from "./locate.js";
import { scratch } from "./scratch.js";
import type { Processes } from "./store/index.js";
import { surroundingsOf } from "./surroundings.js";
import { systemZone } from "./system-zone.js";

const STATE_IN_HOME = join(".local", "state");

/** @param host the process @param home the folder of the package, with a slash at its end */
export function systemIo(host: Host & Processes, home: URL): Io {
  const surroundings = surroundingsOf(host, home);
  const io: Io = Object.assign(surroundings, {
    readInput: () => readToEnd(host.stdin, "standard input"),
    createFile,
    keepFile: (name: string, text: string) => scratch(name, text).path,
    prompts: async () => (await import("./prompts.js")).promptsOn(host, io.stderr),
    edit: async (name: string, text: string) => (await import("./editor.js")).edit(name, text, host, io),
    copy: async (text: string) => (await import("./clipboard.js")).copy(text, io),
    makeFolder,
    store: async () =>
      (await import("./store/index.js")).storeOn(host, userFolder("XDG_STATE_HOME", STATE_IN_HOME, io)),
    schemaPath: () => fileURLToPath(new URL("dist/interviews.schema.json", home)),
    zone: () => systemZone(io),
    present: () => new Present(surroundings.now()),
  });
  return io;
}
