/** What a file may say, but probably does not mean. */
import type { Zone } from "../dates/index.js";
import { isPhone, PHONE_HINT } from "../phone.js";
import { type Problem, quote } from "../problems.js";
import type { Decision, Hunt, Interview, LogEntry, Person, Round } from "../types.js";
import { nameATime } from "./date-words.js";
import { earlyIn, tooLate } from "./far-off.js";
import { ofOrder } from "./order.js";
import { placed, type Remark } from "./remarks.js";
import { unsaid } from "./strengths.js";
import { twins } from "./twins.js";

type Advice = Omit<Remark, "severity">;

/** @param text the text that the hunt was parsed from: it tells where each piece of advice belongs */
export function advise({ me, references, interviews }: Hunt, text: string): Promise<Problem[]> {
  const advice = [
    ...within(["me"], [...ofPhone(me), ...unsaid(me)]),
    ...references.flatMap((reference, index) => within(["references", index], ofPhone(reference))),
    ...interviews.flatMap((interview, index) =>
      within(["interviews", index], ofInterview(interview, interview.timezone ?? me.timezone ?? "UTC")),
    ),
  ];
  return placed(
    advice.map((one) => ({ ...one, severity: "advice" })),
    text,
  );
}

function ofInterview(interview: Interview, zone: Zone): Advice[] {
  const { people, rounds, log } = interview;
  const early = earlyIn(interview);
  return [
    ...people.flatMap((person, index) => within(["people", index], ofPerson(person))),
    ...within(["people"], twins(people)),
    ...rounds.flatMap((round, index) => within(["rounds", index], ofRound(round, people))),
    ...within(["rounds"], tooLate(interview)),
    ...log.flatMap((entry, index) =>
      within(
        ["log", index],
        [
          ...ofEntry(entry),
          // Of what is too early by far, a warning tells.
          ...(entry === early ? [] : ofOrder(entry, log[index - 1], { people, rounds }, zone)),
        ],
      ),
    ),
  ];
}

function ofPerson({ email, phone, post }: Person): Advice[] {
  if (email !== undefined || phone !== undefined || post !== undefined) return ofPhone({ phone });
  return [
    {
      path: [],
      says: "Nothing says how to reach this person.",
      hint: "Add an email, a phone or a post; without one, nothing can be sent to them.",
    },
  ];
}

function ofPhone({ phone }: { readonly phone?: string | undefined }): Advice[] {
  if (phone === undefined || isPhone(phone)) return [];
  return [{ path: ["phone"], says: `${quote(phone)} is no phone number.`, hint: PHONE_HINT }];
}

function ofRound({ with: attendees, decision }: Round, people: readonly Person[]): Advice[] {
  const advice: Advice[] = [];
  if (attendees.length === 0 && people.length > 1) {
    advice.push({
      path: [],
      says: "This round does not say with whom, and there are several people here.",
      hint: "Add with: and their ids, so that each is thanked.",
    });
  }
  return [...advice, ...ofDecision(decision)];
}

/** Words alone count as no date. */
function ofDecision(decision: Decision | undefined): Advice[] {
  if (decision?.said === undefined || decision.by || !nameATime(decision.said)) return [];
  return [
    {
      path: ["decision", "said"],
      says: "Their words name a time, but no date stands beside them.",
      hint: "Add by: and the date; without it, the plan asks after about a week.",
    },
  ];
}

function ofEntry(entry: LogEntry): Advice[] {
  const advice: Advice[] = [];
  if ("sent" in entry && entry.via === "phone" && entry.outcome === undefined) {
    advice.push({
      path: [],
      says: "This call does not say how it went.",
      hint: "Add outcome: talked, voicemail, gatekeeper or no-answer.",
    });
  }
  if ("sent" in entry && entry.to.length === 0) {
    advice.push({ path: [], says: "This does not say to whom it went.", hint: "Add to: and their id." });
  }
  if ("got" in entry && entry.got === "appointment" && entry.for === undefined) {
    advice.push({
      path: [],
      says: "This appointment does not say for when.",
      hint: "Add for: and the moment they named.",
    });
  }
  return [...advice, ...ofDecision("decision" in entry ? entry.decision : undefined)];
}

function within(path: readonly (string | number)[], advice: readonly Advice[]): Advice[] {
  return advice.map((one) => ({ ...one, path: [...path, ...one.path] }));
}
