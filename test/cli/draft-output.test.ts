/** What `followup draft` writes, and where. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { fileOf } from "../support/hunt.js";
import { inFolder, type Ran, run, runIn } from "../support/run.js";

const NOW = "2026-06-03 12:30";
const FILE = fileOf({
  me: "phone: +1 212 555 0199\npitch: { function: Product management, years: 6, industry: fintech }\nstrengths: [cut onboarding time by half]",
  given: "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj] }]",
});
const THANKS = ["draft", "northwind/thank-you/1/maria"];

function draft(...args: string[]): Promise<Ran> {
  return run({ file: FILE, now: NOW, args: [...THANKS, ...args] });
}

async function inHome<Result>(work: (home: string) => Promise<Result>): Promise<Result> {
  return inFolder(async (home) => {
    await writeFile(join(home, "interviews.yaml"), FILE);
    return work(home);
  });
}

describe("--format", () => {
  it("eml is an e-mail from the user to the recipient, with the words of the text", async () => {
    const text = await draft();
    const { stdout, stderr, code } = await draft("--format", "eml");
    expect({ stderr, code }).toEqual({ stderr: text.stderr, code: 0 });
    const mail = await PostalMime.parse(stdout);
    expect(mail.from).toEqual({ name: "Dana Okafor", address: "dana@okafor.example" });
    expect(mail.to).toEqual([{ name: "Maria Gómez", address: "maria@northwind.example" }]);
    expect(`Subject: ${mail.subject}\n\n${mail.text}`).toBe(text.stdout);
    expect(stdout).toMatch(/^X-Unsent: 1\r\n/m);
    expect(stdout.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("eml is the same whenever it is made", () =>
    inHome(async (home) => {
      const args = [...THANKS, "--format", "eml"];
      const [first, second] = [await runIn(home, { args, now: NOW }), await runIn(home, { args, now: NOW })];
      expect(second.stdout).toBe(first.stdout);
    }));

  it("mailto is one URL on one line", async () => {
    const text = await draft();
    const { stdout, code } = await draft("--format", "mailto");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^mailto:maria@northwind\.example\?subject=[^&\s]+&body=[^&\s]+\n$/);
    const [subject = "", body = ""] = [...stdout.trim().matchAll(/=([^&]+)/g)].map(([, value = ""]) =>
      decodeURIComponent(value),
    );
    expect(`Subject: ${subject}\n\n${body.replaceAll("\r\n", "\n")}\n`).toBe(text.stdout);
  });

  it("json is what --json prints", async () => {
    const { stdout } = await draft("--format", "json");
    expect(stdout).toBe((await draft("--json")).stdout);
    expect(stdout).toBe((await draft("--json", "--format", "json")).stdout);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, kind: "thank-you" });
  });

  it.each([
    [["--json", "--format", "eml"], "--json and --format eml ask for two different things."],
    [["--via", "post", "--format", "eml"], "this is no e-mail, so it has no form eml."],
    [["--via", "post", "--format", "mailto"], "Add --via email, or take --format text."],
    [["--format", "pdf"], '--format cannot be "pdf". It can be text, eml, mailto or json.'],
  ])("%j is refused", async (args, says) => {
    const { stdout, stderr, code } = await draft(...args);
    expect({ stdout, code }).toEqual({ stdout: "", code: 64 });
    expect(stderr).toContain(says);
  });

  it.each(["eml", "mailto"])(
    "%s leaves out addresses that the file does not have, and says so",
    async (format) => {
      const file = `version: 1
me: { name: Dana Okafor, phone: +1 212 555 0199 }
interviews:
  - company: Northwind
    role: Analyst
    people: [{ id: maria, name: Maria Gómez }]
    rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
`;
      const { stdout, stderr, code } = await run({
        file,
        now: NOW,
        args: ["draft", "thank-you", "--via", "email", "--format", format],
      });
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/^(?:From|To):|mailto:[^?]/m);
      expect(stderr).toContain("the file has no e-mail address to send it to: that line is left out.");
    },
  );

  it("mailto says when the link is too long for some mail programs", async () => {
    const topics = `rounds: [{ at: 2026-06-03 10:00, with: [maria], topics: { maria: ["${"é".repeat(400)}"] } }]`;
    const { stderr } = await run({
      file: fileOf({ given: topics }),
      now: NOW,
      args: [...THANKS, "--format", "mailto"],
    });
    expect(stderr).toMatch(/the link is \d{4} characters long/);
    expect((await draft("--format", "mailto")).stderr).not.toContain("the link is");
  });
});

describe("--out", () => {
  it("writes a file that only the user may read", () =>
    inHome(async (home) => {
      const { stdout, stderr, code } = await runIn(home, {
        args: [...THANKS, "--out", "note.txt"],
        now: NOW,
      });
      expect({ stdout, code }).toEqual({ stdout: "", code: 0 });
      expect(stderr).toMatch(/^followup: wrote note\.txt\.\n/);
      expect(await readFile(join(home, "note.txt"), "utf8")).toBe((await draft()).stdout);
      expect((await stat(join(home, "note.txt"))).mode & 0o777).toBe(0o600);
    }));

  it("takes any form", () =>
    inHome(async (home) => {
      for (const format of ["eml", "mailto", "json"]) {
        const args = [...THANKS, "--format", format, "--out", `note.${format}`];
        expect(await runIn(home, { args, now: NOW })).toMatchObject({ stdout: "", code: 0 });
        expect(await readFile(join(home, `note.${format}`), "utf8")).toBe(
          (await draft("--format", format)).stdout,
        );
      }
    }));

  it("is standard output as -", () =>
    inHome(async (home) => {
      const { stdout, code } = await runIn(home, { args: [...THANKS, "--out", "-"], now: NOW });
      expect({ stdout, code }).toEqual({ stdout: (await draft()).stdout, code: 0 });
      expect(await readdir(home)).toEqual(["interviews.yaml"]);
    }));

  it("never replaces a file", () =>
    inHome(async (home) => {
      await writeFile(join(home, "note.txt"), "mine\n");
      const { stdout, stderr, code } = await runIn(home, {
        args: [...THANKS, "--out", "note.txt"],
        now: NOW,
      });
      expect({ stdout, code }).toEqual({ stdout: "", code: 73 });
      expect(stderr).toContain("note.txt: there is a file already, and it stays as it is.");
      expect(await readFile(join(home, "note.txt"), "utf8")).toBe("mine\n");
    }));

  it("says why a file cannot be made", () =>
    inHome(async (home) => {
      const { stderr, code } = await runIn(home, { args: [...THANKS, "--out", "no/note.txt"], now: NOW });
      expect({ code, stderr }).toEqual({
        code: 73,
        stderr: "followup: no/note.txt: its folder does not exist. Make the folder first.\n",
      });
    }));
});

describe("a call", () => {
  it("is a script without a subject, with the number and the seconds that it takes", async () => {
    const { stdout, stderr, code } = await run({
      file: FILE,
      now: "2026-06-10 10:30",
      args: ["draft", "voicemail", "maria"],
    });
    expect(code).toBe(0);
    expect(stdout).not.toContain("Subject:");
    expect(stderr).toContain("followup: their number: +1 212 555 0100\n");
    const [, seconds] = /about (\d+) seconds to say\./.exec(stderr) ?? [];
    expect(Number(seconds)).toBeGreaterThan(10);
    expect(Number(seconds)).toBeLessThanOrEqual(30);
  });
});
