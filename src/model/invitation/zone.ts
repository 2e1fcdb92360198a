/** The time zone that an invitation means, by whatever name its program gives it. */
import ICAL from "ical.js";
import { civil, isZone, type Moment, type Zone } from "../dates/index.js";
import { rawOf, textOf } from "./calendar.js";
import { WINDOWS_ZONES } from "./windows-zones.js";

const LONGEST = 100;
const FARTHEST = 14 * 60;

const WINDOWS = new Map(Object.entries(WINDOWS_ZONES).map(([name, zone]) => [name.toLowerCase(), zone]));

/** The numbers that Exchange gave to zones before it wrote their names, from 0. */
const NUMBERED = [
  "UTC Europe/London Europe/Lisbon Europe/Paris Europe/Berlin Europe/Bucharest Europe/Prague Europe/Athens",
  "America/Sao_Paulo America/Halifax America/New_York America/Chicago America/Denver America/Los_Angeles",
  "America/Anchorage Pacific/Honolulu",
].flatMap((zones) => zones.split(" "));

/** A zone by name, or minutes east of UTC; neither where the file does not tell. */
export interface Clock {
  readonly zone?: Zone;
  readonly offset?: number;
}

/** The clock of a local time: `tzid` as the time names it. */
export function clockOf(tzid: string, moment: Moment, calendar: ICAL.Component): Clock {
  const definition = calendar
    .getAllSubcomponents("vtimezone")
    .find((zone) => rawOf(zone, "tzid").trim() === tzid.trim());
  const zone = named(tzid) ?? (definition && zoneOfDefinition(definition));
  if (zone !== undefined) return { zone };
  const offset = definition && offsetBy(definition, moment);
  if (offset !== undefined) return { offset };
  return isZone(tzid) ? { zone: tzid } : {};
}

/** The zone in which the calendar's owner lives, or the only one that is defined in it. */
export function zoneOfCalendar(calendar: ICAL.Component): Zone | undefined {
  const [only, ...others] = calendar.getAllSubcomponents("vtimezone");
  const own = named(textOf(calendar, "x-wr-timezone", LONGEST));
  if (own !== undefined || only === undefined || others.length > 0) return own;
  return named(textOf(only, "tzid", LONGEST)) ?? zoneOfDefinition(only);
}

function zoneOfDefinition(definition: ICAL.Component): Zone | undefined {
  const number = textOf(definition, "x-microsoft-cdo-tzid", LONGEST);
  return (
    named(textOf(definition, "x-lic-location", LONGEST)) ?? NUMBERED[number === "" ? -1 : Number(number)]
  );
}

/** An IANA name, alone or at the end of a path such as `/mozilla.org/20050126_1/Europe/Berlin`, or a name of Windows. */
function named(text: string): Zone | undefined {
  const name = text.slice(0, LONGEST).replace(/["']/g, "").trim();
  if (/(?:^|\/)(?:utc|gmt|z)$/i.test(name)) return "UTC";
  const parts = name.split("/");
  return (
    [name, parts.slice(-3).join("/"), parts.slice(-2).join("/")].find(
      (candidate) => candidate.includes("/") && isZone(candidate),
    ) ?? WINDOWS.get(name.toLowerCase())
  );
}

/** What a zone without a known name shows at a local time, by its own rules. */
function offsetBy(definition: ICAL.Component, { day, time = 0 }: Moment): number | undefined {
  const { year, month, date } = civil(day);
  const local = { year, month, day: date, hour: Math.floor(time / 60), minute: time % 60, second: 0 };
  if (!isHarmless(definition)) return undefined;
  try {
    const offset = Math.round(
      new ICAL.Timezone(definition).utcOffset(new ICAL.Time(local, ICAL.Timezone.localTimezone)) / 60,
    );
    return Math.abs(offset) <= FARTHEST ? offset : undefined;
  } catch {
    return undefined;
  }
}

/** Clocks change by yearly rules; any other could take the library hours to work out. */
function isHarmless(definition: ICAL.Component): boolean {
  const rules = definition.getAllSubcomponents().flatMap((change) => change.getAllProperties("rrule"));
  return rules.every((rule) =>
    /^FREQ=YEARLY(?:;(?:INTERVAL=1|WKST=\w+|UNTIL=\w+|BY(?:MONTH|DAY|MONTHDAY)=[\w,+-]+))*$/.test(
      String(rule.getFirstValue()).replace(/;?$/, ""),
    ),
  );
}
