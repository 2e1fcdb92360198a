/** Where a process begins: an answer that still holds is given again; for any other the program is loaded. */
import { load } from "./io/load.js";
import { nameOf, replay } from "./io/replay/index.js";
import { surroundingsOf } from "./io/surroundings.js";

/** @param home the folder of the package, with a slash at its end */
export async function start(host: NodeJS.Process, home: URL): Promise<void> {
  const surroundings = surroundingsOf(host, home);
  const { cache } = surroundings;
  const exit = await replay(nameOf(host, home), surroundings).catch(() => undefined);
  if (exit !== undefined) {
    host.exitCode = exit;
    return;
  }
  const program = load(new URL("dist/", home), `code-${commandIn(host.argv)}`, cache);
  await program.main(host, home);
  cache.settle();
}

/** What looks most like the name of a command: each uses another part of the program. */
function commandIn(argv: readonly string[]): string {
  return argv.slice(2).find((word) => /^[a-z]{3,10}$/.test(word)) ?? "any";
}
