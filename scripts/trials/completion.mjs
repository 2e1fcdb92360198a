// Command lines of followup, completed by real shells on a terminal that are set up as the help says: what is offered;
// that a word arrives as it stands in the file, and nothing in it is run; that nothing is said where nothing is known.
// The control completes the same words as many scripts do. Arguments: which settings; all where there are none.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { FILES, FOLDER, HOSTILE, LINES, NOW, OTHER, SILENT, TRACE, TYPED } from "./completions.mjs";
import { openShell } from "./shells.mjs";
import { needs, trial } from "./support.mjs";

const BASH_COMPLETION = "/usr/share/bash-completion/bash_completion";
/** With so many faults, a shell is not tried any further. */
const ENOUGH = 5;
const CARELESS = `echo '_followup() { COMPREPLY=($(compgen -W "$(followup completion bash --words promises)" -- "$2")); }' >> ~/.bashrc`;

const SETTINGS = {
  bash: { shell: "bash" },
  "bash-strict": { shell: "bash", setUp: "set -u; shopt -s failglob; IFS=,; set -o posix" },
  "bash-completion": { shell: "bash", setUp: `. ${BASH_COMPLETION}` },
  zsh: { shell: "zsh" },
  "zsh-strict": { shell: "zsh", setUp: "setopt no_unset ksh_arrays sh_word_split warn_create_global" },
  "zsh-functions": {
    shell: "zsh",
    setUp: "fpath=(~/functions $fpath); autoload -Uz compinit; compinit -i",
    recipe: "mkdir -p ~/functions && followup completion zsh > ~/functions/_followup",
  },
  fish: { shell: "fish" },
};

const given = process.argv.slice(2);
const names = given.length > 0 ? given : Object.keys(SETTINGS);
needs(...new Set(names.map((name) => SETTINGS[name].shell)));
if (names.includes("bash-completion") && !existsSync(BASH_COMPLETION))
  throw new Error("this trial needs bash-completion");

await trial("completion", async ({ folder }) => {
  const faults = [];
  for (const name of names) {
    const found = await faultsOf(SETTINGS[name], join(folder, name), LINES, TYPED);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  const control = await faultsOf({ shell: "bash", recipe: CARELESS }, join(folder, "control"), [], [HOSTILE]);
  return { figures: [`${names.join(", ")}: ${LINES.length + TYPED.length} lines each`], faults, control };
});

/** What is wrong with how a shell completes. */
async function faultsOf({ shell, ...how }, home, lines, typed) {
  const work = join(home, "work");
  mkdirSync(join(work, FOLDER), { recursive: true });
  writeFileSync(join(home, "other.yaml"), OTHER);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(work, name), text);
  const opened = await openShell(shell, home, { ...how, env: { FOLLOWUP_NOW: NOW } });
  const checks = [
    ...lines
      .filter(([, , shells = [shell]]) => shells.includes(shell))
      .map(([line, words]) => ({
        what: line,
        wanted: words.split(" ").filter(Boolean).sort(),
        ask: () => opened.offered(line),
      })),
    ...typed.map(({ parts, args }) => ({
      what: parts.join("<Tab>"),
      wanted: args,
      ask: () => opened.typed(parts),
    })),
  ];
  const faults = [];
  for (const { what, wanted, ask } of checks) {
    const got = await ask().catch(String);
    if (!isDeepStrictEqual(got, wanted))
      faults.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
    if (faults.length === ENOUGH) break;
  }
  for (const change of ["mv interviews.yaml gone.yaml", shell === "fish" ? "set PATH /bin" : "PATH=/bin"]) {
    await opened.run(change);
    const shown = await opened.shown(SILENT);
    if (!isAlone(SILENT, shown)) faults.push(`after ${change}: ${JSON.stringify(shown)}`);
  }
  await opened.close();
  if (existsSync(join(work, TRACE))) faults.push("something in the file was run");
  return faults;
}

/** Whether a line is all that was drawn, in however many pieces; zsh draws its first letter twice. */
function isAlone(line, drawn) {
  const pieces = drawn.replaceAll("f\b", "").split(line);
  return pieces.length > 1 && pieces.every((piece) => line.startsWith(piece));
}
