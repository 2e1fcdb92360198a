/** The plan of a hunt at a moment: the rules propose, restrain, and what is left is put in order. */
import { type Instant, instantOf, isoInstant, Present, type Zone } from "../model/dates/index.js";
import type { Channel, Hunt, Interview } from "../model/types.js";
import { Agenda } from "./agenda.js";
import { reasons } from "./catalogue.js";
import { chooseChannel } from "./channel.js";
import { type Judgement, judge } from "./judge.js";
import { NONE, orNone } from "./none.js";
import type { Contact, Proposal, Rule, Warned } from "./rule.js";
import { RULES } from "./rules/index.js";
import { isQuestionKind } from "./silence.js";
import { stepId } from "./step-id.js";
import { type Story, seenAt, storyOf } from "./story.js";
import type { Action, Note, Outlook, Plan, State, Wait } from "./types.js";
import { waitsOf } from "./waits.js";
import { worldOf } from "./world.js";

const PROPOSING = RULES.filter(
  (rule): rule is Rule & Required<Pick<Rule, "propose">> => rule.propose !== undefined,
);
const NOTING = RULES.filter((rule): rule is Rule & Required<Pick<Rule, "note">> => rule.note !== undefined);

/**
 * @param systemZone the zone of a user whose file names none
 * @param of the interviews to plan, where not all of the hunt's
 */
export function plan(hunt: Hunt, now: Instant | Present, systemZone: Zone, of?: readonly Interview[]): Plan {
  const present = Present.of(now);
  const { version, ...rest } = outlook(hunt, present, systemZone, of);
  return { version, now: isoInstant(present.exactly(), hunt.me.timezone ?? systemZone), ...rest };
}

/** The same as far as it holds until `now.until`. */
export function outlook(
  hunt: Hunt,
  now: Present,
  systemZone: Zone,
  of: readonly Interview[] = hunt.interviews,
): Outlook {
  const world = worldOf(hunt, now, systemZone);
  const agenda = new Agenda();
  const waiting: Wait[] = [];
  const notes: Note[] = [];
  for (const interview of of) {
    const planned = planInterview(storyOf(interview, world));
    for (const { action, due, opens } of planned.drafts) agenda.add(action, due ?? opens);
    for (const wait of planned.waiting) waiting.push(wait);
    for (const note of planned.notes) notes.push(note);
  }
  return { version: 1, style: hunt.style, actions: agenda.inOrder(), waiting, notes };
}

const SLOW_POST: readonly Warned[] = [
  { rule: "handwritten-slow", severity: "info", says: "Post is slow: it may arrive after the decision." },
];

/** A proposal on its way to become one. */
interface Draft {
  readonly action: Action;
  readonly opens: Instant;
  readonly due: Instant | undefined;
  readonly judgement: Judgement;
}

interface Planned {
  readonly drafts: readonly Draft[];
  readonly waiting: readonly Wait[];
  readonly notes: readonly Note[];
}

function planInterview(story: Story): Planned {
  const drafts: Draft[] = [];
  for (const proposal of proposalsFor(story)) {
    const draft = draftOf(proposal, story);
    if (draft) drafts.push(draft);
  }
  const timely = drafts.filter((draft) => !isOvertaken(draft, story));
  return {
    drafts: foldThanks(timely, story),
    waiting: waitsOf(drafts, story),
    notes: notesOf(story),
  };
}

/** What the rules would have the user do, in their order. */
export function proposalsFor(story: Story): Proposal[] {
  const proposals: Proposal[] = [];
  for (const rule of PROPOSING) for (const proposal of rule.propose(story)) proposals.push(proposal);
  return proposals;
}

/** Undefined for what the rules hold back, and for what is done. */
function draftOf(proposal: Proposal, story: Story): Draft | undefined {
  const { interview, world } = story;
  const { kind, person, due } = proposal;
  const id = stepId(interview, kind, proposal.number, proposal.each ? person : undefined);
  const channel = chooseChannel(kind, person, story);
  const contact: Contact = { kind, person, via: channel.via };
  const snoozed = snoozedUntil(id, story);
  const judgement = judge(contact, snoozed === undefined ? story : seenAt(new Present(snoozed), story));
  if (judgement.withheld || isDone(id, story)) return undefined;
  const wanted = Math.max(proposal.opens ?? 0, snoozed ?? 0) as Instant;
  const isOver = judgement.opening !== undefined && judgement.opening.closes <= wanted;
  const { opening } = isOver ? judge(contact, seenAt(new Present(wanted), story)) : judgement;
  const opens = Math.max(wanted, opening?.opens ?? 0) as Instant;
  const missing = orNone([...(proposal.missing ?? NONE), ...judgement.missing]);
  const warnings = [...(proposal.warnings ?? NONE), ...judgement.warnings, ...postWarning(channel.via)];
  const zone = person ? story.calendarOf(person).zone : world.zone;
  const iso = (instant: Instant | undefined): string | null =>
    instant === undefined ? null : isoInstant(instant, zone);
  return {
    opens,
    due,
    judgement,
    action: {
      id,
      interview: interview.id,
      company: interview.company,
      role: interview.role,
      kind,
      to: person?.id ?? null,
      toName: person?.name ?? null,
      via: channel.via,
      address: (channel.via && person?.[channel.via]) ?? null,
      alternatives: orNone(channel.alternatives),
      state: stateOf(opens, due, missing, story.now),
      opens: isoInstant(opens, zone),
      due: iso(due),
      closes: iso(opening?.closes),
      title: proposal.title,
      because: reasons([
        ...proposal.because,
        ...judgement.basis,
        ...channel.because,
        ...judgement.obstacles,
        ...(proposal.advice?.(channel.via) ?? NONE),
      ]),
      warnings: orNone(warnings.map(warning)),
      missing,
      template: proposal.template?.(channel.via ?? "email") ?? null,
    },
  };
}

/** A talk with a reference that could only come after the next round waits for that round, or is not needed any more. */
function isOvertaken({ action: { kind, to }, opens, due }: Draft, { ahead }: Story): boolean {
  if (kind === "confirm-references") return to !== null && due !== undefined && due <= opens;
  return kind === "brief-reference" && ahead.some(({ end }) => end <= opens);
}

function stateOf(opens: Instant, due: Instant | undefined, missing: readonly string[], now: Present): State {
  if (now.isBefore(opens)) return "upcoming";
  if (missing.length > 0) return "blocked";
  return due !== undefined && now.isAfter(due) ? "overdue" : "due";
}

/** A thank-you that is still unsent when a question to the same person opens goes into the question. */
function foldThanks(drafts: readonly Draft[], { now }: Story): readonly Draft[] {
  const question = drafts.find(
    ({ action, judgement }) =>
      isQuestionKind(action.kind) && judgement.opening && now.hasReached(judgement.opening.first),
  );
  const folds = ({ action }: Draft): boolean =>
    action.kind === "thank-you" && action.to !== null && action.to === question?.action.to;
  if (!question || !drafts.some(folds)) return drafts;
  const says = `Your thank-you to ${question.action.toName} never went out: begin this message with it.`;
  const thanked: Action = {
    ...question.action,
    warnings: [...question.action.warnings, { rule: "thank-always", severity: "high", says }],
  };
  return drafts
    .filter((draft) => !folds(draft))
    .map((draft) => (draft === question ? { ...draft, action: thanked } : draft));
}

function notesOf(story: Story): Note[] {
  const notes: Note[] = [];
  for (const rule of NOTING)
    for (const says of rule.note(story)) notes.push({ interview: story.interview.id, rule: rule.id, says });
  return notes;
}

/** Whether the user has marked it as done; the first round of an interview stays wanted until there is one. */
function isDone(id: string, { log, silence, ahead }: Story): boolean {
  const isMarked = log.some(({ entry }) => "done" in entry && entry.done === id);
  return isMarked && (silence !== undefined || ahead.length > 0);
}

/** Until when it is put off; undefined once that is over. */
function snoozedUntil(id: string, { log, calendar, now }: Story): Instant | undefined {
  const last = log.findLast(({ entry }) => "snoozed" in entry && entry.snoozed === id)?.entry;
  if (!last || !("until" in last)) return undefined;
  const until = instantOf(last.until, calendar.zone);
  return now.isBefore(until) ? until : undefined;
}

function warning({ rule, severity, says }: Warned): Warned {
  return { rule, severity, says };
}

function postWarning(via: Channel | null): readonly Warned[] {
  return via === "post" ? SLOW_POST : NONE;
}
