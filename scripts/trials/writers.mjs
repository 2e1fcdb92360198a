// Two and eight writers at once, left alone and killed again and again: every acknowledged entry is there.
// Argument: how many entries in all.
import { join } from "node:path";
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

const ENTRIES = sizeOr(1_000);
const BYTES = 8_000;
const LONGEST_LIFE = 400;

await trial("writers", async ({ folder, module }) => {
  /** One writer, begun anew whenever it is killed, until its share is written. */
  async function write({ path, writer, name, share, isKilled }) {
    const all = { acknowledged: [], faults: [], kills: 0 };
    while (all.acknowledged.length < share) {
      const count = share - all.acknowledged.length;
      const worker = startWorker({ module, writer, path, name: `${name}-${all.kills}`, count });
      if (isKilled) worker.isReady.then(() => sleep(Math.random() * LONGEST_LIFE)).then(worker.kill);
      const { acknowledged, code, signal, complaint } = await worker.ended;
      all.acknowledged.push(...acknowledged);
      if (signal === "SIGKILL") all.kills += 1;
      else if (code !== 0) return { ...all, faults: [`a writer gave up: ${complaint}`] };
    }
    return all;
  }

  async function together(writers, isKilled, writer = "store", round = 0) {
    const title = `${writer}-${writers}${isKilled ? "-killed" : ""}${round > 0 ? `-${round}` : ""}`;
    const path = makeRecord(join(folder, title), BYTES);
    const share = Math.ceil(ENTRIES / writers);
    const began = performance.now();
    const results = await Promise.all(
      Array.from({ length: writers }, (_, number) =>
        write({ path, writer, name: `w${number}`, share, isKilled }),
      ),
    );
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    const acknowledged = results.flatMap((result) => result.acknowledged);
    const kills = results.reduce((sum, result) => sum + result.kills, 0);
    return {
      figure: `${title}: ${acknowledged.length} entries acknowledged, ${kills} kills, ${seconds} s`,
      faults: [...results.flatMap((result) => result.faults), ...faultsOf(path, acknowledged)],
      strays: straysBeside(path),
    };
  }

  const alone = [await together(2, false), await together(8, false)];
  const killed = [await together(2, true), await together(8, true)];
  const control = await faultsOfControl(
    1,
    async (round) => (await together(8, false, "no-lock", round)).faults,
  );
  return {
    figures: [...alone, ...killed].map(({ figure }) => figure),
    faults: [
      ...[...alone, ...killed].flatMap(({ faults }) => faults),
      ...alone.flatMap(({ strays }) => strays.map((name) => `${name} stays`)),
    ],
    control,
  };
});
