/** Random hunts of one or two interviews, dated around June 2026, for properties of the engine. */
import fc from "fast-check";
import { addDays, type Day, dayOf, type Moment } from "../../src/model/dates/index.js";
import { withHolidays } from "../../src/model/holidays/index.js";
import { STYLES } from "../../src/model/parameters.js";
import type {
  Hunt,
  Interview,
  LogEntry,
  Person,
  Promised,
  Reference,
  Round,
  Slip,
} from "../../src/model/types.js";

const FIRST = dayOf(2026, 6, 1) as Day;
const ZONES = ["America/New_York", "Europe/London", "Asia/Tokyo", "America/Los_Angeles"];
const COUNTRIES = ["US", "GB", "JP", "DE-BY"];
const IDS = ["maria", "raj", "ann"];
const REFERENCES: readonly Reference[] = [
  { id: "lee", name: "Lee Park", phone: "+1 212 555 0111" },
  { id: "amara", name: "Amara Nwosu", email: "amara@nwosu.example", timezone: "Europe/London" },
];

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(FIRST, days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** A value without the keys that are undefined. */
function present<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}

const moment = (from: number, to: number): fc.Arbitrary<Moment> =>
  fc
    .tuple(day(from, to), maybe(fc.integer({ min: 7 * 60, max: 20 * 60 })))
    .map(([on, time]) => present({ day: on, time }) as Moment);

const decision = maybe(
  fc
    .record({
      by: maybe(day(0, 60).map((on): Moment => ({ day: on }))),
      said: maybe(fc.constant("soon")),
      from: maybe(fc.constantFrom(...IDS)),
    })
    .map((one) => present(one) as NonNullable<Round["decision"]>),
);

function person(id: string): fc.Arbitrary<Person> {
  return fc
    .record({
      id: fc.constant(id),
      name: fc.constant(`${id} of Northwind`),
      part: maybe(fc.constantFrom("hiring-manager", "recruiter", "hr", "interviewer")),
      email: maybe(fc.constant(`${id}@northwind.example`)),
      phone: maybe(fc.constant("+1 212 555 0100")),
      post: maybe(fc.constant("12 Main Street")),
      prefers: maybe(fc.constantFrom("email", "phone", "post")),
      timezone: maybe(fc.constantFrom(...ZONES)),
      country: maybe(fc.constantFrom(...COUNTRIES)),
    })
    .map((one) => present(one) as Person);
}

const slip: fc.Arbitrary<Slip> = fc
  .record({
    what: fc.constant("blanked"),
    weight: fc.constantFrom("minor", "major"),
    to: maybe(fc.constantFrom(...IDS)),
  })
  .map((one) => present(one) as Slip);

const round: fc.Arbitrary<Round> = fc
  .record({
    at: moment(0, 40),
    with: fc.subarray(IDS),
    final: fc.boolean(),
    decision,
    slips: fc.array(slip, { maxLength: 1 }),
  })
  .map((one) => present({ ...one, topics: {} }) as Round);

const promise: fc.Arbitrary<Promised> = fc
  .record({
    what: fc.constantFrom("writing sample", "plan"),
    to: maybe(fc.constantFrom(...IDS)),
    by: maybe(moment(0, 60)),
    asked: fc.boolean(),
  })
  .map((one) => present(one) as Promised);

const entry: fc.Arbitrary<LogEntry> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        at: moment(0, 90),
        sent: fc.constantFrom(
          "thank-you",
          "status-check",
          "status-check",
          "status-check",
          "offer-nudge",
          "answer",
          "keep-promise",
          "other",
          "recover",
          "send-references",
          "brief-reference",
          "share-news",
          "thank-for-decision",
          "keep-in-touch",
        ),
        to: fc.subarray([...IDS, "lee", "amara"], { minLength: 1, maxLength: 3 }),
        via: maybe(fc.constantFrom("email", "phone", "post")),
        outcome: maybe(fc.constantFrom("talked", "voicemail", "gatekeeper", "no-answer")),
        what: maybe(fc.constantFrom("writing sample", "plan")),
        used: maybe(fc.constantFrom("shipped it", "pricing")),
      })
      .map(
        ({ outcome, ...one }) =>
          present({ ...one, outcome: one.via === "phone" ? outcome : undefined }) as LogEntry,
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        at: moment(0, 90),
        got: fc.constantFrom(
          "reply",
          "update",
          "rejection",
          "offer",
          "next-round",
          "auto-reply",
          "reference-check",
          "stop",
          "reference-request",
          "appointment",
          "reply",
          "update",
        ),
        from: maybe(fc.constantFrom(...IDS)),
        decision,
        answered: fc.boolean(),
        returns: maybe(moment(20, 60)),
        for: maybe(moment(20, 60)),
      })
      .map((one) => present(one) as LogEntry),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      at: moment(20, 90),
      closed: fc.constantFrom("let-go", "let-go", "withdrawn", "accepted"),
    }) as fc.Arbitrary<LogEntry>,
  },
);

function interview(id: string): fc.Arbitrary<Interview> {
  return fc
    .record({
      id: fc.constant(id),
      company: fc.constant(id),
      role: fc.constant("Product manager"),
      timezone: maybe(fc.constantFrom(...ZONES)),
      country: maybe(fc.constantFrom(...COUNTRIES)),
      sector: maybe(fc.constantFrom("high-tech", "traditional")),
      applied: maybe(fc.constantFrom("email", "post")),
      askAt: maybe(fc.constantFrom(...IDS)),
      people: fc.tuple(...IDS.map(person)),
      rounds: fc.array(round, { maxLength: 3 }),
      promises: fc.array(promise, { maxLength: 2 }),
      facts: fc.subarray([{ what: "shipped it" }, { what: "won the prize" }]),
      log: fc.array(entry, { maxLength: 6 }),
      given: fc.subarray(REFERENCES.map((one) => one.id)),
      clippings: fc.subarray([{ title: "pricing" }, { title: "churn" }]),
    })
    .map((one) => present({ ...one, electronic: false, urgent: false }) as Interview);
}

export const hunts: fc.Arbitrary<Hunt> = fc
  .record({
    timezone: fc.constantFrom(...ZONES),
    country: maybe(fc.constantFrom(...COUNTRIES)),
    style: fc.constantFrom(...STYLES),
    interviews: fc.oneof(
      fc.tuple(interview("northwind")),
      fc.tuple(interview("northwind"), interview("contoso")),
    ),
    daysOff: fc.array(day(0, 60), { maxLength: 2 }),
    references: fc.subarray([...REFERENCES]),
  })
  .map(({ timezone, country, style, interviews, daysOff, references }) =>
    withHolidays({
      me: present({
        name: "Dana",
        email: "dana@okafor.example",
        timezone,
        country,
        strengths: [],
        over40: false,
      }) as Hunt["me"],
      style,
      overrides: {},
      daysOff,
      references,
      interviews,
      holidays: {},
    }),
  );

/** Minutes after the first of June 2026, up to half a year on. */
export const minutesOn: fc.Arbitrary<number> = fc.integer({ min: 0, max: 180 * 24 * 60 });
export const FIRST_DAY = FIRST;
