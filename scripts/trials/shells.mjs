// Shells on a terminal, each in a home of its own, with somebody who types and presses Tab.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import pty from "@lydell/node-pty";
import { sleep } from "./support.mjs";

const PROGRAM = fileURLToPath(new URL("../../bin/followup.js", import.meta.url));
const PROMPT = "ready> ";
/** Milliseconds; a slow machine needs many. */
const PATIENCE = 20_000;
/** A line has been drawn when nothing more has come for so long. */
const STILL = 80;
const TAKE_ALL_BACK = "\u0015";
const BREAK_OFF = "\u0003";

/** Completes with the program, and writes down what it is given for any other command. */
const STUB = `#!/bin/sh
if [ "$1" = completion ]; then exec '${process.execPath}' '${PROGRAM}' "$@"; fi
printf '%s\\0' "$@" > ~/args.new; mv ~/args.new ~/args
`;

/** How each is made to prompt, and to write down what it is offered. */
const SHELLS = {
  bash: {
    rc: ".bashrc",
    args: ["--noprofile", "-i"],
    settings: `PS1='${PROMPT}'
bind 'set bell-style none'; bind 'set enable-bracketed-paste off'; bind 'set completion-query-items 0'
_watched() {
  _followup "$@"
  printf '%s\\n' "\${COMPREPLY[@]}" > ~/words.new; mv ~/words.new ~/words
}
complete -F _watched followup`,
  },
  zsh: {
    rc: ".zshrc",
    args: ["-i"],
    settings: `PS1='${PROMPT}' LISTMAX=10000
setopt no_beep no_prompt_sp no_prompt_cr
compadd() {
  local -a given
  [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]] || { builtin compadd -A given "$@"; seen+=($given) }
  builtin compadd "$@"
}
_watched() {
  seen=(); _followup "$@"; local code=$?
  print -rl -- $seen > ~/words.new; mv ~/words.new ~/words
  return code
}
compdef _watched followup`,
  },
  fish: {
    rc: ".config/fish/config.fish",
    args: ["-i"],
    settings: `function fish_prompt; printf '${PROMPT}'; end
set -g fish_greeting; set -g fish_autosuggestion_enabled 0
functions -c __followup_complete __followup_watched
function __followup_complete
  set -l words (__followup_watched)
  printf '%s\\n' $words
  string replace -r '\\t.*' '' -- $words > ~/words.new; mv ~/words.new ~/words
end`,
  },
};

/** What the help of the program tells to do for a shell. */
function recipeFor(shell) {
  const { stdout } = spawnSync(process.execPath, [PROGRAM, "completion", "--help"], { encoding: "utf8" });
  const recipe = new RegExp(`^ *\\$ (.*completion ${shell}.*)$`, "m").exec(stdout)?.[1];
  if (recipe === undefined) throw new Error(`followup completion --help says nothing about ${shell}`);
  return recipe;
}

/**
 * A shell that its user has had complete followup's lines, in the folder `work` of its home.
 * @param setUp what stood in the file of its settings before
 * @param recipe what its user did for it, in that shell
 */
export async function openShell(shell, home, { setUp = "", recipe = recipeFor(shell), env }) {
  const { rc, args, settings } = SHELLS[shell];
  const [bin, work, settingsFile] = [join(home, "bin"), join(home, "work"), join(home, rc)];
  for (const folder of [bin, work, dirname(settingsFile)]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(bin, "followup"), STUB);
  chmodSync(join(bin, "followup"), 0o755);
  writeFileSync(settingsFile, `${setUp}\n`);
  const whole = {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    HOME: home,
    TERM: "xterm",
    LC_ALL: "C.UTF-8",
    ...env,
  };
  const { status } = spawnSync(shell, ["-c", recipe], { env: whole });
  if (status !== 0) throw new Error(`${shell} cannot carry out: ${recipe}`);
  appendFileSync(settingsFile, `${settings}\n`);

  const terminal = pty.spawn(shell, args, { cwd: work, cols: 200, rows: 50, env: whole });
  const ended = new Promise((resolve) => terminal.onExit(resolve));
  let raw = "";
  terminal.onData((data) => {
    raw += data;
  });
  const screen = () => stripVTControlCharacters(raw).replaceAll("\r", "");

  async function until(isSo, what) {
    const end = Date.now() + PATIENCE;
    while (!isSo()) {
      if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(screen().slice(-200))}`);
      await sleep(10);
    }
  }

  async function untilStill() {
    for (let before; before !== raw; ) {
      before = raw;
      await sleep(STILL);
    }
  }

  /** What stands in a file once it is there; it is there once. */
  async function told(name) {
    const path = join(home, name);
    await until(() => existsSync(path), `no ${name}`);
    const content = readFileSync(path, "utf8");
    rmSync(path);
    return content;
  }

  const type = (keys) => terminal.write(TAKE_ALL_BACK + keys);

  async function typeAlone(keys) {
    type("");
    await untilStill();
    raw = "";
    terminal.write(keys);
  }

  await until(() => screen().endsWith(PROMPT), `${shell} does not start`);
  return {
    /** What Tab offers behind a line. */
    async offered(line) {
      type(`${line}\t`);
      return valuesOf((await told("words")).split("\n"), line);
    },
    /** The arguments of a line that is typed with Tab after each part. */
    async typed(parts) {
      try {
        type("");
        for (const part of parts) {
          terminal.write(`${part}\t`);
          await told("words");
        }
        terminal.write("\r");
        const args = (await told("args")).split("\0").slice(0, -1);
        // Zsh takes the slash behind a folder back.
        return args.map((arg) => arg.replace(/\/$/, ""));
      } catch (error) {
        terminal.write(BREAK_OFF);
        throw error;
      }
    },
    /** What stands on the screen after Tab behind a line. */
    async shown(line) {
      await typeAlone(`${line}\t`);
      await told("words");
      await untilStill();
      return screen();
    },
    async run(line) {
      await typeAlone(`${line}\r`);
      await until(() => screen().endsWith(PROMPT), `no end of ${line}`);
    },
    async close() {
      terminal.kill();
      await ended;
    },
  };
}

/** Without what stands before a value. Fish is given all words, and chooses itself. */
function valuesOf(words, line) {
  const typed = line.slice(line.lastIndexOf(" ") + 1);
  const before = /^--[^=]+=/.exec(typed)?.[0] ?? "";
  return words
    .filter((word) => word !== "")
    .map((word) => (word.startsWith(before) ? word.slice(before.length) : word))
    .filter((word) => word.startsWith(typed.slice(before.length)))
    .sort();
}
