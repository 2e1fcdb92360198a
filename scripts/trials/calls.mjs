// Kills a writer at every single system call of a write, and lets every one fail with EIO (by strace). Afterwards the
// record is as before or as after; what was acknowledged is there, and what failed is not; and undo offers what was
// written, and nothing else.
// All of that once more where a dead writer's lock is in the way. Argument: how many calls at most, spread over the
// write.
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lineOf } from "./lines.mjs";
import { faultsOf, makeRecord, needs, sizeOr, startWorker, straysBeside, trial } from "./support.mjs";

const MOST = sizeOr(1_000);
const BYTES = 4_000;
/** Runs of one call until it is hit: what Node does before the write is not always the same. */
const ATTEMPTS = 5;
/** More than Linux ever gives. */
const NO_PID = 4_194_305;
/** Those that touch a disk; between two of them nothing on it changes. */
const FILE_CALLS =
  "open openat read pread64 write pwrite64 close fstat stat lstat statx newfstatat readlink readlinkat access " +
  "link linkat unlink unlinkat rename renameat renameat2 fsync fdatasync ftruncate chmod fchmod fchown getdents64 mkdir";
const CALL = /^(\w+)\(/;

/** The calls between the two marks, each with its number among those of its name since the process began. */
function callsOf(log) {
  const seen = new Map();
  const calls = [];
  let isWithin = false;
  for (const line of readFileSync(log, "utf8").split("\n")) {
    const name = CALL.exec(line)?.[1];
    if (name === undefined) continue;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    if (line.includes("/followup-trial-begin")) isWithin = true;
    else if (line.includes("/followup-trial-end")) break;
    // Node's own threads wake each other so; where that fails it aborts.
    else if (isWithin && !line.includes("<anon_inode:"))
      calls.push({ name, number, isHit: line.includes("(INJECTED)") });
  }
  return calls;
}

needs("strace");
await trial("calls", async ({ folder, module, store }) => {
  const log = join(folder, "trace");
  const original = makeRecord(join(folder, "original"), BYTES);
  const before = readFileSync(original, "utf8");
  const after = before + lineOf("entry-0");
  const path = makeRecord(join(folder, "traced"), BYTES);

  const lock = join(path, "..", ".interviews.yaml.lock");
  let deadLock = "";
  store.update(
    path,
    (bytes) => {
      deadLock = JSON.stringify({ ...JSON.parse(readFileSync(lock, "utf8")), pid: NO_PID });
      return bytes;
    },
    { label: "", at: 0 },
  );

  async function traced({ writer, isLocked }, inject = []) {
    rmSync(join(folder, "state"), { recursive: true, force: true });
    copyFileSync(original, path);
    if (isLocked) writeFileSync(lock, deadLock);
    const launcher = ["strace", "-y", "-o", log, "-e", `trace=${FILE_CALLS.replaceAll(" ", ",")}`, ...inject];
    const ended = await startWorker({ module, writer, path, name: "entry", count: 1, launcher }).ended;
    return { ...ended, text: readFileSync(path, "utf8") };
  }

  /** What is wrong after a call was not survived. */
  function faultsAfterKill({ text, acknowledged }) {
    if (text !== before && text !== after) return ["the record is neither as before nor as after"];
    return acknowledged.length > 0 && text !== after ? ["the acknowledged entry is lost"] : [];
  }

  function faultsAfterError({ text, acknowledged, code, complaint }) {
    if (text !== before && text !== after) return ["the record is neither as before nor as after"];
    if (acknowledged.length > 0) return text === after ? [] : ["the acknowledged entry is lost"];
    // What fails is the acknowledgement itself.
    if (complaint.includes("EIO: i/o error, write") && text === after) return [];
    return code === 74 && text === before ? [] : [`it ended with ${code}: ${complaint.trim()}`];
  }

  function faultsOfUndo({ text, complaint }) {
    const write = store.lastWrite(path);
    const isOffered = typeof write === "object";
    if (isOffered && Buffer.from(write.before).toString() !== before) return ["undo offers something else"];
    const isDue = text === after && !complaint.includes("undo will not be able");
    return isOffered === isDue ? [] : [`undo is ${isOffered ? "" : "not "}offered`];
  }

  function faultsOfNext() {
    store.update(path, (bytes) => Buffer.concat([bytes, Buffer.from(lineOf("next"))]), { label: "", at: 0 });
    return [...faultsOf(path, ["next"]), ...straysBeside(path).map((name) => `${name} stays`)];
  }

  /** Every call of a write once hit. */
  async function hitEach(scene, how, judge) {
    await traced(scene);
    const calls = callsOf(log);
    const step = Math.max(1, Math.ceil(calls.length / MOST));
    const faults = [];
    let hits = 0;
    for (const { name, number } of calls.filter((_, index) => index % step === 0)) {
      let isHit = false;
      for (let attempt = 0; attempt < ATTEMPTS && !isHit; attempt += 1) {
        const result = await traced(scene, ["-e", `inject=${name}:${how}:when=${number}`]);
        const struck = callsOf(log);
        isHit = struck.length > 0 && (result.signal === "SIGKILL" || struck.some((call) => call.isHit));
        if (!isHit) continue;
        const found = [
          ...judge(result),
          ...(scene.writer === "store" ? [...faultsOfUndo(result), ...faultsOfNext()] : []),
        ];
        faults.push(...found.map((fault) => `${how}, ${name} ${number}: ${fault}`));
      }
      if (isHit) hits += 1;
      else faults.push(`${how}, ${name} ${number}: was never hit`);
    }
    const title = `${scene.writer}${scene.isLocked ? " after a dead one" : ""}, ${how}`;
    return { faults, figure: `${title}: ${hits} of ${calls.length} calls hit` };
  }

  async function hitAll(scene) {
    return [
      await hitEach(scene, "signal=KILL", faultsAfterKill),
      await hitEach(scene, "error=EIO", faultsAfterError),
    ];
  }

  const alone = await hitAll({ writer: "store", isLocked: false });
  const afterDead = await hitAll({ writer: "store", isLocked: true });
  const control = await hitAll({ writer: "in-place", isLocked: false });
  return {
    figures: [
      execFileSync("strace", ["--version"], { encoding: "utf8" }).split("\n")[0],
      ...[...alone, ...afterDead, ...control].map(({ figure }) => figure),
    ],
    faults: [...alone, ...afterDead].flatMap(({ faults }) => faults),
    control: control.flatMap(({ faults }) => faults),
  };
});
