// Tells one build from another.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const OTHERS = [
  "package.json",
  "package-lock.json",
  "scripts/build.mjs",
  "scripts/apart.mjs",
  "scripts/halves.mjs",
];

/** @returns {Promise<string>} the same for the same sources, whenever and wherever they are built */
export async function identity() {
  const entries = await readdir("src", { recursive: true, withFileTypes: true });
  const sources = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const hash = createHash("sha256");
  for (const path of [...sources, ...OTHERS].sort()) hash.update(`${path}\n`).update(await readFile(path));
  return hash.digest("hex");
}
