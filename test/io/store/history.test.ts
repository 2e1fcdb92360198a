import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { storeOn, type Write } from "../../../src/io/store/index.js";
import type { Instant } from "../../../src/model/dates/index.js";
import { adding, NAME, type Record, refusal, withRecord } from "./record.js";

const OCCASION = { label: "a test", at: 0 as Instant };

function lastOf({ store, path }: Record): Write {
  const write = store.lastWrite(path);
  if (write === undefined || write === "changed") throw new Error(`there is none: ${write}`);
  return write;
}

function undo(record: Record): void {
  expect(record.store.undo(record.path, lastOf(record))).toEqual({ isChanged: true, remarks: [] });
}

/** The folder in which the entries are, and their paths from the oldest. */
function entriesOf({ state }: Record): { own: string; entries: string[] } {
  const all = join(state, "followup", "undo");
  const own = join(all, readdirSync(all)[0] ?? "");
  const entries = readdirSync(own).sort();
  return { own, entries: entries.map((name) => join(own, name)) };
}

/** A write that is refused at the last moment leaves what a crash leaves: an entry for bytes that never were. */
function breakOff({ store, path, save }: Record, line: string): void {
  refusal(() =>
    store.update(
      path,
      adding(line, () => save("theirs\n")),
      OCCASION,
    ),
  );
}

describe("what was written", () => {
  it("can be told, and taken back byte for byte, one write after the other", () =>
    withRecord((record) => {
      const { append, save, text, names } = record;
      save("\ufefffirst\r\nno end of line");
      append("second", 1_000);
      append("third", 2_000);
      expect(lastOf(record)).toMatchObject({ label: "add third", at: 2_000 });
      undo(record);
      expect(text()).toBe("\ufefffirst\r\nno end of linesecond\n");
      expect(lastOf(record)).toMatchObject({ label: "add second", at: 1_000 });
      undo(record);
      expect(text()).toBe("\ufefffirst\r\nno end of line");
      expect(record.store.lastWrite(record.path)).toBeUndefined();
      expect(names()).toEqual([NAME]);
    }));

  it("is kept for fifty writes", () =>
    withRecord((record) => {
      for (let count = 1; count <= 53; count += 1) record.append(`line ${count}`);
      expect(entriesOf(record).entries).toHaveLength(50);
      for (let count = 1; count <= 50; count += 1) undo(record);
      expect(record.text()).toBe("first\nline 1\nline 2\nline 3\n");
      expect(record.store.lastWrite(record.path)).toBeUndefined();
    }));

  it("is for nobody else to read", () =>
    withRecord((record) => {
      record.append("second");
      const { own, entries } = entriesOf(record);
      for (const folder of [record.state, own]) expect(statSync(folder).mode & 0o777).toBe(0o700);
      expect(entries.map((path) => statSync(path).mode & 0o777)).toEqual([0o600]);
    }));

  it("is closed to others again where a backup has opened it", () =>
    withRecord((record) => {
      record.append("second");
      const { own } = entriesOf(record);
      chmodSync(join(own, ".."), 0o755);
      record.append("third");
      expect(statSync(join(own, "..")).mode & 0o777).toBe(0o700);
    }));

  it("is taken back even where the copy of it is gone, or nothing tells where that is", () =>
    withRecord((record) => {
      const homeless = storeOn(process, undefined);
      for (const store of [record.store, homeless]) {
        record.append("second");
        const write = lastOf(record);
        for (const path of entriesOf(record).entries) rmSync(path);
        expect(store.undo(record.path, write)).toEqual({ isChanged: true, remarks: [] });
        expect(record.text()).toBe("first\n");
      }
    }));

  it("is kept by file", () =>
    withRecord((record) => {
      const other = join(record.folder, "other.yaml");
      writeFileSync(other, "first\n");
      record.append("second");
      expect(record.store.lastWrite(other)).toBeUndefined();
    }));
});

describe("undo is refused", () => {
  it("after a change by other means, until that is gone again", () =>
    withRecord((record) => {
      const { append, store, path, save, text } = record;
      append("second");
      const write = lastOf(record);
      save("first\nsecond, by hand\n");
      expect(store.lastWrite(path)).toBe("changed");
      expect(refusal(() => store.undo(path, write))).toMatchObject({
        exit: 75,
        message: expect.stringContaining("has changed in the meantime"),
      });
      expect(text()).toBe("first\nsecond, by hand\n");
      save("first\nsecond\n");
      undo(record);
      expect(text()).toBe("first\n");
    }));

  it("beyond a change by other means", () =>
    withRecord((record) => {
      record.append("second");
      record.save("by hand\n");
      record.append("third");
      undo(record);
      expect(record.text()).toBe("by hand\n");
      expect(record.store.lastWrite(record.path)).toBe("changed");
    }));

  it.each([
    ["cut short", (path: string) => truncateSync(path, statSync(path).size - 1)],
    ["empty", (path: string) => truncateSync(path)],
    ["longer", (path: string) => appendFileSync(path, "x")],
    ["of another kind", (path: string) => writeFileSync(path, "{}\nfirst\n")],
    [
      "not to be read",
      (path: string) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])("where what was kept is %s", (_, damage) =>
    withRecord((record) => {
      record.append("second");
      damage(entriesOf(record).entries[0] ?? "");
      expect(record.store.lastWrite(record.path)).toBeUndefined();
    }),
  );
});

describe("an entry of a write that never was", () => {
  it("is passed over", () =>
    withRecord((record) => {
      record.append("second");
      breakOff(record, "never");
      record.save("first\nsecond\n");
      expect(entriesOf(record).entries).toHaveLength(2);
      undo(record);
      expect(record.text()).toBe("first\n");
    }));

  it("is dropped by the next write, and by undo", () =>
    withRecord((record) => {
      record.append("second");
      breakOff(record, "never");
      record.save("first\nsecond\n");
      record.append("third");
      expect(entriesOf(record).entries).toHaveLength(2);
      breakOff(record, "never");
      record.save("first\nsecond\nthird\n");
      undo(record);
      expect(entriesOf(record).entries).toHaveLength(1);
      undo(record);
      expect(record.text()).toBe("first\n");
    }));
});

describe("a change is made all the same, with a remark", () => {
  it("where the history cannot be kept", () =>
    withRecord((record) => {
      writeFileSync(record.state, "a file where the folder should be");
      expect(record.append("second")).toEqual({
        isChanged: true,
        remarks: [
          expect.stringMatching(
            /^This change is made, but undo will not .*: \S+: a part of this path is a file/,
          ),
        ],
      });
      expect(record.text()).toBe("first\nsecond\n");
    }));

  it("where there is no HOME", () =>
    withRecord(({ path, text }) => {
      const store = storeOn(process, undefined);
      expect(store.update(path, adding("second"), OCCASION).remarks).toEqual([
        "This change is made, but undo will not be able to take it back: there is no HOME to keep it in.",
      ]);
      expect(text()).toBe("first\nsecond\n");
      expect(store.lastWrite(path)).toBeUndefined();
    }));
});
