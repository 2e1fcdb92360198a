// Cuts the program in two: what the first answer needs, and the rest, which is read when it is first asked for.
import { build } from "esbuild";

const FAR = "far";
const NEAR = "near";
const ENTRY = "src/main.ts";
/** Of the packages, those whose classes both halves have to agree on. */
const SHARED = /^(?:src|node_modules\/commander)\//;

/**
 * @param {import("esbuild").BuildOptions} program how it is bundled
 * @param {readonly string[]} atHand what a first answer asks for on the way
 * @returns {Promise<import("esbuild").BuildOptions[]>} how each half is, as `main.cjs` and `rest.cjs` side by side
 */
export async function halves(program, atHand) {
  const { metafile } = await build({ ...program, entryPoints: [ENTRY], metafile: true, write: false });
  const near = reached(metafile.inputs, [ENTRY, ...atHand]);
  const far = new Set(Object.keys(metafile.inputs).filter((path) => !near.has(path)));
  const between = (from, to) =>
    new Set(
      [...from]
        .flatMap((path) => importsOf(metafile.inputs, path).map((one) => one.path))
        .filter((path) => to.has(path)),
    );
  const shared = [...between(far, near)].filter((path) => SHARED.test(path));
  const half = (name, contents, away) => ({
    ...program,
    stdin: { contents, resolveDir: ".", sourcefile: `${name}.ts` },
    outfile: `dist/${name}.cjs`,
    plugins: [...program.plugins, away],
  });
  return [
    half("main", `export * from "./${ENTRY}";\nexport const shared = ${table(shared)};`, {
      name: FAR,
      setup: elsewhere(FAR, far, (path) => `require("./rest.cjs").rest[${path}]`),
    }),
    half("rest", `export const rest = ${table(between(near, far))};`, {
      name: NEAR,
      setup: elsewhere(NEAR, new Set(shared), (path) => `require("./main.cjs").shared[${path}]`),
    }),
  ];
}

function importsOf(inputs, path) {
  return inputs[path]?.imports ?? [];
}

/** What is loaded together with these modules. */
function reached(inputs, entries) {
  const all = new Set();
  const add = (path) => {
    if (all.has(path) || !inputs[path]) return;
    all.add(path);
    for (const one of importsOf(inputs, path)) if (one.kind !== "dynamic-import") add(one.path);
  };
  for (const entry of entries) add(entry);
  return all;
}

/** Modules by their paths, each run when it is first asked for. */
function table(paths) {
  return `{${[...paths].map((path) => `get ${JSON.stringify(path)}() { return require(${JSON.stringify(`./${path}`)}); }`)}}`;
}

/** A plugin that leaves some modules to the other half, which gives each as `contents` says. */
function elsewhere(namespace, paths, contents) {
  return ({ onResolve, onLoad, resolve, initialOptions }) => {
    onResolve({ filter: /./ }, async ({ path, pluginData, kind, importer, resolveDir }) => {
      if (pluginData === namespace || kind === "entry-point") return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: namespace });
      const relative = found.path.slice(`${initialOptions.absWorkingDir}/`.length);
      // Without its ending, by which esbuild would tell what is in it.
      return paths.has(relative)
        ? { path: relative.replace(/\.\w+$/, ""), namespace, pluginData: relative }
        : undefined;
    });
    onResolve({ filter: /^\.\/(?:main|rest)\.cjs$/, namespace }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace }, ({ pluginData }) => ({
      contents: `module.exports = ${contents(JSON.stringify(pluginData))}`,
    }));
  };
}
