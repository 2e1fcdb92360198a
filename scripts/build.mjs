// Bundles src into dist: the program and the library's face, with the notices that their licences ask for.
import { readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { importTypeScript } from "./bundle.mjs";
import { noticesFor, SEPARATOR } from "./notices.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
await import("./generate-validator.mjs");
await rm("dist", { recursive: true, force: true });

const { metafile } = await build({
  absWorkingDir: process.cwd(),
  entryPoints: ["src/main.ts", "src/index.ts"],
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  // Bundled CommonJS asks for Node's own modules by `require`, which ES modules lack.
  banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
  metafile: true,
});

// The validator is ajv's output; the holidays and the zones of Windows are data under licences of their own.
const notices = await noticesFor(metafile, ["node_modules/ajv"]);
const data = ["holidays/LICENSE.md", "holidays/SOURCES.gen.md", "invitation/LICENSE.md"].map((name) =>
  readFile(`src/model/${name}`, "utf8"),
);
await writeFile("dist/THIRD-PARTY-NOTICES.txt", [...notices, ...(await Promise.all(data))].join(SEPARATOR));

const { schemaJson } = await importTypeScript("src/model/schema/derive.ts");
await writeFile("dist/interviews.schema.json", `${JSON.stringify(schemaJson(), null, 2)}\n`);
