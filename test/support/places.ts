/** A module of this folder in processes of its own: wherever the computer stands, whatever language it speaks. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";

const run = promisify(execFile);

/** The clocks and languages in which programs stumble. */
export interface Place {
  readonly TZ: string;
  readonly LC_ALL?: string;
}

export interface Script<Answer> {
  /** What the module answers there. */
  at(place: Place): Promise<Answer>;
  remove(): Promise<void>;
}

const BUNDLED_COMMONJS =
  'import{createRequire}from"node:module";const require=createRequire(import.meta.url);';

/** @param module beside this one @param name of the function whose answer is asked for; it may be a promise */
export async function scriptOf<Answer>(module: string, name: string): Promise<Script<Answer>> {
  const folder = await mkdtemp(join(tmpdir(), "followup-places-"));
  const script = join(folder, "script.mjs");
  await build({
    stdin: {
      contents: `import { ${name} } from "./${module}"; console.log(JSON.stringify(await ${name}()));`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: script,
    logLevel: "error",
    banner: { js: BUNDLED_COMMONJS },
  });
  return {
    async at(place) {
      const cwd = fileURLToPath(new URL("../..", import.meta.url));
      const env = { PATH: process.env.PATH, ...place };
      const { stdout } = await run(process.execPath, [script], { cwd, env, maxBuffer: 2 ** 28 });
      return JSON.parse(stdout) as Answer;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
