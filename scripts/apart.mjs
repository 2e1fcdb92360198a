// Keeps packages out of the bundle of the program: each has a bundle of its own, which is read when it is first needed.

const NAMESPACE = "apart";

/**
 * @param {readonly string[]} names of packages as they are imported
 * @param {string} folder of their bundles, from that of the program's
 * @returns {import("esbuild").Plugin}
 */
export function apart(names, folder) {
  const filter = new RegExp(`^(?:${names.join("|")})$`);
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve({ filter }, ({ path }) => ({ path, namespace: NAMESPACE }));
      build.onResolve({ filter: /\.cjs$/, namespace: NAMESPACE }, ({ path }) => ({ path, external: true }));
      // A module between gives the default export back its name, which CommonJS has no place for.
      build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => {
        const bundle = JSON.stringify(`${folder}/${fileOf(path)}`);
        return { contents: `export * from ${bundle}; export { default } from ${bundle};` };
      });
    },
  };
}

/** `inquirer-prompts.cjs` for `@inquirer/prompts`. */
export function fileOf(name) {
  return `${name.replace(/[^a-z-]+/g, "-").replace(/^-/, "")}.cjs`;
}
