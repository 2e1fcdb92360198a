/** The numbers of each style, copied by hand from the etiquette, and their durations. */
import type { Hunt } from "../../../src/model/types.js";
import { weekdayOf } from "../clock.js";

const SAME = {
  callGap: "1 month",
  callWindow: "10:00-11:30",
  writeWindow: "09:00-17:00",
  briefWindow: "09:00-20:00",
  lapseAfter: "10 business days",
  staleAfter: "60 days",
};

const STYLES = {
  reserved: {
    ...SAME,
    missedDateGrace: "5 business days",
    noDateWait: "10 days",
    offerNudgeWait: "10 days",
    inquiriesMax: "1",
    retryGap: "never",
    thirdGap: "never",
    newFactFrom: "never",
    newFactNeeded: "false",
    clippingEvery: "never",
    callsMax: "1",
    callOnlyIfPreferred: "true",
    voicemailOnDial: "never",
    dormantAfter: "10 business days",
    keepInTouchEvery: "120 days",
  },
  measured: {
    ...SAME,
    missedDateGrace: "3 business days",
    noDateWait: "7 days",
    offerNudgeWait: "7 days",
    inquiriesMax: "2",
    retryGap: "5 business days",
    thirdGap: "never",
    newFactFrom: "2",
    newFactNeeded: "false",
    clippingEvery: "never",
    callsMax: "1",
    callOnlyIfPreferred: "false",
    voicemailOnDial: "3",
    dormantAfter: "10 business days",
    keepInTouchEvery: "90 days",
  },
  persistent: {
    ...SAME,
    missedDateGrace: "1 business day",
    noDateWait: "7 days",
    offerNudgeWait: "7 days",
    inquiriesMax: "3",
    retryGap: "3 business days",
    thirdGap: "14 days",
    newFactFrom: "2",
    newFactNeeded: "true",
    clippingEvery: "14 days",
    callsMax: "never",
    callOnlyIfPreferred: "false",
    voicemailOnDial: "3",
    dormantAfter: "90 days",
    keepInTouchEvery: "60 days",
  },
};

export type Values = Readonly<typeof STYLES.measured>;

export function valuesOf({ style, overrides }: Hunt): Values {
  return { ...STYLES[style], ...overrides };
}

/** Where somebody works: the zone, and the days on which nobody does. */
export interface Place {
  readonly zone: string;
  readonly free: ReadonlySet<number>;
}

export function isWorked(day: number, { free }: Place): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !free.has(day);
}

/** The day itself, or the next one that is worked. */
export function workedFrom(day: number, place: Place): number {
  let found = day;
  while (!isWorked(found, place)) found += 1;
  return found;
}

export function workedAfter(day: number, count: number, place: Place): number {
  let found = day;
  for (let passed = 0; passed < count; passed += 1) found = workedFrom(found + 1, place);
  return found;
}

/** `3 business days`, `7 days` or `1 month` after a day, before any rolling. */
export function later(day: number, duration: string, place: Place): number {
  const count = Number.parseInt(duration, 10);
  if (duration.includes("business")) return workedAfter(day, count, place);
  if (!duration.includes("month")) return day + count;
  const date = new Date(day * 86_400_000);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0)).getUTCDate();
  return first / 86_400_000 + Math.min(date.getUTCDate(), length) - 1;
}

/** Whether a clock's minutes lie within `10:00-11:30`. */
export function isWithin(minutes: number, window: string): boolean {
  const [from = 0, to = 0] = window.split("-").map((text) => {
    const [hours = 0, rest = 0] = text.split(":").map(Number);
    return hours * 60 + rest;
  });
  return minutes >= from && minutes < to;
}
