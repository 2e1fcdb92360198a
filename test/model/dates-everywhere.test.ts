import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Digest, digest } from "../support/digest.js";
import { type Script, scriptOf } from "../support/places.js";

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
  let script: Script<Digest>;

  beforeAll(async () => {
    script = await scriptOf<Digest>("digest.js", "digest");
  });

  afterAll(() => script.remove());

  it(`are the same in ${PROCESS_ZONES.length} time zones of the process`, async () => {
    const here = digest();
    const there: Digest[] = [];
    for (const zone of PROCESS_ZONES) there.push(await script.at({ TZ: zone }));

    expect(here.answers).toBeGreaterThan(5000);
    for (const [at, zone] of PROCESS_ZONES.entries()) {
      expect({ zone, hash: there[at]?.hash }).toEqual({ zone, hash: here.hash });
    }
    // The processes really were in different places: their own clocks differ.
    expect(new Set(there.map((it) => it.process.join(" "))).size).toBeGreaterThanOrEqual(12);
  });
});
