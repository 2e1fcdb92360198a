/** A fingerprint of a few thousand answers about days and zones, to be the same whatever zone the process is in. */
import { createHash } from "node:crypto";
import {
  addBusinessDays,
  addMonths,
  civil,
  type Day,
  dayAfter,
  dayOf,
  deadlineOf,
  endOfDay,
  happenedAt,
  instantAt,
  instantOf,
  instantsOf,
  isoDay,
  isoInstant,
  localOf,
  longDay,
  occurrences,
  readMoment,
  rollForward,
  shortMoment,
  startOfDay,
  weekday,
} from "../../src/model/dates/index.js";
import { holidaysOf } from "../../src/model/holidays/index.js";

const ZONES = [
  "America/New_York",
  "Europe/London",
  "Asia/Kathmandu",
  "Asia/Beirut",
  "Africa/Cairo",
  "Pacific/Apia",
  "Australia/Lord_Howe",
  "America/Havana",
];

/** Every 11th day of 2026 and 2027, and the days on which clocks change. */
function days(): Day[] {
  const from = dayOf(2026, 1, 1) as Day;
  const spread = Array.from({ length: 66 }, (_, at) => (from + at * 11) as Day);
  const changes = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-04-24", "2026-10-25", "2026-11-01"];
  return [...spread, ...changes.map((text) => dayFrom(text))];
}

function dayFrom(text: string): Day {
  const moment = readMoment(text);
  if (typeof moment === "string") throw new Error(`${text}: ${moment}`);
  return moment.day;
}

function answers(day: Day, zone: string): unknown[] {
  const daysOff = new Set(holidaysOf("US") ?? []);
  const calendar = { zone, daysOff };
  const clocks = [0, 30, 90, 135, 600, 1439].map((time) => {
    const instant = instantAt(day, time, zone);
    return [
      instantsOf(day, time, zone),
      isoInstant(instant, zone),
      localOf(instant, zone),
      shortMoment(instant, zone, day),
    ];
  });
  const moments = [isoDay(day), `${isoDay(day)} 02:30`, `${isoDay(day)} 02:30+02:00`].map((text) => {
    const moment = readMoment(text);
    if (typeof moment === "string") return moment;
    return [
      instantOf(moment, zone),
      deadlineOf(moment, zone),
      happenedAt(moment, zone),
      occurrences(moment, zone),
    ];
  });
  return [
    ...clocks,
    ...moments,
    startOfDay(day, zone),
    endOfDay(day, zone),
    civil(day),
    weekday(day),
    longDay(day, day),
    addMonths(day, 1),
    rollForward(day, calendar),
    addBusinessDays(day, 3, calendar),
    dayAfter(day, { count: 2, unit: "months" }, calendar),
  ];
}

export interface Digest {
  readonly answers: number;
  readonly hash: string;
  /** Minutes behind UTC of the process itself in January and July, as proof of the zone it is in. */
  readonly process: readonly number[];
}

export function digest(): Digest {
  const all = ZONES.flatMap((zone) => days().flatMap((day) => answers(day, zone)));
  return {
    answers: all.length,
    hash: createHash("sha256").update(JSON.stringify(all)).digest("hex"),
    process: [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset()),
  };
}
