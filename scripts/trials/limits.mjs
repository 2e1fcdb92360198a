// Runs the built program on files that are too large, too deep, endless or none at all, and weighs it. What is to be
// refused at once is refused within twenty times a bare Node and 150 MB, with its exit code, in a short message; what is
// within the limits, if slow to read, ends with an answer, and its figures are told. The control is a reader of YAML that
// knows no limits. Argument: how many files of each sort at most, spread over them.
import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { READ_WHOLE, REFUSED } from "./floods.mjs";
import { oddities, READERS } from "./oddities.mjs";
import { needs, sizeOr, trial } from "./support.mjs";
import { ROOT, weighed } from "./weighed.mjs";

const MOST = sizeOr(1_000);
const PROGRAM = join(ROOT, "bin", "followup.js");
const NAIVE = [
  "--input-type=module",
  "--eval",
  'import { readFileSync } from "node:fs"; import { parse } from "yaml"; parse(readFileSync(process.argv[1], "utf8"));',
];

const LONGEST_RATIO = 20;
const LEAST_MILLISECONDS = 1_000;
/** Runs of which the quickest counts: other work on the machine slows some. */
const ATTEMPTS = 3;
const MOST_MEGABYTES = 150;
const LONGEST_MESSAGE = 5_000;
/** Told of a file with faults on a thousand lines. */
const LONGEST_LIST = 1_000_000;
/** Milliseconds until a control counts as hanging. */
const CONTROL_PATIENCE = 4_000;
const STACK = /^\s+at .*[:(]|FATAL ERROR/m;
const GOOD = "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example }\ninterviews: []\n";

function spread(table) {
  const entries = Object.entries(table);
  const step = Math.max(1, Math.ceil(entries.length / MOST));
  return entries.filter((_, index) => index % step === 0);
}

/** Templates are configuration, whatever is wrong with them. */
const EXITS = { "templates check": 78 };

needs("mkfifo");
await trial("limits", async ({ folder }) => {
  const good = join(folder, "good.yaml");
  writeFileSync(good, GOOD);
  const starts = [];
  for (let count = 0; count < 3; count += 1) {
    starts.push((await weighed(["--eval", "0"])).milliseconds);
  }
  const [, bare] = starts.sort((a, b) => a - b);
  const figures = [`a bare Node takes ${bare.toFixed(0)} ms`];
  const faults = [];
  const limit = Math.max(LONGEST_RATIO * bare, LEAST_MILLISECONDS);

  function figureOf(name, { code, milliseconds, megabytes, message }) {
    const ratio = (milliseconds / bare).toFixed(1);
    return `${name}: ${milliseconds.toFixed(0)} ms, ${ratio} times a bare Node, ${megabytes.toFixed(0)} MB, exit ${code}, ${message.length} letters`;
  }

  function record(name, run, found) {
    figures.push(figureOf(name, run));
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }

  function faultsOfAny({ code, message, megabytes }, exit, longest) {
    const found = [];
    if (code !== exit) found.push(`it ended with ${code} instead of ${exit}: ${message.slice(0, 200)}`);
    if (STACK.test(message)) found.push("it shows a stack trace");
    if (message.length > longest) found.push(`its message has ${message.length} letters`);
    if (!(megabytes > 0)) found.push("it did not come to its end");
    return found;
  }

  /** The first run that is quick enough, else the last of several. */
  async function refusal(args, options) {
    let run = await weighed([PROGRAM, ...args], options);
    for (let attempt = 1; attempt < ATTEMPTS && run.milliseconds > limit; attempt += 1) {
      run = await weighed([PROGRAM, ...args], options);
    }
    return run;
  }

  function faultsOfRefusal(run, exit, longest = LONGEST_MESSAGE) {
    const found = faultsOfAny(run, exit, longest);
    if (run.milliseconds > limit) found.push(`it took ${run.milliseconds.toFixed(0)} ms`);
    if (run.megabytes > MOST_MEGABYTES) found.push(`it held ${run.megabytes.toFixed(0)} MB`);
    return found;
  }

  const flood = join(folder, "flood.yaml");
  const validate = ["validate", "--file", flood];
  for (const [name, make] of spread(REFUSED)) {
    writeFileSync(flood, make());
    const run = await refusal(validate);
    record(name, run, faultsOfRefusal(run, 65, LONGEST_LIST));
  }

  const { paths, end } = await oddities(folder);
  for (const [name, [path, exit]] of spread(paths)) {
    for (const [reader, read] of Object.entries(READERS)) {
      const { args, env } = read(path, { good, folder });
      const run = await refusal(args, { env });
      record(`${reader} with ${name}`, run, faultsOfRefusal(run, EXITS[reader] ?? exit));
    }
  }
  end();

  for (const args of [
    ["proofread", "-"],
    ["add", "--from", "-", "--yes", "--file", good],
  ]) {
    const zero = openSync("/dev/zero", "r");
    const run = await refusal(args, { input: zero });
    closeSync(zero);
    record(`${args.join(" ")} from /dev/zero`, run, faultsOfRefusal(run, 65));
  }

  for (const [name, make] of spread(READ_WHOLE)) {
    writeFileSync(flood, make());
    const run = await weighed([PROGRAM, ...validate]);
    const exit = name.startsWith("good") ? 0 : 65;
    record(
      `${name} (${(make().length / 1e6).toFixed(1)} MB, read whole)`,
      run,
      faultsOfAny(run, exit, LONGEST_LIST),
    );
  }

  const control = [];
  for (const name of ["brackets 1,000,000 deep", "50 MB", "a pipe that nobody writes to"]) {
    const path = name in REFUSED ? flood : paths[name][0];
    if (name in REFUSED) writeFileSync(flood, REFUSED[name]());
    const run = await weighed([...NAIVE, path], { patience: CONTROL_PATIENCE });
    figures.push(figureOf(`the control with ${name}`, run));
    control.push(...faultsOfRefusal(run, name in REFUSED ? 65 : paths[name][1]));
  }
  return { figures, faults, control };
});
