/**
 * What an error tells of itself in a report that leaves the user's machine: its class, its code, and where in the
 * program it was. Never its message, nor a path outside the package: these can quote the user's file.
 */

/** The most errors of a chain: an error can be its own cause. */
const DEEPEST = 5;
const NAME = /^\w{1,40}$/;
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;
const IN_NODE = /^ {4}at .*\b(node:[\w/]+:\d+:\d+)\)?$/;
const IN_PACKAGE = /^([\w./-]+:\d+:\d+)\)?$/;

/** Such as `TypeError` or `Error ENOENT`. */
export function kindOfError(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const name = NAME.test(error.name) ? error.name : "Error";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return CODE.test(code) ? `${name} ${code}` : name;
}

/** The error and what caused it, each with its places in the package and in Node. @param home the package's folder */
export function traceOf(error: unknown, home: URL): string {
  return chainOf(error)
    .flatMap((each, depth) => [
      `${depth > 0 ? "caused by " : ""}${kindOfError(each)}`,
      ...(each instanceof Error ? placesOf(each, home).map((place) => `    at ${place}`) : []),
    ])
    .join("\n");
}

/** The error, its cause, the cause of that, and so on. */
export function chainOf(error: unknown): readonly unknown[] {
  const chain = [error];
  for (let last = error; last instanceof Error && last.cause !== undefined && chain.length < DEEPEST; ) {
    last = last.cause;
    chain.push(last);
  }
  return chain;
}

/** The message stands at the head of a stack, and may itself look like a place. */
function placesOf({ stack = "", message }: Error, home: URL): string[] {
  const lines = stack.replace(message, "").split("\n");
  return lines.flatMap((line) => {
    const [, within = ""] = line.replace("file://", "").split(decodeURIComponent(home.pathname));
    return (IN_NODE.exec(line) ?? IN_PACKAGE.exec(within))?.[1] ?? [];
  });
}
