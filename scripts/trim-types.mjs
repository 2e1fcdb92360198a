// Leaves of the declarations in dist/types those to which the library's face leads: nobody can import the others.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = fileURLToPath(new URL("../dist/types", import.meta.url));
const FROM = /\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/g;

/** A declaration and all that it names. @throws Error for one that names a package, which users do not have */
function ledTo(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, from, imported] of readFileSync(path, "utf8").matchAll(FROM)) {
    const name = from ?? imported;
    if (!name.startsWith(".")) throw new Error(`${path} names types of ${name}`);
    ledTo(join(dirname(path), name.replace(/\.js$/, ".d.ts")), found);
  }
  return found;
}

const wanted = ledTo(join(TYPES, "index.d.ts"));
for (const name of readdirSync(TYPES, { recursive: true })) {
  const path = join(TYPES, name);
  if (path.endsWith(".d.ts") && !wanted.has(path)) rmSync(path);
}
