/** Loads the program together with what V8 made of it before: to compile it takes longer than most answers. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import type { Cache } from "./cache.js";

interface Program {
  main(host: NodeJS.Process, home: URL): Promise<void>;
}

type Wrapper = (module: { exports: unknown }, exports: unknown, require: NodeJS.Require) => void;

/** @param path of a bundle in CommonJS @param name under which the cache has what was made of it */
export function load(path: string, name: string, cache: Cache): Program {
  const isFirst = cache.isNew();
  const kept = cache.kept(name);
  const script = compiled(path, kept ?? builtWith(path));
  const module = { exports: {} };
  const run: Wrapper = script.runInThisContext();
  run(module, module.exports, createRequire(path));
  // Asked for when the run is over, it holds all that the run has used. The first run of all may be the only one.
  if ((!kept || script.cachedDataRejected) && !isFirst) cache.keep(name, () => [script.createCachedData()]);
  return module.exports as Program;
}

/** @param cachedData what V8 made of the same before; it says whether it could use that */
export function compiled(path: string, cachedData: Buffer | undefined): Script {
  const source = `(function (module, exports, require) {${readFileSync(path, "latin1")}\n})`;
  return new Script(source, { filename: path, cachedData });
}

/** What the build left for the first run. V8 rejects what another Node's has made. */
function builtWith(path: string): Buffer | undefined {
  try {
    return readFileSync(path.replace(/cjs$/, "code"));
  } catch {
    return undefined;
  }
}
