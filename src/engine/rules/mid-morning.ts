import { clockText, instantAt, localOf } from "../../model/dates/index.js";
import type { Contactable } from "../../model/types.js";
import { once } from "../once.js";
import type { Rule } from "../rule.js";
import { isQuestionKind } from "../silence.js";
import type { Story } from "../story.js";
import type { Ground } from "../world.js";

/** Between these people are up, in minutes after midnight. */
const [MORNING, EVENING] = [6 * 60, 22 * 60];

export const midMorning: Rule = {
  id: "mid-morning",
  group: "calls",
  sentence: "Call in the middle of the morning, before lunch.",
  why: "The first rush is over by then, and nobody is on the way out.",
  sources: ["002"],
  strength: "should",
  parameters: ["callWindow"],
  examples: [
    {
      title: "A quarter to five on a Friday is the wrong hour for a call",
      given: `
people: [{ id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, phone: +1 212 555 0100, prefers: phone }]
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]
log: [{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }]`,
      now: "2026-06-12 16:45",
      yields: [
        { check: "maria", verdict: "wrong-hour", earliest: "2026-06-15 10:00" },
        { action: "status-check/1", state: "upcoming", via: "phone", opens: "2026-06-15 10:00" },
      ],
    },
  ],

  restrain({ kind, via, person }, story) {
    if (via !== "phone" || !isQuestionKind(kind)) return undefined;
    const { world } = story;
    return { hours: world.parameters.callWindow, says: hoursToCall(world) + atNight(person, story) };
  },
};

const hoursToCall = once(({ parameters }: Ground): string => {
  const { start, end } = parameters.callWindow;
  return `Call between ${clockText(start)} and ${clockText(end)} their time, on a business day.`;
});

/** Nobody would see by themselves that such hours can be changed. */
function atNight(person: Contactable | undefined, { world, now, calendarOf }: Story): string {
  const { zone } = calendarOf(person);
  if (zone === world.zone) return "";
  const opens = instantAt(now.dayIn(zone), world.parameters.callWindow.start, zone);
  const { time } = localOf(opens, world.zone);
  return time >= MORNING && time < EVENING
    ? ""
    : ` That is from ${clockText(time)} your time: a callWindow that suits you both can stand under etiquette.`;
}
