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
  "package-lock.json",
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

/** The last words of the test or trial about a copy of the program, and whether it was content. */
function judged([runner, ...args], change = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), "followup-breaks-"));
  try {
    for (const name of COPIED) cpSync(join(HOME, name), join(folder, name), { recursive: true });
    symlinkSync(join(HOME, "node_modules"), join(folder, "node_modules"));
    change(folder);
    const built = node(folder, ["scripts/build.mjs"]);
    if (built.status !== 0) throw new Error(`a copy cannot be built: ${built.stderr}`);
    const { status, stdout, stderr } = node(folder, RUNNERS[runner](args));
    return { isContent: status === 0, said: `${stdout}${stderr}`.slice(-500) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The change that a fault makes in a copy. */
function breaking({ file, from, to }) {
  return (folder) => {
    const path = join(folder, file);
    const whole = readFileSync(path, "utf8");
    writeFileSync(
      path,
      whole.replace(from, () => to),
    );
  };
}

const sound = new Map();

/** One that fails whatever the program does has seen nothing. */
function mustBeContent(seenBy) {
  const key = seenBy.join(" ");
  if (!sound.has(key)) sound.set(key, judged(seenBy));
  const { isContent, said } = sound.get(key);
  if (!isContent) throw new Error(`${key} fails without any fault:\n${said}`);
}

function node(folder, args) {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
}

const [wanted] = process.argv.slice(2);
const all = await faults();
// A number takes so many, spread over all, and others for each commit; a name takes an area.
const count = Number(wanted ?? all.length);
const step = Math.ceil(all.length / count);
const { stdout } = spawnSync("git", ["rev-parse", "HEAD"], { cwd: HOME, encoding: "utf8" });
const first = Number.parseInt(stdout?.slice(0, 6) || "0", 16) % step;
const chosen = Number.isNaN(count)
  ? all.filter(({ area }) => area === wanted)
  : all.filter((_, index) => index % step === first);
if (chosen.length === 0) throw new Error(`there is no fault ${wanted}`);
for (const fault of chosen) {
  mustBeContent(fault.seenBy);
  const { isContent, said } = judged(fault.seenBy, breaking(fault));
  console.log(`breaks: ${isContent ? "NOT SEEN" : "seen"}: ${fault.area}: ${fault.what}`);
  if (isContent) {
    console.log(said);
    process.exitCode = 1;
  }
}
