// Runs Node and says how long it took and how much memory it held.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const WEIGH = new URL("weigh.mjs", import.meta.url).href;
/** Milliseconds until a run counts as hanging. */
const PATIENCE = 180_000;

/** `megabytes` is 0 for a run that did not come to its end; `code` is then a signal. */
export function weighed(args, { env = {}, input = "ignore", patience = PATIENCE } = {}) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, ["--import", WEIGH, ...args], {
      cwd: ROOT,
      // No terminal of its own: /dev/tty is then none.
      detached: true,
      env: { PATH: process.env.PATH, HOME: "/nowhere", TZ: "UTC", ...env },
      stdio: [input, "pipe", "pipe", "pipe"],
    });
    const clock = setTimeout(() => child.kill("SIGKILL"), patience);
    const said = ["", "", "", ""];
    for (const number of [1, 2, 3]) {
      child.stdio[number].setEncoding("utf8").on("data", (text) => {
        said[number] += text;
      });
    }
    child.on("error", reject).on("close", (code, signal) => {
      clearTimeout(clock);
      const milliseconds = performance.now() - began;
      resolve({ code: code ?? signal, milliseconds, megabytes: Number(said[3]) / 1024, message: said[2] });
    });
  });
}
