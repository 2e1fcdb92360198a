/** `followup proofread`, through the whole program. */
import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pty from "@lydell/node-pty";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/drafts/types.js";
import { ANSWER_SCHEMAS } from "../../src/render/schemas/index.js";
import { fileOf } from "../support/hunt.js";
import { bareEnvironment, inFolder, PROGRAM, type Ran, runIn } from "../support/run.js";

const GOOD = `Subject: Thank you: Product management, 6 years, fintech

Dear Raj,

Thank you for your time on Wednesday, June 3. I enjoyed our
conversation about how the data team works with product.

I cut onboarding time by half in fintech, and would gladly
bring that experience to your team.

I am very interested, and look forward to the next step.

Best regards,
Dana Okafor
dana@okafor.example
`;
const BLANK = GOOD.replace("your time on", "[what for] on");
const FILE = fileOf({
  given: `rounds:
  - at: 2026-06-03 10:00
    with: [maria, raj]
    topics: { maria: [the pricing relaunch], raj: [how the data team works with product] }`,
});

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs `followup proofread` in a folder with these files. */
function proofread(files: Files, ...args: string[]): Promise<Ran> {
  return inFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await mkdir(join(folder, "folder"));
    return runIn(folder, { args: ["proofread", ...args], now: "2026-06-03 12:30" });
  });
}

async function findingsOf(files: Files, ...args: string[]): Promise<Finding[]> {
  return JSON.parse((await proofread(files, ...args, "--json")).stdout).findings;
}

async function rulesOf(files: Files, ...args: string[]): Promise<string[]> {
  return (await findingsOf(files, ...args)).map(({ rule }) => rule);
}

function piped(input: string, ...args: string[]): Promise<Ran> {
  return inFolder(async (folder) => {
    const options = { input, cwd: folder, env: bareEnvironment(folder), encoding: "utf8" } as const;
    const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, "proofread", ...args], options);
    return { stdout, stderr, code: status };
  });
}

describe("followup proofread", () => {
  it("has nothing to say about a good note", async () => {
    expect(await proofread({ "a.txt": GOOD }, "a.txt", "--for", "thank-you")).toEqual({
      stdout: "Ready to be sent: nothing to mend.\n",
      stderr: "",
      code: 0,
    });
  });

  it.each([
    ["I am VERY disappointed.", "no-blame"],
    ["Your team has not replied to my last 2 emails.", "no-blame"],
    ["I was late because of your parking garage.", "no-blame"],
    ["Decide now, or I will take another offer.", "offer-tone"],
  ])("knows a reproach and a threat in a message of any kind: %s", async (sentence, rule) => {
    const { stdout, code } = await proofread(
      { "a.txt": GOOD.replace("I cut", `${sentence}\nI cut`) },
      "a.txt",
    );
    expect(stdout).toContain(`(${rule})`);
    expect(code).toBe(1);
  });

  it("places what is wrong, marks the words, and says no", async () => {
    const { stdout, code } = await proofread({ "a.txt": BLANK }, "a.txt", "--for", "thank-you");
    expect(code).toBe(1);
    expect(stdout).toContain("a.txt:5:15: error: ");
    expect(stdout).toContain("(no-blanks)\n  Thank you for [what for] on Wednesday, June 3. I enjoyed our\n");
    expect(stdout).toContain(`\n  ${" ".repeat(14)}${"^".repeat(10)}\n`);
    expect(stdout).toContain("\nNot ready: 1 error.\n");
  });

  it("lets pass what is only a warning", async () => {
    const { stdout, code } = await proofread(
      { "a.txt": GOOD.replace("fintech,", "fintech\u2026,") },
      "a.txt",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("warning: ");
    expect(stdout).toContain("\nReady, with 1 warning.\n");
  });

  it("answers with the object of its schema", async () => {
    const fits = new Ajv({ allowUnionTypes: true }).compile(ANSWER_SCHEMAS.proofread);
    for (const args of [
      ["--for", "thank-you"],
      ["--via", "post"],
    ]) {
      const { stdout, code } = await proofread({ "a.txt": BLANK }, "a.txt", "--json", ...args);
      const json = JSON.parse(stdout);
      expect(fits(json), JSON.stringify(fits.errors)).toBe(true);
      expect(Object.keys(json)).toEqual(["version", "file", "for", "via", "ready", "findings"]);
      expect(json).toMatchObject({ file: "a.txt", ready: false });
      expect(json.findings).toContainEqual({
        rule: "no-blanks",
        severity: "error",
        line: 5,
        column: 15,
        words: "[what for]",
        says: expect.stringContaining("what for"),
      });
      expect(code).toBe(1);
    }
  });

  it("finds the same in a file of whatever make, and in a pipe", async () => {
    const plain = await findingsOf({ "a.txt": BLANK }, "a.txt");
    expect(plain).toHaveLength(1);
    const windows = await findingsOf({ "a.txt": `\ufeff${BLANK.replaceAll("\n", "\r\n")}` }, "a.txt");
    expect(windows).toEqual(plain);
    const lower = await findingsOf({ "a.txt": `\n \n${BLANK.replace("Subject", "subject")}` }, "a.txt");
    expect(lower).toEqual(plain.map((finding) => ({ ...finding, line: finding.line + 2 })));
    const { stdout, code } = await piped(BLANK, "-", "--json");
    expect({ ...JSON.parse(stdout), code }).toMatchObject({ file: "-", findings: plain, code: 1 });
  });

  it("reads an e-mail by its headers, and counts in its text", async () => {
    const [subject = "", ...body] = BLANK.split("\n");
    const head =
      "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n";
    const text = Buffer.from(body.slice(1).join("\n")).toString("base64");
    const mail = `From: dana@okafor.example\nTo: raj@northwind.example\n${subject.replace(": P", ":\n P")}\n${head}${text}\n`;
    expect(await findingsOf({ "a.eml": mail }, "a.eml")).toEqual(
      await findingsOf({ "a.txt": BLANK }, "a.txt"),
    );
    const { stdout, stderr } = await proofread({ mail }, "mail");
    expect(stdout).toContain("\n  Thank you for [what for] on ");
    expect(stderr).toContain("followup: lines are counted in the e-mail as a mail program shows it");
    const good = mail.replace(text, Buffer.from(GOOD.replace(/^.*\n\n/, "")).toString("base64"));
    expect((await proofread({ good }, "good")).stderr).not.toContain("lines are counted");
    expect((await proofread({ "a.txt": BLANK }, "a.txt")).stderr).not.toContain("lines are counted");
  });

  it("makes what could play tricks on a terminal visible", async () => {
    const files = { "a\u001b[31m": BLANK.replace("[what", "\u202e\u0007[what") };
    const { stdout } = await proofread(files, "a\u001b[31m");
    expect(stdout).toContain("a\\u001b[31m:5:");
    expect(stdout).toContain("\\u202e\\u0007[what for]");
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it("says how to end what is typed", () =>
    inFolder(async (folder) => {
      const options = { cwd: folder, env: bareEnvironment(folder) };
      const child = pty.spawn(process.execPath, [PROGRAM, "proofread", "-"], options);
      let shown = "";
      child.onData((text) => {
        if (!shown.includes("Ctrl-D") && (shown + text).includes("Ctrl-D")) child.write("[hint]\r\u0004");
        shown += text;
      });
      const code = await new Promise((resolve) => child.onExit(({ exitCode }) => resolve(exitCode)));
      expect(shown).toContain("no-blanks");
      expect(code).toBe(1);
    }));
});

describe("the kind of a message", () => {
  const words = (count: number) =>
    GOOD.replace("I am very", `${"we talked long\n".repeat(count / 3)}and I am very`);

  it("is held against what holds for every message where none is named, and the user is told", async () => {
    const { stderr } = await proofread({ "a.txt": GOOD }, "a.txt");
    expect(stderr).toMatch(/^followup: only what holds for every message was checked\./);
    expect((await proofread({ "a.txt": GOOD }, "a.txt", "--quiet")).stderr).toBe("");
    expect(await rulesOf({ "a.txt": words(60) }, "a.txt")).not.toContain("email-short");
    expect(await rulesOf({ "a.txt": words(60) }, "a.txt", "--for", "keep-in-touch")).not.toEqual([]);
    const [found] = await findingsOf({ "a.txt": words(120) }, "a.txt");
    expect(found).toMatchObject({ rule: "email-short", says: expect.stringContaining("150") });
  });

  it("brings its own checks, and its usual way", async () => {
    const files = {
      "a.txt": GOOD.replace(/Thank you for your time[\s\S]*next step\./, "Here is my address."),
    };
    expect(await rulesOf(files, "a.txt")).toEqual([]);
    expect(await rulesOf(files, "a.txt", "--for", "thank-you")).toContain("thank-interest");
    const said = await proofread(
      { "a.txt": "This is Dana Okafor.\n" },
      "a.txt",
      "--for",
      "voicemail",
      "--json",
    );
    expect(JSON.parse(said.stdout)).toMatchObject({ for: "voicemail", via: "phone" });
    const letter = { "a.txt": GOOD.replace(/^.*\n\n/, "") };
    expect(await rulesOf(letter, "a.txt", "--for", "thank-you")).toContain("subject-sell");
    expect(await rulesOf(letter, "a.txt", "--for", "thank-you", "--via", "post")).not.toContain(
      "subject-sell",
    );
  });

  it("may be one of action, where the interview tells which message that is", async () => {
    const { stdout } = await proofread(
      { "a.txt": GOOD, "interviews.yaml": FILE },
      ...["a.txt", "--for", "status-check", "--interview", "north", "--json"],
    );
    expect(JSON.parse(stdout).for).toBe("status-no-date");
  });
});

describe("what the file knows", () => {
  const misspelt = { "a.txt": GOOD.replace("Dear Raj", "Dear Rai"), "interviews.yaml": FILE };

  it("puts right what a question says otherwise", async () => {
    const files = {
      "a.txt": GOOD.replace("Thank you for your time on Wednesday, June 3.", "We met on June 4."),
      "interviews.yaml": FILE,
    };
    const found = await findingsOf(files, "a.txt", "--for", "status-no-date", "--interview", "north");
    expect(found.filter(({ rule }) => rule === "inquiry-dated")).toMatchObject([
      { words: "", says: "It does not say which position it is about. Name it: Product manager." },
      { line: 5, column: 11, words: "June 4", says: "You write June 4; the file says Wednesday, June 3." },
    ]);
  });

  it("is used for whoever is named, and needed for nobody else", async () => {
    expect(await rulesOf(misspelt, "a.txt")).toEqual([]);
    for (const args of [
      ["--to", "raj"],
      ["--interview", "north", "--to", "patel"],
      ["--interview", "raj"],
    ]) {
      const [found] = await findingsOf(misspelt, "a.txt", ...args);
      expect(found).toMatchObject({ rule: "exact-contacts", line: 3, column: 6, words: "Rai" });
    }
    expect((await proofread({ "a.txt": GOOD }, "a.txt", "--to", "raj")).code).toBe(66);
    expect((await proofread(misspelt, "a.txt", "--to", "nobody")).code).toBe(64);
  });
});

describe("--against", () => {
  const toMaria = GOOD.replace("Raj", "Maria");
  const another = `${GOOD.slice(0, GOOD.indexOf("Thank you for"))}It was good to hear how pricing came about.\n`;

  it.each([[[]], [["--for", "thank-you"]], [["--to", "raj"]]])(
    "finds a note that is alike, with %j",
    async (args) => {
      const files = { "a.txt": GOOD, "b.txt": toMaria, "c.txt": another, "interviews.yaml": FILE };
      expect(await rulesOf(files, "a.txt", "--against", "b.txt", ...args)).toContain("thank-each");
      expect(await rulesOf(files, "a.txt", "--against", "c.txt", "--against", "b.txt", ...args)).toContain(
        "thank-each",
      );
      expect(await rulesOf(files, "a.txt", "--against", "c.txt", ...args)).not.toContain("thank-each");
    },
  );
});

describe("a sentence of another note", () => {
  const COPIED =
    "I cut onboarding time by half in fintech, and would gladly\nbring that experience to your team.";
  const other = `Dear Maria,\n\nIt was good to hear how pricing came about. ${COPIED}\n`;

  it("is shown, though the notes are not alike", async () => {
    const files = { "a.txt": GOOD, "b.txt": other };
    expect(await findingsOf(files, "a.txt", "--against", "b.txt")).toEqual([
      expect.objectContaining({ rule: "thank-each", severity: "warning", line: 8, column: 1, words: COPIED }),
    ]);
  });
});

describe("what cannot be proofread", () => {
  const html = "From: dana@okafor.example\nContent-Type: text/html\n\n<p>Dear Raj,</p>\n";

  it.each<[string, Files, string[], number, string]>([
    [
      "a missing file",
      {},
      ["nix.txt"],
      66,
      "nix.txt: there is no such file. Look at its name, or pipe the message in",
    ],
    ["a file without a name", {}, [""], 66, "the name of the file is empty. Look at its name, or pipe"],
    ["a folder", {}, ["folder"], 74, "folder: this is a folder, not a file."],
    ["nothing", { "a.txt": "\n \n" }, ["a.txt"], 65, "a.txt: there is no message in it."],
    ["nothing piped in", {}, ["-"], 65, "standard input: there is no message in it."],
    [
      "a bare subject",
      { "a.txt": "Subject: Hi\n" },
      ["a.txt"],
      65,
      "a.txt: there is no message below the subject.",
    ],
    ["a picture", { "a.png": Uint8Array.of(0x89, 0x50, 0, 1) }, ["a.png"], 65, "a.png: this is not a text."],
    [
      "broken text",
      { "a.txt": Uint8Array.of(0x44, 0xe9, 0x61) },
      ["a.txt"],
      65,
      "a.txt:1:2: Here stands a byte (0xe9)",
    ],
    [
      "UTF-16",
      { "a.txt": Buffer.from(`\ufeff${GOOD}`, "utf16le") },
      ["a.txt"],
      65,
      "This file is stored as UTF-16",
    ],
    ["HTML alone", { "a.eml": html }, ["a.eml"], 65, "a.eml: this e-mail has no plain text to read."],
    [
      "a book",
      { "a.txt": "once upon a time ".repeat(6000) },
      ["a.txt"],
      65,
      "a.txt: this is far longer than any message.",
    ],
    ["an unknown kind", { "a.txt": GOOD }, ["a.txt", "--for", "thankyou"], 64, 'Did you mean "thank-you"?'],
    ["a kind of action alone", { "a.txt": GOOD }, ["a.txt", "--for", "status-check"], 64, "Add --interview."],
    ["two from one pipe", {}, ["-", "--against", "-"], 64, "only one message can be piped in"],
    [
      "other kinds side by side",
      { "a.txt": GOOD },
      ["a.txt", "--for", "clipping", "--against", "a.txt"],
      64,
      "--against compares thank-you notes",
    ],
  ])("%s is refused with the reason", async (_what, files, args, exit, says) => {
    const { stdout, stderr, code } = await proofread(files, ...args);
    expect({ stdout, code }).toEqual({ stdout: "", code: exit });
    expect(stderr).toContain(says);
  });

  it("does not take in more than it can hold", async () => {
    const { stderr, code } = await piped("x".repeat(6_000_000), "-");
    expect({ code, stderr }).toMatchObject({ code: 65, stderr: expect.stringContaining("larger than 5 MB") });
  });
});
