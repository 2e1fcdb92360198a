import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/model/parse/index.js";
import { starterText } from "../../src/model/starter.js";
import { inFolder, runIn } from "../support/run.js";

const ME = ["--name", 'Dana O\'Kafor: "Dee"', "--email", "dana@okafor.example", "--country", "US"];

describe("followup init", () => {
  it("writes a file that only the user may read, and that next can plan", async () => {
    await inFolder(async (folder) => {
      const made = await runIn(folder, { args: ["init", ...ME] });
      expect(made).toMatchObject({ code: 0, stdout: "" });
      expect(made.stderr).toContain("wrote interviews.yaml");
      expect((await stat(join(folder, "interviews.yaml"))).mode & 0o777).toBe(0o600);
      const planned = await runIn(folder, { args: ["next"] });
      expect(planned).toMatchObject({ code: 0, stderr: "" });
    });
  });

  it("names a schema that is there", async () => {
    await inFolder(async (folder) => {
      await runIn(folder, { args: ["init", ...ME] });
      const text = await readFile(join(folder, "interviews.yaml"), "utf8");
      const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1] ?? "";
      expect(JSON.parse(await readFile(schema, "utf8"))).toHaveProperty("properties.interviews");
    });
  });

  it("writes a worked example dated around today", async () => {
    await inFolder(async (folder) => {
      await runIn(folder, { args: ["init", "--sample"], now: "2026-08-19T10:00:00-04:00" });
      const planned = await runIn(folder, { args: ["next"], now: "2026-08-19T10:00:00-04:00" });
      expect(planned.stdout).toContain("Overdue");
      expect(planned.stdout).toContain("Raj Patel");
    });
  });

  it("never replaces a file", async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, "interviews.yaml"), "mine");
      const { code, stderr } = await runIn(folder, { args: ["init", "--sample"] });
      expect({ code, stderr }).toEqual({
        code: 73,
        stderr:
          "followup: interviews.yaml: there is a file already, and it stays as it is. Name another path.\n",
      });
      expect(await readFile(join(folder, "interviews.yaml"), "utf8")).toBe("mine");
    });
  });

  it("says what it needs", async () => {
    await inFolder(async (folder) => {
      const { code, stderr } = await runIn(folder, { args: ["init", "--name", "Dana"] });
      expect(code).toBe(64);
      expect(stderr).toContain("--email");
    });
  });

  it("refuses what the file would be refused for", async () => {
    await inFolder(async (folder) => {
      const { code, stderr } = await runIn(folder, { args: ["init", "--name", "Dana", "--email", "dana"] });
      expect(code).toBe(64);
      expect(stderr).toContain('"dana" is not one e-mail address.');
    });
  });

  it("tells of a folder that does not exist", async () => {
    await inFolder(async (folder) => {
      const { code, stderr } = await runIn(folder, { args: ["init", "none/hunt.yaml", "--sample"] });
      expect({ code, stderr }).toEqual({
        code: 73,
        stderr: "followup: none/hunt.yaml: its folder does not exist. Make the folder first.\n",
      });
    });
  });
});

describe("a first file", () => {
  it.each(["Dana Okafor", "no", "#1", "- x", "1.10", "a: b", 'say "hi"', "*", "true", "+1 212", "Zoë\\"])(
    "keeps the name %s as it is",
    (name) => {
      const parsed = parse(starterText({ name, email: "dana@okafor.example" }, "schema.json"));
      expect(parsed.ok && parsed.hunt.me.name).toBe(name);
    },
  );
});
