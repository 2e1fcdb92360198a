import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/model/parse/index.js";
import { starterText } from "../../src/model/starter.js";
import { inFolder, runIn } from "../support/run.js";
import { CTRL_C, ENTER, onTerminal } from "../support/terminal.js";

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

  it("refuses what cannot be a phone number", async () => {
    await inFolder(async (folder) => {
      const { code, stderr } = await runIn(folder, { args: ["init", "--name", "Dana", "--phone", "xyz"] });
      expect({ code, stderr }).toEqual({
        code: 64,
        stderr: 'followup: "xyz" is no phone number. Write it as it is dialled, such as +1 212 555 0100.\n',
      });
      expect(await readdir(folder)).not.toContain("interviews.yaml");
    });
  });

  it("takes an e-mail address that stands behind the name", async () => {
    await inFolder(async (folder) => {
      const { code } = await runIn(folder, { args: ["init", "--name", "Dana <dana@okafor.example>"] });
      expect(code).toBe(0);
      const text = await readFile(join(folder, "interviews.yaml"), "utf8");
      expect(text).toContain("me:\n  name: Dana\n  email: dana@okafor.example\n");
    });
  });

  it.each([
    ["UTC", "UTC, as this computer has it", "UTC"],
    ["Asia/Tokyo", "Asia/Tokyo, as this computer has it", "Asia/Tokyo"],
    ["Nowhere/None", "UTC, because this computer names none", "UTC"],
  ])("says which time zone it takes, where TZ is %s", async (TZ, taken, zone) => {
    await inFolder(async (folder) => {
      const { stderr } = await runIn(folder, { args: ["init", ...ME, "--yes"], env: { TZ } });
      expect(stderr).toBe(
        `followup: wrote interviews.yaml.\nYour time zone in it is ${taken}. If you live in another, change it there.\nNow add your first interview: followup add\n`,
      );
      expect(await readFile(join(folder, "interviews.yaml"), "utf8")).toContain(`\n  timezone: ${zone}\n`);
    });
  });

  it("says nothing of a time zone that was given", async () => {
    await inFolder(async (folder) => {
      const { stderr } = await runIn(folder, { args: ["init", ...ME, "--timezone", "Asia/Tokyo"] });
      expect(stderr).toBe("followup: wrote interviews.yaml.\nNow add your first interview: followup add\n");
      const text = await readFile(join(folder, "interviews.yaml"), "utf8");
      expect(text).toContain("\n  timezone: Asia/Tokyo\n");
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

/** What appears, and what is typed then. */
type Turn = readonly [seen: string | RegExp, typed: string];

const CTRL_U = "\u0015";

const TALK: readonly Turn[] = [
  ["What is your name", `Zoë "Dee" O'Kafor${ENTER}`],
  ["Your e-mail address", `zoe@okafor.example${ENTER}`],
  ["Your phone number", `+1 212 555 0199${ENTER}`],
  [/Your time zone[\s\S]*\(America\/New_York\)/, ENTER],
  [/US-NY:\s+\(US\)/, ENTER],
  ["Shall I write it?", ENTER],
];

interface Ended {
  readonly code: number;
  readonly text: string;
  readonly raw: string;
  /** Undefined where there is none. */
  readonly file: string | undefined;
}

async function talk(
  turns: readonly Turn[],
  { args = [], columns = 100, env }: { args?: string[]; columns?: number; env?: Record<string, string> } = {},
): Promise<Ended> {
  return inFolder(async (home) => {
    const terminal = onTerminal(home, { args: ["init", ...args], columns, ...(env && { env }) });
    for (const [seen, typed] of turns) await terminal.answer(seen, typed);
    const { code, text, raw } = await terminal.end();
    const left = await readdir(home);
    const file = left.includes("interviews.yaml")
      ? await readFile(join(home, "interviews.yaml"), "utf8")
      : undefined;
    return { code, text: text.replace(/\s+/g, " "), raw, file };
  });
}

describe("followup init on a terminal", () => {
  it.each([40, 100])("asks who you are, and writes what it showed, at %i columns", async (columns) => {
    const { code, text, file } = await talk(TALK, { columns });
    expect(code).toBe(0);
    expect(file).toContain(
      'me:\n  name: "Zoë \\"Dee\\" O\'Kafor"\n  email: zoe@okafor.example\n  phone: +1 212 555 0199\n  timezone: America/New_York\n  country: US\n#',
    );
    expect(text).toContain("phone: +1 212 555 0199 timezone: America/New_York country: US");
    expect(text).toContain("followup: wrote interviews.yaml. Now add your first interview: followup add");
  });

  it("asks again for what the file would be refused for", async () => {
    const { file } = await talk([
      ["name", ENTER],
      ["This one is needed.", `Dana${ENTER}`],
      ["e-mail", `dana${ENTER}`],
      ["is not one e-mail address", CTRL_U + ENTER],
      ["Your phone number, then", ENTER],
      ["This one is needed.", `xyz${ENTER}`],
      ['"xyz" is no phone number. Write it as it is dialled', `${CTRL_U}0049 30 1234${ENTER}`],
      ["time zone", `Berlim${ENTER}`],
      ["Did you mean Europe/Berlin?", `${CTRL_U}berlin${ENTER}`],
      ["(DE)", `Atlantis${ENTER}`],
      ["Atlantis", `${CTRL_U}de-by${ENTER}`],
      ["write it", ENTER],
    ]);
    expect(file).toContain(
      "me:\n  name: Dana\n  phone: 0049 30 1234\n  timezone: Europe/Berlin\n  country: DE-BY\n#",
    );
  });

  it("asks for no e-mail address that stands behind the name", async () => {
    const { file } = await talk([
      ["name", `Dana <dana>${ENTER}`],
      ['"dana" is not one e-mail address', `${CTRL_U}Dana <dana@okafor.example>${ENTER}`],
      ["phone", ENTER],
      ["time zone", ENTER],
      ["US-NY", ENTER],
      ["write it", ENTER],
    ]);
    expect(file).toContain("me:\n  name: Dana\n  email: dana@okafor.example\n  timezone: ");
  });

  it("suggests no country where the zone lies in none", async () => {
    const { file } = await talk(
      [
        ["name", `Dana${ENTER}`],
        ["e-mail", `d@x.example${ENTER}`],
        ["phone", ENTER],
        ["(UTC)", ENTER],
        [/US-NY, or Enter to leave\s+it out:/, ENTER],
        ["write it", ENTER],
      ],
      { env: { TZ: "UTC" } },
    );
    expect(file).toContain("  email: d@x.example\n  timezone: UTC\n#");
  });

  it("suggests UTC for a time zone where the computer names none", async () => {
    const { file } = await talk(
      [
        ["name", `Dana${ENTER}`],
        ["e-mail", `d@x.example${ENTER}`],
        ["phone", ENTER],
        [/Your time zone.*\(UTC\)/, `Europe/Belin${ENTER}`],
        ["Europe/Berlin", `${CTRL_U}Europe/Berlin${ENTER}`],
        ["US-NY", ENTER],
        ["write it", ENTER],
      ],
      { env: { TZ: "Nowhere/None" } },
    );
    expect(file).toContain("  timezone: Europe/Berlin\n");
  });

  it("asks for what the options do not say, and for nothing where they say enough", async () => {
    const some = await talk(
      [
        ["e-mail", `dana@okafor.example${ENTER}`],
        ["phone", ENTER],
        ["write it", ENTER],
      ],
      { args: ["--name", "Dana", "--country", "US", "--timezone", "Asia/Tokyo"] },
    );
    expect(some.file).toContain(
      "me:\n  name: Dana\n  email: dana@okafor.example\n  timezone: Asia/Tokyo\n  country: US\n#",
    );
    const all = await talk([], { args: ME });
    expect({ code: all.code, asks: all.text.includes("?") }).toEqual({ code: 0, asks: false });
  });

  it.each(["--yes", "--no-input"])("asks nothing for %s", async (flag) => {
    const { code, text, file } = await talk([], { args: [flag] });
    expect({ code, file }).toEqual({ code: 64, file: undefined });
    expect(text).toContain("followup init --name");
  });

  it("refuses to replace a file before it asks anything", () =>
    inFolder(async (home) => {
      await writeFile(join(home, "interviews.yaml"), "mine");
      const { code, text } = await onTerminal(home, { args: ["init"] }).end();
      expect(code).toBe(73);
      expect(text).not.toContain("?");
      expect(await readFile(join(home, "interviews.yaml"), "utf8")).toBe("mine");
    }));

  it.each(TALK.flatMap((_, index) => [40, 100].map((columns) => ({ index, columns }))))(
    "is broken off with Ctrl-C at question $index, at $columns columns",
    async ({ index, columns }) => {
      const [seen] = TALK[index] ?? ["never"];
      const { code, file, raw, text } = await talk([...TALK.slice(0, index), [seen, CTRL_C]], { columns });
      expect({ code, file }).toEqual({ code: 130, file: undefined });
      expect(text).toContain("followup: stopped; nothing was written or changed.");
      expect(raw.lastIndexOf("\u001b[?25h")).toBeGreaterThanOrEqual(raw.lastIndexOf("\u001b[?25l"));
    },
  );

  it("writes nothing at a no", async () => {
    const { code, file } = await talk([...TALK.slice(0, -1), ["write it", `n${ENTER}`]]);
    expect({ code, file }).toEqual({ code: 1, file: undefined });
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
