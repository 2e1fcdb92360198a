/** Where a process begins: an answer that still holds is given again; for any other the program is loaded. */
import { nameOf, replay } from "./io/replay/index.js";
import { surroundingsOf } from "./io/surroundings.js";

/** @param home the folder of the package, with a slash at its end */
export async function start(host: NodeJS.Process, home: URL): Promise<void> {
  const exit = await replay(nameOf(host, home), surroundingsOf(host, home)).catch(() => undefined);
  if (exit !== undefined) host.exitCode = exit;
  else await (await import("./main.js")).main(host);
}
