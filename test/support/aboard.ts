/** The whole program inside this process, on streams of the test's: quick enough for every command at every width. */
import { Writable } from "node:stream";
import { main } from "../../src/main.js";

export interface Aboard {
  readonly args: readonly string[];
  /** Of the terminal that stdout and stderr are; pipes where absent. */
  readonly columns?: number;
  readonly env: Readonly<Record<string, string>>;
  /** Where stdout goes instead; nothing of it is then told. */
  readonly into?: Writable;
}

export interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** The folder of the package. */
const HOME = new URL("../../", import.meta.url);

/** The working folder stays this process's own: name files by whole paths. Nobody is there to be asked. */
export async function aboard({ args, columns, env, into }: Aboard): Promise<Said> {
  const stdout = stream(columns);
  const stderr = stream(columns);
  const host = {
    argv: ["node", "followup", ...args],
    env,
    pid: process.pid,
    platform: process.platform,
    exitCode: 0,
    on: () => {},
    kill: () => {
      throw new Error("nobody is to be killed");
    },
    stdin: { isTTY: false },
    stdout: into ?? stdout.stream,
    stderr: stderr.stream,
  };
  await main(host as unknown as NodeJS.Process, HOME);
  return { stdout: stdout.text(), stderr: stderr.text(), code: host.exitCode };
}

function stream(columns: number | undefined): { stream: Writable; text: () => string } {
  let text = "";
  const writable = new Writable({
    decodeStrings: false,
    write(part: string, _encoding, done) {
      text += part;
      done();
    },
  });
  return {
    stream: Object.assign(writable, columns !== undefined && { isTTY: true, columns }),
    text: () => text,
  };
}
