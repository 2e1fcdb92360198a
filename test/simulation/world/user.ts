/** What a user does about an action, and what else comes to mind. */
import type { Hunt, Interview, LogEntry, Outcome, SentKind, Via } from "../../../src/model/types.js";
import { DAY } from "../clock.js";
import type { Advice } from "../record.js";
import { dayAlone, exactly, locally, zoneOf } from "./moments.js";
import type { Random } from "./random.js";

/** How long after it opens a user attends to an action; undefined: never. */
export type Habit = (random: Random) => number | undefined;

export const HABITS: readonly Habit[] = [
  () => 0,
  () => 0,
  (random) => random.whole(0, 15) * DAY,
  (random) => (random.chance(0.7) ? 0 : random.chance(0.5) ? random.whole(1, 30) * DAY : undefined),
  () => undefined,
];
/** The first of the habits act at once. */
export const PROMPT_HABITS = 2;

const OWN_KINDS = ["prepare", "complete-record"];

/** The interview after the user has carried out the action at `now`. */
export function carriedOut(action: Advice, interview: Interview, now: number, random: Random): Interview {
  const at = exactly(now);
  const add = (entry: LogEntry): Interview => ({ ...interview, log: [...interview.log, entry] });
  if (action.kind === "let-go")
    return add(random.chance(0.7) ? { at, closed: "let-go" } : { at, done: action.id });
  if (OWN_KINDS.includes(action.kind) || action.to === null) return add({ at, done: action.id });
  return add({
    at,
    sent: action.kind as SentKind,
    to: [action.to],
    via: action.via as Via,
    ...(action.via === "phone" && { outcome: outcome(random) }),
    ...contents(action, interview),
  });
}

function outcome(random: Random): Outcome {
  return random.pick(["talked", "voicemail", "gatekeeper", "no-answer", "no-answer", "no-answer"]);
}

function contents(
  action: Advice,
  { promises, log, facts, clippings }: Interview,
): { what?: string; used?: string } {
  if (action.kind === "keep-promise") {
    const what = promises[Number(action.id.split("/")[2]) - 1]?.what;
    return what === undefined ? {} : { what };
  }
  const used = new Set(
    log.flatMap((entry) => ("sent" in entry && entry.used !== undefined ? [entry.used] : [])),
  );
  const news = action.kind === "share-news" || action.kind === "keep-in-touch";
  const candidates = news
    ? clippings.map(({ title }) => title)
    : action.kind === "status-check"
      ? facts.map(({ what }) => what)
      : [];
  const fresh = candidates.find((one) => !used.has(one));
  return fresh === undefined ? {} : { used: fresh };
}

/** What a user may do unadvised: complete the file, promise something, write by themselves, put off, give up. */
export function whim(
  action: Advice | undefined,
  interview: Interview,
  hunt: Hunt,
  now: number,
  random: Random,
): Interview {
  const zone = zoneOf(interview, hunt.me.timezone ?? "UTC");
  const at = exactly(now);
  const add = (entry: LogEntry): Interview => ({ ...interview, log: [...interview.log, entry] });
  const [first] = interview.people;
  const to = first ? [random.pick(interview.people).id] : [];
  switch (
    random.pick([
      "complete",
      "promise",
      "promise",
      "write",
      "impatient",
      "snooze",
      "give",
      "talk",
      "end",
      "fact",
    ] as const)
  ) {
    case "complete":
      return {
        ...interview,
        people: interview.people.map((person) => ({ ...person, email: `${person.id}@company.example` })),
        rounds: interview.rounds.map((round) =>
          round.with.length > 0 || !first ? round : { ...round, with: [first.id] },
        ),
      };
    case "promise": {
      const by = now + random.whole(1, 20) * DAY;
      const date = random.chance(0.2)
        ? {}
        : { by: random.chance(0.6) ? dayAlone(by, zone) : locally(by, zone) };
      const what = `sample ${interview.promises.length + 1}`;
      const promised = {
        what,
        ...(random.chance(0.7) && first && { to: random.pick(interview.people).id }),
        ...date,
        asked: random.chance(0.5),
      };
      return { ...interview, promises: [...interview.promises, promised] };
    }
    case "write":
      return add({ at, sent: "other", to, via: random.pick(["email", "phone"] as const) });
    case "impatient":
      return add({
        at: random.chance(0.2) ? dayAlone(now, zone) : at,
        sent: "status-check",
        to,
        via: "email",
      });
    case "talk":
      return add({ at, sent: "other", to, via: "phone", outcome: "talked" });
    case "snooze":
      return action
        ? add({ at, snoozed: action.id, until: exactly(now + random.whole(1, 200) * (DAY / 24)) })
        : interview;
    case "give":
      return { ...interview, given: hunt.references.map(({ id }) => id) };
    case "end":
      return random.chance(0.3)
        ? add({ at, closed: random.pick(["accepted", "declined", "withdrawn", "let-go"] as const) })
        : interview;
    case "fact":
      return {
        ...interview,
        facts: [...interview.facts, { what: `fact ${interview.facts.length}` }],
        clippings: [...interview.clippings, { title: `article ${interview.clippings.length}` }],
      };
  }
}
