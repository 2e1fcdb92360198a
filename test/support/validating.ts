/** `followup validate` within this process, and what holds of it whatever the file. */
import { expect } from "vitest";
import { run } from "../../src/cli/program.js";
import { FollowupError } from "../../src/errors.js";
import type { Io } from "../../src/io/index.js";
import { Present } from "../../src/model/dates/index.js";
import { moment } from "./hunt.js";
import { outputTo } from "./output.js";

const FILE = "interviews.yaml";
const NOW = moment("2026-06-12 10:15");
const PLACE = /^(?:followup: )?interviews\.yaml:(\d+):(\d+): (?=\S)/gm;
export const STACK = /^\s+at .*[:(]/m;

export interface Validated {
  readonly code: number;
  /** All that was said, in the words of the program. */
  readonly says: string;
}

/** @throws whatever the program would call a bug */
export async function validated(file: Uint8Array): Promise<Validated> {
  let says = "";
  const output = outputTo((text) => {
    says += text;
  });
  const effects: Partial<Io> = {
    stdout: output,
    stderr: output,
    readFile: () => file,
    zone: () => "America/New_York",
    env: () => undefined,
    present: () => new Present(NOW),
  };
  try {
    const code = await run(["validate", "--file", FILE], "0.0.0", effects as Io);
    return { code, says };
  } catch (error) {
    if (!(error instanceof FollowupError)) throw error;
    return { code: error.exit, says: error.message };
  }
}

/** The file is taken, or refused with problems that each have a place within it. */
export async function expectAnAnswer(file: string | Uint8Array): Promise<Validated> {
  const bytes = typeof file === "string" ? Buffer.from(file) : file;
  const answer = await validated(bytes);
  expectSound(answer, bytes);
  return answer;
}

/** Whether code, places and words are those of an answer, and none of a crash. */
export function expectSound({ code, says }: Validated, file: Uint8Array): void {
  const lines = new TextDecoder().decode(file).split("\n");
  const places = [...says.matchAll(PLACE)].map(([, line, column]) => [Number(line), Number(column)] as const);
  expect([0, 65]).toContain(code);
  expect(places.length > 0).toBe(says !== "");
  if (code === 65) expect(places).not.toEqual([]);
  for (const [line, column] of places) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(lines[line - 1]).toBeDefined();
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
  expect(says).not.toMatch(STACK);
}
