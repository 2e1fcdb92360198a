/** The manual page: what it holds, and that it is the one that comes with the package. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import about from "../../package.json" with { type: "json" };
import { EXIT } from "../../src/errors.js";
import { VARIABLES } from "../../src/render/topics/environment.js";
import { roffText } from "../../src/safe/roff.js";
import { aboard } from "../support/aboard.js";
import { allDefined, commandsOf, shownOptions } from "../support/commands.js";

const HOME = new URL("../../", import.meta.url);

/** Of which what a test changes is the moment, the width and the colour: none may matter. */
const { stdout: SOURCE } = await aboard({
  args: ["help", "--man"],
  env: { FOLLOWUP_NOW: "2031-01-01", FORCE_COLOR: "1" },
  columns: 40,
});
const SECTIONS = new Map(
  SOURCE.split(/^\.SH /m)
    .slice(1)
    .map((text) => {
      const end = text.indexOf("\n");
      return [text.slice(0, end), text.slice(end + 1)];
    }),
);

it("comes with the package, in a list, as npm wants it to hand the page to man", () => {
  const [path = "", ...others] = about.man;
  expect({ path, others, isList: Array.isArray(about.man) }).toEqual({
    path: "./dist/followup.1",
    others: [],
    isList: true,
  });
  expect(about.files).toContain("dist");
  expect(readFileSync(new URL(path, HOME), "utf8")).toBe(SOURCE);
});

describe("the manual", () => {
  it("names the version and no day, so that it is the same whenever it is built", () => {
    expect(SOURCE.split("\n")[0]).toBe(`.TH FOLLOWUP 1 "" "followup ${about.version}" "User Commands"`);
    expect(SOURCE).not.toContain("2031");
  });

  it("has the sections that manual pages have, in their order", () => {
    expect([...SECTIONS.keys()]).toEqual([
      "NAME",
      "SYNOPSIS",
      "DESCRIPTION",
      "EXAMPLES",
      "COMMANDS",
      "OPTIONS",
      "FILES",
      "ENVIRONMENT",
      "EXIT STATUS",
      "THE INTERVIEWS FILE",
      "TIME",
      "STYLES",
      "TEMPLATES",
    ]);
    expect(SECTIONS.get("NAME")).toMatch(/^followup \\- plans what comes after a job interview: [^\n]*\n$/);
    expect(SECTIONS.get("SYNOPSIS")).toBe("\\fBfollowup\\fR [options] [command]\n");
  });

  it("has every command, with its examples, its arguments and its options", async () => {
    const parts = (SECTIONS.get("COMMANDS") ?? "").split(/^\.SS /m).slice(1);
    const commands = commandsOf(await allDefined());
    expect(parts).toHaveLength(commands.length);
    for (const command of commands) {
      const part = parts.find((text) =>
        text.startsWith(`${roffText(command.path)} ${roffText(command.usage())}\n`),
      );
      const terms = [
        ...command.examples.map(({ line }) => line),
        ...shownOptions(command).map(({ flags }) => flags),
        ...command.registeredArguments.map((one) => one.name()),
      ];
      for (const term of terms) expect(part, command.path).toContain(roffText(term));
    }
  });

  it("has the options of every command, the variables and the exit codes", () => {
    for (const flag of [
      "--file <path>",
      "--now <moment>",
      "--json",
      "--no-color",
      "--no-input",
      "-q, --quiet",
      "--version",
      "-h, --help",
    ])
      expect(SECTIONS.get("OPTIONS")).toContain(`\\fB${roffText(flag)}\\fR\n`);
    for (const { term } of VARIABLES) expect(SECTIONS.get("ENVIRONMENT")).toContain(`\\fB${term}\\fR\n`);
    for (const code of Object.values(EXIT))
      expect(SECTIONS.get("EXIT STATUS")).toContain(`\n\\fB${code}\\fR\n`);
  });

  it("is in ASCII, and gives no order but those it means", () => {
    expect(SOURCE).toMatch(/^[\n -~]*$/);
    const orders = SOURCE.split("\n").flatMap((line) => /^['.].*?(?= |$)/.exec(line)?.[0] ?? []);
    expect([...new Set(orders)].toSorted()).toEqual(
      [".EE", ".EX", ".PP", ".RE", ".RS", ".SH", ".SS", ".TH", ".TP", ".ad", ".nh"].toSorted(),
    );
  });
});
