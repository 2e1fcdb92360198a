// Faults made on purpose, each in a copy of the program of its own: the test or trial that is there for it has to fail.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HOME = fileURLToPath(new URL("../..", import.meta.url));
const BREAKS = new URL("../breaks/", import.meta.url);
const COPIED = [
  "bin",
  "scripts",
  "src",
  "templates",
  "test",
  ".config",
  "package.json",
  "tsconfig.json",
  "README.md",
];

const RUNNERS = {
  vitest: (files) => [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    ".config/vitest.config.ts",
    ...files,
  ],
  trial: (args) => args,
};

/** Every fault, by the name of its area: `payloads`. */
async function faults() {
  const names = readdirSync(BREAKS).filter((name) => name.endsWith(".mjs"));
  const areas = await Promise.all(
    names.map(async (name) => {
      const { default: list } = await import(new URL(name, BREAKS));
      return list.map((fault) => ({ area: name.replace(".mjs", ""), ...fault }));
    }),
  );
  return areas.flat();
}

/** The words of the test or trial that does not notice the fault; undefined where it is noticed. */
function unnoticed({ file, from, to, seenBy: [runner, ...args] }) {
  const folder = mkdtempSync(join(tmpdir(), "followup-breaks-"));
  try {
    for (const name of COPIED) cpSync(join(HOME, name), join(folder, name), { recursive: true });
    symlinkSync(join(HOME, "node_modules"), join(folder, "node_modules"));
    const path = join(folder, file);
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(from, () => to),
    );
    run(folder, ["scripts/build.mjs"], "the broken program cannot be built");
    const { status, stdout } = node(folder, RUNNERS[runner](args));
    return status === 0 ? stdout.slice(-500) : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder, args, complaint) {
  const { status, stderr } = node(folder, args);
  if (status !== 0) throw new Error(`${complaint}: ${stderr}`);
}

function node(folder, args) {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
}

const [wanted] = process.argv.slice(2);
const all = await faults();
// A number takes so many, spread over all; a name takes an area.
const count = Number(wanted ?? all.length);
const chosen = Number.isNaN(count)
  ? all.filter(({ area }) => area === wanted)
  : all.filter((_, index) => index % Math.ceil(all.length / count) === 0);
if (chosen.length === 0) throw new Error(`there is no fault ${wanted}`);
for (const fault of chosen) {
  const said = unnoticed(fault);
  console.log(`breaks: ${said === undefined ? "seen" : "NOT SEEN"}: ${fault.area}: ${fault.what}`);
  if (said !== undefined) {
    console.log(said);
    process.exitCode = 1;
  }
}
