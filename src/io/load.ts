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
  const source = `(function (module, exports, require) {${readFileSync(path, "latin1")}\n})`;
  const isFirst = cache.isNew();
  const cachedData = cache.kept(name);
  const script = new Script(source, { filename: path, cachedData });
  const module = { exports: {} };
  const run: Wrapper = script.runInThisContext();
  run(module, module.exports, createRequire(path));
  // Asked for when the run is over, it holds all that the run has used. The first run of all may be the only one.
  if ((!cachedData || script.cachedDataRejected) && !isFirst)
    cache.keep(name, () => [script.createCachedData()]);
  return module.exports as Program;
}
