/** The home of somebody who has followup, a worked example in the data folder, and nothing else. */
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { PROGRAM, type Ran, type Run, runIn, runProgram } from "../support/run.js";

/** When two steps of the worked example are overdue, and two are due. */
const NOW = "2026-06-10 10:15";
export const DUE = "2 overdue, 2 due";

const QUIET = "version: 1\nme: { name: Dana, email: dana@okafor.example }\ninterviews: []\n";

export class Stage {
  readonly home: string;
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;

  private constructor(home: string) {
    this.home = home;
    this.file = join(home, ".local/share/followup/interviews.yaml");
    this.env = {
      PATH: join(home, "bin") + delimiter + process.env.PATH,
      FOLLOWUP_NOW: NOW,
      TERM: "xterm-256color",
    };
  }

  /** @param home an empty folder @param program what is found as `followup` */
  static async in(home: string, program = PROGRAM): Promise<Stage> {
    const stage = new Stage(home);
    mkdirSync(join(home, "bin"));
    symlinkSync(program, join(home, "bin/followup"));
    mkdirSync(dirname(stage.file), { recursive: true });
    await runIn(home, { args: ["init", "--sample", stage.file], now: NOW });
    return stage;
  }

  /** Changes a text in the file that stands there once. */
  change(from: string, to: string): void {
    const parts = readFileSync(this.file, "utf8").split(from);
    if (parts.length !== 2) throw new Error(`${from} does not stand once in the file`);
    writeFileSync(this.file, parts.join(to));
  }

  /** Changes the file into one of which nothing is due. */
  quieten(): void {
    writeFileSync(this.file, QUIET);
  }

  /** Changes the file into one that is refused. */
  spoil(): void {
    writeFileSync(this.file, `${QUIET}oops: 1\n`);
  }

  /** @param path from the home */
  put(path: string, text: string): void {
    mkdirSync(dirname(join(this.home, path)), { recursive: true });
    writeFileSync(join(this.home, path), text);
  }

  /** Makes a program that is a shell script. */
  stub(name: string, script: string): void {
    this.put(join("bin", name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(this.home, "bin", name), 0o755);
  }

  /** Runs a program at home, with nothing to read. */
  run(command: readonly string[], env: Run["env"] = {}): Promise<Ran> {
    return runProgram(this.home, command, { ...this.env, ...env });
  }

  bash(text: string, env: Run["env"] = {}): Promise<Ran> {
    return this.run(["bash", "-c", text], env);
  }
}
