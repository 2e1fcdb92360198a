/** Signals at a question, in an editor and in a write: the terminal is as it was, and so is the file, or written. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bareEnvironment, inFolder, PROGRAM, runIn } from "../support/run.js";
import {
  CTRL_C,
  CTRL_D,
  CTRL_Z,
  DOWN,
  ENTER,
  isCursorHidden,
  onShell,
  onTerminal,
  type Terminal,
} from "../support/terminal.js";

const IS_LONG = process.env.FOLLOWUP_LONG === "1";
const NOW = "2026-06-04 12:00";
const FILE = `version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York }
interviews:
  - company: Northwind
    role: Product manager
    people:
      - { id: maria, name: Maria Gómez, email: maria@northwind.example, phone: +1 212 555 0100 }
      - { id: raj, name: Raj Patel, email: raj@northwind.example }
    rounds:
      - { at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [ maria, raj ] }
`;
const THANKS = ["draft", "northwind/thank-you/1/raj"];

/** A question of each kind, and what shows that it is there. */
const QUESTIONS = {
  "a line": { args: ["add", "person", "northwind"], seen: "Who is it" },
  "a choice": { args: ["draft"], seen: "What would you like to write?" },
  "several choices": { args: ["add", "round", "--at", "tomorrow 10:00"], seen: "Whom do you talk with" },
  "a yes or no": { args: ["add", "--from", "invitation.ics"], seen: "Shall I write it" },
} as const;

const INVITATION = `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//test//test//EN\r
BEGIN:VEVENT\r
UID:1@northwind.example\r
SUMMARY:Interview at Northwind\r
DTSTART:20260610T140000Z\r
DTEND:20260610T150000Z\r
ORGANIZER;CN=Maria Gómez:mailto:maria@northwind.example\r
END:VEVENT\r
END:VCALENDAR\r
`;

async function inHome(work: (home: string) => Promise<void>): Promise<void> {
  await inFolder(async (home) => {
    await writeFile(join(home, "interviews.yaml"), FILE);
    await writeFile(join(home, "invitation.ics"), INVITATION);
    await mkdir(join(home, "tmp"));
    await work(home);
  });
}

function start(home: string, args: readonly string[], env: Record<string, string> = {}): Terminal {
  return onTerminal(home, { args, now: NOW, env: { TMPDIR: join(home, "tmp"), ...env } });
}

async function program(home: string, name: string, script: string): Promise<string> {
  await mkdir(join(home, "bin"), { recursive: true });
  const path = join(home, "bin", name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

const fileIn = (home: string) => readFile(join(home, "interviews.yaml"), "utf8");

describe("a signal at a question", () => {
  const kinds = Object.entries(QUESTIONS);
  const ends = [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGQUIT", 130],
  ] as const;
  const all = kinds.flatMap(([kind, question]) =>
    ends.map(([signal, code]) => ({ kind, ...question, signal, code })),
  );
  // Every kind and every signal once, unless there is time.
  const some = all.filter((_, index) => IS_LONG || index % 5 === 0);

  it.each(some)(
    "$signal ends $kind with $code, and leaves the terminal as it was",
    ({ args, seen, signal, code }) =>
      inHome(async (home) => {
        const terminal = start(home, args);
        await terminal.answer(seen, "");
        terminal.signal(signal);
        expect(await terminal.end()).toMatchObject({
          code,
          text: expect.stringContaining("followup: stopped; nothing was written or changed.\n"),
        });
        expect(await fileIn(home)).toBe(FILE);
      }),
  );

  it("keeps the answers that were given", () =>
    inHome(async (home) => {
      const terminal = start(home, [...THANKS, "--ask"]);
      await terminal.answer("stayed with you", `the price list${ENTER}`);
      await terminal.answer("why you fit", "");
      terminal.signal("SIGTERM");
      const { text, code } = await terminal.end();
      const [, kept = ""] = /kept\s+in\s+(\S+)\.\n/.exec(text) ?? [];
      expect({ code, draft: await readFile(kept, "utf8") }).toEqual({
        code: 143,
        draft: expect.stringContaining("the price list"),
      });
    }));

  it("by SIGHUP does the same, without a word", () =>
    inHome(async (home) => {
      const terminal = start(home, ["draft"]);
      await terminal.answer("What would you like to write?", "");
      terminal.signal("SIGHUP");
      expect(await terminal.end()).toMatchObject({
        code: 129,
        text: expect.not.stringContaining("followup:"),
      });
    }));

  it("may be that the terminal is gone", () =>
    inHome(async (home) => {
      const shell = `trap : HUP; '${process.execPath}' '${PROGRAM}' draft; echo $? > ended`;
      const { answer, close } = onShell(home, ["/bin/sh", "-c", shell], { FOLLOWUP_NOW: NOW });
      await answer("What would you like to write?", "");
      close();
      await eventually(() => readFile(join(home, "ended"), "utf8").catch(() => "not yet")).toBe("129\n");
      expect(await fileIn(home)).toBe(FILE);
    }));

  it("may be that the window has another size", () =>
    inHome(async (home) => {
      const terminal = start(home, ["draft"]);
      await terminal.answer("What would you like to write?", "");
      terminal.resize(37);
      await terminal.answer("", ENTER);
      expect(await terminal.end()).toMatchObject({ code: 0, text: expect.stringContaining("\nSubject: ") });
    }));
});

describe("a program that is put aside", () => {
  const shells = [
    { name: "bash", shell: ["bash", "--norc", "--noprofile", "-i"] },
    { name: "dash", shell: ["dash", "-i"] },
  ].filter(({ name }) => isThere(name));
  const followup = (args: string) => `'${process.execPath}' '${PROGRAM}' ${args}${ENTER}`;
  const prompt = /ready\$ $/;

  it.each(shells)("by Ctrl-Z in $name leaves a terminal to work in, and goes on where it was", ({ shell }) =>
    inHome(async (home) => {
      const { answer, raw, close } = onShell(home, shell, { FOLLOWUP_NOW: NOW });
      try {
        await answer(prompt, `stty -a > before${ENTER}`);
        await answer(prompt, followup("add person northwind"));
        await answer(/Who is it.*:\s*$/, "Ann ");
        await answer(/Ann/, CTRL_Z);
        await answer(prompt, `stty -a > after; fg${ENTER}`);
        await answer(/Who is it, at Northwind\? .*Ann/, `Lee${ENTER}`);
        await answer("e-mail", ENTER);
        await answer("phone", ENTER);
        const choices = await answer(/What does Ann do[\s\S]*select/, CTRL_Z);
        await answer(prompt, "");
        expect(isCursorHidden(raw())).toBe(false);
        await answer("", `stty -a >> after; fg${ENTER}`);
        const again = await answer(/What does Ann do[\s\S]*select/, DOWN + DOWN + ENTER);
        expect(isCursorHidden(raw())).toBe(true);
        expect(again).toContain(
          choices.slice(choices.indexOf("? What does Ann do"), choices.indexOf("select")),
        );
        await answer("write it", ENTER);
        await answer(prompt, `stty -a >> after; exit${ENTER}`);
        const before = await readFile(join(home, "before"), "utf8");
        await eventually(() => readFile(join(home, "after"), "utf8")).toBe(before.repeat(3));
        expect(await fileIn(home)).toContain("name: Ann Lee, part: recruiter }");
      } finally {
        close();
      }
    }),
  );

  it.each([
    ["Ctrl-C", CTRL_C],
    ["Ctrl-D", CTRL_D],
  ])("can be ended by %s once it is back", (_, key) =>
    inHome(async (home) => {
      const { answer, close } = onShell(home, ["bash", "--norc", "--noprofile", "-i"], { FOLLOWUP_NOW: NOW });
      try {
        await answer(prompt, followup("draft"));
        await answer(/What would you like to write[\s\S]*select/, CTRL_Z);
        await answer(prompt, `fg${ENTER}`);
        await answer(/What would you like to write[\s\S]*select/, key);
        await answer(prompt, `echo "ended $?"${ENTER}`);
        expect(await answer(/\nended \d+/, `exit${ENTER}`)).toContain("ended 130");
      } finally {
        close();
      }
    }),
  );

  it("by another program does the same", () =>
    inHome(async (home) => {
      const { answer, raw, close } = onShell(home, ["bash", "--norc", "--noprofile", "-i"], {
        FOLLOWUP_NOW: NOW,
      });
      try {
        await answer(prompt, `stty -a > before; (sleep 1; kill -TSTP $(cat pid)) &${ENTER}`);
        await answer(prompt, `sh -c 'echo $$ > pid; exec "$@"' sh ${followup("draft")}`);
        await answer(/What would you like to write[\s\S]*select/, "");
        await answer(prompt, `stty -a > after; fg${ENTER}`);
        expect(isCursorHidden(raw())).toBe(false);
        await answer(/What would you like to write[\s\S]*select/, ENTER);
        await answer(/\nSubject: [\s\S]*ready\$ $/, `exit${ENTER}`);
        expect(await readFile(join(home, "after"), "utf8")).toBe(
          await readFile(join(home, "before"), "utf8"),
        );
      } finally {
        close();
      }
    }));
});

describe("a signal while another program runs", () => {
  it("SIGTERM goes to the editor first, and the draft is kept", () =>
    inHome(async (home) => {
      const script = `trap 'echo closed properly >> "$1"; exit 0' TERM\necho ready\nwhile :; do sleep 0.05; done`;
      const editor = await program(home, "ed", script);
      const terminal = start(home, [...THANKS, "--edit"], { EDITOR: editor });
      await terminal.answer("ready", "");
      terminal.signal("SIGTERM");
      const { text, code } = await terminal.end();
      const [, kept = ""] = /kept\s+in\s+(\S+)\.\n/.exec(text) ?? [];
      expect({ code, draft: await readFile(kept, "utf8") }).toEqual({
        code: 143,
        draft: expect.stringContaining("closed properly"),
      });
    }));

  it.each(["SIGINT", "SIGTERM"] as const)("%s does not wait for a clipboard that hangs", (signal) =>
    inHome(async (home) => {
      for (const name of ["wl-copy", "xclip", "xsel", "pbcopy"]) {
        await program(home, name, `echo ${name} >> "${join(home, "asked")}"; exec /bin/sleep 60`);
      }
      const child = spawn(process.execPath, [PROGRAM, ...THANKS, "--copy"], {
        cwd: home,
        env: bareEnvironment(home, { PATH: join(home, "bin"), FOLLOWUP_NOW: NOW }),
        stdio: "ignore",
      });
      await eventually(() => readFile(join(home, "asked"), "utf8").catch(() => "")).toBe("wl-copy\n");
      child.kill(signal);
      await once(child, "close");
      expect(child.signalCode).toBe(signal);
      expect(await readFile(join(home, "asked"), "utf8")).toBe("wl-copy\n");
    }),
  );
});

describe("a signal while a change is written", () => {
  const rounds = IS_LONG ? 200 : 6;

  it(`leaves the file as before or as after, and in nobody's way, ${rounds} times`, () =>
    inHome(async (home) => {
      const args = ["log", "got", "reply", "maria"];
      const began = performance.now();
      expect(await runIn(home, { args, now: NOW })).toMatchObject({ code: 0 });
      const usual = performance.now() - began;
      const after = await fileIn(home);
      for (let round = 0; round < rounds; round += 1) {
        await writeFile(join(home, "interviews.yaml"), FILE);
        const child = spawn(process.execPath, [PROGRAM, ...args], {
          cwd: home,
          env: bareEnvironment(home, { FOLLOWUP_NOW: NOW }),
          stdio: "ignore",
        });
        const ended = once(child, "close");
        // Most of a run is over before it begins to write.
        const wait = usual * (0.4 + (0.7 * round) / rounds);
        const clock = setTimeout(() => child.kill(round % 2 ? "SIGINT" : "SIGTERM"), wait);
        await ended;
        clearTimeout(clock);
        expect([FILE, after]).toContain(await fileIn(home));
      }
      await writeFile(join(home, "interviews.yaml"), FILE);
      expect(await runIn(home, { args, now: NOW })).toMatchObject({ code: 0, stderr: "" });
      expect(await fileIn(home)).toBe(after);
      const beside = (await readdir(home)).filter((name) => name.startsWith(".interviews"));
      expect(beside).toEqual([]);
    }));
});

/** A slow machine needs long. */
function eventually<Value>(read: () => Promise<Value>) {
  return expect.poll(read, { timeout: 15_000 });
}

function isThere(name: string): boolean {
  try {
    execFileSync(name, ["-c", ":"]);
    return true;
  } catch {
    return false;
  }
}
