/** Is it too soon? The same rules as the plan's, asked about one contact. */
import { daysBetween, type Instant, isoInstant, type Zone } from "../model/dates/index.js";
import { type ActionKind, type Contactable, type Hunt, SELF_KINDS } from "../model/types.js";
import { reasons } from "./catalogue.js";
import { chooseChannel } from "./channel.js";
import { type Judgement, judge } from "./judge.js";
import { proposalsFor } from "./plan.js";
import type { Proposal, Said, Warned } from "./rule.js";
import { isDial, isQuestionKind, reachesCompany } from "./silence.js";
import { type Story, storyOf } from "./story.js";
import type { Question, Verdict } from "./types.js";
import { worldOf } from "./world.js";

/**
 * @param now up to when the log is believed; the contact is made then, unless the question says when
 * @param systemZone the zone of a user whose file names none
 * @throws RangeError when the question names an interview or a person that the hunt does not have
 */
export function check(hunt: Hunt, question: Question, now: Instant, systemZone: Zone): Verdict {
  const at = question.at ?? now;
  const world = worldOf(hunt, at, systemZone, Math.min(now, at) as Instant);
  const interview = hunt.interviews.find(({ id }) => id === question.interview);
  if (!interview) throw new RangeError(`no interview "${question.interview}"`);
  const story = storyOf(interview, world);
  const kind = question.for ?? "status-check";
  const proposal = proposalFor(kind, question.to, story);
  const named = question.to === undefined ? undefined : contactable(question.to, story);
  const isForSelf = (SELF_KINDS as readonly string[]).includes(kind);
  const person = isForSelf ? undefined : (named ?? proposal?.person ?? story.asks);
  const via = isForSelf ? null : (question.via ?? chooseChannel(kind, person, story).via);
  const judgement = judge({ kind, person, via }, story);
  const isLate = proposal?.due !== undefined && world.now.isAfter(proposal.due);
  const zone = person ? story.calendarOf(person).zone : world.zone;
  const earliest = earliestOf(judgement, at);
  const warnings = [...judgement.warnings, ...uncalledFor(kind, judgement, proposal)];
  return {
    version: 1,
    interview: interview.id,
    company: interview.company,
    to: person?.id ?? null,
    toName: person?.name ?? null,
    via,
    for: kind,
    at: isoInstant(at, zone),
    verdict: judgement.verdict === "ok" && isLate ? "overdue" : judgement.verdict,
    earliest: earliest === null ? null : isoInstant(earliest, zone),
    because: reasons(becauseOf(judgement, kind, proposal, warnings)),
    warnings,
    missing: judgement.missing,
    daysSince: {
      them: daysSince(story.lastSign, at, zone),
      you: daysSince(lastSent(story), at, zone),
    },
  };
}

/** What the planner would propose of this kind, to this person where one is named. */
function proposalFor(kind: ActionKind, to: string | undefined, story: Story): Proposal | undefined {
  return proposalsFor(story).find(
    (proposal) => proposal.kind === kind && (to === undefined || proposal.person?.id === to),
  );
}

function contactable(id: string, { interview, world }: Story): Contactable {
  const found = [...interview.people, ...world.hunt.references].find((one) => one.id === id);
  if (!found) throw new RangeError(`no "${id}" at ${interview.company}`);
  return found;
}

function earliestOf({ verdict, opening, isLasting }: Judgement, at: Instant): Instant | null {
  switch (verdict) {
    case "ok":
      return at;
    case "too-soon":
    case "early":
    case "wrong-hour":
      return isLasting ? null : (opening?.opens ?? null);
    default:
      return null;
  }
}

/** Kinds that no wait restrains, with the rule that says so. */
const NEVER_TOO_SOON: Partial<Record<ActionKind, Said>> = {
  answer: { rule: "reply-owed", says: "An answer is never too soon." },
  "keep-promise": { rule: "promise-on-date", says: "Keeping a promise is never too soon." },
  "thank-you": { rule: "thank-always", says: "Thanks are never too soon." },
  "thank-for-decision": { rule: "reject-thank", says: "Thanks for a decision are never too soon." },
};

/** What decided, else why the planner proposes the contact, else why nothing stands against it; then the warnings. */
function becauseOf(
  { because }: Judgement,
  kind: ActionKind,
  proposal: Proposal | undefined,
  warnings: readonly Said[],
): readonly Said[] {
  const free = NEVER_TOO_SOON[kind];
  const decided = because.length > 0 ? because : (proposal?.because ?? (free ? [free] : []));
  return [...decided, ...warnings];
}

/** Nothing stands against it, and nothing in the file asks for it. */
function uncalledFor(kind: ActionKind, { verdict }: Judgement, proposal: Proposal | undefined): Warned[] {
  if (proposal || isQuestionKind(kind) || verdict !== "ok") return [];
  return [{ rule: "stay-active", severity: "info", says: "The file has nothing that calls for it now." }];
}

function lastSent(story: Story): Instant | undefined {
  return story.sent.findLast(({ entry }) => !isDial(entry) && reachesCompany(entry, story))?.at;
}

function daysSince(since: Instant | undefined, at: Instant, zone: Zone): number | null {
  return since === undefined ? null : Math.max(0, daysBetween(since, at, zone));
}
