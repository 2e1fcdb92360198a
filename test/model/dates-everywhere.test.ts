import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Digest, digest } from "../support/digest.js";

const run = promisify(execFile);

const PROCESS_ZONES = [
  "UTC",
  "America/New_York",
  "America/St_Johns",
  "America/Sao_Paulo",
  "America/Havana",
  "Europe/London",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Asia/Beirut",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Antarctica/Troll",
];

describe("the answers about dates", () => {
  let folder: string;
  let script: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "followup-dates-"));
    script = join(folder, "digest.mjs");
    await build({
      stdin: {
        contents: 'import { digest } from "./digest.js"; console.log(JSON.stringify(digest()));',
        resolveDir: new URL("../support", import.meta.url).pathname,
      },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile: script,
      logLevel: "error",
    });
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function digestIn(zone: string): Promise<Digest> {
    const { stdout } = await run(process.execPath, [script], { env: { ...process.env, TZ: zone } });
    return JSON.parse(stdout) as Digest;
  }

  it(`are the same in ${PROCESS_ZONES.length} time zones of the process`, async () => {
    const here = digest();
    const there: Digest[] = [];
    for (const zone of PROCESS_ZONES) there.push(await digestIn(zone));

    expect(here.answers).toBeGreaterThan(5000);
    for (const [at, zone] of PROCESS_ZONES.entries()) {
      expect({ zone, hash: there[at]?.hash }).toEqual({ zone, hash: here.hash });
    }
    // The processes really were in different places: their own clocks differ.
    expect(new Set(there.map((it) => it.process.join(" "))).size).toBeGreaterThanOrEqual(12);
  });
});
