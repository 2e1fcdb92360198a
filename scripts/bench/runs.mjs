// Runs of the program in a folder of its own, timed by the clock on the wall.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PROGRAM = join(HERE, "../../bin/followup.js");

/** @template Result @param {(folder: string) => Result} work */
export function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "followup-bench-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of one run of Node with these arguments. */
export function timed(folder, args, cache = "cache") {
  const begun = process.hrtime.bigint();
  const { status, stderr } = node(folder, args, cache);
  const took = Number(process.hrtime.bigint() - begun) / 1e6;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return took;
}

/** Megabytes that one run of the program takes at most. */
export function peakOf(folder, line) {
  const { output } = node(folder, ["-r", join(HERE, "peak.cjs"), ...command(line)], "cache");
  return Number(output[3]) / 1024;
}

/** Interviews that the engine plans in a second, in hunts of so many, in a process of its own. */
export function engineRate(size) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HERE, "engine.mjs"), String(size)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the engine ended with ${status}: ${stderr}`);
  return Number(stdout);
}

/** What Node is given to run a command line. */
export function command(line) {
  return [PROGRAM, ...line.split(" ")];
}

export function write(folder, text) {
  writeFileSync(join(folder, "interviews.yaml"), text);
}

export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
}

function node(folder, args, cache) {
  return spawnSync(process.execPath, args, {
    cwd: folder,
    env: { HOME: folder, XDG_CACHE_HOME: join(folder, cache), TZ: "America/New_York" },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
}
