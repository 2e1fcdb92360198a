// An editor saves while a change is under way: its text is never lost. The change is on top of it, or refused (75),
// or saved over by the editor, which came last. Argument: how many times.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { lineOf } from "./lines.mjs";
import { faultsOfControl, makeRecord, sizeOr, straysBeside, trial } from "./support.mjs";

const EDITOR = fileURLToPath(new URL("editor-process.mjs", import.meta.url));
const SAVES = sizeOr(200);
const BYTES = 20_000;
/** Milliseconds that a change takes to work out, and within which the editor saves. */
const WORK = 8;
const SPAN = 24;

function work(bytes, entry) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WORK);
  return Buffer.concat([bytes, Buffer.from(lineOf(entry))]);
}

await trial("editor", async ({ folder, store }) => {
  const path = makeRecord(join(folder, "edited"), BYTES);
  const editor = spawn(process.execPath, [EDITOR, path], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: editor.stdout });
  await once(answers, "line");

  const WRITERS = {
    store: (change) => store.update(path, change, { label: "", at: 0 }),
    // The control does not look whether the file is still as it was read.
    "no-look": (change) => {
      writeFileSync(`${path}.new`, change(readFileSync(path)));
      renameSync(`${path}.new`, path);
    },
  };

  const figures = { onTop: 0, refused: 0, savedOver: 0 };
  /** What is wrong after an editor has saved while a writer was at work. */
  async function saveDuring(writer, round) {
    const faults = [];
    const entry = `ours-${round}`;
    const answer = once(answers, "line");
    const how = round % 2 === 0 ? "rename" : "in-place";
    editor.stdin.write(`${how} theirs-${round} ${Math.random() * SPAN}\n`);
    let exit = 0;
    try {
      WRITERS[writer]((bytes) => work(bytes, entry));
    } catch (error) {
      exit = error.exit ?? 70;
    }
    await answer;
    const text = readFileSync(path, "utf8");
    const theirs = lineOf(`theirs-${round}`);
    if (text === theirs) figures[exit === 75 ? "refused" : "savedOver"] += 1;
    else if (text === theirs + lineOf(entry) && exit === 0) figures.onTop += 1;
    else faults.push(`${how}: the editor's text is lost (the change ended with ${exit})`);
    if (exit !== 0 && exit !== 75) faults.push(`the change ended with ${exit}`);
    if (writer === "store") faults.push(...straysBeside(path).map((name) => `${name} stays`));
    return faults;
  }

  const faults = [];
  for (let round = 0; round < SAVES; round += 1) faults.push(...(await saveDuring("store", round)));
  const { onTop, refused, savedOver } = figures;
  const figure = `${SAVES} saves: ${refused} changes refused, ${onTop} on top of the editor's text, ${savedOver} saved over by the editor`;
  const control = await faultsOfControl(SAVES, (round) => saveDuring("no-look", round));
  editor.stdin.end();
  return { figures: [figure], faults, control };
});
