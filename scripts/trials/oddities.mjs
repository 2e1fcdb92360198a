// Paths at which no ordinary file is, and the ways in which a path reaches the program.
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, symlinkSync, truncateSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** What is no ordinary file, each with the exit code of reading it; made in the folder. */
export async function oddities(folder) {
  const at = (name) => join(folder, name);
  mkdirSync(at("folder"));
  spawnSync("mkfifo", [at("pipe")]);
  symlinkSync("loop", at("loop"));
  symlinkSync("gone", at("dangling"));
  symlinkSync("/dev/zero", at("to-zero"));
  closeSync(openSync(at("sparse"), "w"));
  truncateSync(at("sparse"), 5 * 1024 ** 3);
  const server = createServer();
  await new Promise((resolve) => server.listen(at("socket"), resolve));
  const paths = {
    "a folder": [at("folder"), 74],
    "a pipe that nobody writes to": [at("pipe"), 74],
    "a link to itself": [at("loop"), 74],
    "a link to nothing": [at("dangling"), 66],
    "a link to /dev/zero": [at("to-zero"), 74],
    "/dev/zero": ["/dev/zero", 74],
    "/dev/tty": ["/dev/tty", 74],
    "a socket": [at("socket"), 74],
    "a file of 5 GB": [at("sparse"), 65],
    "a file without end that claims to be empty": ["/proc/self/pagemap", 65],
  };
  return { paths, end: () => server.close() };
}

/** Each way in which a path reaches the program. */
export const READERS = {
  validate: (path) => ({ args: ["validate", "--file", path] }),
  next: (path) => ({ args: ["next", "--file", path] }),
  log: (path) => ({ args: ["log", "got", "reply", "northwind", "--file", path] }),
  proofread: (path) => ({ args: ["proofread", path] }),
  "add --from": (path, { good }) => ({ args: ["add", "--from", path, "--yes", "--file", good] }),
  "templates check": (path, { folder }) => {
    const templates = join(folder, `templates${path.replaceAll("/", "-")}`);
    mkdirSync(templates, { recursive: true });
    symlinkSync(path, join(templates, "thank-you.email.md"));
    return { args: ["templates", "check"], env: { FOLLOWUP_TEMPLATES: templates } };
  },
};
