/** The effects of a real run. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Instant, isZone, type Zone } from "../model/dates/index.js";
import { createFile } from "./create.js";
import { makeFolder, namesIn } from "./folder.js";
import type { Host } from "./host.js";
import type { Io, Output } from "./index.js";
import { readToEnd } from "./input.js";
import { userFolder } from "./locate.js";
import { outputTo } from "./output.js";
import { readRegularFile, realPath } from "./read.js";
import { scratch } from "./scratch.js";
import type { Processes } from "./store/index.js";

const STATE_IN_HOME = join(".local", "state");

/** @param host the process @param home the folder of the package, with a slash at its end */
export function systemIo(host: Host & Processes, home: URL): Io {
  const stdout = once(() => outputTo(host.stdout, "standard output"));
  const stderr = once(() => outputTo(host.stderr, "standard error"));
  const io: Io = {
    get stdout(): Output {
      return stdout();
    },
    get stderr(): Output {
      return stderr();
    },
    env: (name) => host.env[name] || undefined,
    exists: existsSync,
    readFile: readRegularFile,
    realPath,
    readInput: () => readToEnd(host.stdin, "standard input"),
    namesIn,
    readTemplate: (name) => readFileSync(new URL(`templates/${name}`, home), "utf8"),
    createFile,
    keepFile: (name, text) => scratch(name, text).path,
    isInteractive: () => host.stdin.isTTY === true && host.stderr.isTTY === true && host.env.TERM !== "dumb",
    prompts: async () => (await import("./prompts.js")).promptsOn(host, io.stderr),
    edit: async (name, text) => (await import("./editor.js")).edit(name, text, host, io),
    copy: async (text) => (await import("./clipboard.js")).copy(text, io),
    makeFolder,
    store: async () =>
      (await import("./store/index.js")).storeOn(host, userFolder("XDG_STATE_HOME", STATE_IN_HOME, io)),
    schemaPath: () => fileURLToPath(new URL("dist/interviews.schema.json", home)),
    zone: systemZone,
    now: () => Date.now() as Instant,
  };
  return io;
}

/** TZ may hold anything; what Node makes of it is then missing or `Etc/Unknown`. */
function systemZone(): Zone | undefined {
  const { timeZone }: { timeZone?: string } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone !== undefined && isZone(timeZone) ? timeZone : undefined;
}

/** A stream is opened when it is first written to: most runs need only one. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
