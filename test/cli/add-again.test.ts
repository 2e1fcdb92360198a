/** `followup add --from`: further versions of an invitation that the file knows, with nobody to ask. */
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EMPTY, inHome, MEET, NORTHWIND, version } from "../support/invited.js";
import { PROGRAM } from "../support/run.js";

const AFTERWARDS = "2026-06-05 10:00";
const MOVED = { sequence: 1, starts: "20260610T140000Z", ends: "20260610T150000Z" };
const ROUND = NORTHWIND.slice(NORTHWIND.indexOf("      # invitation"));
const THANKED = `${NORTHWIND}    log:\n      - { at: 2026-06-03 12:30, sent: thank-you, to: ana, via: email }\n`;

const flat = (text: string) => text.replace(/\s+/g, " ");

describe("a version that is older than the one the round came from", () => {
  const newest = {
    sequence: 2,
    stamp: "20260529T080000Z",
    starts: "20260612T140000Z",
    ends: "20260612T150000Z",
  };

  it.each([
    ["by its number", { ...MOVED, stamp: "20260530T080000Z" }],
    ["by when it was written", { ...MOVED, sequence: 2 }],
  ])("%s, moves nothing back", (_, older) =>
    inHome(NORTHWIND, async ({ folder, from, file }) => {
      expect((await from(await version(folder, newest))).code).toBe(0);
      const before = await file();
      expect(before).toContain(
        "# invitation 8c922c118be65d5b version 2 of 2026-05-29T08:00:00Z, https://meet",
      );
      expect(before).toContain("at: 2026-06-12 10:00");
      const { code, stdout, stderr } = await from(await version(folder, older));
      expect({ code, stdout, file: await file() }).toEqual({ code: 0, stdout: "", file: before });
      expect(flat(stderr)).toBe(
        "followup: this invitation is older than what the file has: the round at Northwind, Fri 12 Jun 10:00. " +
          "Nothing was changed. If it is right all the same, change the round in the file. ",
      );
    }),
  );

  it("calls nothing off", () =>
    inHome(NORTHWIND, async ({ folder, from, file }) => {
      await from(await version(folder, newest));
      const before = await file();
      const { code, stderr } = await from(await version(folder, { ...MOVED, cancelled: true }));
      expect({ code, file: await file() }).toEqual({ code: 0, file: before });
      expect(stderr).toContain("this cancellation is older than what the file has");
    }));

  it("is remembered even where the later one changed nothing else", () =>
    inHome(NORTHWIND, async ({ folder, from, file }) => {
      const { stdout } = await from(await version(folder, { sequence: 2 }));
      expect(flat(stdout)).toContain("the round at Northwind, Wed 3 Jun 10:00, brought up to date");
      expect(await file()).toBe(NORTHWIND.replace("version 0", "version 2"));
      expect((await from(await version(folder, MOVED))).stderr).toContain("is older than what the file has");
    }));

  it("cannot be told where the file does not say from which version it is", () => {
    const old = NORTHWIND.replace(" version 0 of 2026-05-28T15:12:03Z", "");
    return inHome(old, async ({ folder, from, file }) => {
      expect((await from(await version(folder, { ...MOVED, sequence: 0 }))).code).toBe(0);
      expect(await file()).toContain(`# ${MEET}\n      - { at: 2026-06-10 10:00,`);
    });
  });
});

describe("what stands above a round", () => {
  it("keeps what the user added to it", () =>
    inHome(NORTHWIND.replace(MEET, `${MEET}, bring the passport`), async ({ folder, from, file }) => {
      await from(await version(folder, MOVED));
      expect(await file()).toContain(
        `\n      # ${MEET.replace("version 0", "version 1")}, bring the passport\n      - { at: 2026-06-10`,
      );
    }));

  it("has a further line for a talk in another place", () =>
    inHome(NORTHWIND.replace("abc-defg-hij", "old-room-xyz"), async ({ folder, from, file }) => {
      await from(await version(folder, MOVED));
      const before = MEET.replace("abc-defg-hij", "old-room-xyz");
      expect(await file()).toContain(`# ${before}\n      # ${MEET.replace("version 0", "version 1")}\n`);
      expect((await from(await version(folder, {}))).stderr).toContain("is older than what the file has");
    }));
});

describe("a talk that was held", () => {
  it("is not moved: the command for one more is told, and does it", () =>
    inHome(
      THANKED,
      async ({ folder, from, file }) => {
        const { code, stdout, stderr } = await from(await version(folder, MOVED));
        expect({ code, stdout, file: await file() }).toEqual({ code: 64, stdout: "", file: THANKED });
        expect(stderr).toContain(
          "the round at Northwind, Wed 3 Jun 10:00, is past, so it is not moved to Wed 10 Jun 10:00. Nothing was changed.\n",
        );
        const command = /To add one more round: followup (.*)/.exec(stderr)?.[1] ?? "";
        expect(command).toBe(
          "add round northwind --at '2026-06-10 10:00' --ends '2026-06-10 11:00' --where video --with ana maria",
        );
        execFileSync("sh", ["-c", `"$0" "$1" ${command}`, process.execPath, PROGRAM], {
          cwd: folder,
          env: { HOME: folder, FOLLOWUP_NOW: AFTERWARDS },
        });
        const more =
          "      - { at: 2026-06-10 10:00, ends: 2026-06-10 11:00, where: video, with: [ ana, maria ] }\n";
        expect(await file()).toBe(THANKED.replace(ROUND, ROUND + more));
        expect((await from(await version(folder, MOVED))).code).toBe(0);
        const mark = `      # ${MEET.replace("version 0", "version 1")}\n`;
        expect(await file()).toBe(THANKED.replace(ROUND, ROUND + mark + more));
        await from(
          await version(folder, {
            ...MOVED,
            sequence: 2,
            starts: "20260611T140000Z",
            ends: "20260611T150000Z",
          }),
        );
        expect(await file()).toContain("at: 2026-06-11 10:00");
        expect(await file()).toContain(ROUND);
      },
      AFTERWARDS,
    ));

  it("names somebody new, and the file that it is about, as a shell takes them", () =>
    inHome(
      NORTHWIND,
      async ({ folder, from }) => {
        const path = join(folder, "my interviews.yaml");
        await writeFile(path, NORTHWIND);
        const organizer = "CN=Eve $(id) O'Hara:mailto:eve@northwind.example";
        const { stderr } = await from(await version(folder, { ...MOVED, organizer }), "--file", path);
        expect(stderr).toContain(
          `--with ana maria --person 'Eve $(id) O'\\''Hara <eve@northwind.example>' --file '${path}'\n`,
        );
      },
      AFTERWARDS,
    ));

  it.each([
    ["began this minute", "2026-06-03 10:00", 64],
    ["begins in a minute", "2026-06-03 09:59", 0],
  ])("is one that %s", (_, now, exit) =>
    inHome(
      NORTHWIND,
      async ({ folder, from }) => expect((await from(await version(folder, MOVED))).code).toBe(exit),
      now,
    ),
  );

  it("and is dated without a time is over with its day", async () => {
    const daily = NORTHWIND.replace(
      ROUND,
      `      # ${MEET}\n      - { at: 2026-06-03, with: [ ana, maria ] }\n`,
    );
    const codes: (number | null)[] = [];
    for (const now of ["2026-06-03 22:00", "2026-06-04 00:30"]) {
      await inHome(
        daily,
        async ({ folder, from }) => void codes.push((await from(await version(folder, MOVED))).code),
        now,
      );
    }
    expect(codes).toEqual([0, 64]);
  });

  it("stays as the file tells it where the invitation tells it otherwise, and gains what is not there", () => {
    const told = NORTHWIND.replace(
      "ends: 2026-06-03 11:00, where: video",
      "ends: 2026-06-03 11:40, where: phone",
    );
    const bare = NORTHWIND.replace(", ends: 2026-06-03 11:00, where: video", "");
    return inHome(
      told,
      async ({ folder, from, file }) => {
        expect((await from("google.ics")).stderr).toContain("it is there already");
        expect(await file()).toBe(told);
        await writeFile(join(folder, "interviews.yaml"), bare);
        await from("google.ics");
        expect(await file()).toContain(
          "at: 2026-06-03 10:00, with: [ ana, maria ], ends: 2026-06-03 11:00, where: video",
        );
      },
      AFTERWARDS,
    );
  });

  it("cannot be called off", () =>
    inHome(
      THANKED,
      async ({ folder, from, file }) => {
        const off = await version(folder, { sequence: 1, cancelled: true });
        const { code, stdout, stderr } = await from(off);
        expect({ code, stdout, file: await file() }).toEqual({ code: 0, stdout: "", file: THANKED });
        expect(stderr).toBe(
          'followup: they call off "Interview: Product Manager at Northwind", Wed 3 Jun 10:00, at Northwind. ' +
            "The round of Wed 3 Jun 10:00 is past, and stays. Nothing was changed.\n",
        );
      },
      AFTERWARDS,
    ));
});

describe("an invitation that now comes from somebody else", () => {
  const SAYS = "an address that the file does not know at Northwind. Make sure that it is theirs.";

  it.each([
    ["a stranger", "CN=Eve Stone:mailto:eve@evil.example", "it now comes from Eve Stone <eve@evil.example>"],
    ["a known name", "CN=Ana Ruiz:mailto:ana@evil.example", "it now comes from Ana Ruiz <ana@evil.example>"],
  ])("(%s) is told so, and rewrites nobody", (_, organizer, says) =>
    inHome(NORTHWIND, async ({ folder, from, file }) => {
      const { code, stderr } = await from(await version(folder, { ...MOVED, organizer }));
      expect(code).toBe(0);
      expect(flat(stderr)).toContain(`${says}, ${SAYS}`);
      expect(await file()).toContain(NORTHWIND.slice(0, NORTHWIND.indexOf("    rounds:")));
    }),
  );

  it.each([
    ["the same, in other letters", NORTHWIND, "CN=Ana Ruiz:MAILTO:Ana.Ruiz@Northwind.example"],
    ["another of theirs", NORTHWIND, "CN=María Gómez:mailto:maria@northwind.example"],
    [
      "a name without an address",
      NORTHWIND.replace(", email: ana.ruiz@northwind.example", ""),
      "CN=Ana Ruiz:mailto:ana.ruiz@northwind.example",
    ],
  ])("is nothing to tell of where it is known (%s)", (_, text, organizer) =>
    inHome(text, async ({ folder, from }) => {
      expect(await from(await version(folder, { ...MOVED, organizer }))).toMatchObject({
        code: 0,
        stderr: "",
      });
    }),
  );

  it("is nothing to tell of in a file that does not know the invitation", () =>
    inHome(EMPTY, async ({ folder, from }) => {
      const invitation = await version(folder, { organizer: "CN=Eve Stone:mailto:eve@northwind.example" });
      expect(await from(invitation)).toMatchObject({ code: 0, stderr: "" });
    }));
});
