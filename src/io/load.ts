/** Loads the program together with what V8 made of it before: to compile it takes longer than most answers. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import type { Cache } from "./cache.js";

interface Program {
  main(host: NodeJS.Process, home: URL): Promise<void>;
}

interface Module {
  exports: unknown;
}

type Wrapper = (module: Module, exports: unknown, require: (id: string) => unknown) => void;

/** What the first answer needs, and the rest: each is made of both, and asks for the other by this name. */
const HALF = /^\.\/(?:main|rest)\.cjs$/;

/**
 * @param folder of the bundles, with a slash at its end
 * @param name under which the cache has what was made of them
 */
export function load(folder: URL, name: string, cache: Cache): Program {
  const isFirst = cache.isNew();
  const halves = new Map<string, Module>();
  const requireOther = createRequire(folder);
  const requireAny = (id: string): unknown => (HALF.test(id) ? half(id).exports : requireOther(id));

  function half(id: string): Module {
    const known = halves.get(id);
    if (known) return known;
    const module: Module = { exports: {} };
    halves.set(id, module);
    const path = fileURLToPath(new URL(id, folder));
    const keptAs = `${name}-${id.slice(2, -4)}`;
    const kept = cache.kept(keptAs);
    const script = compiled(path, kept ?? builtWith(path));
    const run: Wrapper = script.runInThisContext();
    run(module, module.exports, requireAny);
    // Asked for when the run is over, it holds all that the run has used. The first run of all may be the only one.
    if ((!kept || script.cachedDataRejected) && !isFirst)
      cache.keep(keptAs, () => [script.createCachedData()]);
    return module;
  }

  return requireAny("./main.cjs") as Program;
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
