/** What is good to know when asking how things stand. */
import { addDays, dayIn } from "../model/dates/index.js";
import type { Channel } from "../model/types.js";
import { isOfferMade } from "./asking.js";
import type { Said } from "./rule.js";
import type { Story } from "./story.js";

/** A round so many days ago was this week or the week before. */
const LAST_WEEK = 14;

/** @param leavesMessage whether this call goes to voicemail if nobody answers */
export function adviceOnAsking(via: Channel | null, leavesMessage: boolean, story: Story): Said[] {
  const asked = story.silence?.asked.length ?? 0;
  return [...(asked === 0 ? onFirst(story) : onLater(asked)), ...onChannel(via, leavesMessage, story)];
}

function onFirst(story: Story): Said[] {
  const { silence, calendar, now } = story;
  if (!silence || isOfferMade(story)) return [];
  if (silence.named) {
    return [{ rule: "timeframe-is-basis", says: "The wait is counted from the date they named." }];
  }
  const isFresh = now.dayIn(calendar.zone) <= addDays(dayIn(silence.since, calendar.zone), LAST_WEEK);
  return isFresh
    ? [{ rule: "last-week", says: "An interview of the week before is a fair thing to ask about." }]
    : [];
}

function onLater(asked: number): Said[] {
  const patience: Said[] = [
    { rule: "reply-lags", says: "An answer does not always come at once; the wait left them time for it." },
    {
      rule: "slight-annoyance-ok",
      says: "It may annoy a busy person a little; polite and brief, it does more good than harm.",
    },
  ];
  return asked === 1
    ? patience
    : [...patience, { rule: "vigorous", says: "Following up with care can break a tie." }];
}

function onChannel(via: Channel | null, leavesMessage: boolean, { asks }: Story): Said[] {
  if (via === "phone") {
    return [
      { rule: "script-first", says: "Write down what you will say before you dial." },
      ...(leavesMessage
        ? [{ rule: "vm-unreturned", says: "Not every message is returned: that none is says little." }]
        : []),
    ];
  }
  return via === "email" && asks?.phone !== undefined
    ? [{ rule: "email-easy-no", says: "An e-mail has its price: a no is easier to write than to say." }]
    : [];
}
