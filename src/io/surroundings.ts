/** What a run can be told without changing anything, and where it speaks: all that giving an answer again needs. */
import { existsSync, readFileSync } from "node:fs";
import type { Instant } from "../model/dates/instant.js";
import { type Cache, cacheOf } from "./cache.js";
import { namesIn } from "./folder.js";
import type { Host } from "./host.js";
import type { Io, Output } from "./index.js";
import { outputTo } from "./output.js";
import { readRegularFile, realPath } from "./read.js";
import { zoneSetting } from "./zone-setting.js";

export type Surroundings = Pick<
  Io,
  | "cache"
  | "env"
  | "exists"
  | "isInteractive"
  | "namesIn"
  | "readFile"
  | "readShipped"
  | "realPath"
  | "stderr"
  | "stdout"
  | "zoneSetting"
> & {
  /** What the clock shows. */
  now(): Instant;
};

/** @param host the process @param home the folder of the package, with a slash at its end */
export function surroundingsOf(host: Host, home: URL): Surroundings {
  const env = (name: string) => host.env[name] || undefined;
  const stdout = once(() => outputTo(host.stdout, "standard output"));
  const stderr = once(() => outputTo(host.stderr, "standard error"));
  const cache = once(() => cacheOf(host, { env }));
  return {
    get stdout(): Output {
      return stdout();
    },
    get stderr(): Output {
      return stderr();
    },
    get cache(): Cache {
      return cache();
    },
    env,
    exists: existsSync,
    readFile: readRegularFile,
    realPath,
    namesIn,
    readShipped: (path) => readFileSync(new URL(path, home), "utf8"),
    isInteractive: () => host.stdin.isTTY === true && host.stderr.isTTY === true && host.env.TERM !== "dumb",
    zoneSetting: () => zoneSetting(host),
    now: () => Date.now() as Instant,
  };
}

/** A stream is opened when it is first written to: most runs need only one. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
