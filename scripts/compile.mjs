// What V8 makes of the program where it answers what is asked most, for the Node that builds it.
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../bin/followup.js", import.meta.url));
/** Its letters and digits come before what a run has kept. */
const SEAL = 64;

/** @returns {Promise<Buffer>} what a run of `next` keeps in the cache of the program that has just been built */
export async function compile() {
  const folder = await mkdtemp(join(tmpdir(), "followup-build-"));
  const file = join(folder, "interviews.yaml");
  const env = { HOME: folder, XDG_CACHE_HOME: folder };
  try {
    for (const args of [
      ["init", "--sample", file],
      ["next", "--file", file],
    ])
      execFileSync(process.execPath, [PROGRAM, ...args], { env, stdio: ["ignore", "ignore", "pipe"] });
    return (await readFile(join(folder, "followup", "code-next-main"))).subarray(SEAL);
  } finally {
    await rm(folder, { recursive: true });
  }
}
