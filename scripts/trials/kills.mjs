// Kills a writer at random moments. Afterwards the record is whole and holds every entry that was acknowledged, and
// the next write leaves nothing beside it. Argument: how many kills.
import { join } from "node:path";
import { lineOf } from "./lines.mjs";
import {
  faultsOf,
  faultsOfControl,
  makeRecord,
  sizeOr,
  sleep,
  startWorker,
  straysBeside,
  trial,
} from "./support.mjs";

const KILLS = sizeOr(1_000);
const CONTROLS = Math.min(KILLS, 300);
/** Large enough for a kill to fall into the writing of it. */
const BYTES = 256_000;
const LONGEST_LIFE = 30;
const LANES = 2;

await trial("kills", async ({ folder, module, store }) => {
  const append = (path, entry) =>
    store.update(path, (bytes) => Buffer.concat([bytes, Buffer.from(lineOf(entry))]), {
      label: entry,
      at: 0,
    });

  async function killOne(path, name, writer) {
    const worker = startWorker({ module, writer, path, name, count: 1e6 });
    await worker.isReady;
    await sleep(Math.random() * LONGEST_LIFE);
    worker.kill();
    return worker.ended;
  }

  const figures = { kills: 0, entries: 0, inTheMiddle: 0 };
  async function lane(number) {
    const path = makeRecord(join(folder, `lane-${number}`), BYTES);
    const promised = [];
    const faults = [];
    for (let round = number; round < KILLS; round += LANES) {
      const { acknowledged, signal, complaint } = await killOne(path, `kill-${round}`, "store");
      if (signal !== "SIGKILL") faults.push(`the writer ended by itself: ${complaint}`);
      promised.push(...acknowledged);
      figures.kills += 1;
      figures.entries += acknowledged.length;
      figures.inTheMiddle += straysBeside(path).length > 0 ? 1 : 0;
      faults.push(...faultsOf(path, promised));
      append(path, `next-${round}`);
      promised.push(`next-${round}`);
      faults.push(...faultsOf(path, promised), ...straysBeside(path).map((name) => `${name} stays`));
    }
    return faults;
  }
  const faults = await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));

  const control = await faultsOfControl(CONTROLS, async (round) => {
    const path = makeRecord(join(folder, `control-${round}`), BYTES);
    const { acknowledged } = await killOne(path, "control", "in-place");
    return faultsOf(path, acknowledged);
  });
  return {
    figures: [
      `${figures.kills} kills, ${figures.inTheMiddle} of them in the middle of a write`,
      `${figures.entries} entries acknowledged by those killed`,
      `the control, which writes in place, was killed ${CONTROLS} times`,
    ],
    faults: faults.flat(),
    control,
  };
});
