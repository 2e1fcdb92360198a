import { addBusinessDays, dayIn } from "../../model/dates/index.js";
import type { Got } from "../../model/types.js";
import type { Dated } from "../chronicle.js";
import type { Proposal, Rule, Warned } from "../rule.js";
import { isDial, isQuestionKind } from "../silence.js";
import type { Story } from "../story.js";
import { isPast, within } from "../within.js";
import { dayWords, theirMoment } from "../words.js";
import { rejectionOf } from "./keep-network.js";

/** From this many business days on a list of references not sent is late enough to be noticed. */
const NOTICED = 2;

export const refsPrompt: Rule = {
  id: "refs-prompt",
  group: "references",
  sentence: "When they ask for references, send them promptly.",
  why: "A list that takes a week makes you look disorganised.",
  sources: ["000"],
  strength: "must",
  parameters: ["sendReferencesWithin", "sendReferencesSevere"],
  examples: [
    {
      title: "They asked at noon, and one reference is ready",
      references: `
- { id: lee, name: Lee Park, phone: +1 212 555 0111, agreed: 2026-05-20 }`,
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-08 12:00, got: reference-request, from: maria }`,
      now: "2026-06-08 12:30",
      yields: [
        {
          action: "send-references/1",
          state: "due",
          via: "email",
          due: "2026-06-08 23:59",
          warns: "refs-2-3",
        },
        { check: "maria", verdict: "too-soon" },
      ],
    },
    {
      title: "A week after they asked, it looks careless",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-08 12:00, got: reference-request, from: maria }`,
      now: "2026-06-16 12:30",
      yields: [{ action: "send-references/1", state: "overdue", warns: "refs-prompt" }],
    },
  ],

  propose(story) {
    return requests(story)
      .filter(({ request }) => !isServed(request, story))
      .map(({ request, number }) => sendReferences(request, number, story));
  },

  restrain({ kind }, story) {
    if (!isQuestionKind(kind)) return undefined;
    const open = requests(story).find(({ request }) => !isServed(request, story));
    if (!open) return undefined;
    const day = dayIn(open.request.at, story.calendar.zone);
    return {
      bars: "blocked",
      missing: null,
      says: `They asked for your references on ${dayWords(day, story)}: send those first.`,
    };
  },
};

interface Request {
  readonly request: Dated<Got>;
  readonly number: number;
}

function requests({ got }: Story): Request[] {
  return got
    .filter(({ entry }) => entry.got === "reference-request")
    .map((request, index) => ({ request, number: index + 1 }));
}

function isServed(request: Dated<Got>, { log }: Story): boolean {
  return log
    .slice(log.indexOf(request) + 1)
    .some(({ entry }) => "sent" in entry && entry.sent === "send-references" && !isDial(entry));
}

function sendReferences(request: Dated<Got>, number: number, story: Story): Proposal {
  const person = story.person(request.entry.from) ?? story.relevant;
  const calendar = story.calendarOf(person);
  const due = within(request.at, story.world.parameters.sendReferencesWithin, calendar);
  const name = person?.name ?? story.interview.company;
  return {
    kind: "send-references",
    number,
    person,
    opens: story.now.orEarlier(request.at),
    due,
    title: `Send ${name} your references`,
    because: [
      {
        rule: "refs-prompt",
        says: `${name} asked for them on ${dayWords(dayIn(request.at, calendar.zone), story)}; they are due by ${theirMoment(due, calendar.zone, story)}.`,
      },
    ],
    warnings: [...(rejectionOf(story) ? [] : lateness(request, story)), ...shortage(story)],
    template: () => "reference-list",
  };
}

function lateness({ at }: Dated<Got>, story: Story): Warned[] {
  const { calendar, now, world } = story;
  const days = now.dayIn(calendar.zone);
  const isSevere = isPast(at, world.parameters.sendReferencesSevere, calendar, now);
  const isNoticed = days >= addBusinessDays(dayIn(at, calendar.zone), NOTICED, calendar);
  if (isSevere)
    return [
      { rule: "refs-prompt", severity: "severe", says: "It looks disorganised by now: send them at once." },
    ];
  return isNoticed
    ? [{ rule: "refs-prompt", severity: "high", says: "They asked some days ago: send them now." }]
    : [];
}

function shortage({ world }: Story): Warned[] {
  const { references } = world.hunt;
  const agreed = references.filter((one) => one.agreed);
  if (references.length < 2) {
    return [
      { rule: "refs-2-3", severity: "info", says: "Two or three references are usual; the file has fewer." },
    ];
  }
  if (agreed.length < 2) {
    return [
      {
        rule: "refs-agree",
        severity: "info",
        says: "The file does not say that two of them have agreed: call and ask, then send the list.",
      },
    ];
  }
  return [];
}
