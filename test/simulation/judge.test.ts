/** The judge sees rudeness: planners spoilt on purpose, each caught. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/engine/check.js";
import { plan } from "../../src/engine/plan.js";
import type { Action, Plan } from "../../src/engine/types.js";
import type { Hunt, LogEntry } from "../../src/model/types.js";
import { judge } from "./judge.js";
import { type Planner, simulate } from "./simulate.js";

const SEEDS = 150;

/** A planner that is shown another file than there is. */
function deceived(change: (hunt: Hunt) => Hunt): Planner {
  return {
    plan: (hunt, now, zone) => plan(change(hunt), now, zone),
    check: (hunt, question, now, zone) => check(change(hunt), question, now, zone),
  };
}

function unaware(of: (entry: LogEntry) => boolean): Planner {
  return deceived((hunt) => ({
    ...hunt,
    interviews: hunt.interviews.map((one) => ({ ...one, log: one.log.filter((entry) => !of(entry)) })),
  }));
}

function overridden(overrides: Hunt["overrides"]): Planner {
  return deceived((hunt) => ({ ...hunt, overrides: { ...hunt.overrides, ...overrides } }));
}

/** A planner whose answers are spoilt. */
function spoilt(
  change: (actions: readonly Action[], hunt: Hunt) => readonly Action[],
  waiting?: Plan["waiting"],
): Planner {
  return {
    check,
    plan: (hunt, now, zone) => {
      const answer = plan(hunt, now, zone);
      return { ...answer, actions: change(answer.actions, hunt), waiting: waiting ?? answer.waiting };
    },
  };
}

function without(kind: Action["kind"]): Planner {
  return spoilt((actions) => actions.filter((one) => one.kind !== kind));
}

const SPOILT: readonly (readonly [rule: string, spoiling: string, planner: Planner])[] = [
  [
    "question-before-promised-date",
    "forgets the date they named",
    deceived((hunt) => ({
      ...hunt,
      interviews: hunt.interviews.map((one) => ({
        ...one,
        rounds: one.rounds.map(({ decision: _, ...round }) => round),
      })),
    })),
  ],
  [
    "too-many-questions",
    "asks without end",
    overridden({ inquiriesMax: "9", retryGap: "3 business days", thirdGap: "3 business days" }),
  ],
  ["gap-too-short", "asks again at once", overridden({ retryGap: "3 business days" })],
  ["wait-too-short", "asks within the week", overridden({ noDateWait: "1 days" })],
  ["grace-too-short", "gives no grace", overridden({ missedDateGrace: "1 business day" })],
  ["question-out-of-hours", "writes at night", overridden({ writeWindow: "00:00-23:00" })],
  ["calls-within-a-month", "calls every week", overridden({ callsMax: "never", callGap: "7 days" })],
  [
    "dialled-twice-a-day",
    "does not see missed calls",
    unaware((entry) => "outcome" in entry && entry.outcome === "no-answer"),
  ],
  ["contact-after-stop", "does not hear a stop", unaware((entry) => "got" in entry && entry.got === "stop")],
  [
    "advice-after-stop",
    "hears a stop for one position only",
    deceived((hunt) => ({
      ...hunt,
      interviews: hunt.interviews.map((one) => ({ ...one, company: `${one.company} ${one.id}` })),
    })),
  ],
  [
    "contact-after-closed",
    "does not see a door closed",
    unaware((entry) => "closed" in entry && entry.closed !== "let-go"),
  ],
  [
    "question-after-rejection",
    "takes no no",
    unaware((entry) => "got" in entry && entry.got === "rejection"),
  ],
  [
    "question-with-an-answer-owed",
    "reads no replies",
    unaware((entry) => "got" in entry && entry.got === "reply"),
  ],
  [
    "second-person-asked",
    "asks whoever is last",
    spoilt((actions, { interviews }) =>
      actions.map((one) => {
        const last = interviews.find(({ id }) => id === one.interview)?.people.at(-1)?.id ?? one.to;
        return one.kind === "status-check" && !one.id.endsWith("/1") ? { ...one, to: last } : one;
      }),
    ),
  ],
  ["thanks-forgotten", "thanks nobody", without("thank-you")],
  ["thanks-late", "shows no thanks", without("thank-you")],
  ["promise-forgotten", "forgets promises", without("keep-promise")],
  ["answer-forgotten", "forgets answers", without("answer")],
  ["references-forgotten", "forgets references", without("send-references")],
  ["decision-thanks-forgotten", "forgets to thank for a no", without("thank-for-decision")],
  ["never-let-go", "never lets go", without("let-go")],
  ["neither-action-nor-wait", "falls silent", spoilt(() => [], [])],
  [
    "id-comes-back",
    "numbers nothing",
    spoilt((actions) => actions.map((one) => ({ ...one, id: one.id.replace(/\d+/, "1") }))),
  ],
  [
    "check-says-too-soon-to-an-action",
    "contradicts itself",
    {
      plan,
      check: (...question) => ({ ...check(...question), verdict: "too-soon" }),
    },
  ],
];

describe("a planner that", () => {
  it.each(SPOILT)("is caught by %s when it %s", (rule, _, planner) => {
    const isCaught = (seed: number): boolean =>
      judge(simulate(seed, planner)).some((violation) => violation.rule === rule);
    expect(Array.from({ length: SEEDS }, (_, seed) => seed).some(isCaught)).toBe(true);
  });
});
