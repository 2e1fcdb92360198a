// What the trials of the writer share: the bundled writer, a record that shows every fault, and the verdict.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { entriesIn, lineOf } from "./lines.mjs";

const WORKER = fileURLToPath(new URL("worker.mjs", import.meta.url));
const MOST_ROUNDS = 500;
const STORE = fileURLToPath(new URL("../../src/io/store/index.ts", import.meta.url));

/** The size that the command line asks for, else the whole. */
export function sizeOr(whole) {
  const size = Number(process.argv[2] ?? whole);
  if (Number.isInteger(size) && size > 0) return size;
  throw new Error(`the size has to be a whole number: ${process.argv[2]}`);
}

/**
 * Runs a trial in a folder of its own. `work` is given that folder and the writer; it returns the faults of the writer
 * and of the control, each a line. The exit code is 1 with any fault, and where the control had none.
 */
export async function trial(name, work) {
  const folder = mkdtempSync(join(tmpdir(), "followup-trial-"));
  try {
    // Trials with other users let them in.
    chmodSync(folder, 0o755);
    const module = join(folder, "store.mjs");
    await build({ entryPoints: [STORE], outfile: module, bundle: true, format: "esm", platform: "node" });
    const { storeOn } = await import(module);
    const { figures, faults, control } = await work({
      folder,
      module,
      store: storeOn(process, join(folder, "state")),
    });
    for (const line of [...figures, ...faults.slice(0, 20)]) console.log(`${name}: ${line}`);
    console.log(`${name}: ${faults.length} faults; the control had ${control.length}`);
    if (faults.length > 0 || control.length === 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A new folder with a record of about that many bytes; its path. */
export function makeRecord(folder, bytes) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "interviews.yaml");
  let text = "";
  for (let count = 0; text.length < bytes; count += 1) text += lineOf(`filler-${count}`);
  writeFileSync(path, text);
  return path;
}

/** What is wrong with a record that these entries were promised to be in, once each. */
export function faultsOf(path, promised) {
  const names = entriesIn(readFileSync(path, "utf8"));
  if (names === undefined) return ["the record is corrupt"];
  const there = new Set(names);
  const lost = promised.filter((name) => !there.has(name));
  return [
    ...lost.map((name) => `${name} was acknowledged, and is lost`),
    ...(there.size < names.length ? ["an entry is there twice"] : []),
  ];
}

/** The names beside the record. */
export function straysBeside(path) {
  return readdirSync(join(path, "..")).filter((name) => name !== "interviews.yaml");
}

/**
 * Starts a process that adds entries to a record.
 * `launcher` is what to put before the command. Resolves at its end with the entries that it said were written, its
 * exit code and what it said besides.
 */
export function startWorker({ module, writer = "store", path, name, count, launcher = [] }) {
  const [program, ...args] = [...launcher, process.execPath, WORKER, module, writer, path, name, `${count}`];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let complaint = "";
  const isReady = new Promise((resolve) => {
    child.on("close", resolve);
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
      resolve();
    });
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaint += text;
  });
  const ended = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ acknowledged: said.split("\n").slice(1, -1), code, signal, complaint });
    });
  });
  return { isReady, ended, kill: () => child.kill("SIGKILL") };
}

/** The faults of a control: of `least` rounds, and of more while there are none. */
export async function faultsOfControl(least, round) {
  const faults = [];
  for (let count = 0; count < least || (faults.length === 0 && count < MOST_ROUNDS); count += 1) {
    faults.push(...(await round(count)));
  }
  return faults;
}

/** A trial that cannot be made is no success. */
export function needs(...programs) {
  const missing = programs.filter((program) => spawnSync(program, ["--version"]).error !== undefined);
  if (missing.length > 0) throw new Error(`this trial needs ${missing.join(" and ")}`);
}

export function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
