/** What a run asks of its surroundings, such that the same can be asked again. */
import { sha256 } from "../sha256.js";
import type { Surroundings } from "../surroundings.js";

export type Stream = "stdout" | "stderr";
type Told = string | number | boolean | null | readonly string[];

const QUESTIONS = {
  env: (io, name) => io.env(name) ?? null,
  exists: (io, path) => io.exists(path),
  file: (io, path) => sha256(io.readFile(path)),
  names: (io, path) => io.namesIn(path) ?? null,
  path: (io, path) => io.realPath(path),
  shipped: (io, path) => sha256(io.readShipped(path)),
  asking: (io) => io.isInteractive(),
  zone: (io) => io.zoneSetting() ?? null,
  terminal: (io, name) => io[name as Stream].isTerminal,
  columns: (io, name) => io[name as Stream].columns ?? null,
} satisfies Record<string, (io: Surroundings, about: string) => Told>;

export type Question = keyof typeof QUESTIONS;

export interface Answer {
  readonly question: Question;
  /** A path or a name. */
  readonly about: string;
  readonly told: Told;
}

/** Whether the same would be told now. */
export function holds({ question, about, told }: Answer, io: Surroundings): boolean {
  return JSON.stringify(QUESTIONS[question](io, about)) === JSON.stringify(told);
}
