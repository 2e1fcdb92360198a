/** For how long an answer that was given may be given again. */
import { describe, expect, it } from "vitest";
import type { Cache } from "../../src/io/cache.js";
import type { Io } from "../../src/io/index.js";
import { remember, replay } from "../../src/io/replay/index.js";
import { record } from "../../src/io/replay/record.js";
import type { Surroundings } from "../../src/io/surroundings.js";
import { type Instant, Present } from "../../src/model/dates/index.js";
import { memory } from "../support/memory.js";
import { outputTo } from "../support/output.js";

const NOON = 1_781_006_400_000 as Instant;
const HOUR = 3_600_000;

interface World {
  now: Instant;
  columns: number | undefined;
  file: string | undefined;
  said: string;
}

function io(world: World, cache: Cache): Io & Surroundings {
  const stdout = outputTo((text) => {
    world.said += text;
  });
  const effects: Partial<Io & Surroundings> = {
    stdout: {
      ...stdout,
      get columns() {
        return world.columns;
      },
    },
    stderr: stdout,
    cache,
    env: () => undefined,
    readFile: () => {
      if (world.file === undefined) throw new Error("ENOENT");
      return Buffer.from(world.file);
    },
    now: () => world.now,
    present: () => new Present(world.now),
  };
  return effects as Io & Surroundings;
}

/** Runs a command at noon, and asks the same when the world is another. */
async function askedAgain(run: (effects: Io) => Promise<unknown>, change: Partial<World>): Promise<string> {
  const cache = memory();
  const world: World = { now: NOON, columns: 80, file: "old", said: "" };
  const recording = record(io(world, cache));
  await run(recording.io);
  remember("name", recording.ended(0), cache);
  cache.settle();
  Object.assign(world, { said: "", ...change });
  const exit = await replay("name", io(world, cache));
  return exit === undefined ? "anew" : world.said;
}

const UNTIL_ONE = async ({ stdout, present }: Io) => {
  await stdout.write(present().hasReached((NOON + HOUR) as Instant) ? "late" : "early");
};

describe("an answer", () => {
  it.each<[string, (effects: Io) => Promise<unknown>, Partial<World>, string]>([
    ["at the same instant", UNTIL_ONE, {}, "early"],
    ["in the last millisecond in which it holds", UNTIL_ONE, { now: (NOON + HOUR - 1) as Instant }, "early"],
    ["in the first in which it does not", UNTIL_ONE, { now: (NOON + HOUR) as Instant }, "anew"],
    ["when the clock went back", UNTIL_ONE, { now: (NOON - 1) as Instant }, "anew"],
    [
      "that was made of the instant itself",
      async ({ stdout, present }) => stdout.write(String(present().exactly())),
      {},
      "anew",
    ],
    [
      "that holds only until the sooner of two thresholds",
      async (effects) => {
        effects.present().isBefore((NOON + 2 * HOUR) as Instant);
        await UNTIL_ONE(effects);
      },
      { now: (NOON + HOUR) as Instant },
      "anew",
    ],
    [
      "that has nothing to do with the time",
      ({ stdout }) => stdout.write("always"),
      { now: (NOON + 9999 * HOUR) as Instant },
      "always",
    ],
    [
      "on a terminal of another width",
      ({ stdout }) => stdout.write(String(stdout.columns)),
      { columns: 40 },
      "anew",
    ],
    [
      "about a file that is another",
      async ({ stdout, readFile }) => stdout.write(readFile("x").toString()),
      { file: "new" },
      "anew",
    ],
    [
      "about a file that is gone",
      async ({ stdout, readFile }) => stdout.write(readFile("x").toString()),
      { file: undefined },
      "anew",
    ],
  ])("%s", async (_, run, change, says) => {
    expect(await askedAgain(run, change)).toBe(says);
  });

  it("is not kept where a file changed while it was made", async () => {
    const cache = memory();
    const world: World = { now: NOON, columns: 80, file: "old", said: "" };
    const { io: effects, ended } = record(io(world, cache));
    effects.readFile("x");
    effects.readFile("x");
    expect(ended(0)).toBeDefined();
    world.file = "new";
    effects.readFile("x");
    expect(ended(0)).toBeUndefined();
  });
});
