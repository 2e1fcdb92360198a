/** The faults that are made on purpose: each can still be made, and names what has to notice it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Fault {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly seenBy: readonly [runner: "vitest" | "trial", file: string, ...rest: string[]];
}

const HOME = new URL("../", import.meta.url);
const BREAKS = new URL("scripts/breaks/", HOME);

describe.each(readdirSync(BREAKS))("%s", async (name) => {
  const { default: faults }: { default: Fault[] } = await import(new URL(name, BREAKS).href);

  it.each(faults)("can break it so that $what", ({ file, from, to, seenBy: [runner, witness] }) => {
    expect(readFileSync(new URL(file, HOME), "utf8").split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
    expect(["vitest", "trial"]).toContain(runner);
    expect(existsSync(new URL(witness, HOME))).toBe(true);
  });
});
