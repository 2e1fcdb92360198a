/** Effects that note what a run is told and what it says, so that it need not be gone through again. */
import type { ExitCode } from "../../errors.js";
import type { Present } from "../../model/dates/index.js";
import type { Io, Output } from "../index.js";
import { sha256 } from "../sha256.js";
import type { Answer, Question, Stream } from "./questions.js";

interface Said {
  readonly to: Stream;
  readonly by: "write" | "writePage";
  readonly text: string;
}

/** A run that goes the same way wherever all the answers hold, from one instant until another. */
export interface Run {
  readonly from: number;
  /** Null where no time ends it. */
  readonly until: number | null;
  readonly answers: readonly Answer[];
  readonly said: readonly Said[];
  readonly exit: ExitCode;
}

export interface Recording {
  readonly io: Io;
  /** The run as it went; undefined where it has done or asked for what cannot be had a second time. */
  ended(exit: ExitCode): Run | undefined;
}

export function record(io: Io): Recording {
  const answers = new Map<string, Answer>();
  const said: Said[] = [];
  const presents: Present[] = [];
  let isRepeatable = true;

  function note<Value>(question: Question, about: string, value: Value, told: Answer["told"]): Value {
    const key = `${question} ${about}`;
    const before = answers.get(key);
    if (before && JSON.stringify(before.told) !== JSON.stringify(told)) isRepeatable = false;
    answers.set(key, { question, about, told });
    return value;
  }

  function once<Given extends unknown[], Result>(
    effect: (...given: Given) => Result,
  ): (...given: Given) => Result {
    return (...given) => {
      isRepeatable = false;
      return effect(...given);
    };
  }

  function output(to: Stream): Output {
    const saying = (by: Said["by"]) => (text: string) => {
      said.push({ to, by, text });
      return io[to][by](text);
    };
    return {
      write: saying("write"),
      writePage: saying("writePage"),
      toClipboard: once((text) => io[to].toClipboard(text)),
      get isTerminal() {
        const { isTerminal } = io[to];
        return note("terminal", to, isTerminal, isTerminal);
      },
      get columns() {
        const { columns } = io[to];
        return note("columns", to, columns, columns ?? null);
      },
    };
  }

  function lifetime(): Pick<Run, "from" | "until"> {
    const until = Math.min(...presents.map((present) => present.until));
    const from = Math.max(0, ...presents.map((present) => present.exactly()));
    return { from, until: Number.isFinite(until) ? until : null };
  }

  return {
    io: {
      stdout: output("stdout"),
      stderr: output("stderr"),
      env: (name) => {
        const value = io.env(name);
        return note("env", name, value, value ?? null);
      },
      exists: (path) => {
        const isThere = io.exists(path);
        return note("exists", path, isThere, isThere);
      },
      readFile: (path, remedies) => {
        const bytes = io.readFile(path, remedies);
        return note("file", path, bytes, sha256(bytes));
      },
      realPath: (path) => {
        const real = io.realPath(path);
        return note("path", path, real, real);
      },
      namesIn: (path) => {
        const names = io.namesIn(path);
        return note("names", path, names, names ?? null);
      },
      readShipped: (path) => {
        const text = io.readShipped(path);
        return note("shipped", path, text, sha256(text));
      },
      isInteractive: () => {
        const isInteractive = io.isInteractive();
        return note("asking", "", isInteractive, isInteractive);
      },
      zone: () => {
        const setting = io.zoneSetting();
        if (setting === undefined) isRepeatable = false;
        return note("zone", "", io.zone(), setting ?? null);
      },
      zoneSetting: io.zoneSetting,
      present: () => {
        const present = io.present();
        presents.push(present);
        return present;
      },
      readInput: once(io.readInput),
      createFile: once(io.createFile),
      makeFolder: once(io.makeFolder),
      keepFile: once(io.keepFile),
      store: once(io.store),
      prompts: once(io.prompts),
      edit: once(io.edit),
      copy: once(io.copy),
      schemaPath: io.schemaPath,
      cache: io.cache,
    },
    ended: (exit) =>
      isRepeatable ? { ...lifetime(), answers: [...answers.values()], said, exit } : undefined,
  };
}
