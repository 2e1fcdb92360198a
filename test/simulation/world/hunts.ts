/** Random hunts on the eve of their first rounds. */
import { withHolidays } from "../../../src/model/holidays/index.js";
import { type ParameterName, STYLES } from "../../../src/model/parameters.js";
import {
  CHANNELS,
  type Hunt,
  type Interview,
  PARTS,
  type Person,
  type Reference,
  type Round,
} from "../../../src/model/types.js";
import { DAY, HOUR, instantOf, MINUTE, shownAt } from "../clock.js";
import { dayAlone, locally, zoneOf } from "./moments.js";
import type { Random } from "./random.js";

const ZONES = [
  "America/New_York",
  "Europe/London",
  "Asia/Tokyo",
  "America/Los_Angeles",
  "Australia/Sydney",
  "Asia/Kolkata",
];
const COUNTRIES = ["US", "GB", "JP", "DE-BY", "FR", "IN"];
const OVERRIDES: Readonly<Partial<Record<ParameterName, readonly string[]>>> = {
  missedDateGrace: ["2 business days", "4 days", "1 month"],
  noDateWait: ["6 days", "8 days", "12 business days"],
  inquiriesMax: ["1", "3", "4"],
  retryGap: ["4 business days", "9 days", "never"],
  thirdGap: ["10 days", "never"],
  callsMax: ["2", "never"],
  clippingEvery: ["10 days"],
  voicemailOnDial: ["1", "2", "never"],
  dormantAfter: ["5 days", "20 business days"],
  newFactNeeded: ["true", "false"],
  callOnlyIfPreferred: ["true", "false"],
  staleAfter: ["30 days", "90 days"],
  writeWindow: ["08:30-18:00"],
  callWindow: ["10:00-12:00"],
};

function person(id: string, random: Random): Person {
  const reachable = !random.chance(0.08);
  return {
    id,
    name: `${id[0]?.toUpperCase()}${id.slice(1)} Doe`,
    ...(random.chance(0.8) && { part: random.pick(PARTS) }),
    ...(reachable && random.chance(0.9) && { email: `${id}@company.example` }),
    ...(reachable && random.chance(0.6) && { phone: "+1 212 555 0100" }),
    ...(reachable && random.chance(0.2) && { post: "12 Main Street" }),
    ...(random.chance(0.3) && { prefers: random.pick(CHANNELS) }),
    ...(random.chance(0.15) && { timezone: random.pick(ZONES) }),
    ...(random.chance(0.1) && { country: random.pick(COUNTRIES) }),
  };
}

/** A round some days after `now`, in the company's working hours. */
export function randomRound(interview: Interview, mine: string, now: number, random: Random): Round {
  const zone = zoneOf(interview, mine);
  const { day } = shownAt(now, zone);
  const at = instantOf({ day: day + random.whole(1, 9), minutes: random.whole(16, 34) * 30 }, zone);
  const ends = at + random.whole(1, 5) * 30 * MINUTE;
  const ids = interview.people.map(({ id }) => id);
  const present = random.some(ids, 0.6);
  const hasTime = !random.chance(0.05);
  return {
    at: hasTime ? locally(at, zone) : dayAlone(at, zone),
    ...(hasTime && random.chance(0.8) && { ends: locally(ends, zone) }),
    ...(hasTime && random.chance(0.3) && { home: locally(ends + HOUR, zone) }),
    with: present.length > 0 || random.chance(0.1) ? present : ids.slice(0, 1),
    final: random.chance(0.4),
    ...(random.chance(0.55) && {
      decision: {
        ...(random.chance(0.8) && { by: dayAlone(ends + random.whole(1, 25) * DAY, zone) }),
        said: "soon",
        ...(random.chance(0.3) && { from: random.pick(ids) }),
      },
    }),
    topics: {},
    slips: random.chance(0.15)
      ? [
          {
            what: "blanked",
            weight: random.chance(0.6) ? "major" : "minor",
            ...(random.chance(0.5) && { to: random.pick(ids) }),
          },
        ]
      : [],
  };
}

function interview(id: string, company: string, mine: string, start: number, random: Random): Interview {
  const people = ["maria", "raj", "ann"].slice(0, random.whole(1, 3)).map((one) => person(one, random));
  const bare: Interview = {
    id,
    company,
    role: `Role of ${id}`,
    ...(random.chance(0.4) && { timezone: random.pick(ZONES) }),
    ...(random.chance(0.4) && { country: random.pick(COUNTRIES) }),
    ...(random.chance(0.4) && { sector: random.pick(["high-tech", "traditional"] as const) }),
    ...(random.chance(0.4) && { applied: random.pick(["email", "post"] as const) }),
    electronic: random.chance(0.1),
    urgent: random.chance(0.1),
    ...(random.chance(0.15) && { askAt: random.pick(people).id }),
    people,
    rounds: [],
    promises: [],
    given: random.some(["lee", "amara"], 0.3),
    facts: random.some(["shipped it", "won the prize"], 0.5).map((what) => ({ what })),
    clippings: random.some(["pricing", "churn"], 0.4).map((title) => ({ title })),
    log: [],
  };
  return { ...bare, rounds: [randomRound(bare, mine, start, random)] };
}

function references(random: Random, start: number): Reference[] {
  const ready = { agreed: dayAlone(start - 9 * DAY, "UTC"), warned: dayAlone(start - 9 * DAY, "UTC") };
  const lee: Reference = { id: "lee", name: "Lee Park", phone: "+1 212 555 0111", email: "lee@park.example" };
  const amara: Reference = {
    id: "amara",
    name: "Amara Nwosu",
    email: "amara@nwosu.example",
    timezone: "Europe/London",
  };
  return [lee, amara].map((one) => (random.chance(0.6) ? { ...one, ...ready } : one));
}

/** @param start when the user first looks at the plan */
export function randomHunt(random: Random, start: number): Hunt {
  const timezone = random.pick(ZONES);
  const names = Object.keys(OVERRIDES) as ParameterName[];
  const overridden = random.chance(0.3) ? random.some(names, 0.2) : [];
  const overrides = Object.fromEntries(overridden.map((name) => [name, random.pick(OVERRIDES[name] ?? [])]));
  const second = random.chance(0.3)
    ? [interview("contoso", random.chance(0.3) ? "Northwind" : "Contoso", timezone, start, random)]
    : [];
  return withHolidays({
    me: {
      name: "Dana Okafor",
      email: "dana@okafor.example",
      timezone,
      ...(random.chance(0.8) && { country: random.pick(COUNTRIES) }),
      strengths: [],
      over40: random.chance(0.1),
    },
    style: random.pick(STYLES),
    overrides,
    daysOff: random.chance(0.2) ? [dayAlone(start + random.whole(5, 40) * DAY, timezone).day] : [],
    references: references(random, start),
    interviews: [interview("northwind", "Northwind", timezone, start, random), ...second],
    holidays: {},
  });
}
