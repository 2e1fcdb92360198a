// Bundles src into dist: the program and the library's face, with the notices that their licences ask for.
import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { importTypeScript } from "./bundle.mjs";
import { noticesFor, SEPARATOR } from "./notices.mjs";

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
  define: { BUILD_ID: JSON.stringify(await identity()) },
  metafile: true,
};

const { metafile } = await build({
  ...common,
  entryPoints: ["src/main.ts", "src/index.ts"],
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  splitting: true,
  format: "esm",
  // Bundled CommonJS asks for Node's own modules by `require`, which ES modules lack.
  banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
});

// CommonJS, which Node starts sooner.
const start = await build({
  ...common,
  entryPoints: ["src/start.ts"],
  outfile: "dist/start.cjs",
  format: "cjs",
  external: ["./main.js"],
});

// The validator is ajv's output; the holidays and the zones of Windows are data under licences of their own.
const outputs = { ...metafile.outputs, ...start.metafile.outputs };
const notices = await noticesFor({ outputs }, ["node_modules/ajv"]);
const data = ["holidays/LICENSE.md", "holidays/SOURCES.gen.md", "invitation/LICENSE.md"].map((name) =>
  readFile(`src/model/${name}`, "utf8"),
);
await writeFile("dist/THIRD-PARTY-NOTICES.txt", [...notices, ...(await Promise.all(data))].join(SEPARATOR));

const { schemaJson } = await importTypeScript("src/model/schema/derive.ts");
await writeFile("dist/interviews.schema.json", `${JSON.stringify(schemaJson(), null, 2)}\n`);

/** Of all that the program is made from. */
async function identity() {
  const sources = (await readdir("src", { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ path, name }) => `${path}/${name}`);
  const hash = createHash("sha256");
  for (const path of [...sources.sort(), "package.json", "package-lock.json", "scripts/build.mjs"])
    hash.update(path).update(await readFile(path));
  return hash.digest("hex");
}
