// The tests where there is no network at all, not even the machine's own. Arguments: what vitest is to run.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const VITEST = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const CONFIG = fileURLToPath(new URL("../.config/vitest.config.ts", import.meta.url));
const NETWORKS = "process.exitCode = Object.keys(require('node:os').networkInterfaces()).length";

/** Whoever is not root keeps a name of their own within. */
const FLAGS = process.getuid?.() === 0 ? ["--net"] : ["--net", "--map-current-user"];

/** The exit code of a program of Node's in a network namespace of its own. */
function offline(...args) {
  const { status, error } = spawnSync("unshare", [...FLAGS, process.execPath, ...args], { stdio: "inherit" });
  if (error) throw new Error("this needs the program unshare", { cause: error });
  return status ?? 1;
}

if (offline("-e", NETWORKS) !== 0) throw new Error("the network cannot be taken away here");
process.exitCode = offline(VITEST, "run", "--config", CONFIG, ...process.argv.slice(2));
