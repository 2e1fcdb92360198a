// Fills a small disk, 4 KB less each time, and writes: the record is as before, and so said, or as after. Needs the
// right to mount. Argument: how many steps at most.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lineOf } from "./lines.mjs";
import { makeRecord, needs, sizeOr, startWorker, straysBeside, trial } from "./support.mjs";

const STEPS = sizeOr(64);
const STEP = 4_096;
const DISK = "1m";
const BYTES = 60_000;
/** Long, so that even writing in place needs more room. */
const NAME = "full".repeat(5_000);

needs("mount", "umount");
await trial("full-disk", async ({ folder, module }) => {
  const disk = join(folder, "disk");
  mkdirSync(disk);

  /** What is wrong after a write with so many steps of the disk free, and whether it was done. */
  async function write(writer, steps) {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK}`, "tmpfs", disk]);
    try {
      const path = makeRecord(join(disk, "record"), BYTES);
      const before = readFileSync(path, "utf8");
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, "filler"), Buffer.alloc(bavail * bsize - steps * STEP));
      const ended = await startWorker({ module, writer, path, name: NAME, count: 1 }).ended;
      const text = readFileSync(path, "utf8");
      const isDone = ended.acknowledged.length > 0;
      const faults = straysBeside(path).map((name) => `${name} stays`);
      if (isDone && text !== before + lineOf(`${NAME}-0`)) faults.push("the acknowledged entry is lost");
      if (!isDone && text !== before) faults.push("the record is damaged");
      if (!isDone && ended.code !== 74) faults.push(`it ended with ${ended.code}: ${ended.complaint.trim()}`);
      return { isDone, faults: faults.map((fault) => `${writer}, ${steps} steps free: ${fault}`) };
    } finally {
      execFileSync("umount", [disk]);
    }
  }

  async function each(writer) {
    rmSync(join(folder, "state"), { recursive: true, force: true });
    const results = [];
    for (let steps = 0; steps < STEPS; steps += 1) results.push(await write(writer, steps));
    const done = results.filter(({ isDone }) => isDone).length;
    return {
      figure: `${writer}: ${done} of ${STEPS} writes done, the others refused`,
      faults: results.flatMap(({ faults }) => faults),
      hasBoth: done > 0 && done < STEPS,
    };
  }

  const ours = await each("store");
  const control = await each("in-place");
  if (!ours.hasBoth) ours.faults.push("the disk was never full, or always");
  return { figures: [ours.figure, control.figure], faults: ours.faults, control: control.faults };
});
