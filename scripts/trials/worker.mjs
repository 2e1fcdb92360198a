// Adds entries to a record, one write each, and says which are written. Arguments: the bundled writer, which writer,
// the record, a name for the entries, how many. The exit code is the error's.
import { accessSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { lineOf } from "./lines.mjs";

const [module, writer, path, name, count] = process.argv.slice(2);
const { storeOn } = await import(module);
const store = storeOn(process, join(module, "..", "state"));

const WRITERS = {
  store: (change) => store.update(path, change, { label: name, at: 0 }),
  // The controls.
  "in-place": (change) => writeFileSync(path, change(readFileSync(path))),
  "no-lock": (change) => {
    writeFileSync(`${path}.${process.pid}`, change(readFileSync(path)));
    renameSync(`${path}.${process.pid}`, path);
  },
};

/** A call that does nothing, to be found in a trace. */
function mark(place) {
  try {
    accessSync(`/followup-trial-${place}`);
  } catch {
    // It never is.
  }
}

function say(text) {
  writeSync(1, `${text}\n`);
}

say("ready");
try {
  mark("begin");
  for (let index = 0; index < Number(count); index += 1) {
    const entry = `${name}-${index}`;
    const written = WRITERS[writer]((bytes) => Buffer.concat([bytes, Buffer.from(lineOf(entry))]));
    for (const remark of written?.remarks ?? []) console.error(remark);
    say(entry);
  }
  mark("end");
} catch (error) {
  console.error(error.exit ? error.message : error);
  process.exitCode = error.exit ?? 70;
}
