// A calendar made again and again while a job hunt goes on, and imported each time: by a calendar program, which is to
// show every event once, and by two libraries that make UTC of the times by what the file says of its zones. Then the
// making of it is killed at every call. Argument: how many calls at most.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  differences,
  faultsOfIdentity,
  faultsOfKhal,
  faultsOfPlan,
  faultsOfStore,
  faultsOfVersions,
  takeOver,
} from "./calendar-checks.mjs";
import { HUNT, MOVED } from "./calendar-hunt.mjs";
import { killEach } from "./calendar-kills.mjs";
import { khalIn, mustHaveReaders, READERS, readBy } from "./calendar-readers.mjs";
import { needs, sizeOr, trial } from "./support.mjs";

const PROGRAM = fileURLToPath(new URL("../../bin/followup.js", import.meta.url));
const ZONE = "America/New_York";

const KEPT = [
  "log",
  "sent",
  "keep-promise",
  "northwind",
  "--to",
  "maria",
  "--via",
  "email",
  "--what",
  "a writing sample",
];
const CALLED = ["log", "sent", "status-check", "sydney-1", "--via", "phone", "--outcome", "voicemail"];

/** What happens before the calendar is made again. */
const STEPS = [
  { what: "the first", now: "2026-09-21T13:00:00Z" },
  { what: "nothing", now: "2026-09-21T13:40:00Z", isSame: true },
  { what: "a promise kept", now: "2026-09-22T15:00:00Z", does: KEPT },
  { what: "that taken back", now: "2026-09-22T15:05:00Z", does: ["undo", "--yes"] },
  { what: "a round moved", now: "2026-09-23T12:00:00Z", edit: (text) => text.replace(MOVED.from, MOVED.to) },
  { what: "a deadline passed", now: "2026-09-26T13:00:00Z" },
  { what: "a call made", now: "2026-09-30T13:00:00Z", does: CALLED },
  { what: "clocks changed", now: "2026-11-02T13:00:00Z" },
];

mustHaveReaders();
needs("strace");
await trial("calendar", ({ folder }) => {
  const env = (home) => ({ PATH: process.env.PATH, HOME: home, TZ: ZONE, FOLLOWUP_NO_CACHE: "1" });

  /** Goes through what happens. @param spoil what becomes of a calendar before others read it */
  function go(home, steps, spoil) {
    mkdirSync(home);
    const path = (name) => join(home, name);
    const followup = (args, now) => {
      const all = [PROGRAM, ...args, "--file", path("interviews.yaml"), "--now", now];
      const { status, stdout, stderr } = spawnSync(process.execPath, all, {
        env: env(home),
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`followup ${args.join(" ")} ended with ${status}: ${stderr}`);
      return stdout;
    };
    const khal = khalIn(path("khal"), ZONE);
    const store = new Map();
    const faults = [];
    let before = new Map();
    let was = "";
    writeFileSync(path("interviews.yaml"), HUNT);
    for (const [index, { what, now, does, edit, isSame = false }] of steps.entries()) {
      if (does) followup(does, now);
      if (edit) writeFileSync(path("interviews.yaml"), edit(readFileSync(path("interviews.yaml"), "utf8")));
      followup(["calendar", "--rounds", "--out", path("followup.ics")], now);
      const text = readFileSync(path("followup.ics"), "utf8");
      writeFileSync(path("read.ics"), spoil(text, index));
      const [events, others] = READERS.map((reader) => readBy(reader, path("read.ics")));
      khal.take(path("read.ics"));
      takeOver(store, events);
      const found = [
        ...(isSame === (text === was) ? [] : ["the file has changed, or should have"]),
        ...differences(events, others),
        ...faultsOfPlan(JSON.parse(followup(["next", "--all", "--json"], now)), events),
        ...faultsOfVersions(before, events, now),
        ...faultsOfIdentity(before, events),
        ...faultsOfStore(store, events),
        ...faultsOfKhal(store, khal, ZONE),
      ];
      faults.push(...found.map((fault) => `${what}: ${fault}`));
      before = events;
      was = text;
    }
    return { faults, size: store.size, text: was };
  }

  const ours = go(join(folder, "ours"), STEPS, (text) => text);
  const careless = go(join(folder, "careless"), STEPS.slice(0, 2), (text, index) =>
    text.replace(/^UID:/gm, `UID:${index}.`).replace(/^SEQUENCE:\d+/gm, "SEQUENCE:0"),
  );

  const home = join(folder, "kills");
  mkdirSync(home);
  const now = STEPS.at(-1).now;
  const file = join(home, "interviews.yaml");
  const command = [process.execPath, PROGRAM, "calendar", "--file", file, "--now", now];
  writeFileSync(file, HUNT);
  const setting = { folder: home, command, env: env(home), most: sizeOr(1_000) };
  const first = killEach(setting);
  const update = killEach({ ...setting, earlier: ours.text });
  const redirected = killEach(setting, false);
  const isSeen = [careless, redirected].every(({ faults }) => faults.length > 0);
  return {
    figures: [
      `${ours.size} events in ${STEPS.length} calendars, read by ${READERS.join(" and ")}, imported by khal`,
      `killed at ${first.hits} calls while it was made, and at ${update.hits} while it was brought up to date`,
    ],
    faults: [
      ...ours.faults,
      ...first.faults,
      ...update.faults,
      ...(isSeen ? [] : ["a control had no fault"]),
    ],
    control: [...careless.faults, ...redirected.faults],
  };
});
