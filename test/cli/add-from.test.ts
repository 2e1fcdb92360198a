/** `followup add --from`: invitations as they come, with nobody to ask. */
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EMPTY, fixture, inHome, ME, MEET, NORTHWIND, NOW } from "../support/invited.js";
import { bareEnvironment, PROGRAM, runIn } from "../support/run.js";

describe("an invitation from a new company", () => {
  it.each(["google.ics", "google.eml"])("becomes an interview (%s)", (name) =>
    inHome(EMPTY, async ({ from, file }) => {
      const ran = await from(name);
      expect(ran).toMatchObject({ code: 0, stderr: "" });
      expect(ran.stdout).toContain(
        "noted: Product Manager at Northwind, Wed 3 Jun 10:00, with Ana Ruiz and María\nGómez\n",
      );
      expect(await file()).toBe(NORTHWIND);
    }),
  );

  it("keeps the company's own clock where it is another than the user's", () =>
    inHome(EMPTY, async ({ from, file }) => {
      const { stdout } = await from("outlook.ics");
      const text = await file();
      expect(text).toContain("    role: Data Engineer\n    timezone: Europe/Berlin\n");
      expect(text).toContain(
        "- { at: 2026-06-03 14:00, ends: 2026-06-03 15:30, where: video, with: [ jorg, mia ] }",
      );
      expect(text).toContain(", https://teams.microsoft.com/l/meetup-join/19%3ameeting");
      expect(stdout).toContain("Wed 3 Jun 14:00 in Berlin (08:00 for you)");
    }));

  it.each([
    [
      "outlook-no-definition.ics",
      "at: 2026-06-03 10:00, ends: 2026-06-03 11:00, where: onsite",
      ", 12 Main Street, New York\n",
    ],
    [
      "apple.ics",
      "at: 2026-06-04 13:30, ends: 2026-06-04 15:00, where: onsite",
      ", Tailspin Toys 1 Harbor Plaza",
    ],
  ])("says where to go (%s)", (name, round, comment) =>
    inHome(EMPTY, async ({ from, file }) => {
      expect((await from(name)).code).toBe(0);
      expect(await file()).toContain(round);
      expect(await file()).toContain(comment);
      expect(await file()).not.toContain("timezone: America/New_York\n");
    }),
  );

  it("asks by name for what it does not tell", () =>
    inHome(EMPTY, async ({ from, file }) => {
      const job = await from("outlook-customized.ics");
      expect(job.code).toBe(64);
      expect(job.stderr).toContain('--role "Product manager"');
      const company = await from("floating.ics");
      expect(company.code).toBe(64);
      expect(company.stderr).toContain("--company Northwind");
      expect(await file()).toBe(EMPTY);
      expect((await from("outlook-customized.ics", "--role", "Clerk")).code).toBe(0);
      expect(await file()).toContain("company: Adatum\n    role: Clerk\n");
      expect(await file()).toContain("at: 2026-06-03 10:00, ends: 2026-06-03 10:45, where: phone");
    }));

  it("lets the user's words count for more than the invitation's", () =>
    inHome(EMPTY, async ({ from, file }) => {
      await from("google.ics", "--company", "Northwind Traders", "--role", "Head of product");
      expect(await file()).toContain("company: Northwind Traders\n    role: Head of product\n");
    }));
});

describe("an invitation from a company that is there", () => {
  it.each(["google.ics", "google.eml"])("changes nothing the second time (%s)", (name) =>
    inHome(NORTHWIND, async ({ from, file }) => {
      expect(await from(name)).toEqual({
        code: 0,
        stdout: "",
        stderr:
          "followup: it is there already: the round at Northwind, Wed 3 Jun 10:00. Nothing was changed.\n",
      });
      expect(await file()).toBe(NORTHWIND);
    }),
  );

  it("moves the round when it is rescheduled, with its end and the way home", () =>
    inHome(NORTHWIND.replace("11:00,", "11:00, home: 2026-06-03 12:00,"), async ({ from, file }) => {
      const { code, stdout } = await from("google-moved.ics");
      expect(code).toBe(0);
      expect(stdout.replace(/\s+/g, " ")).toContain(
        "the round at Northwind moved from Wed 3 Jun 10:00 to Fri 5 Jun 14:30",
      );
      expect(await file()).toContain(
        `# ${MEET.replace("version 0", "version 1")}\n      - { at: 2026-06-05 14:30, ends: 2026-06-05 15:30, home: 2026-06-05 16:30, where: video, with: [ ana, maria ] }\n`,
      );
      expect(await file()).not.toContain("2026-06-03");
    }));

  it("knows a round that was typed in, and from then on its invitation", () => {
    const typed = `${ME}interviews:\n  - company: NORTHWIND\n    role: Product manager\n    people: [{ id: maria, name: Maria Gomez }]\n    rounds:\n      - at: 2026-06-03 10:00\n`;
    return inHome(typed, async ({ from, file }) => {
      await from("google.ics");
      const text = await file();
      expect(text).toContain(
        `    rounds:\n      # ${MEET}\n      - at: 2026-06-03 10:00\n        ends: 2026-06-03 11:00\n`,
      );
      expect(text).toContain("with: [maria, ana]");
      await from("google-moved.ics");
      expect(await file()).toContain("at: 2026-06-05 14:30\n        ends: 2026-06-05 15:30\n");
      expect((await file()).match(/ at: /g)).toHaveLength(1);
    });
  });

  it("becomes one more round, with the people who are new", () =>
    inHome(NORTHWIND, async ({ from, file }) => {
      const { stdout } = await from("google-series.ics");
      expect(stdout).toContain("noted: a round at Northwind, Thu 5 Nov 09:30, with Ann Lee and Raj Patel");
      const text = await file();
      expect(text.startsWith(NORTHWIND.slice(0, NORTHWIND.indexOf("    rounds:")))).toBe(true);
      expect(text).toContain("{ id: raj, name: Raj Patel, email: raj@northwind.example }");
      expect(text).toMatch(
        /# invitation [0-9a-f]{16} version 2 of 2026-10-01T08:00:00Z\n {6}- \{ at: 2026-11-05 09:30, .* with: \[ ann, raj \] \}\n$/,
      );
    }));

  it("is recognised by a guest, or by the house that guests write from", () =>
    inHome(NORTHWIND.replace("company: Northwind", "company: NW Holding"), async ({ from, file }) => {
      expect((await from("google-series.ics")).stdout).toContain("a round at NW Holding");
      expect(await file()).not.toContain("company: Northwind");
    }));

  it("is asked about where it could belong to several jobs", () => {
    const two = `${NORTHWIND}  - { id: second, company: Northwind, role: Analyst }\n`;
    return inHome(two, async ({ from, file }) => {
      const { code, stderr } = await from("google-series.ics", "--company", "Northwind");
      expect({ code, stderr }).toEqual({
        code: 64,
        stderr:
          "followup: It repeats: the first time was taken.\n" +
          "followup: it could belong to any of these:\n" +
          "  --interview northwind  (Product Manager at Northwind)\n" +
          "  --interview second  (Analyst at Northwind)\n",
      });
      expect(await file()).toBe(two);
      expect((await from("google-series.ics", "--interview", "second")).code).toBe(0);
      expect(await file()).toMatch(/role: Analyst,\s+people: \[ \{ id: ann/);
    });
  });

  it("with another job named is a new interview", () =>
    inHome(NORTHWIND, async ({ from, file }) => {
      await from("google-series.ics", "--role", "Analyst");
      expect(await file()).toContain(
        "  - id: northwind-analyst\n    company: Northwind\n    role: Analyst\n",
      );
    }));
});

describe("an invitation that is called off", () => {
  it("changes nothing, and says what can be done", () =>
    inHome(EMPTY, async ({ folder, from, file }) => {
      const off = await readFile(fixture("cancelled.ics"), "utf8");
      const on = join(folder, "on.ics");
      await writeFile(on, off.replace("METHOD:CANCEL", "METHOD:REQUEST").replace(/^STATUS.*\r?\n/m, ""));
      await from(on);
      const before = await file();
      const { code, stdout, stderr } = await from("cancelled.ics");
      expect({ code, stdout, file: await file() }).toEqual({ code: 0, stdout: "", file: before });
      expect(stderr).toContain("they call off");
      expect(stderr).toContain("followup log closed let-go fabrikam");
    }));

  it("and is not in the file needs nothing", () =>
    inHome(EMPTY, async ({ from, file }) => {
      const { code, stderr } = await from("cancelled.ics");
      expect({ code, file: await file() }).toEqual({ code: 0, file: EMPTY });
      expect(stderr).toContain("which is not in the file. Nothing was changed.");
    }));
});

describe("a file of invitations", () => {
  it("with several is asked about, and --pick takes one", () =>
    inHome(EMPTY, async ({ folder, from, file }) => {
      const both = join(folder, "both.ics");
      await writeFile(
        both,
        (await readFile(fixture("google.ics"), "utf8")) + (await readFile(fixture("outlook.ics"), "utf8")),
      );
      const { code, stderr } = await from(both);
      expect(code).toBe(64);
      expect(stderr).toContain(
        "  --pick 2  Wed 3 Jun 14:00 in Berlin (08:00 for you)  Technical interview - Data Engineer\n",
      );
      expect((await from(both, "--pick", "3")).code).toBe(64);
      expect((await from(both, "--pick", "two")).stderr).toContain('--pick: "two" is not a number');
      expect(await file()).toBe(EMPTY);
      expect((await from(both, "--pick", "2")).stdout).toContain("Data Engineer at Fabrikam");
    }));

  it("shows what it would change for --dry-run", () =>
    inHome(NORTHWIND, async ({ from, file }) => {
      const { stdout } = await from("google-moved.ics", "--dry-run");
      expect(stdout).toContain("\n-      - { at: 2026-06-03 10:00,");
      expect(stdout).toContain("\n+      - { at: 2026-06-05 14:30,");
      expect(await file()).toBe(NORTHWIND);
    }));

  it("answers with one object for --json, whether or not anything was written", () =>
    inHome(EMPTY, async ({ from }) => {
      expect(JSON.parse((await from("google.ics", "--json")).stdout)).toMatchObject({
        version: 1,
        interview: "northwind",
      });
      expect(JSON.parse((await from("google.ics", "--json")).stdout)).toEqual({ version: 1, wrote: null });
    }));

  it("can be piped in", () =>
    inHome(EMPTY, async ({ folder, file }) => {
      const child = spawn(process.execPath, [PROGRAM, "add", "--from", "-"], {
        cwd: folder,
        env: bareEnvironment(folder, { FOLLOWUP_NOW: NOW }),
        stdio: ["pipe", "ignore", "ignore"],
      });
      child.stdin.end(await readFile(fixture("google.ics")));
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect(code).toBe(0);
      expect(await file()).toBe(NORTHWIND);
    }));

  it("is asked for where nothing comes through the pipe", () =>
    inHome(EMPTY, async ({ folder, file }) => {
      expect(await runIn(folder, { args: ["add", "--from", "-"], now: NOW })).toEqual({
        stdout: "",
        stderr:
          "followup: standard input: nothing came in. Give it the invitation: followup add --from - < invite.ics\n",
        code: 65,
      });
      expect(await file()).toBe(EMPTY);
    }));

  it("from a stranger brings in nothing but what it should", () =>
    inHome(EMPTY, async ({ from, file }) => {
      expect((await from("hostile.ics", "--role", "Nurse")).code).toBe(0);
      const text = await file();
      for (const trick of ["script", "evil", "\u202e", "\u001b"]) expect(text).not.toContain(trick);
      expect(text.match(/^version:|rounds:/gm)).toHaveLength(2);
      expect(text).toMatch(/\n {6}# invitation [0-9a-f]{16} version 0\n/);
      expect((await from("hostile.ics")).stderr).toContain("it is there already");
      expect(await file()).toBe(text);
    }));

  it.each<[string, string, number, string]>([
    ["that is none", "no-invitation.eml", 65, "There is no calendar invitation"],
    ["that is not there", "/nowhere/invite.ics", 66, "there is no such file. Look at its name"],
  ])("%s is refused", (_, name, exit, says) =>
    inHome(EMPTY, async ({ from, file }) => {
      const { code, stdout, stderr } = await from(name);
      expect({ code, stdout, file: await file() }).toEqual({ code: exit, stdout: "", file: EMPTY });
      expect(stderr).toContain(says);
    }),
  );

  it("of 50 MB is refused at once", () =>
    inHome(EMPTY, async ({ folder, from, file }) => {
      const path = join(folder, "large.ics");
      await writeFile(path, Buffer.alloc(50_000_000, "BEGIN:VCALENDAR\r\n"));
      const { code, stderr } = await from(path);
      expect({ code, file: await file() }).toEqual({ code: 65, file: EMPTY });
      expect(stderr).toContain("large.ics");
    }));
});
