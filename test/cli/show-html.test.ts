import { chmod, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SHOWN_FILE as FILE } from "../render/shown.js";
import { pageIn, select, textOf, the } from "../support/markup.js";
import { inFolder, type Ran, run, runIn } from "../support/run.js";
import { onTerminal } from "../support/terminal.js";

const NOW = "2026-06-10T10:00-04:00";
const LATER = "2026-06-11T10:00-04:00";
const OUT = "hunt.html";

function html(...args: string[]): Promise<Ran> {
  return run({ file: FILE, args: ["show", "--html", ...args], now: NOW });
}

/** Gives `work` a folder with a file of interviews, a way to make its page there, and the path of that. */
function withFile(
  work: (
    folder: string,
    make: (now?: string, ...args: string[]) => Promise<Ran>,
    path: string,
  ) => Promise<void>,
): Promise<void> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, "interviews.yaml"), FILE);
    const make = (now = NOW, ...args: string[]) =>
      runIn(folder, { args: ["show", "--html", "--out", OUT, ...args], now });
    await work(folder, make, join(folder, OUT));
  });
}

describe("followup show --html", () => {
  it("prints a page with everybody, the same every time and in every zone of the computer", async () => {
    const printed = await html();
    expect(printed).toMatchObject({ code: 0, stderr: "" });
    expect(select(pageIn(printed.stdout), ".lane")).toHaveLength(5);
    for (const TZ of ["Asia/Tokyo", "Pacific/Apia"])
      expect(await run({ file: FILE, args: ["show", "--html"], now: NOW, env: { TZ } })).toEqual(printed);
  });

  it("shows one interview alone, open, with the command that makes it anew", async () => {
    const page = pageIn((await html("harbor")).stdout);
    expect(textOf(the(page, "h1"))).toBe("Harbor & Pine: Product manager, payments");
    expect(page.children.map((child) => typeof child !== "string" && child.attributes.class)).toContain(
      "alone",
    );
    expect(select(page, ".lane")).toHaveLength(1);
    expect(textOf(the(page, "footer"))).toContain("followup show harbor-pine --html");
  });

  it("works without a file", async () => {
    const { stdout, code } = await run({ args: ["show", "--demo", "--html", "--out", "-"], now: NOW });
    expect(code).toBe(0);
    const page = pageIn(stdout);
    expect(select(page, ".lane")).toHaveLength(6);
    expect(textOf(the(page, ".todo"))).toContain("followup draft northwind/thank-you/1/raj --demo");
    expect(textOf(the(page, ".todo"))).not.toContain("followup done");
    const lines = await run({ args: ["show", "--demo"], now: NOW });
    expect(lines.stdout).toMatch(/^Northwind +heard 2 days ago/);
  });

  it("names the file in its commands, where one was named", async () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "my hunt.yaml"), FILE);
      const { stdout } = await runIn(folder, {
        args: ["show", "--html", "--file", "my hunt.yaml"],
        now: NOW,
      });
      const page = pageIn(stdout);
      expect(textOf(the(page, ".todo"))).toContain("draft northwind/thank-you/1/raj --file 'my hunt.yaml'");
      expect(textOf(the(page, "footer"))).toContain("followup show --html --file 'my hunt.yaml'");
    }));

  it("is no JSON, and --out is for a page", async () => {
    expect(await html("--json")).toEqual({
      code: 64,
      stdout: "",
      stderr: "followup: --json and --html ask for two different things. Give one of them.\n",
    });
    expect(await run({ file: FILE, args: ["show", "--out", OUT], now: NOW })).toEqual({
      code: 64,
      stdout: "",
      stderr: "followup: --out is for the page that --html makes. Give both: show --html --out page.html\n",
    });
  });

  it("says on a terminal what to do with it", () =>
    withFile(async (folder) => {
      const args = ["show", "northwind", "--html", "--now", NOW];
      const { code, raw } = await onTerminal(folder, { args, columns: 200 }).end();
      expect(code).toBe(0);
      expect(raw).toContain("<!doctype html>");
      expect(raw).toMatch(
        /<!-- followup [0-9a-f]{64} -->\r\nfollowup: that was a page for a browser\. To have it as a file:\r\n {2}followup show northwind --html --out page\.html\r\n$/,
      );
    }));
});

describe("followup show --html --out", () => {
  it("makes a file that only the user may read", () =>
    withFile(async (folder, make, path) => {
      expect(await make()).toEqual({ code: 0, stdout: "", stderr: `followup: wrote ${OUT}.\n` });
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect((await readdir(folder)).sort()).toEqual([OUT, "interviews.yaml"]);
      const page = pageIn(await readFile(path, "utf8"));
      expect(textOf(the(page, "footer"))).toContain(
        "To bring it up to date: followup show --html --out hunt.html",
      );
    }));

  it("brings it up to date, and leaves alone what is", () =>
    withFile(async (_, make, path) => {
      await make();
      await chmod(path, 0o640);
      expect(await make()).toMatchObject({ code: 0, stderr: `followup: ${OUT} is up to date.\n` });
      expect(await make(LATER)).toMatchObject({ code: 0, stderr: `followup: brought ${OUT} up to date.\n` });
      expect(await readFile(path, "utf8")).toContain("Thursday 11 June 2026");
      expect((await stat(path)).mode & 0o777).toBe(0o640);
      expect(await make(NOW, "northwind", "-q")).toMatchObject({ code: 0, stderr: "" });
      expect(await readFile(path, "utf8")).toContain("<title>Northwind: Product manager, Pricing</title>");
    }));

  it("takes a page that was printed for its own", () =>
    withFile(async (folder, make, path) => {
      await writeFile(path, (await runIn(folder, { args: ["show", "--html"], now: NOW })).stdout);
      expect(await make()).toMatchObject({ code: 0, stderr: `followup: brought ${OUT} up to date.\n` });
    }));

  it.each([
    ["an empty file", () => ""],
    ["another page", () => "<!doctype html>\n<title>Mine</title>\n"],
    ["one of its own with a word changed", (page: string) => page.replace("Northwind", "Northwood")],
    ["one of its own with something after it", (page: string) => `${page}\n`],
    ["one of its own cut short", (page: string) => page.slice(0, -90)],
    ["a file of interviews", () => FILE],
  ])("does not replace %s", (_, change) =>
    withFile(async (folder, make, path) => {
      await make();
      const text = change(await readFile(path, "utf8"));
      await writeFile(path, text);
      const { code, stdout, stderr } = await make(LATER);
      expect({ code, stdout }).toEqual({ code: 73, stdout: "" });
      expect(stderr).toBe(
        "followup: hunt.html: this is not a page that followup wrote, or not all of it, and it stays as it is. Name another path.\n",
      );
      expect(await readFile(path, "utf8")).toBe(text);
      expect((await readdir(folder)).sort()).toEqual([OUT, "interviews.yaml"]);
    }),
  );

  it("says what is wrong with a path", () =>
    withFile(async (folder) => {
      await symlink("nowhere.html", join(folder, "dangling.html"));
      const at = async (out: string) => {
        const { code, stderr } = await runIn(folder, { args: ["show", "--html", "--out", out], now: NOW });
        return [code, stderr.slice(`followup: ${out}: `.length).trim()];
      };
      expect(await at(".")).toEqual([74, "this is a folder, not a file. Name a file for the page."]);
      expect(await at("none/a.html")).toEqual([73, "its folder does not exist. Make the folder first."]);
      expect(await at("dangling.html")).toEqual([
        73,
        "there is a file already, and it stays as it is. Name another path.",
      ]);
    }));

  it("refuses who is not there before it writes anything", () =>
    withFile(async (folder, make) => {
      expect((await make(NOW, "nowhere")).code).toBe(64);
      expect(await readdir(folder)).toEqual(["interviews.yaml"]);
    }));
});
