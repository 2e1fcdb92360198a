// Files and folders that an ordinary user may not write: each is refused with 77 and stays as it is. To be run as
// root, who is allowed everything, and becomes such a user for the writing.
import { chmodSync, chownSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { makeRecord, needs, startWorker, straysBeside, trial } from "./support.mjs";

const USER = 65_534;
const AS_USER = ["setpriv", `--reuid=${USER}`, `--regid=${USER}`, "--clear-groups"];

const SCENES = [
  { name: "a file that is read-only", owner: USER, file: 0o444, folder: 0o755, exit: 77 },
  { name: "a folder that is read-only", owner: USER, file: 0o644, folder: 0o555, exit: 77 },
  { name: "another user's file that may be written", owner: 0, file: 0o666, folder: 0o777, exit: 77 },
  { name: "another user's file that may be read", owner: 0, file: 0o644, folder: 0o777, exit: 77 },
  { name: "another user's file that may not be read", owner: 0, file: 0o600, folder: 0o777, exit: 77 },
  {
    name: "a file of one's own, which only oneself may read",
    owner: USER,
    file: 0o600,
    folder: 0o700,
    exit: 0,
  },
  { name: "a file of one's own, for a group to write", owner: USER, file: 0o664, folder: 0o755, exit: 0 },
];

if (process.getuid() !== 0) throw new Error("this trial needs root");
needs("setpriv");
await trial("rights", async ({ folder, module }) => {
  async function faultsIn({ name, owner, file, folder: mode, exit }, number, writer) {
    const path = makeRecord(join(folder, `${writer}-${number}`), 100);
    const before = readFileSync(path, "utf8");
    chownSync(path, owner, owner);
    chmodSync(path, file);
    chownSync(join(path, ".."), USER, USER);
    chmodSync(join(path, ".."), mode);
    const ended = await startWorker({ module, writer, path, name: "one", count: 1, launcher: AS_USER }).ended;
    const stats = statSync(path);
    const faults = straysBeside(path).map((stray) => `${stray} stays`);
    if (ended.code !== exit) faults.push(`it ended with ${ended.code}: ${ended.complaint.trim()}`);
    if ((readFileSync(path, "utf8") === before) !== (exit !== 0))
      faults.push("the record is not as promised");
    if (stats.uid !== owner || (stats.mode & 0o777) !== file) faults.push("its owner or its mode is another");
    return faults.map((fault) => `${name}: ${fault}`);
  }

  const faults = [];
  const control = [];
  for (const [number, scene] of SCENES.entries()) {
    faults.push(...(await faultsIn(scene, number, "store")));
    control.push(...(await faultsIn(scene, number, "no-lock")));
  }
  return { figures: [`${SCENES.length} scenes`], faults, control };
});
