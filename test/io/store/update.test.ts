import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Instant } from "../../../src/model/dates/index.js";
import { asOrdinaryUser } from "../../support/user.js";
import { adding, NAME, refusal, withRecord } from "./record.js";

const OCCASION = { label: "a test", at: 0 as Instant };
const ANOTHER_USER = 1_234;

describe("a change", () => {
  it("is written, and leaves nothing beside the file", () =>
    withRecord(({ append, text, names }) => {
      expect(append("second")).toEqual({ isChanged: true, remarks: [] });
      expect(text()).toBe("first\nsecond\n");
      expect(names()).toEqual([NAME]);
    }));

  it("that comes to nothing does not touch the file", () =>
    withRecord(({ store, path, names }) => {
      const { ino } = statSync(path);
      expect(store.update(path, (bytes) => bytes, OCCASION)).toEqual({ isChanged: false, remarks: [] });
      expect(statSync(path).ino).toBe(ino);
      expect(names()).toEqual([NAME]);
    }));

  it("that fails leaves everything as it was, and its error as it is", () =>
    withRecord(({ store, path, text, names }) => {
      const change = () => {
        throw new TypeError("not today");
      };
      expect(() => store.update(path, change, OCCASION)).toThrow(new TypeError("not today"));
      expect(text()).toBe("first\n");
      expect(names()).toEqual([NAME]);
    }));

  it("keeps the mode and the owner", () =>
    withRecord(({ append, path }) => {
      const uid = process.getuid?.() === 0 ? ANOTHER_USER : statSync(path).uid;
      chownSync(path, uid, statSync(path).gid);
      for (const mode of [0o626, 0o600]) {
        chmodSync(path, mode);
        append(`mode ${mode}`);
        expect(statSync(path)).toMatchObject({ uid, mode: 0o100000 | mode });
      }
    }));

  it("goes to where a symbolic link leads, and the link stays", () =>
    withRecord(({ store, folder, path, text }) => {
      mkdirSync(join(folder, "links"));
      const link = join(folder, "links", "mine.yaml");
      symlinkSync(join("..", NAME), link);
      store.update(link, adding("second"), OCCASION);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(text()).toBe("first\nsecond\n");
      expect(lstatSync(path).isFile()).toBe(true);
    }));

  it("sweeps away what killed writers left, and nothing else", () =>
    withRecord(({ append, folder, names }) => {
      const hex = "0123456789abcdef";
      const strays = [`.${NAME}.${hex}.tmp`, `.${NAME}.lock-${hex}`, `.${NAME}.lock-${hex}-${hex}`];
      const others = [`.${NAME}.swp`, `.${NAME}.tmp`, `${NAME}.${hex}.tmp`, `.other.yaml.${hex}.tmp`];
      for (const name of [...strays, ...others]) writeFileSync(join(folder, name), "");
      append("second");
      expect(names()).toEqual([...others, NAME].sort());
    }));
});

describe("a change is refused", () => {
  it("where there is no file, or something else", () =>
    withRecord(({ store, folder, names }) => {
      const missing = join(folder, "none.yaml");
      const at = (path: string) => refusal(() => store.update(path, adding("second"), OCCASION));
      expect(at(missing)).toMatchObject({ exit: 66, message: expect.stringContaining(missing) });
      symlinkSync("none.yaml", join(folder, "link"));
      expect(at(join(folder, "link"))).toMatchObject({ exit: 66 });
      mkdirSync(join(folder, "folder"));
      expect(at(join(folder, "folder"))).toMatchObject({ exit: 74 });
      expect(names()).toEqual(["folder", NAME, "link"].sort());
    }));

  it("where the file is read-only, even to the superuser", () =>
    withRecord(({ append, path, text, names }) => {
      chmodSync(path, 0o444);
      expect(refusal(() => append("second"))).toMatchObject({
        exit: 77,
        message: `${path}: this file is read-only to you, and stays as it is. If it is yours, \`chmod u+w\` lets you change it.`,
      });
      expect(text()).toBe("first\n");
      expect(names()).toEqual([NAME]);
    }));

  it("where the folder is read-only", () =>
    withRecord(({ append, folder, path, names }) => {
      chmodSync(path, 0o666);
      chmodSync(folder, 0o555);
      expect(refusal(() => asOrdinaryUser(() => append("second")))).toMatchObject({
        exit: 77,
        message: expect.stringContaining("not allowed to write in its folder"),
      });
      expect(names()).toEqual([NAME]);
    }));

  it("where the file has a second name, which would be left behind", () =>
    withRecord(({ append, folder, path, text }) => {
      linkSync(path, join(folder, "again.yaml"));
      expect(refusal(() => append("second"))).toMatchObject({
        exit: 73,
        message: expect.stringContaining("this file has 2 names (hard links)"),
      });
      expect(text()).toBe("first\n");
    }));

  it("where the name leaves no room for a longer one", () =>
    withRecord(({ store, folder, names }) => {
      const name = "x".repeat(250);
      writeFileSync(join(folder, name), "first\n");
      expect(refusal(() => store.update(join(folder, name), adding("second"), OCCASION))).toMatchObject({
        exit: 73,
        message: expect.stringContaining("its name is too long"),
      });
      expect(names()).toEqual([NAME, name]);
    }));
});

describe("an editor that saves meanwhile", () => {
  const SAVES: readonly [string, (path: string) => void][] = [
    ["in place", (path) => writeFileSync(path, "theirs, and longer\n")],
    ["in place, as many bytes", (path) => writeFileSync(path, "FIRST\n")],
    [
      "by a new file",
      (path) => {
        writeFileSync(`${path}~`, "theirs\n");
        renameSync(`${path}~`, path);
      },
    ],
  ];

  it.each(SAVES)("%s is not written over", (_, save) =>
    withRecord(({ store, path, text, names }) => {
      let theirs = "";
      const meanwhile = () => {
        save(path);
        theirs = text();
      };
      const refused = refusal(() => store.update(path, adding("second", meanwhile), OCCASION));
      expect(refused).toMatchObject({
        exit: 75,
        message: `${path}: this file has changed in the meantime, and stays as it is now. Try again.`,
      });
      expect(text()).toBe(theirs);
      expect(names()).toEqual([NAME]);
    }),
  );

  it("and one that deletes it is believed", () =>
    withRecord(({ store, path, names }) => {
      const refused = refusal(() =>
        store.update(
          path,
          adding("second", () => unlinkSync(path)),
          OCCASION,
        ),
      );
      expect(refused.exit).toBe(74);
      expect(names()).toEqual([]);
    }));
});
