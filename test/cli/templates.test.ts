/** `followup templates`, and a draft from the user's own, through the whole program. */
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TEMPLATES } from "../../src/drafts/template-names.js";
import { fileOf } from "../support/hunt.js";
import { inFolder, type Ran, run, runIn } from "../support/run.js";

const HERE = ".config/followup/templates";
const NOW = "2026-06-03 12:30";
const FILE = fileOf({ given: "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]" });
const BUILT_IN = new URL("../../templates/", import.meta.url);

/** Gives `work` a home with these files in the folder of templates, and a way to run `followup templates` there. */
function withTemplates(
  files: Readonly<Record<string, string>>,
  work: (folder: string, templates: (...args: string[]) => Promise<Ran>) => Promise<void>,
): Promise<void> {
  return inFolder(async (home) => {
    const folder = join(home, HERE);
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await work(folder, (...args) => runIn(home, { args: ["templates", ...args] }));
  });
}

describe("followup templates list", () => {
  it("shows every template that ships, with no folder of the user's", async () => {
    const shipped = (await readdir(BUILT_IN)).filter((name) => name.endsWith(".md"));
    expect(TEMPLATES.map(({ name }) => `${name}.md`).sort()).toEqual(shipped.sort());
    const { stdout, code } = await run({ args: ["templates", "list"] });
    expect(code).toBe(0);
    for (const { name } of TEMPLATES) expect(stdout).toMatch(new RegExp(`^  ${name} +built-in$`, "m"));
    expect(await run({ args: ["templates"] })).toMatchObject({ code: 0, stderr: "" });
  });

  it("says which one wins, and which file is none", () =>
    withTemplates(
      {
        "thank-you.email.md": "Hi",
        "thnak-you.post.md": "Hi",
        "voicemail.email.md": "Hi",
        "\u001b[2J.txt": "Hi",
        ".hidden.md": "Hi",
      },
      async (folder, templates) => {
        const { stdout, code } = await templates("list");
        expect(code).toBe(0);
        expect(stdout).toContain(`Your templates: ${folder}\n`);
        expect(stdout).toMatch(/^ {2}thank-you\.email +yours$/m);
        expect(stdout).toMatch(/^ {2}thank-you\.post +built-in$/m);
        expect(stdout.replace(/\s+/g, " ")).toContain('Did you mean "thank-you.post.md"?');
        expect(stdout).toContain('voicemail.email.md: voicemail is written only for "phone".');
        expect(stdout).toContain("\\u001b[2J.txt: ");
        expect(stdout).not.toContain("hidden");
        const json = JSON.parse((await templates("list", "--json")).stdout);
        expect(json).toMatchObject({ version: 1, folder });
        expect(json.templates).toHaveLength(TEMPLATES.length);
        expect(json.templates).toContainEqual({
          name: "thank-you.email",
          kind: "thank-you",
          via: "email",
          from: "yours",
          path: join(folder, "thank-you.email.md"),
        });
        expect(json.strays.map(({ isSlip }: { isSlip: boolean }) => isSlip)).toEqual([false, true, true]);
      },
    ));

  it("takes the folder from the environment, nearest first", () =>
    inFolder(async (home) => {
      const folderBy = async (env: Record<string, string | undefined>) =>
        JSON.parse((await runIn(home, { args: ["templates", "--json"], env })).stdout).folder;
      const XDG_CONFIG_HOME = join(home, "xdg");
      expect(await folderBy({})).toBe(join(home, HERE));
      expect(await folderBy({ XDG_CONFIG_HOME })).toBe(join(XDG_CONFIG_HOME, "followup/templates"));
      expect(await folderBy({ XDG_CONFIG_HOME: "xdg" })).toBe(join(home, HERE));
      expect(await folderBy({ XDG_CONFIG_HOME, FOLLOWUP_TEMPLATES: "mine" })).toBe("mine");
      expect(await folderBy({ HOME: undefined })).toBeNull();
    }));

  it("does not take another word for itself", async () => {
    const { stderr, code } = await run({ args: ["templates", "chekc"] });
    expect({ stderr, code }).toEqual({
      stderr:
        'followup: templates has no command "chekc". Did you mean "check"?\nFor help: followup templates --help\n',
      code: 64,
    });
  });
});

describe("a folder that is none", () => {
  it.each([["templates"], ["templates", "show", "voicemail"], ["draft", "thank-you", "raj", "--demo"]])(
    "stops %s %s",
    (...args) =>
      inFolder(async (home) => {
        await writeFile(join(home, "mine"), "");
        const { stdout, stderr, code } = await runIn(home, { args, env: { FOLLOWUP_TEMPLATES: "mine" } });
        expect({ stdout, code }).toEqual({ stdout: "", code: 78 });
        expect(stderr).toBe("followup: mine: this, or a part of it, is a file and should be a folder.\n");
      }),
  );
});

describe("followup templates show", () => {
  it("prints the text that is used, as it stands", () =>
    withTemplates({ "voicemail.phone.md": "Hi,\tthere\u202e!\r\n" }, async (folder, templates) => {
      const path = join(folder, "voicemail.phone.md");
      expect(await templates("show", "voicemail")).toEqual({
        stdout: "Hi,\tthere\u202e!\r\n",
        stderr: `followup: yours: ${path}\n`,
        code: 0,
      });
      const builtIn = await readFile(new URL("thank-you.post.md", BUILT_IN), "utf8");
      expect(await templates("show", "thank-you.post.md", "-q")).toEqual({
        stdout: builtIn,
        stderr: "",
        code: 0,
      });
      const json = JSON.parse((await templates("show", "voicemail", "--json")).stdout);
      expect(json).toMatchObject({ version: 1, name: "voicemail.phone", from: "yours", path });
    }));

  it.each([
    ["thank-you", '"thank-you" could be thank-you.email or thank-you.post.'],
    ["thank-you.emial", 'there is no template "thank-you.emial". Did you mean "thank-you.email"?'],
    ["../sample.yaml", 'there is no template "../sample.yaml". All of them: followup templates list'],
  ])("refuses %s", async (name, says) => {
    expect(await run({ args: ["templates", "show", name] })).toEqual({
      stdout: "",
      stderr: `followup: ${says}\n`,
      code: 64,
    });
  });
});

describe("followup templates eject", () => {
  it("copies one, all of a kind, or all that are missing, byte for byte", () =>
    inFolder(async (home) => {
      const folder = join(home, HERE);
      const eject = (...names: string[]) => runIn(home, { args: ["templates", "eject", ...names] });
      const path = join(folder, "voicemail.phone.md");
      const said = { stdout: `Copied, for you to change:\n  ${path}\n`, stderr: "", code: 0 };
      expect(await eject("voicemail.phone")).toEqual(said);
      expect(await readFile(path)).toEqual(await readFile(new URL("voicemail.phone.md", BUILT_IN)));
      await eject("thank-you", "thank-you.email");
      expect(await readdir(folder)).toEqual([
        "thank-you.email.md",
        "thank-you.post.md",
        "voicemail.phone.md",
      ]);
      await writeFile(path, "Mine");
      expect((await eject()).code).toBe(0);
      expect(await readdir(folder)).toHaveLength(TEMPLATES.length);
      expect(await readFile(path, "utf8")).toBe("Mine");
      expect((await eject()).stdout).toBe("Nothing to copy: you have them all.\n");
    }));

  it("never copies over a file of the user's: it says so, and copies the others", () =>
    withTemplates({ "thank-you.post.md": "Mine" }, async (folder, templates) => {
      const path = (name: string) => join(folder, name);
      const refusal = `followup: this is yours already, and stays as it is:\n  ${path("thank-you.post.md")}\nTo begin anew with it, move it away first.\n`;
      expect(await templates("eject", "thank-you.post", "thank-you", "voicemail.phone")).toEqual({
        stdout: "",
        stderr: `followup: copied, for you to change:\n  ${path("thank-you.email.md")}\n  ${path("voicemail.phone.md")}\n${refusal}`,
        code: 73,
      });
      expect(await readdir(folder)).toEqual([
        "thank-you.email.md",
        "thank-you.post.md",
        "voicemail.phone.md",
      ]);
      expect(await readFile(path("thank-you.post.md"), "utf8")).toBe("Mine");
      expect(await templates("eject", "thank-you.post", "--json")).toEqual({
        stdout: "",
        stderr: refusal,
        code: 73,
      });
    }));

  it("names those of the user's beside which it copies the rest", () =>
    withTemplates(
      { "thank-you.email.md": "Mine", "thank-you.post.md": "Mine" },
      async (folder, templates) => {
        const kept = ["thank-you.email.md", "thank-you.post.md"].map((name) => join(folder, name));
        const { stdout, stderr, code } = await templates("eject");
        expect(code).toBe(0);
        expect(stdout.match(/\.md$/gm)).toHaveLength(TEMPLATES.length - 2);
        expect(stderr).toBe(
          `followup: these are yours already, and stay as they are:\n  ${kept.join("\n  ")}\nTo begin anew with one of them, move it away first.\n`,
        );
        const again = await templates("eject", "--json");
        expect({ stderr: again.stderr, code: again.code }).toEqual({ stderr: "", code: 0 });
        expect(JSON.parse(again.stdout)).toMatchObject({ version: 1, folder, copied: [] });
        expect(JSON.parse(again.stdout).kept).toHaveLength(TEMPLATES.length);
      },
    ));

  it("does not write through a link that leads nowhere", () =>
    withTemplates({}, async (folder, templates) => {
      await symlink(join(folder, "elsewhere"), join(folder, "voicemail.phone.md"));
      expect((await templates("eject", "voicemail")).code).toBe(73);
      expect(await readdir(folder)).toEqual(["voicemail.phone.md"]);
      expect((await templates("eject")).code).toBe(0);
      expect(await readdir(folder)).toHaveLength(TEMPLATES.length);
    }));

  it("says where it cannot make the folder", () =>
    inFolder(async (home) => {
      await writeFile(join(home, ".config"), "");
      const { stderr, code } = await runIn(home, { args: ["templates", "eject"] });
      expect(code).toBe(78);
      expect(stderr).toContain("this, or a part of it, is a file and should be a folder");
      const nowhere = await runIn(home, { args: ["templates", "eject"], env: { HOME: undefined } });
      expect(nowhere).toMatchObject({ code: 78, stdout: "" });
    }));
});

describe("followup templates check", () => {
  it("finds every built-in one in order", async () => {
    const { stdout, stderr, code } = await run({ args: ["templates", "check", BUILT_IN.pathname] });
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toBe(
      `Not used\n  sample.yaml: no message is written from a file of this name.\n\n${TEMPLATES.length} templates can be used.\n`,
    );
  });

  it("places every mistake, and tells the fields once", () =>
    withTemplates(
      {
        "thank-you.email.md": "---\nsubject: Thanks, {{ them.frist }}\n---\nHi",
        "thank-you.post.md": "Hi,\n\n{% if me.name %}no end",
        "voicemail.phone.md": "Hi\n{% if me.phone == 'x' %}{{ me.moon }}{% endif %}",
        "rejection-reply.post.md": "---\nto: me\n---\n",
        "status-no-date.post.md": "",
        "keep-in-touch.email.md": "---\nsubject: Hi\n---\n\n",
        "offer-nudge.email.md": "Hi\n{{ me.name | upcse }}\n",
        "offer-nudge.phone.md": "Hi {{ me.name | loud }}",
        "offer-answer.email.md": "Hi\n{% fi me.name %}Dana{% endif %}",
        "cliping.email.md": "Hi",
        "clipping.email.md": "Hi {{ them.first }}",
      },
      async (folder, templates) => {
        const { stdout, stderr, code } = await templates("check");
        expect({ stdout, code }).toEqual({ stdout: "", code: 78 });
        const [, ...problems] = stderr.replaceAll(`${folder}/`, "").split(/^followup: /m);
        const starts = problems.map((problem) => problem.split(/\. |[.]\n/, 1).join());
        expect(starts).toEqual([
          "cliping.email.md: no message is written from a file of this name",
          'thank-you.email.md:2:21: there is no field "them.frist"',
          "thank-you.post.md:3:1: tag {% if me.name %} not closed",
          "status-no-date.post.md:1:1: the file holds no text",
          'voicemail.phone.md:2:28: there is no field "me.moon"',
          'offer-nudge.email.md:2:14: there is no filter "upcse"',
          'offer-nudge.phone.md:1:17: there is no filter "loud"',
          'offer-answer.email.md:2:4: there is no tag "fi"',
          'rejection-reply.post.md:2:1: only "subject: ..." can stand here, on one line',
          "keep-in-touch.email.md:3:1: the file holds no text",
        ]);
        expect(stderr).toContain('Did you mean "upcase"?');
        expect(stderr).toContain('Did you mean "if"?');
        expect(stderr.split("The filters are: append, ")).toHaveLength(2);
        expect(stderr.split("The tags are: assign, ")).toHaveLength(2);
        expect(stderr.split("The fields are: me.name, ")).toHaveLength(2);
      },
    ));

  it("advises on what is written from them", () =>
    withTemplates(
      {
        "clipping.email.md": `---\nsubject: News\n---\nDear {{ them.first }},\n\n${"word ".repeat(80)}`,
        "notes.txt": "",
      },
      async (folder, templates) => {
        const { stdout, code } = await templates("check");
        expect(code).toBe(0);
        expect(stdout).toContain("clipping.email, filled in from the sample:\n  line ");
        expect(stdout).toContain("Not used\n  notes.txt: ");
        expect(stdout).toContain("\n1 template can be used.\n");
        const json = JSON.parse((await templates("check", "--json")).stdout);
        expect(json).toMatchObject({
          version: 1,
          folder,
          templates: [{ name: "clipping.email", file: join(folder, "clipping.email.md") }],
          strays: [{ file: "notes.txt", isSlip: false }],
        });
        expect(json.templates[0].findings.length).toBeGreaterThan(0);
      },
    ));

  it("says the same on every day", () =>
    withTemplates({ "status-no-date.email.md": "Dear {{ them.first }}, {{ talk.day }}" }, async (folder) => {
      const ran = ["2026-06-03", "2027-12-25"].map((now) =>
        runIn(folder, { args: ["templates", "check", ".", "--json"], now }),
      );
      const [one, other] = await Promise.all(ran);
      expect(one).toEqual(other);
    }));

  it("needs no folder of the user's, but one that was named", () =>
    inFolder(async (home) => {
      const own = await runIn(home, { args: ["templates", "check"] });
      expect(own.code).toBe(0);
      expect(own.stdout.replace(/\s+/g, " ")).toContain("No template of yours in ");
      expect(await runIn(home, { args: ["templates", "check", "nix"] })).toEqual({
        stdout: "",
        stderr: "followup: nix: there is no such folder.\n",
        code: 66,
      });
    }));

  it("says what cannot be read", () =>
    withTemplates({}, async (folder, templates) => {
      await mkdir(join(folder, "voicemail.phone.md"));
      await writeFile(join(folder, "offer-nudge.email.md"), Uint8Array.of(0x48, 0xff));
      const { stderr, code } = await templates("check");
      expect(code).toBe(78);
      expect(stderr).toContain(
        "voicemail.phone.md: this is a folder, not a file. Put a text file in its place.",
      );
      expect(stderr).toContain("offer-nudge.email.md:1:2: Here stands a byte (0xff) that is not UTF-8 text.");
    }));
});

describe("a draft", () => {
  it("is written from the user's own template, even by a link", () =>
    withTemplates({}, async (folder) => {
      const home = join(folder, "../../..");
      await writeFile(join(home, "mine.md"), "---\nsubject: Mine\n---\nHi {{ them.first }}\n");
      await symlink(join(home, "mine.md"), join(folder, "thank-you.email.md"));
      await writeFile(join(home, "interviews.yaml"), FILE);
      const draft = (...args: string[]) =>
        runIn(home, { args: ["draft", "thank-you", "maria", ...args], now: NOW });
      expect((await draft()).stdout).toBe("Subject: Mine\n\nHi Maria\n");
      expect((await draft("--via", "post")).stdout).not.toContain("Hi Maria");
      await writeFile(join(home, "mine.md"), "Hi\n{{ them.frist }}\n");
      const { stdout, stderr, code } = await draft();
      expect({ stdout, code }).toEqual({ stdout: "", code: 78 });
      expect(stderr).toContain(`${join(folder, "thank-you.email.md")}:2:4: there is no field "them.frist".`);
    }));

  it("is told the form of a subject that stands in its text, and so is a check of the template", () =>
    withTemplates({ "thank-you.email.md": "Subject: Thanks\n\nDear {{ them.first }},\n" }, async (folder) => {
      const home = join(folder, "../../..");
      await writeFile(join(home, "interviews.yaml"), FILE);
      for (const args of [
        ["draft", "thank-you", "maria"],
        ["templates", "check"],
      ]) {
        const { stdout, stderr } = await runIn(home, { args, now: NOW });
        expect((stdout + stderr).replace(/\s+/g, " ")).toContain(
          'put three lines before the text: "---", "subject: ..." and "---".',
        );
      }
    }));

  it("holds nothing of what a template escapes into it, in any form", () =>
    withTemplates({}, async (folder) => {
      const home = join(folder, "../../..");
      await writeFile(join(home, "interviews.yaml"), FILE);
      const escaped = String.raw`{{ "a\u001b[2J\u009b\u202e\r\nBcc: eve@evil.example\ud83d\u0007b" }}`;
      const text = `---\nsubject: ${escaped}\n---\nHi ${escaped}\n`;
      await writeFile(join(folder, "thank-you.email.md"), text);
      const draft = (format: string) =>
        runIn(home, { args: ["draft", "thank-you", "maria", "--format", format], now: NOW });
      const subject = "a[2J Bcc: eve@evil.exampleb";
      const body = "Hi a[2J\nBcc: eve@evil.exampleb";
      expect((await draft("text")).stdout).toBe(`Subject: ${subject}\n\n${body}\n`);
      expect(JSON.parse((await draft("json")).stdout)).toMatchObject({ subject, body });
      expect((await draft("eml")).stdout).toContain(`\r\nSubject: ${subject}\r\n`);
      expect((await draft("mailto")).stdout).toBe(
        "mailto:maria@northwind.example?subject=a%5B2J%20Bcc%3A%20eve%40evil.exampleb&body=Hi%20a%5B2J%0D%0ABcc%3A%20eve%40evil.exampleb\n",
      );
    }));

  it("is never written from what is no template, wherever a link leads", () =>
    withTemplates({}, async (folder, templates) => {
      const home = join(folder, "../../..");
      const secret = join(home, "id_ed25519");
      await writeFile(secret, "SECRET\n");
      await writeFile(join(home, "interviews.yaml"), FILE);
      await symlink("../../../id_ed25519", join(folder, "a.md"));
      await symlink("a.md", join(folder, "thank-you.email.md"));
      const path = join(folder, "thank-you.email.md");
      const stderr = `followup: ${path}: this is a link to ${secret}, which is no template: its name does not end in ".md".\n`;
      const refused = { stdout: "", stderr, code: 78 };
      expect(await runIn(home, { args: ["draft", "thank-you", "maria"], now: NOW })).toEqual(refused);
      expect(await templates("show", "thank-you.email")).toEqual(refused);
      expect(await templates("check")).toEqual(refused);
    }));
});
