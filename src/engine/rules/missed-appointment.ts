import {
  addBusinessDays,
  type Calendar,
  dayIn,
  deadlineOf,
  HOUR,
  type Instant,
  instantAt,
  nextBusinessDay,
  type Zone,
} from "../../model/dates/index.js";
import type { Dated } from "../chronicle.js";
import { answerable, isAnswered, type Word } from "../replies.js";
import type { Proposal, Rule } from "../rule.js";
import { isDial, isQuestionKind, isSignOfLife, reaches } from "../silence.js";
import type { Story } from "../story.js";
import { isPast, within } from "../within.js";
import { dayWords, theirMoment } from "../words.js";

export const missedAppointment: Rule = {
  id: "missed-appointment",
  group: "practice",
  sentence: "They named a time to call and did not: the same day, one light line that offers another.",
  why: "It keeps the talk alive, and lets them off lightly.",
  sources: ["practice"],
  strength: "should",
  parameters: ["missedAppointmentWait", "answerWithin", "callWindow", "lapseAfter"],
  examples: [
    {
      title: "An hour after the call they promised, which did not come",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-05 09:00, got: appointment, from: maria, for: 2026-06-08 14:00 }`,
      now: "2026-06-08 15:00",
      yields: [
        { action: "answer/1", state: "due", opens: "2026-06-08 15:00", due: "2026-06-08 23:59" },
        { noAction: "status-check/1" },
      ],
    },
    {
      title: "They called as they had promised",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-05 09:00, got: appointment, from: maria, for: 2026-06-08 14:00 }
  - { at: 2026-06-08 14:20, got: update, from: maria, via: phone, answered: true }`,
      now: "2026-06-08 15:00",
      yields: [{ noAction: "answer/1" }],
    },
  ],

  propose(story) {
    const { missedAppointmentWait } = story.world.parameters;
    return open(story)
      .filter(({ named }) => story.now.hasReached((named + missedAppointmentWait.count * HOUR) as Instant))
      .map((appointment) => lightLine(appointment, story));
  },

  restrain({ kind, person }, story) {
    if (!isQuestionKind(kind)) return undefined;
    const [first] = open(story);
    if (!first) return undefined;
    const calendar = story.calendarOf(person);
    const missed = (first.named + story.world.parameters.missedAppointmentWait.count * HOUR) as Instant;
    const when = whenWords(first, calendar.zone, story);
    if (story.now.hasReached(missed)) {
      return {
        bars: "blocked",
        missing: null,
        says: `They named ${when} for a call, and it did not come: offer another time first.`,
      };
    }
    const from = addBusinessDays(dayIn(first.named, calendar.zone), 1, calendar);
    const awaits = story.now.isBefore(first.named) ? first.named : missed;
    return { from, floor: from, awaits, says: `They named ${when} for a call: wait for it.` };
  },
};

interface Appointment extends Word {
  /** The moment they named; of a day alone its end. */
  readonly named: Instant;
}

/** Appointments that nothing has settled: no later word from them, no talk, and no line from you once it was missed. */
function open(story: Story): Appointment[] {
  return answerable(story).flatMap(({ word, number }) => {
    const { entry } = word;
    if (entry.got !== "appointment" || !entry.for || entry.answered) return [];
    const named = deadlineOf(entry.for, story.calendar.zone);
    if (isPast(named, story.world.parameters.lapseAfter, story.calendar, story.now)) return [];
    const later = story.log.slice(story.log.indexOf(word) + 1);
    const isSettled =
      later.some((next) => isSignOfLife(next.entry, story) && !isConfirmation(next, named)) ||
      isAnswered(word, story, named);
    return isSettled ? [] : [{ word, number, named }];
  });
}

/** To thank them by phone, or to say that the time suits, is not yet the talk that they named. */
function isConfirmation({ at, entry }: Dated, named: Instant): boolean {
  return at < named && "sent" in entry && (entry.sent === "answer" || entry.sent === "thank-you");
}

function whenWords({ word, named }: Appointment, zone: Zone, story: Story): string {
  const { for: when } = word.entry;
  return when && when.time === undefined ? dayWords(when.day, story) : theirMoment(named, zone, story);
}

/** After a call that nobody answered, the next is for the next business day. */
function nextCall({ word, named }: Appointment, calendar: Calendar, story: Story): Instant | undefined {
  const writer = word.entry.from;
  const tried = story.sent.findLast(
    ({ at, entry }) =>
      at >= named &&
      entry.sent === "answer" &&
      isDial(entry) &&
      (writer === undefined || reaches(entry, writer)),
  );
  if (!tried) return undefined;
  const day = nextBusinessDay(dayIn(tried.at, calendar.zone), calendar);
  return instantAt(day, story.world.parameters.callWindow.start, calendar.zone);
}

function lightLine(appointment: Appointment, story: Story): Proposal {
  const { word, number, named } = appointment;
  const person = story.person(word.entry.from) ?? story.relevant;
  const calendar = story.calendarOf(person);
  const { missedAppointmentWait, answerWithin } = story.world.parameters;
  const name = person?.name ?? story.interview.company;
  const missed = (named + missedAppointmentWait.count * HOUR) as Instant;
  const again = nextCall(appointment, calendar, story);
  return {
    kind: "answer",
    number,
    person,
    opens: (again === undefined ? missed : Math.max(missed, again)) as Instant,
    due: within(again ?? named, answerWithin, calendar),
    title: `Offer ${name} another time for the call`,
    because: [
      {
        rule: "missed-appointment",
        says: `${name} named ${whenWords(appointment, calendar.zone, story)} for a call, and the file has none.`,
      },
    ],
    template: () => "missed-appointment",
  };
}
