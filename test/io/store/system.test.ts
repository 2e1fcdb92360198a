/** Where a real run keeps what can be taken back. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { systemIo } from "../../../src/io/system.js";
import type { Instant } from "../../../src/model/dates/index.js";
import { adding, withRecord } from "./record.js";

const HOME = new URL("../../../", import.meta.url);
const OCCASION = { label: "a test", at: 0 as Instant };

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ["XDG_STATE_HOME", "state"],
  ["HOME", join("home", ".local", "state")],
])("is the user's folder by %s", (variable, place) =>
  withRecord(async ({ folder, path }) => {
    vi.stubEnv("XDG_STATE_HOME", undefined);
    vi.stubEnv(variable, join(folder, place.split("/")[0] ?? ""));
    const store = await systemIo(process, HOME).store();
    store.update(path, adding("second"), OCCASION);
    expect(existsSync(join(folder, place, "followup", "undo"))).toBe(true);
    expect(store.lastWrite(path)).toMatchObject(OCCASION);
  }),
);
