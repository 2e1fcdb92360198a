// Readers of calendars that know nothing of followup: two libraries, and a calendar program that imports.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The one that has Debian's packages. */
const PYTHON = "/usr/bin/python3";
export const READERS = ["icalendar", "libical"];

/** What the trial needs of Debian, and how to ask for it. */
export function mustHaveReaders() {
  const asked = [
    ["python3-icalendar", [PYTHON, "-c", "import icalendar"]],
    [
      "gir1.2-ical-3.0 and python3-gi",
      [PYTHON, "-c", "import gi; gi.require_version('ICalGLib', '3.0'); import gi.repository.ICalGLib"],
    ],
    ["khal", ["khal", "--version"]],
  ];
  const missing = asked.filter(([, [program, ...args]]) => spawnSync(program, args).status !== 0);
  if (missing.length > 0) throw new Error(`this trial needs ${missing.map(([name]) => name).join(" and ")}`);
}

/** The events of a calendar by their UIDs, as a library reads them, every time of day as UTC. */
export function readBy(reader, path) {
  const script = fileURLToPath(new URL(`readers/by_${reader}.py`, import.meta.url));
  const events = JSON.parse(execFileSync(PYTHON, [script, path], { encoding: "utf8" }));
  const byUid = new Map(events.map((event) => [event.uid, event]));
  if (byUid.size < events.length) throw new Error(`${reader} finds an event twice`);
  return byUid;
}

/** A calendar program of a user in that zone, which keeps what it imports. */
export function khalIn(folder, zone) {
  const calendar = join(folder, "calendar");
  const config = join(folder, "khal.conf");
  mkdirSync(calendar, { recursive: true });
  writeFileSync(
    config,
    `[calendars]
[[hunt]]
path = ${calendar}
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = ${zone}
local_timezone = ${zone}
[sqlite]
path = ${join(folder, "khal.db")}
[default]
default_calendar = hunt
`,
  );
  const env = { PATH: process.env.PATH, HOME: folder, LANG: "C.UTF-8" };
  const khal = (...args) => {
    const { status, stdout, stderr } = spawnSync("khal", ["-c", config, ...args], { env, encoding: "utf8" });
    if (status !== 0 || stderr !== "") throw new Error(`khal ${args[0]} ended with ${status}: ${stderr}`);
    return stdout;
  };
  return {
    take: (path) => khal("import", "--batch", path),
    /** How many events it keeps. */
    count: () => readdirSync(calendar).length,
    /** What it shows of those days: a line for each event, its UID, start, end and title. */
    shown: (from, until) => {
      const format = ["--format", "{uid}\t{start-long-full}\t{end-long-full}\t{title}", "--day-format", ""];
      return new Set(
        khal("list", ...format, from, until)
          .split("\n")
          .filter((line) => line.includes("\t")),
      );
    },
  };
}
