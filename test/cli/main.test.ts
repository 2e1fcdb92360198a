/** What becomes of an error that nobody foresaw. */
import { afterEach, expect, it, vi } from "vitest";
import { main } from "../../src/main.js";

vi.mock("../../src/cli/program.js", () => ({
  run: () => Promise.reject(new TypeError("undefined is not a \u202efunction")),
}));

afterEach(() => {
  process.exitCode = undefined;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function complaint(): Promise<string> {
  const write = vi.spyOn(process.stderr, "write").mockImplementation(((_text: string, done: () => void) => {
    done();
    return true;
  }) as typeof process.stderr.write);
  await main();
  expect(process.exitCode).toBe(70);
  return write.mock.calls.map(([text]) => text).join("");
}

it("is told as a bug, with how to report it and without a trace", async () => {
  expect(await complaint()).toBe(
    [
      "followup: this is a bug in followup, not your mistake (TypeError: undefined is not a \\u202efunction).",
      "Please report it to whoever you have followup from, with the command you gave",
      "and what it prints when FOLLOWUP_DEBUG=1 is set.",
      "",
    ].join("\n"),
  );
});

it("shows its trace on demand", async () => {
  vi.stubEnv("FOLLOWUP_DEBUG", "1");
  expect(await complaint()).toMatch(/\n\s+at /);
});
