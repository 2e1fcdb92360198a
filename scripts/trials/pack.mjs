// The package as users get it: packed, installed offline into an empty project, and used there, by the program, by a
// script, and by TypeScript at its strictest. Argument: in how many versions of Node, this one first.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { codeOf } from "../readme.mjs";
import { sizeOr, trial } from "./support.mjs";

const HOME = fileURLToPath(new URL("../..", import.meta.url));
const TSC = join(HOME, "node_modules", ".bin", "tsc");
const CONSUMER = fileURLToPath(new URL("consumer.ts", import.meta.url));
const VERSIONS = [20, 22, 24, 26];
const DEMO = ["next", "--demo", "--now", "2026-06-10T10:15-04:00"];

const STRICT = {
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};
const SETTINGS = {
  "tsconfig.node.json": { ...STRICT, module: "nodenext" },
  "tsconfig.bundler.json": { ...STRICT, module: "esnext", moduleResolution: "bundler" },
};

const ENV = { TZ: "America/New_York", FOLLOWUP_NO_CACHE: "1", npm_config_update_notifier: "false" };

/** What is run in a project, and what it prints. */
const RUNS = [
  {
    argv: ["npx", "--offline", "followup", ...DEMO],
    prints: printedBy(join(HOME, "bin", "followup.js"), ...DEMO),
  },
  { argv: ["node", "script.mjs"], prints: codeOf("console", "$ node script.mjs\n").replace(/.*\n/, "") },
  ...Object.keys(SETTINGS).map((name) => ({ argv: [TSC, "-p", name], prints: "" })),
];

function printedBy(...args) {
  return execFileSync(process.execPath, args, { env: ENV, encoding: "utf8" });
}

/** The Node of that major version; fetched by npm where it is not this one. */
function nodeOf(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const printed = execFileSync("npx", ["-y", `node@${major}`, "-p", "process.execPath"], {
    encoding: "utf8",
  });
  return printed.trim();
}

/** A new project with nothing in it but the package, installed and used by that Node. */
function projectAt(folder, tarball, node) {
  mkdirSync(folder);
  const write = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
  write("package.json", { name: "consumer", version: "1.0.0", private: true, type: "module" });
  for (const [name, compilerOptions] of Object.entries(SETTINGS)) {
    write(name, { compilerOptions, files: ["consumer.ts"] });
  }
  copyFileSync(CONSUMER, join(folder, "consumer.ts"));
  writeFileSync(join(folder, "interviews.yaml"), codeOf("yaml", "version: 1\n"));
  writeFileSync(join(folder, "script.mjs"), codeOf("js", "import"));
  const path = dirname(node) + delimiter + process.env.PATH;
  const env = { ...ENV, PATH: path, HOME: folder };
  const run = ([program, ...args]) => spawnSync(program, args, { cwd: folder, env, encoding: "utf8" });
  const { status, stderr } = run(["npm", "install", "--offline", "--no-audit", "--no-fund", tarball]);
  if (status !== 0) throw new Error(`the package cannot be installed: ${stderr}`);
  return { run, version: run(["node", "--version"]).stdout.trim() };
}

function faultsIn({ run, version }) {
  return RUNS.flatMap(({ argv, prints }) => {
    const { status, stdout, stderr } = run(argv);
    if (status === 0 && stdout === prints && stderr === "") return [];
    return [
      `${version}: ${argv.join(" ")} ended with ${status}: ${stdout.slice(0, 300)}${stderr.slice(0, 300)}`,
    ];
  });
}

await trial("pack", ({ folder }) => {
  execFileSync("npm", ["pack", "--pack-destination", folder], { cwd: HOME, stdio: "pipe" });
  const tarball = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz")),
  );
  const [own] = process.versions.node.split(".").map(Number);
  const majors = [own, ...VERSIONS.filter((major) => major !== own)].slice(0, sizeOr(VERSIONS.length));

  const projects = majors.map((major) => projectAt(join(folder, `node-${major}`), tarball, nodeOf(major)));
  const faults = projects.flatMap(faultsIn);
  // One where the packing left out what everybody's eyes fall on last.
  const less = projectAt(join(folder, "control"), tarball, process.execPath);
  rmSync(join(folder, "control", "node_modules", "followup", "dist", "types"), { recursive: true });
  rmSync(join(folder, "control", "node_modules", "followup", "dist", "templates.js"));
  return {
    figures: projects.map(({ version }) => `installed and used with Node ${version}`),
    faults,
    control: faultsIn(less),
  };
});
