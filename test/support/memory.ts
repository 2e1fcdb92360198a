/** A cache that lasts as long as the test, and believes everything. */
import type { Cache } from "../../src/io/cache.js";

export function memory(): Cache {
  const files = new Map<string, Buffer>();
  const waiting = new Map<string, Parameters<Cache["keep"]>[1]>();
  return {
    kept: (name) => files.get(name),
    isNew: () => files.size === 0,
    keep: (name, parts) => void waiting.set(name, parts),
    settle: () => {
      for (const [name, parts] of waiting)
        files.set(name, Buffer.concat((parts() ?? []).map((part) => Buffer.from(part))));
      waiting.clear();
    },
  };
}
