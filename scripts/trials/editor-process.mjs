// An editor without a screen. Argument: a file. Each line of its input says how to save, what, and in how many
// milliseconds; it answers when it has.
import { renameSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { lineOf } from "./lines.mjs";

const [path] = process.argv.slice(2);

const SAVE = {
  rename: (text) => {
    writeFileSync(`${path}~`, text);
    renameSync(`${path}~`, path);
  },
  "in-place": (text) => writeFileSync(path, text),
};

console.log("ready");
for await (const line of createInterface({ input: process.stdin })) {
  const [how, name, delay] = line.split(" ");
  const until = performance.now() + Number(delay);
  while (performance.now() < until) {
    // A timer would wake on whole milliseconds only.
  }
  SAVE[how](lineOf(name));
  console.log("saved");
}
