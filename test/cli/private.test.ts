/** Whatever a command makes is for the user alone, however lax the umask is, and what was there before stays as it was. */
import { chmod, copyFile, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import commands from "../support/commands.json" with { type: "json" };
import { inFolder, runIn } from "../support/run.js";
import { onTerminal } from "../support/terminal.js";

const NOW = "2026-06-03 12:30";
const INVITATION = fileURLToPath(new URL("../fixtures/invitations/google.ics", import.meta.url));
const UMASK = process.umask();
const WRITING = commands.filter(({ writes }) => writes);
/** A file, a folder, a copy for undo, and a draft: once each. */
const SHORT = /^(?:init --sample|templates eject|done .*|draft .* --edit)$/;

afterEach(() => {
  process.umask(UMASK);
});

type Modes = ReadonlyMap<string, string>;

/** By path, such as `drwx------`'s `d700` or `-rw-------`'s `-600`. */
async function modesIn(folder: string): Promise<Modes> {
  const modes = new Map<string, string>();
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    const stats = await stat(join(folder, path));
    modes.set(path, `${stats.isDirectory() ? "d" : "-"}${(stats.mode & 0o7777).toString(8)}`);
  }
  return modes;
}

/** A HOME as a user may have it: open to others, with a folder for states, one for temporary files and an editor. */
async function furnish(home: string): Promise<{ TMPDIR: string; EDITOR: string }> {
  const state = join(home, ".local", "state");
  const [TMPDIR, EDITOR] = [join(home, "tmp"), join(home, "editor")];
  await mkdir(state, { recursive: true });
  await mkdir(TMPDIR);
  await copyFile(INVITATION, join(home, "invite.ics"));
  await writeFile(EDITOR, '#!/bin/sh\necho "my own words" >> "$1"\n');
  for (const path of [dirname(state), state, TMPDIR, EDITOR]) await chmod(path, 0o755);
  return { TMPDIR, EDITOR };
}

/** What is in a furnished HOME before the commands, and what there is beside that after them. */
async function runAll(lines: typeof WRITING, umask: number): Promise<{ before: Modes; after: Modes }> {
  return inFolder(async (home) => {
    const surroundings = await furnish(home);
    const before = await modesIn(home);
    process.umask(umask);
    for (const { args, code = 0, terminal, env } of lines) {
      const command = { args: args.split(" "), now: NOW, env: { ...surroundings, ...env } };
      const ran = await (terminal ? onTerminal(home, command).end() : runIn(home, command));
      expect(ran, args).toMatchObject({ code });
    }
    return { before, after: await modesIn(home) };
  });
}

/** One line for all that goes by names like these. */
function kindOf(path: string): string {
  return path.replaceAll(/[0-9a-f]{32,}|\d{8}|(?<=tmp\/followup-)\w+|[\w.-]+(?=\.md$)/g, "*");
}

function kindsOfMade({ before, after }: { before: Modes; after: Modes }): string[] {
  const made = [...after].filter(([path]) => !before.has(path));
  return [...new Set(made.map(([path, mode]) => `${mode} ${kindOf(path)}`))];
}

describe("everything that is made is for the user alone", () => {
  it("by every command that writes, without any umask", async () => {
    const { before, after } = await runAll(WRITING, 0);
    expect([...after].filter(([path]) => before.has(path))).toEqual([...before]);
    expect(kindsOfMade({ before, after })).toEqual([
      "d700 .config",
      "d700 .config/followup",
      "d700 .config/followup/templates",
      "-600 .config/followup/templates/*.md",
      "d700 .local/state/followup",
      "d700 .local/state/followup/undo",
      "d700 .local/state/followup/undo/*",
      "-600 .local/state/followup/undo/*/*-*",
      "-600 edited.txt",
      "-600 first.yaml",
      "-600 hunt.html",
      "-600 interviews.yaml",
      "-600 note.eml",
      "-600 note.txt",
      "-600 plan.ics",
      "d700 tmp/followup-*",
      "-600 tmp/followup-*/thank-you.txt",
    ]);
  }, 120_000);

  it.each(["022", "077"])("under umask %s", async (umask) => {
    const modes = kindsOfMade(
      await runAll(
        WRITING.filter(({ args }) => SHORT.test(args)),
        Number.parseInt(umask, 8),
      ),
    );
    expect(modes).toHaveLength(11);
    expect(modes.filter((line) => !/^(?:d700|-600) /.test(line))).toEqual([]);
  });
});

it("a file of the user's own keeps its mode, and the copies of it do not take that on", () =>
  inFolder(async (home) => {
    process.umask(0);
    await runIn(home, { args: ["init", "--sample"], now: NOW });
    await chmod(join(home, "interviews.yaml"), 0o664);
    await runIn(home, { args: ["done", "fabrikam/complete-record/1"], now: NOW });
    const modes = await modesIn(home);
    expect(modes.get("interviews.yaml")).toBe("-664");
    expect([...modes].filter(([path]) => /undo\/.*\//.test(path)).map(([, mode]) => mode)).toEqual(["-600"]);
  }));

it("what is started is told nothing but where the draft is", () =>
  inFolder(async (home) => {
    const stub = (name: string) =>
      `#!/bin/sh\necho "$0 $*" > "${home}/${name}.said"; env >> "${home}/${name}.said"\n`;
    for (const name of ["editor", "wl-copy"]) {
      await writeFile(join(home, name), stub(name));
      await chmod(join(home, name), 0o755);
    }
    const env = { EDITOR: join(home, "editor"), PATH: `${home}:${process.env.PATH}`, TMPDIR: home };
    const args = ["draft", "thank-you", "raj", "--demo", "--edit", "--copy"];
    expect(await onTerminal(home, { args, env }).end()).toMatchObject({ code: 0 });
    const [edited, copied] = await Promise.all(
      ["editor.said", "wl-copy.said"].map((name) => readFile(join(home, name), "utf8")),
    );
    expect(edited).toMatch(/^\S+\/editor \S+\/followup-\w+\/thank-you\.txt\n/);
    expect(copied).toMatch(/^\S+\/wl-copy \n/);
    expect(`${edited}${copied}`).not.toMatch(/raj|dana|northwind|interview/i);
  }));

it("the made-up hunt leaves nothing behind", () =>
  inFolder(async (home) => {
    for (const args of ["next --demo", "draft thank-you raj --demo", "next --demo --json"]) {
      const env = { TMPDIR: home };
      expect(await runIn(home, { args: args.split(" "), env })).toMatchObject({ code: 0 });
    }
    expect(await readdir(home)).toEqual([]);
  }));
