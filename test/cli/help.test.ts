/** What help shows: of every command with examples first, and of the topics; and how it fits the terminal. */
import { describe, expect, it } from "vitest";
import { aboard } from "../support/aboard.js";
import { allDefined, commandsOf, shownOptions } from "../support/commands.js";

const COMMANDS = commandsOf(await allDefined());

/** What is printed for a line, whose words are parted by spaces; on a terminal where there are columns. */
async function page(
  line: string,
  columns?: number,
  env: Record<string, string> = { NO_COLOR: "1" },
): Promise<string> {
  const args = line === "" ? [] : line.split(" ");
  const { stdout, stderr, code } = await aboard({ args, env, ...(columns !== undefined && { columns }) });
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  return stdout;
}

describe("the first page", () => {
  it.each(["", "-h", "help", "--json --help"])("is what `followup %s` shows", async (line) => {
    expect(await page(line)).toBe(await page("--help"));
  });

  it("leads with examples, and has every command by what one wants to do", async () => {
    const lines = (await page("--help")).split("\n");
    expect(lines.slice(0, 6)).toEqual([
      "Plans what comes after a job interview: what to do next, what to write, and",
      "whether it is too soon.",
      "",
      "Usage: followup [options] [command]",
      "",
      "Examples",
    ]);
    const titles = lines.filter((line, index) => /^\w/.test(line) && lines[index + 1]?.startsWith("  "));
    expect(titles).toEqual([
      "Examples",
      "What do I do, is it too soon, what do I write?",
      "Note what happened",
      "Look around",
      "Set up",
      "Read about",
      "Options of every command",
    ]);
    const listed = lines.flatMap((line) => /^ {2}([a-z]+) {2,}\S/.exec(line)?.[1] ?? []);
    const top = COMMANDS.map(({ called }) => called).filter((called) => !called.includes(" "));
    expect(listed.toSorted()).toEqual(top.toSorted());
  });
});

describe.each(COMMANDS.map((command) => [command.called, command] as const))(
  "help about %s",
  (called, command) => {
    it("is the same however it is asked for", async () => {
      const told = await page(`${called} --help`);
      for (const line of [`help ${called}`, `${called} -h`, `--json ${called} --help`])
        expect(await page(line)).toBe(told);
      const [first, inner] = called.split(" ");
      if (inner !== undefined) expect(await page(`${first} help ${inner}`)).toBe(told);
    });

    it("leads with examples, and names all that it takes", async () => {
      const told = await page(`${called} --help`);
      expect(told).toMatch(/^(?:.+\n){1,2}\nUsage: followup .*\n\nExamples\n {2}\$ .*followup /);
      expect(command.examples.length).toBeGreaterThan(0);
      const own = [
        ...shownOptions(command).map(({ flags }) => flags),
        ...command.registeredArguments.map((one) => `${one.name()}${one.variadic ? "..." : ""}`),
        ...command.commands.map((one) => one.name()),
      ];
      for (const term of own)
        expect(told).toMatch(new RegExp(`^ {2}[[<]?${term.replace(/[.[\]]/g, "\\$&")}`, "m"));
      expect(told).toMatch(
        /Every command takes --file <path>.*\n.* and --help too: see followup --help\.\n$/,
      );
    });
  },
);

describe("help", () => {
  it.each([50, 80, 100])("fits a terminal of %i columns, and uses it", async (columns) => {
    const longest = Math.max(
      ...(await page("check --help", columns)).split("\n").map(({ length }) => length),
    );
    expect(longest).toBeLessThanOrEqual(columns);
    expect(longest).toBeGreaterThan(columns - 12);
  });

  it("is set for 80 columns in a pipe", async () => {
    expect(await page("check --help")).toBe(await page("check --help", 80));
  });

  it("is coloured where all else is", async () => {
    const coloured = await page("check --help", 80, { TERM: "xterm" });
    expect(coloured).toContain("\u001b[1mExamples\u001b[22m");
    expect(coloured).toContain("$ \u001b[36mfollowup check maria");
    expect(await page("check --help --no-color", 80, { TERM: "xterm" })).toBe(await page("check --help"));
  });
});
