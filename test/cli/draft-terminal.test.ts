/** `followup draft` with somebody at the terminal: questions, an editor, a clipboard. */
import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Plan } from "../../src/engine/types.js";
import { fileOf } from "../support/hunt.js";
import { inFolder, run, runIn } from "../support/run.js";
import { CTRL_C, CTRL_D, DOWN, ENTER, onTerminal, type Terminal } from "../support/terminal.js";

const NOW = "2026-06-03 12:30";
const FILE = fileOf({
  me: "phone: +1 212 555 0199\npitch: { function: Product management, years: 6, industry: fintech }\nstrengths: [cut onboarding time by half]",
  given: "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria, raj] }]",
});
const THANKS = ["draft", "northwind/thank-you/1/raj"];
const HINT = "one thing Raj said that stayed with you";
const WIDTHS = [40, 100];

/** A folder with a file of interviews, an empty folder for temporary files, and one for programs that come first. */
async function inHome<Result>(work: (home: string) => Promise<Result>): Promise<Result> {
  return inFolder(async (home) => {
    await writeFile(join(home, "interviews.yaml"), FILE);
    await mkdir(join(home, "tmp"));
    await mkdir(join(home, "bin"));
    return work(home);
  });
}

async function program(home: string, name: string, script: string): Promise<string> {
  const path = join(home, "bin", name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

function start(
  home: string,
  args: readonly string[],
  env: Record<string, string> = {},
  columns = 100,
): Terminal {
  return onTerminal(home, { args, now: NOW, columns, env: { TMPDIR: join(home, "tmp"), ...env } });
}

async function leftIn(home: string): Promise<string[]> {
  const folders = await readdir(join(home, "tmp"));
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(home, "tmp", folder))).map((name) => join(home, "tmp", folder, name)),
    ),
  );
  return files.flat();
}

const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));
const flat = (text: string) => text.replace(/\s+/g, " ");

let whole = "";
beforeAll(async () => {
  whole = (await run({ file: FILE, now: NOW, args: THANKS })).stdout;
});

describe("--ask", () => {
  it.each(WIDTHS)("asks for each blank, at %i columns, and keeps to the lines", (columns) =>
    inHome(async (home) => {
      const terminal = start(home, [...THANKS, "--ask"], {}, columns);
      const asked = await terminal.answer(
        /stayed\s+with\s+you:/,
        `how every release begins with {{ me.phone }} a call to three customers.${ENTER}`,
      );
      const { text, code } = await terminal.end();
      expect(code).toBe(0);
      const message = text.slice(text.indexOf("Subject: "));
      expect(flat(message)).toContain(
        "how every release begins with {{ me.phone }} a call to three customers",
      );
      expect(message).not.toContain("[");
      expect(text).not.toContain("left for you to fill in");
      expect(widest(asked.slice(asked.indexOf("? ")))).toBeLessThanOrEqual(columns);
      expect(flat(asked)).toContain(`? ${HINT}:`);
      expect(widest(message)).toBeLessThanOrEqual(60);
    }),
  );

  it("leaves what gets no answer", () =>
    inHome(async (home) => {
      const terminal = start(home, [...THANKS, "--ask", "--out", "note.txt"]);
      await terminal.answer("stayed with you", ENTER);
      const { text, code } = await terminal.end();
      expect(code).toBe(0);
      expect(text).toContain("1 blank is left for you to fill in");
      expect(await readFile(join(home, "note.txt"), "utf8")).toBe(whole);
    }));

  it.each([
    ["Ctrl-C", CTRL_C],
    ["Ctrl-D", CTRL_D],
  ])("is broken off with %s, and nothing is written", (_, key) =>
    inHome(async (home) => {
      for (const columns of WIDTHS) {
        const terminal = start(home, [...THANKS, "--ask", "--out", "note.txt"], {}, columns);
        await terminal.answer(/stayed\s+with/, key);
        const { text, code } = await terminal.end();
        expect({ code, text }).toEqual({ code: 130, text: expect.stringContaining("followup: stopped") });
        expect(text).not.toMatch(/Subject:|\n\s+at /);
      }
      expect(await readdir(home)).not.toContain("note.txt");
      expect(await leftIn(home)).toEqual([]);
    }),
  );

  it.each([
    ["Ctrl-C", CTRL_C],
    ["Ctrl-D", CTRL_D],
  ])("keeps what was answered before %s, and says where", (_, key) =>
    inHome(async (home) => {
      const bare = FILE.replace(/^.*(?:pitch|strengths):.*\n/gm, "");
      await writeFile(join(home, "interviews.yaml"), bare);
      const terminal = start(home, [...THANKS, "--ask", "--out", "note.txt"]);
      await terminal.answer("stayed with you", `the price list${ENTER}`);
      await terminal.answer("why you fit", key);
      const { text, code } = await terminal.end();
      const [kept = "", ...others] = await leftIn(home);
      expect({ code, others }).toEqual({ code: 130, others: [] });
      expect(flat(text)).toContain(`stopped. The draft, with your answers so far, is kept in ${kept}.`);
      expect((await stat(kept)).mode & 0o777).toBe(0o600);
      const message = flat(await readFile(kept, "utf8"));
      expect(message).toMatch(/^Subject: .* Dear Raj, .*the price list.*\[why you fit: .*Dana Okafor/);
      expect(message).not.toContain("stayed with you]");
      expect(await readdir(home)).not.toContain("note.txt");
    }),
  );

  it("does not ask where there is nothing to ask", () =>
    inHome(async (home) => {
      const { text, code } = await start(home, [...THANKS, "--ask", "--via", "post", "--demo"]).end();
      expect({ code, asks: text.includes("?") && text.includes("leave an answer") }).toEqual({
        code: 0,
        asks: false,
      });
    }));
});

describe("--edit", () => {
  it("opens the draft in a file for the user's eyes alone, takes what comes back, and leaves nothing behind", () =>
    inHome(async (home) => {
      const modes = `stat -c %a "$2" "$(dirname "$2")" > "${home}/modes"`;
      const editor = await program(
        home,
        "ed",
        `cp "$2" "${home}/seen"; ${modes}; sed -i 's/\\[one.*/the new price list./; s/stayed with you\\]\\.//' "$2"; test "$1" = "--wait here"`,
      );
      const { text, code } = await start(home, [...THANKS, "--edit", "--out", "note.txt"], {
        VISUAL: `${editor} "--wait here"`,
        EDITOR: "false",
      }).end();
      expect({ code, text }).toEqual({ code: 0, text: "followup: wrote note.txt.\n" });
      expect(await readFile(join(home, "seen"), "utf8")).toBe(whole);
      expect(await readFile(join(home, "modes"), "utf8")).toBe("600\n700\n");
      expect(await readFile(join(home, "note.txt"), "utf8")).toContain("the new price list.");
      expect((await stat(join(home, "note.txt"))).mode & 0o777).toBe(0o600);
      expect(await leftIn(home)).toEqual([]);
    }));

  it("checks what comes back", () =>
    inHome(async (home) => {
      const editor = await program(
        home,
        "ed",
        `printf 'Subject: \\r\\n\\r\\nDear Raj,\\r\\n\\r\\n[one thing]\\r\\n' > "$1"`,
      );
      const { text, code } = await start(home, [...THANKS, "--edit"], { EDITOR: editor }).end();
      expect(code).toBe(0);
      expect(text).toContain("Subject: \n\nDear Raj,\n\n[one thing]\n");
      expect(text).toContain("1 blank is left for you to fill in:\n  [one thing]");
    }));

  it("breaks the lines of prose that was typed, and leaves the contact block as it is", () =>
    inHome(async (home) => {
      const long = "And a thought that came to me on the way home: the price list could be one page.";
      const editor = await program(
        home,
        "ed",
        `sed -i 's/^Dear Raj,/&\\n\\n${long}/; s/^Dana Okafor$/&, product manager, six years of pricing in fintech/' "$1"`,
      );
      const { text, code } = await start(home, [...THANKS, "--edit"], { EDITOR: editor }).end();
      expect(code).toBe(0);
      expect(text).toContain(`\n\n${long.replace(" list could", "\nlist could")}\n\n`);
      expect(text).toContain("\nDana Okafor, product manager, six years of pricing in fintech\n");
    }));

  it.each([
    ["that fails", "exit 3", 74, "ended with 3"],
    ["that is killed", 'kill -9 "$$"', 74, "ended with SIGKILL"],
    ["that leaves something else than text", `printf '\\377\\376' >> "$1"`, 65, "no UTF-8 text"],
  ])("keeps the text of an editor %s, and says where", (_, script, exit, says) =>
    inHome(async (home) => {
      const editor = await program(home, "ed", `echo "my own words" >> "$1"; ${script}`);
      const { text, code } = await start(home, [...THANKS, "--edit"], { EDITOR: editor }).end();
      const [kept = "", ...others] = await leftIn(home);
      expect({ code, others }).toEqual({ code: exit, others: [] });
      expect(flat(text)).toContain(says);
      expect(flat(text)).toContain(`The draft is kept in ${kept}.`);
      expect(await readFile(kept, "latin1")).toContain("my own words");
    }),
  );

  it("says so when the editor took the draft away", () =>
    inHome(async (home) => {
      const editor = await program(home, "ed", 'rm "$1"');
      const { text, code } = await start(home, [...THANKS, "--edit"], { EDITOR: editor }).end();
      expect(code).toBe(66);
      expect(flat(text)).toContain("thank-you.txt: there is no such file. The editor took it away.");
    }));

  it("says what to do when there is no editor", () =>
    inHome(async (home) => {
      const { text, code } = await start(home, [...THANKS, "--edit"], { EDITOR: "no-such-editor -w" }).end();
      const [kept = ""] = await leftIn(home);
      expect({ code, kept: await readFile(kept, "utf8") }).toEqual({ code: 74, kept: whole });
      expect(flat(text)).toContain("no editor could be started (no-such-editor -w)");
      expect(text).toContain("EDITOR=nano");
    }));

  it("takes vi, or nano, where nobody named one", () =>
    inHome(async (home) => {
      await program(home, "nano", 'echo "by nano" >> "$1"');
      const { text, code } = await start(home, [...THANKS, "--edit"], { PATH: join(home, "bin") }).end();
      expect({ code, text }).toEqual({ code: 0, text: expect.stringContaining("by nano") });
    }));

  it("leaves Ctrl-C to the editor", () =>
    inHome(async (home) => {
      const script = `trap 'echo "after Ctrl-C" >> "$1"; exit 0' INT\necho ready\nwhile :; do sleep 0.05; done`;
      const editor = await program(home, "ed", script);
      const terminal = start(home, [...THANKS, "--edit"], { EDITOR: editor });
      await terminal.answer("ready", CTRL_C);
      const { text, code } = await terminal.end();
      expect({ code, text }).toEqual({ code: 0, text: expect.stringContaining("after Ctrl-C") });
    }));

  it("ends with 130 when Ctrl-C ends the editor, and keeps the text", () =>
    inHome(async (home) => {
      const editor = await program(home, "ed", "echo ready\nexec sleep 20");
      const terminal = start(home, [...THANKS, "--edit"], { EDITOR: editor });
      await terminal.answer("ready", CTRL_C);
      const { text, code } = await terminal.end();
      const [kept = ""] = await leftIn(home);
      expect(code).toBe(130);
      expect(flat(text)).toContain(kept);
      expect(await readFile(kept, "utf8")).toBe(whole);
    }));

  it("does nothing with a draft that was emptied", () =>
    inHome(async (home) => {
      const editor = await program(home, "ed", ': > "$1"');
      const { text, code } = await start(home, [...THANKS, "--edit", "--out", "note.txt"], {
        EDITOR: editor,
      }).end();
      expect({ code, text }).toEqual({
        code: 1,
        text: "followup: the draft came back empty: nothing was written.\n",
      });
      expect(await readdir(home)).not.toContain("note.txt");
      expect(await leftIn(home)).toEqual([]);
    }));

  it("keeps the text when its file was taken in the meantime", () =>
    inHome(async (home) => {
      const editor = await program(
        home,
        "ed",
        `echo "my own words" >> "$1"; echo taken > "${home}/note.eml"`,
      );
      const args = [...THANKS, "--edit", "--format", "eml", "--out", "note.eml"];
      const { text, code } = await start(home, args, { EDITOR: editor }).end();
      const [kept = "", ...others] = await leftIn(home);
      expect({ code, others }).toEqual({ code: 73, others: [] });
      expect(flat(text)).toContain(`The draft is kept in ${kept}.`);
      expect(await readFile(kept, "utf8")).toBe(`${whole}my own words\n`);
      expect((await stat(kept)).mode & 0o777).toBe(0o600);
      expect(await readFile(join(home, "note.eml"), "utf8")).toBe("taken\n");
    }));

  it("follows the questions of --ask", () =>
    inHome(async (home) => {
      const editor = await program(home, "ed", `cp "$1" "${home}/seen"`);
      const terminal = start(home, [...THANKS, "--ask", "--edit"], { EDITOR: editor });
      await terminal.answer("stayed with you", `the price list${ENTER}`);
      expect((await terminal.end()).code).toBe(0);
      expect(flat(await readFile(join(home, "seen"), "utf8"))).toContain("the price list");
    }));
});

describe("--copy", () => {
  it("hands the text to a program of the system", () =>
    inHome(async (home) => {
      await program(home, "wl-copy", "exit 1");
      await program(home, "xclip", `test "$2" = clipboard && cat > "${home}/clipboard"`);
      const PATH = `${join(home, "bin")}:/usr/bin:/bin`;
      const { stdout, stderr, code } = await runIn(home, {
        args: [...THANKS, "--copy"],
        now: NOW,
        env: { PATH },
      });
      expect({ stdout, code }).toEqual({ stdout: whole, code: 0 });
      expect(stderr).toContain("followup: copied to the clipboard.\n");
      expect(await readFile(join(home, "clipboard"), "utf8")).toBe(whole);
    }));

  it("does not wait for a program that hangs", () =>
    inHome(async (home) => {
      for (const name of ["wl-copy", "xclip"]) await program(home, name, "exec /bin/sleep 60");
      await program(home, "xsel", `/bin/cat > "${home}/clipboard"`);
      const env = { PATH: join(home, "bin") };
      const { code } = await runIn(home, { args: [...THANKS, "--copy"], now: NOW, env });
      expect({ code, copied: await readFile(join(home, "clipboard"), "utf8") }).toEqual({
        code: 0,
        copied: whole,
      });
    }));

  it("says when there is no clipboard, and prints the text all the same", () =>
    inHome(async (home) => {
      const env = { PATH: join(home, "bin") };
      const { stdout, stderr, code } = await runIn(home, { args: [...THANKS, "--copy"], now: NOW, env });
      expect({ stdout, code }).toEqual({ stdout: whole, code: 74 });
      expect(stderr).toContain("there is no clipboard here that can be reached");
    }));

  it.each([
    ["where no program can", {}],
    ["from afar, whatever programs there are", { SSH_CONNECTION: "10.0.0.1 1 10.0.0.2 22" }],
  ])("goes through the terminal %s", (_, afar) =>
    inHome(async (home) => {
      const isAfar = "SSH_CONNECTION" in afar;
      if (isAfar) await program(home, "wl-copy", `/bin/cat > "${home}/clipboard"`);
      const env = { PATH: join(home, "bin"), ...afar };
      const { raw, text, code } = await start(home, [...THANKS, "--copy"], env).end();
      expect(code).toBe(0);
      const [, copied = ""] = /\]52;c;([A-Za-z0-9+/=]+)/.exec(raw) ?? [];
      expect(Buffer.from(copied, "base64").toString()).toBe(whole);
      expect(text).toContain("handed to your terminal for its clipboard.");
      expect(await readdir(home)).not.toContain("clipboard");
    }),
  );
});

describe("draft without a word", () => {
  it.each(WIDTHS)("offers what next has, at %i columns", (columns) =>
    inHome(async (home) => {
      const terminal = start(home, ["draft"], {}, columns);
      const offer = await terminal.answer(/Raj\s+Patel/, DOWN);
      await terminal.answer(/\S/, ENTER);
      const { text, code } = await terminal.end();
      expect(code).toBe(0);
      expect(text).toContain("Subject: Thank you");
      expect(text).toContain("Dear Raj,");
      expect(widest(offer)).toBeLessThanOrEqual(columns);
    }),
  );

  it.each(WIDTHS)("shows every choice whole at %i columns", (columns) =>
    inHome(async (home) => {
      const plan = await runIn(home, { args: ["next", "--demo", "--json"], now: NOW });
      const { actions } = JSON.parse(plan.stdout) as Plan;
      const names = actions.filter(({ template }) => template !== null).map(({ toName }) => toName ?? "");
      expect(names.length).toBeGreaterThan(4);
      const terminal = start(home, ["draft", "--demo"], {}, columns);
      const offer = await terminal.answer("select", ENTER);
      const { text, code } = await terminal.end();
      expect(code).toBe(0);
      expect(offer.split("\n").filter((line) => line.endsWith("..."))).toEqual([]);
      for (const name of names) expect(flat(offer)).toContain(name);
      expect(flat(offer)).toMatch(/by (?:e-mail|phone|post)(?: \(overdue\))? \W+ navigate/);
      expect(widest(offer)).toBeLessThanOrEqual(columns);
      expect(flat(text.slice(text.lastIndexOf("- What would")))).toMatch(
        /^- What would you like to write\? Thank Raj Patel /,
      );
    }),
  );

  it.each(WIDTHS)(
    "says how many there are where they are more than the screen holds, at %i columns",
    (columns) =>
      inHome(async (home) => {
        const many = Array.from(
          { length: 45 },
          (_, index) => `
  - { company: A Company With A Name of Some Length ${index}, role: Lead, people: [{ id: p, name: Pat ${index}, email: p@x.example }], rounds: [{ at: 2026-06-03 10:00, with: [p] }] }`,
        );
        const me = "me: { name: Dana, email: d@o.example, timezone: America/New_York }";
        await writeFile(join(home, "interviews.yaml"), `version: 1\n${me}\ninterviews:${many.join("")}\n`);
        const terminal = start(home, ["draft"], {}, columns);
        const offer = await terminal.answer("select", DOWN);
        expect(flat(offer)).toMatch(
          / 1 of \d\d: Thank Pat 0 at A Company With A Name of Some Length 0 for the talk, by e-mail \W+ navigate/,
        );
        expect(offer.split("\n").length).toBeLessThanOrEqual(40);
        expect(widest(offer)).toBeLessThanOrEqual(columns);
        await terminal.answer(/ 2 of \d\d:|\n2 of \d\d:/, ENTER);
        const { text, code } = await terminal.end();
        expect({ code, text }).toEqual({ code: 0, text: expect.stringContaining("Dear Pat,") });
      }),
  );

  it("is broken off with Ctrl-C", () =>
    inHome(async (home) => {
      for (const columns of WIDTHS) {
        const terminal = start(home, ["draft"], {}, columns);
        await terminal.answer(/Raj\s+Patel/, CTRL_C);
        const { text, code } = await terminal.end();
        expect({ code, text }).toEqual({ code: 130, text: expect.stringContaining("followup: stopped") });
        expect(text).not.toContain("Subject:");
      }
    }));

  it("says so when there is nothing to write", () =>
    inFolder(async (folder) => {
      await writeFile(
        join(folder, "interviews.yaml"),
        "version: 1\nme: { name: Dana, email: d@o.example }\ninterviews: []\n",
      );
      const { text, code } = await onTerminal(folder, { args: ["draft"], now: NOW }).end();
      expect({ code, text }).toEqual({
        code: 1,
        text: expect.stringContaining("nothing to write in the next 14 days"),
      });
    }));

  it("fits what is read aloud into a narrow terminal, and leaves what is copied from it as it is", () =>
    inHome(async (home) => {
      const script = ["draft", "northwind/status-check/1", "--via", "phone", "--no-input"];
      const { text } = await start(home, script, {}, 40).end();
      expect(widest(text)).toBeLessThanOrEqual(40);
      const { stdout } = await runIn(home, { args: script, now: NOW });
      expect(flat(text)).toContain(flat(stdout).trim());
      expect(widest(stdout)).toBeGreaterThan(50);
      const mail = ["draft", "northwind/status-check/1", "--via", "email", "--no-input"];
      const shown = (await start(home, mail, {}, 40).end()).text.replaceAll("\r", "");
      expect(shown).toContain((await runIn(home, { args: mail, now: NOW })).stdout.slice(0, 400));
    }));

  it("asks nothing with --no-input", () =>
    inHome(async (home) => {
      const { text, code } = await start(home, ["draft", "--no-input"]).end();
      expect({ code, text }).toEqual({ code: 64, text: expect.stringContaining("name an action id") });
    }));
});

describe("without a terminal", () => {
  it.each([
    [["--ask"], "--ask needs a terminal. Without it, the blanks stay marked"],
    [["--edit"], "--edit needs a terminal. Write the draft to a file instead"],
    [["--edit", "--no-input"], "--edit does not go with --no-input."],
  ])("%j is refused, with the other way", async (args, says) => {
    const { stdout, stderr, code } = await run({ file: FILE, now: NOW, args: [...THANKS, ...args] });
    expect({ stdout, code }).toEqual({ stdout: "", code: 64 });
    expect(stderr).toContain(says);
  });
});
