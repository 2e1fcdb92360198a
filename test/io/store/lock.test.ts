import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Holder, holderHere, type Processes } from "../../../src/io/store/holder.js";
import type { Instant } from "../../../src/model/dates/index.js";
import { NAME, type Record, refusal, withRecord } from "./record.js";

const ID = "00112233445566ff";
/** More than any system gives. */
const NO_PID = 2 ** 31 - 1;

/** A process that runs until the end of the test. */
let other: ReturnType<typeof spawn>;

beforeEach(() => {
  other = spawn("sleep", ["60"]);
});

afterEach(() => {
  other.kill();
  vi.restoreAllMocks();
});

function living(changed: Partial<Holder> = {}): Holder {
  return { ...holderHere(ID, { pid: other.pid ?? 0, kill: process.kill }), ...changed };
}

function put(lock: string, holder: Holder): void {
  writeFileSync(lock, JSON.stringify(holder));
}

/** Waits take no time; on each, `meanwhile` happens. */
function withoutWaiting(meanwhile: () => void = () => {}) {
  return vi.spyOn(Atomics, "wait").mockImplementation(() => {
    meanwhile();
    return "timed-out";
  });
}

function expectBusy({ append, text, names, path, lock }: Record, message: RegExp): void {
  const waits = withoutWaiting();
  const before = readFileSync(lock, "utf8");
  const refused = refusal(() => append("second"));
  expect(refused).toMatchObject({ exit: 75, message: expect.stringMatching(message) });
  expect(refused.message).toContain(`${path}: `);
  expect(waits.mock.calls.reduce((sum, [, , , length]) => sum + (length ?? 0), 0)).toBeGreaterThan(9_000);
  expect(text()).toBe("first\n");
  expect(readFileSync(lock, "utf8")).toBe(before);
  expect(names()).toEqual([`.${NAME}.lock`, NAME]);
}

function expectBroken({ append, text, names }: Record): void {
  const waits = withoutWaiting();
  append("second");
  expect(waits).not.toHaveBeenCalled();
  expect(text()).toBe("first\nsecond\n");
  expect(names()).toEqual([NAME]);
}

describe("a lock whose holder is dead is broken", () => {
  const DEAD: readonly [string, Partial<Holder>][] = [
    ["no such process", { pid: NO_PID }],
    ["a process that came later", { start: "1" }],
    ["before the machine started", { boot: "another" }],
    ["this very process, from before", { pid: process.pid }],
  ];
  it.each(DEAD)("%s", (_, changed) =>
    withRecord((record) => {
      put(record.lock, living(changed));
      expectBroken(record);
    }),
  );

  it("even when it is dated in the future", () =>
    withRecord((record) => {
      put(record.lock, living({ pid: NO_PID }));
      utimesSync(record.lock, 4e9, 4e9);
      expectBroken(record);
    }));

  it("even when one who was breaking it has died too", () =>
    withRecord((record) => {
      put(record.lock, living({ pid: NO_PID }));
      put(`${record.lock}-${ID}`, living({ pid: NO_PID, id: "ffffffffffffffff" }));
      expectBroken(record);
    }));

  it("even when nobody has asked for its end yet", async () => {
    const parent = spawn("sh", ["-c", "sleep 0.2 & echo $!; exec sleep 60"]);
    const [pid]: Buffer[] = await once(parent.stdout, "data");
    await vi.waitUntil(() => readFileSync(`/proc/${Number(pid)}/stat`, "utf8").includes(") Z "));
    await withRecord((record) => {
      put(record.lock, holderHere(ID, { pid: Number(pid), kill: process.kill }));
      expectBroken(record);
    });
    parent.kill();
  });
});

describe("a lock that somebody may hold is waited for, and stays", () => {
  it("of a process that runs", () =>
    withRecord((record) => {
      put(record.lock, living());
      expectBusy(record, new RegExp(`another followup \\(PID ${other.pid}\\) is changing this file`));
    }));

  it("of a process of which nobody knows when it started", () =>
    withRecord((record) => {
      put(record.lock, living({ start: "" }));
      expectBusy(record, /another followup/);
    }));

  it("of a process that is not to be asked", () =>
    withRecord(
      (record) => {
        put(record.lock, living());
        expectBusy(record, /another followup/);
      },
      {
        processes: {
          pid: process.pid,
          kill: () => {
            throw Object.assign(new Error("not yours"), { code: "EPERM" });
          },
        },
      },
    ));

  const ELSEWHERE: readonly [string, Partial<Holder>][] = [
    ["on another host", { host: "kitchen" }],
    ["on another host of the same name", { machine: "another" }],
    ["in another container", { space: "pid:[1]" }],
  ];
  it.each(ELSEWHERE)("%s, whatever its number", (_, changed) =>
    withRecord((record) => {
      put(record.lock, living({ pid: NO_PID, ...changed }));
      expectBusy(record, /another computer \(\S+\)\. If nothing runs there any more, delete \S+\.lock/);
    }),
  );

  it.each([
    "",
    "{",
    "[]",
    "null",
    JSON.stringify({ id: ID }),
    JSON.stringify({ ...holderHere("../x", process) }),
  ])("that does not say whose it is: %j", (text) =>
    withRecord((record) => {
      writeFileSync(record.lock, text);
      expectBusy(record, /something else seems to be writing this file\. If nothing is, delete \S+\.lock/);
    }),
  );

  it("until it is given back", () =>
    withRecord(({ append, lock, text }) => {
      put(lock, living());
      let waits = 0;
      withoutWaiting(() => {
        waits += 1;
        if (waits === 3) unlinkSync(lock);
      });
      append("second");
      expect(waits).toBe(3);
      expect(text()).toBe("first\nsecond\n");
    }));
});

it("never breaks the lock of one who came after the dead", async () => {
  let lock = "";
  const successor = "ffeeddccbbaa9988";
  const processes: Processes = {
    pid: process.pid,
    kill: (pid) => {
      if (pid !== NO_PID) return true;
      // Between the judgement and the deed another has broken it, and holds one of its own.
      put(lock, living({ id: successor }));
      throw Object.assign(new Error("no such process"), { code: "ESRCH" });
    },
  };
  await withRecord(
    (record) => {
      lock = record.lock;
      put(lock, living({ pid: NO_PID }));
      withoutWaiting();
      expect(refusal(() => record.append("second")).exit).toBe(75);
      expect(readFileSync(lock, "utf8")).toContain(successor);
      expect(record.names()).toEqual([`.${NAME}.lock`, NAME]);
    },
    { processes },
  );
});

it("makes a lock for the user alone", () =>
  withRecord(({ store, path, lock }) => {
    const umask = process.umask(0);
    let mode = 0;
    const look = (bytes: Uint8Array) => {
      mode = statSync(lock).mode & 0o777;
      return bytes;
    };
    store.update(path, look, { label: "", at: 0 as Instant });
    process.umask(umask);
    expect(mode).toBe(0o600);
  }));
