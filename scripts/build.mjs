// Bundles src into dist: the program and the library's face, with the manual and the notices that licences ask for.
import { execFileSync } from "node:child_process";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { apart, fileOf } from "./apart.mjs";
import { importTypeScript } from "./bundle.mjs";
import { compile } from "./compile.mjs";
import { halves } from "./halves.mjs";
import { identity } from "./identity.mjs";
import { LIBRARY, writeTemplates } from "./library.mjs";
import { noticesFor, SEPARATOR } from "./notices.mjs";

/** What most answers do without. */
const PACKAGES = [
  "@inquirer/prompts",
  "chrono-node/en",
  "diff",
  "ical-generator",
  "ical.js",
  "liquidjs",
  "nodemailer/lib/qp",
  "nodemailer/lib/mime-funcs",
  "postal-mime",
  "yaml",
];

/** What the first answer of `next` asks for on its way. */
const FIRST = [
  "node_modules/chalk/source/index.js",
  "src/cli/commands/next.ts",
  "src/model/holidays/index.ts",
  "src/model/parse/lazily.ts",
];

process.chdir(new URL("..", import.meta.url).pathname);
await import("./generate-validator.mjs");
await rm("dist", { recursive: true, force: true });

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: process.cwd(),
  bundle: true,
  platform: "node",
  target: "node20",
  minify: true,
  metafile: true,
};
// Node starts CommonJS sooner, and V8 can keep what it has made of it.
/** @type {import("esbuild").BuildOptions} */
const program = {
  ...common,
  format: "cjs",
  define: { BUILD_ID: JSON.stringify(await identity()) },
  supported: { "dynamic-import": false },
};

// Commander can start a program for a command. None here is one, and what starts programs takes a millisecond to load.
/** @type {import("esbuild").Plugin} */
const alone = {
  name: "alone",
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes("/commander/") ? { path, namespace: "alone" } : undefined,
    );
    build.onLoad({ filter: /./, namespace: "alone" }, () => ({ contents: "" }));
  },
};

/** ES modules and CommonJS alike. */
const everythingOf = (name) => `module.exports = require(${JSON.stringify(name)})`;

const built = await Promise.all([
  build({ ...program, entryPoints: ["src/start.ts"], outfile: "dist/start.cjs", external: ["./main.cjs"] }),
  ...(await halves({ ...program, plugins: [apart(PACKAGES, "./packages"), alone] }, FIRST)).map(build),
  ...PACKAGES.map((name) =>
    build({
      ...program,
      stdin: { contents: everythingOf(name), resolveDir: "." },
      outfile: `dist/packages/${fileOf(name)}`,
    }),
  ),
  build({ ...common, ...LIBRARY }),
]);

await writeTemplates();
await cp("src/render/completion", "dist/completion", {
  recursive: true,
  filter: (path) => !path.endsWith(".ts"),
});

// One letter beyond ASCII, which esbuild leaves in regular expressions, would make V8 read the whole as wide text.
for (const half of ["dist/main.cjs", "dist/rest.cjs"]) {
  const text = await readFile(half, "utf8");
  await writeFile(half, text.replace(/[^\0-\x7f]/g, escaped));
}

// The validator is ajv's output; the holidays and the zones of Windows are data under licences of their own.
const outputs = Object.assign({}, ...built.map(({ metafile }) => metafile.outputs));
const notices = await noticesFor({ outputs }, ["node_modules/ajv"]);
const data = ["holidays/LICENSE.md", "holidays/SOURCES.gen.md", "invitation/LICENSE.md"].map((name) =>
  readFile(`src/model/${name}`, "utf8"),
);
await writeFile("dist/THIRD-PARTY-NOTICES.txt", [...notices, ...(await Promise.all(data))].join(SEPARATOR));

const { schemaJson } = await importTypeScript("src/model/schema/derive.ts");
await writeFile("dist/interviews.schema.json", `${JSON.stringify(schemaJson(), null, 2)}\n`);

await writeFile("dist/main.code", await compile());

const asked = ["bin/followup.js", "help", "--man"];
await writeFile(
  "dist/followup.1",
  execFileSync(process.execPath, asked, { env: { FOLLOWUP_NO_CACHE: "1" } }),
);

/** As a regular expression writes a letter. */
function escaped(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
