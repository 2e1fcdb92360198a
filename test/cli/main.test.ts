/** What becomes of an error that nobody foresaw: it is told as a bug, and a report of it holds nothing of the user's. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run as runCommand } from "../../src/cli/program.js";
import { EXIT, FollowupError } from "../../src/errors.js";
import { main } from "../../src/main.js";
import { checkedAddress } from "../../src/safe/mail.js";
import { fileOf } from "../support/hunt.js";
import { type Ran, run } from "../support/run.js";

vi.mock("../../src/cli/program.js", () => ({ run: vi.fn() }));

const BUG = (kind: string) =>
  [
    `followup: this is a bug in followup, not your mistake (${kind}).`,
    "Please report it to whoever you have followup from: the command you gave, its names left out,",
    "and the report that FOLLOWUP_DEBUG=1 prints, which holds nothing of your file.",
    "",
  ].join("\n");
const APART = "\nNot for the report, as it may quote your file:\n";
const PRIVATE = /maria|gómez|northwind|okafor|\/home\/|secret/i;

beforeEach(() => {
  // What main listens to is not to outlive its test.
  vi.spyOn(process, "on").mockReturnThis();
  vi.spyOn(process.stderr, "on").mockReturnThis();
});

afterEach(() => {
  process.exitCode = undefined;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What is said of an error, and the exit code. */
async function told(thrown: unknown, isDebug = false): Promise<{ text: string; code: unknown }> {
  vi.mocked(runCommand).mockImplementation(() => Promise.reject(thrown));
  if (isDebug) vi.stubEnv("FOLLOWUP_DEBUG", "1");
  let text = "";
  vi.spyOn(process.stderr, "write").mockImplementation(((words: string, done: () => void) => {
    text += words;
    done();
    return true;
  }) as typeof process.stderr.write);
  await main(process, new URL("../../", import.meta.url));
  return { text, code: process.exitCode };
}

/** What is for the report, and what is not. */
async function reported(thrown: unknown): Promise<{ report: string; apart: string }> {
  const { text } = await told(thrown, true);
  const [report = "", apart = ""] = text.split(APART);
  return { report, apart };
}

function thrownBy(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("nothing was thrown");
}

const ERRORS: readonly { what: string; error: Error; kind: string }[] = [
  {
    what: "an address that is none",
    error: thrownBy(() => checkedAddress("maria@northwind.example, Maria Gómez")),
    kind: "RangeError",
  },
  { what: "text that is no JSON", error: thrownBy(() => JSON.parse("Maria Gómez")), kind: "SyntaxError" },
  {
    what: "an error of the system",
    error: Object.assign(new Error("EBADF: '/home/dana'"), { code: "EBADF" }),
    kind: "Error EBADF",
  },
  {
    what: "a cause",
    error: new TypeError("of Maria", { cause: new RangeError("of Northwind") }),
    kind: "TypeError",
  },
  {
    what: "words that look like a place in the program",
    error: new Error(`Maria\n    at ${new URL("../../src/secret.ts:1:2", import.meta.url)}`),
    kind: "Error",
  },
  {
    what: "a name and a code that are not the program's",
    error: Object.assign(new Error("x"), { name: "Maria Gómez", code: "maria@northwind.example" }),
    kind: "Error",
  },
  {
    what: "a place outside the program",
    error: Object.assign(new Error("x"), { stack: "Error: x\n    at secret (/home/dana/secret.js:1:2)" }),
    kind: "Error",
  },
];

describe("an error that quotes the user's file", () => {
  it.each(ERRORS)("is told by its class alone: $what", async ({ error, kind }) => {
    expect(await told(error)).toEqual({ text: BUG(kind), code: 70 });
  });

  it.each(ERRORS)("does so in no report either: $what", async ({ error, kind }) => {
    const { report, apart } = await reported(error);
    expect(report).toContain(
      `${BUG(kind)}\nReport: followup 0.1.0, Node ${process.version}, ${process.platform}\n${kind}\n`,
    );
    expect(report).not.toMatch(PRIVATE);
    expect(apart).toContain(error.message.split("\n")[0]);
  });
});

describe("a report", () => {
  it("tells the places in the program and in Node, without the folder that it is in", async () => {
    const { report } = await reported(ERRORS[0]?.error);
    expect(report).toMatch(/\nRangeError\n {4}at src\/safe\/mail\.ts:\d+:\d+\n/);
    const { report: inNode } = await reported(thrownBy(() => new URL("Maria")));
    expect(inNode).toMatch(/\nTypeError ERR_INVALID_URL\n {4}at node:internal\/url:\d+:\d+\n/);
  });

  it("follows the causes, and not for ever", async () => {
    const error = new TypeError("first", { cause: new RangeError("second", { cause: "Maria" }) });
    const { report, apart } = await reported(error);
    expect(report.replace(/\n {4}at .*/g, "")).toMatch(
      /\nTypeError\ncaused by RangeError\ncaused by a thrown string\n$/,
    );
    expect(apart).toBe("TypeError: first\nRangeError: second\nMaria\n");
    error.cause = error;
    expect((await reported(error)).apart).toBe("TypeError: first\n".repeat(5));
  });

  it("is made of anything that is thrown", async () => {
    expect(await told("Maria")).toEqual({ text: BUG("a thrown string"), code: 70 });
    expect(await told(undefined)).toEqual({ text: BUG("a thrown undefined"), code: 70 });
  });

  it("is made of a failure that was foreseen, whose own words are said already", async () => {
    const cause = Object.assign(new Error("EACCES: '/home/dana'"), { code: "EACCES" });
    const { report, apart } = await reported(new FollowupError(EXIT.io, "it cannot be read.", { cause }));
    expect(report).toMatch(/^followup: it cannot be read\.\n\nReport: .*\nFollowupError\n/);
    expect(report).toContain("\ncaused by Error EACCES\n");
    expect(apart).toBe("Error: EACCES: '/home/dana'\n");
    const { text } = await told(new FollowupError(EXIT.io, "it cannot be read."), true);
    expect(text).not.toContain("Not for the report");
  });

  it("shows what hostile text holds instead of obeying it", async () => {
    expect((await reported(new TypeError("no \u202efunction"))).apart).toBe(
      "TypeError: no \\u202efunction\n",
    );
  });
});

describe("the built program", () => {
  const file = fileOf({ given: "" });

  /** Runs it with an error in its midst that quotes the file. */
  async function broken(throwing: string, env: Record<string, string> = {}): Promise<Ran> {
    const code = encodeURIComponent(`
      const now = Date.now;
      Date.now = () => {
        const cause = new Error("in " + process.cwd());
        const error = new RangeError("Maria Gómez <maria@northwind.example>", { cause });
        Date.now = now;
        ${throwing};
        return now();
      };`);
    const planted = { NODE_OPTIONS: `--import=data:text/javascript,${code}` };
    return run({ file, args: ["next"], env: { ...planted, ...env } });
  }

  it.each([
    ["in what it does", "throw error"],
    ["where nobody waits for it", "setImmediate(() => { throw error; })"],
    ["in a promise that nobody waits for", "Promise.reject(error)"],
  ])("tells of an error %s nothing that it quotes", async (_, throwing) => {
    expect(await broken(throwing)).toMatchObject({ code: 70, stderr: BUG("RangeError") });
    const { stderr, code } = await broken(throwing, { FOLLOWUP_DEBUG: "1" });
    const [report = "", apart = ""] = stderr.split(APART);
    expect({ code, apart }).toEqual({
      code: 70,
      apart: expect.stringMatching(/^RangeError: Maria Gómez <maria@northwind\.example>\nError: in \/.+\n$/),
    });
    expect(report).not.toMatch(PRIVATE);
    expect(report).not.toMatch(/\/tmp|file:/);
    expect(report).toMatch(/\nReport: followup .*\nRangeError\n/);
  });

  it("says in a report where it was", async () => {
    const { stderr } = await broken("throw error", { FOLLOWUP_DEBUG: "1" });
    expect(stderr).toMatch(/\nRangeError\n {4}at dist\/[\w/-]+\.cjs:\d+:\d+\n/);
  });
});
