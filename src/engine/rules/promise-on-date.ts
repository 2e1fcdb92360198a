import { addressOf } from "../../model/address.js";
import {
  businessDayBefore,
  type Day,
  dayAfter,
  dayIn,
  happenedAt,
  type Instant,
  instantAt,
  instantOf,
  isBusinessDay,
} from "../../model/dates/index.js";
import type { Person, Promised } from "../../model/types.js";
import type { Proposal, Rule, Said, Warned } from "../rule.js";
import { isQuestionKind } from "../silence.js";
import type { Story } from "../story.js";
import { theirMoment } from "../words.js";

export const promiseOnDate: Rule = {
  id: "promise-on-date",
  group: "promises",
  sentence: "Keep a promise on the date you gave, never after it.",
  why: "A small promise is often a test of whether you do as you say.",
  sources: ["003"],
  strength: "must",
  parameters: ["promiseTime", "promiseUndated", "writeWindow"],
  examples: [
    {
      title: "The morning of the day for which you promised it",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
promises: [{ what: writing sample, to: maria, by: 2026-06-15, asked: true }]`,
      now: "2026-06-15 09:30",
      yields: [
        {
          action: "keep-promise/1",
          state: "due",
          opens: "2026-06-15 09:00",
          due: "2026-06-15 17:00",
          says: { "promise-deliverable": "They asked for it, so it comes before everything else." },
        },
      ],
    },
    {
      title: "A promise for a Sunday opens on the Friday before",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
promises: [{ what: writing sample, to: maria, by: 2026-06-14 }]`,
      now: "2026-06-12 10:00",
      yields: [
        { action: "keep-promise/1", state: "due", opens: "2026-06-12 09:00", due: "2026-06-14 17:00" },
      ],
    },
    {
      title: "A late promise goes before the question how things stand",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
promises: [{ what: writing sample, to: maria, by: 2026-06-11 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-12 10:00",
      yields: [
        { action: "keep-promise/1", state: "overdue" },
        { action: "status-check/1", state: "due", warns: "promise-on-date" },
      ],
    },
    {
      title: "The log says that you kept it",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
promises: [{ what: writing sample, to: maria, by: 2026-06-15 }]
log: [{ at: 2026-06-14 12:00, sent: keep-promise, to: maria, via: email, what: writing sample }]`,
      now: "2026-06-15 09:30",
      yields: [{ noAction: "keep-promise/1" }],
    },
  ],

  propose(story) {
    return openPromises(story).map(({ promise, number }) => keepPromise(promise, number, story));
  },

  restrain({ kind }, story) {
    if (!isQuestionKind(kind)) return undefined;
    const late = openPromises(story).find(({ promise }) => {
      const due = dueOf(promise, story.person(promise.to) ?? story.relevant, story);
      return due !== undefined && story.now.isAfter(due);
    });
    return (
      late && {
        warns: "high",
        says: `You still owe them what you promised: ${late.promise.what}. Send that first.`,
      }
    );
  },
};

/** Promises with a `kept` of their own, or a log entry that carried them; one entry keeps one promise. */
function keptPromises({ interview, sent, calendar, now }: Story): Set<Promised> {
  const kept = new Set(
    interview.promises.filter(
      ({ kept }) => kept !== undefined && now.hasReached(happenedAt(kept, calendar.zone)),
    ),
  );
  for (const { entry } of sent) {
    const fits = (promise: Promised): boolean =>
      !kept.has(promise) &&
      promise.what === entry.what &&
      (promise.to === undefined || entry.to.length === 0 || entry.to.includes(promise.to));
    const match = interview.promises.find(fits);
    if (match) kept.add(match);
  }
  return kept;
}

/** Promises that are still open, in the order of the file. */
export function openPromises(story: Story): { promise: Promised; number: number }[] {
  if (story.interview.promises.length === 0) return [];
  const kept = keptPromises(story);
  return story.interview.promises
    .map((promise, index) => ({ promise, number: index + 1 }))
    .filter(({ promise }) => !kept.has(promise));
}

function keepPromise(promise: Promised, number: number, story: Story): Proposal {
  const person = story.person(promise.to) ?? story.relevant;
  const { zone } = story.calendarOf(person);
  const due = dueOf(promise, person, story);
  const name = person ? addressOf(person.name) : story.interview.company;
  const when = due === undefined ? "" : theirMoment(due, zone, story);
  const says = promise.by
    ? `You promised ${name} this by ${when}: ${promise.what}.`
    : `You promised ${name} this without a date: ${promise.what}.${when === "" ? "" : ` Soon after the round is best, by ${when}.`}`;
  const because: Said[] = [{ rule: "promise-on-date", says }];
  if (promise.asked) {
    because.push({
      rule: "promise-deliverable",
      says: "They asked for it, so it comes before everything else.",
    });
  }
  const late = due !== undefined && story.now.isAfter(due);
  const warnings: Warned[] = late
    ? [
        {
          rule: "promise-on-date",
          severity: "high",
          says: promise.by
            ? "The promised time has passed: send it now, with a word of apology."
            : "It is high time: send it before they wonder.",
        },
      ]
    : [];
  return {
    kind: "keep-promise",
    number,
    person,
    opens: opensOf(due, person, story),
    due,
    title: `Send ${person?.name ?? story.interview.company} what you promised: ${promise.what}`,
    because,
    warnings,
    template: () => "promise-fulfilment",
  };
}

/** A time given stands; a date alone, and the day after the last round for none, end at `promiseTime`. */
function dueOf({ by }: Promised, person: Person | undefined, story: Story): Instant | undefined {
  const { promiseTime, promiseUndated } = story.world.parameters;
  const calendar = story.calendarOf(person);
  if (by?.time !== undefined) return instantOf(by, story.calendar.zone);
  if (by) return instantAt(by.day, promiseTime, calendar.zone);
  const last = story.past.at(-1);
  if (!last) return undefined;
  const day = dayAfter(dayIn(last.end, calendar.zone), promiseUndated, calendar);
  return instantAt(day, promiseTime, calendar.zone);
}

function opensOf(due: Instant | undefined, person: Person | undefined, story: Story): Instant {
  const calendar = story.calendarOf(person);
  const { start } = story.world.parameters.writeWindow;
  if (due === undefined) return story.past.at(-1)?.end ?? story.now.exactly();
  const morningOf = (day: Day): Instant => instantAt(day, start, calendar.zone);
  const day = dayIn(due, calendar.zone);
  const fits = isBusinessDay(day, calendar) && morningOf(day) < due;
  return morningOf(fits ? day : businessDayBefore(day, calendar));
}
