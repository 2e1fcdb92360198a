// Ways for what is the user's to reach others: by a report, a mode, a network, or what no test tries.
const told = ["vitest", "test/cli/main.test.ts"];
const made = ["vitest", "test/cli/private.test.ts"];
const network = ["trial", "scripts/trials/network.mjs"];
const modes = ["trial", "scripts/trials/modes.mjs"];
const written = ["vitest", "test/io/store/calls.test.ts"];

export default [
  {
    what: "a bug is told in the words of its error",
    file: "src/main.ts",
    from: "kindOfError(error)}).",
    to: "error}).",
    seenBy: told,
  },
  {
    what: "an error that nobody waits for is left to Node",
    file: "src/main.ts",
    from: 'host.on("uncaughtException", async (error) => host.exit(await told(error, io, host, home)));',
    to: "",
    seenBy: told,
  },
  {
    what: "a report shows the stack as it is",
    file: "src/safe/report.ts",
    from: "placesOf(each, home)",
    to: '(each.stack ?? "").split("\\n").slice(1)',
    seenBy: told,
  },
  {
    what: "a report takes any path for one of the program",
    file: "src/safe/report.ts",
    from: "(IN_NODE.exec(line) ?? IN_PACKAGE.exec(within))?.[1] ?? []",
    to: "/([^( ]+:\\d+:\\d+)\\)?$/.exec(line)?.[1] ?? []",
    seenBy: told,
  },
  {
    what: "a new file has the mode that the umask leaves it",
    file: "src/io/new-file.ts",
    from: '"wx", PRIVATE_FILE)',
    to: '"wx")',
    seenBy: made,
  },
  {
    what: "a new folder is closed to others only after it was made",
    file: "src/io/folder.ts",
    from: "mkdirSync(path, PRIVATE_FOLDER);",
    to: "mkdirSync(path);\n    chmodSync(path, PRIVATE_FOLDER);",
    seenBy: modes,
  },
  {
    what: "a new folder can be looked into",
    file: "src/io/folder.ts",
    from: "mkdirSync(path, PRIVATE_FOLDER)",
    to: "mkdirSync(path)",
    seenBy: made,
  },
  {
    what: "the copies for undo stay open to others once they are",
    file: "src/io/store/history.ts",
    from: "    closeToOthers(dirname(folder));\n",
    to: "",
    seenBy: ["vitest", "test/io/store/history.test.ts"],
  },
  {
    what: "a draft is written into the working folder for its editor",
    file: "src/io/scratch.ts",
    from: 'mkdtempSync(join(resolve(tmpdir()), "followup-"))',
    to: 'mkdtempSync("followup-")',
    seenBy: made,
  },
  {
    what: "the draft is named after the person that it is for",
    file: "src/cli/draft/deliver.ts",
    from: 'fileNameOf({ kind }: Pick<Draft, "kind">): string {\n  return `',
    to: 'fileNameOf({ kind, to }: Pick<Draft, "kind" | "to">): string {\n  return to + `-',
    seenBy: made,
  },
  {
    what: "a run looks for a newer version",
    file: "src/cli/commands/next.ts",
    from: "export function define",
    to: 'void fetch("http://127.0.0.1:59999/latest").catch(() => {});\nexport function define',
    seenBy: network,
  },
  {
    what: "a write that fails leaves what it has written",
    file: "src/io/new-file.ts",
    from: "    removeIfPossible(path);\n    throw error;",
    to: "    throw error;",
    seenBy: written,
  },
  {
    what: "a failed lock is taken for a lock",
    file: "src/io/store/lock.ts",
    from: 'if (codeOf(error) === "EEXIST") return false;\n    throw error;',
    to: "return true;",
    seenBy: written,
  },
  {
    what: "the guard of an edit overlooks what was changed elsewhere",
    file: "src/model/edit/change.ts",
    from: "  return same(before, restored);",
    to: "  return true;",
    seenBy: ["vitest", "test/model/edit/guard.test.ts"],
  },
];
