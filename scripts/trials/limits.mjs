// Runs the built program on files that are too large, too deep, endless or none at all, and weighs it. What is to be
// refused at once is refused within twenty times a bare Node and 150 MB, with its exit code, in a short message; what is
// within the limits, if slow to read, ends with an answer, and its figures are told. The control is a reader of YAML that
// knows no limits. Argument: how many files of each sort at most, spread over them.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { READ_WHOLE, REFUSED } from "./floods.mjs";
import { needs, sizeOr, trial } from "./support.mjs";

const MOST = sizeOr(1_000);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PROGRAM = join(ROOT, "bin", "followup.js");
const WEIGH = new URL("weigh.mjs", import.meta.url).href;
const NAIVE = [
  "--input-type=module",
  "--eval",
  'import { readFileSync } from "node:fs"; import { parse } from "yaml"; parse(readFileSync(process.argv[1], "utf8"));',
];

const LONGEST_RATIO = 20;
const LEAST_MILLISECONDS = 1_000;
const MOST_MEGABYTES = 150;
const LONGEST_MESSAGE = 5_000;
/** Told of a file with faults on a thousand lines. */
const LONGEST_LIST = 1_000_000;
/** Milliseconds until a run counts as hanging. */
const PATIENCE = 180_000;
const CONTROL_PATIENCE = 10_000;
const STACK = /^\s+at .*[:(]|FATAL ERROR/m;
const GOOD = "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example }\ninterviews: []\n";

function weighed(args, { env = {}, input = "ignore", patience = PATIENCE, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, ["--import", WEIGH, ...args], {
      cwd,
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

function spread(table) {
  const entries = Object.entries(table);
  const step = Math.max(1, Math.ceil(entries.length / MOST));
  return entries.filter((_, index) => index % step === 0);
}

/** What is no ordinary file, each with the exit code of reading it; made in the folder. */
async function oddities(folder) {
  const at = (name) => join(folder, name);
  mkdirSync(at("folder"));
  spawnSync("mkfifo", [at("pipe")]);
  symlinkSync("loop", at("loop"));
  symlinkSync("gone", at("dangling"));
  symlinkSync("/dev/zero", at("to-zero"));
  closeSync(openSync(at("sparse"), "w"));
  truncateSync(at("sparse"), 5 * 1024 ** 3);
  const server = createServer();
  await new Promise((resolve) => server.listen(at("socket"), resolve));
  const paths = {
    "a folder": [at("folder"), 74],
    "a pipe that nobody writes to": [at("pipe"), 74],
    "a link to itself": [at("loop"), 74],
    "a link to nothing": [at("dangling"), 66],
    "a link to /dev/zero": [at("to-zero"), 74],
    "/dev/zero": ["/dev/zero", 74],
    "/dev/tty": ["/dev/tty", 74],
    "a socket": [at("socket"), 74],
    "a file of 5 GB": [at("sparse"), 65],
    "a file without end that claims to be empty": ["/proc/self/pagemap", 65],
  };
  return { paths, end: () => server.close() };
}

/** Each way in which a path reaches the program. */
const READERS = {
  validate: (path) => ({ args: ["validate", "--file", path] }),
  next: (path) => ({ args: ["next", "--file", path] }),
  log: (path) => ({ args: ["log", "got", "reply", "northwind", "--file", path] }),
  proofread: (path) => ({ args: ["proofread", path] }),
  "add --from": (path, { good }) => ({ args: ["add", "--from", path, "--yes", "--file", good] }),
  "templates check": (path, { folder }) => {
    const templates = join(folder, `templates${path.replaceAll("/", "-")}`);
    mkdirSync(templates, { recursive: true });
    symlinkSync(path, join(templates, "thank-you.email.md"));
    return { args: ["templates", "check"], env: { FOLLOWUP_TEMPLATES: templates } };
  },
};
/** Templates are configuration, whatever is wrong with them. */
const EXITS = { "templates check": 78 };

needs("mkfifo");
await trial("limits", async ({ folder }) => {
  const good = join(folder, "good.yaml");
  writeFileSync(good, GOOD);
  const bare = Math.min(
    ...(await inTurn([1, 2, 3], async () => (await weighed(["--eval", "0"])).milliseconds)),
  );
  const figures = [`a bare Node takes ${bare.toFixed(0)} ms`];
  const faults = [];

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

  function faultsOfRefusal(run, exit, longest = LONGEST_MESSAGE) {
    const found = faultsOfAny(run, exit, longest);
    const limit = Math.max(LONGEST_RATIO * bare, LEAST_MILLISECONDS);
    if (run.milliseconds > limit) found.push(`it took ${run.milliseconds.toFixed(0)} ms`);
    if (run.megabytes > MOST_MEGABYTES) found.push(`it held ${run.megabytes.toFixed(0)} MB`);
    return found;
  }

  const flood = join(folder, "flood.yaml");
  const validate = ["validate", "--file", flood];
  for (const [name, make] of spread(REFUSED)) {
    writeFileSync(flood, make());
    const run = await weighed([PROGRAM, ...validate]);
    record(name, run, faultsOfRefusal(run, 65, LONGEST_LIST));
  }

  const { paths, end } = await oddities(folder);
  for (const [name, [path, exit]] of spread(paths)) {
    for (const [reader, read] of Object.entries(READERS)) {
      const { args, env } = read(path, { good, folder });
      const run = await weighed([PROGRAM, ...args], { env });
      record(`${reader} with ${name}`, run, faultsOfRefusal(run, EXITS[reader] ?? exit));
    }
  }
  end();

  for (const args of [
    ["proofread", "-"],
    ["add", "--from", "-", "--yes", "--file", good],
  ]) {
    const zero = openSync("/dev/zero", "r");
    const run = await weighed([PROGRAM, ...args], { input: zero });
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

async function inTurn(items, work) {
  const results = [];
  for (const item of items) results.push(await work(item));
  return results;
}
