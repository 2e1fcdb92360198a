/** What a file knows that a message can be held against. */
import type { DatedRound } from "../engine/chronicle.js";
import { rejectionOf } from "../engine/rules/keep-network.js";
import { gravePoints } from "../engine/rules/recover.js";
import { expectedDay } from "../engine/silence.js";
import type { Story } from "../engine/story.js";
import { type Day, dayIn, type Instant } from "../model/dates/index.js";
import { folded } from "../model/names.js";
import type { Contactable } from "../model/types.js";
import { type DraftKind, isToReference } from "./kinds.js";

export interface Known {
  readonly me: {
    readonly name: string;
    readonly email?: string;
    readonly phone?: string;
    readonly pitch?: { readonly function?: string; readonly years?: number; readonly industry?: string };
  };
  readonly company: string;
  readonly role: string;
  readonly department?: string;
  /** Everybody at the company and every reference, each name as on the card. */
  readonly names: readonly string[];
  /** The recipient's name. */
  readonly them?: string;
  /** The day of the round that the message looks back on. */
  readonly talk?: Day;
  /** The day by which they said they would decide, where no decision has come since. */
  readonly expected?: Day;
  /** Whether they have said no, and nothing has opened it again. */
  readonly saidNo: boolean;
  /** Days on which they spoke with each other or will, in no order. */
  readonly meetings: readonly Day[];
  /** Names of the other companies of the file. */
  readonly elsewhere: readonly string[];
  /** What was talked about with the recipient. */
  readonly topics: readonly string[];
  /** Small slips, never to be mentioned. */
  readonly minorSlips: readonly string[];
  /** Serious slips that the recipient saw. */
  readonly majorSlips: readonly string[];
  /** New facts and articles that this company has not heard of yet. */
  readonly unused: readonly string[];
  /** Those that it has. */
  readonly used: readonly string[];
}

/**
 * @param story of the interview, at the moment at which the message is written
 * @param to the recipient's id; null where the file names nobody
 */
export function knownFor(story: Story, to: string | null, kind: DraftKind): Known {
  const { interview, world, silence, past } = story;
  const { me, references } = world.hunt;
  const { company, role, department } = interview;
  const them = story.person(to ?? undefined) ?? references.find(({ id }) => id === to);
  const talk = past.findLast((one) => isWith(one, them)) ?? past.at(-1);
  const expected = expectedDay(silence);
  const told = new Set(story.sent.map(({ entry }) => entry.used));
  const news = [...interview.facts.map(({ what }) => what), ...interview.clippings.map(({ title }) => title)];
  return {
    me,
    company,
    role,
    ...(department !== undefined && { department }),
    names: [...interview.people, ...references].map(({ name }) => name),
    ...(them && { them: them.name }),
    ...(talk && { talk: dayIn(talk.start, story.calendar.zone) }),
    ...(expected !== undefined && { expected }),
    saidNo: rejectionOf(story) !== undefined,
    meetings: meetingsOf(story),
    elsewhere: otherCompanies(story),
    topics: talk ? topicsWith(talk, isToReference(kind) ? undefined : them) : [],
    minorSlips: past.flatMap(({ round }) =>
      round.slips.filter(({ weight }) => weight === "minor").map(({ what }) => what),
    ),
    majorSlips: talk && them ? slipsSeen(talk, them) : [],
    unused: news.filter((one) => !told.has(one)),
    used: news.filter((one) => told.has(one)),
  };
}

function meetingsOf({ past, ahead, sent, got, calendar }: Story): Day[] {
  const dayThere = (moment: Instant): Day => dayIn(moment, calendar.zone);
  const rounds = [...past, ...ahead].map(({ start }) => dayThere(start));
  const calls = [
    ...sent.filter(({ entry }) => entry.outcome === "talked"),
    ...got.filter(({ entry }) => entry.via === "phone"),
  ].map(({ at }) => dayThere(at));
  const appointments = got.flatMap(({ entry }) => (entry.for ? [entry.for.day] : []));
  return [...rounds, ...calls, ...appointments];
}

function otherCompanies({ interview, world }: Story): string[] {
  const own = folded(interview.company);
  const names = world.hunt.interviews.map(({ company }) => company);
  return [...new Set(names)].filter((name) => folded(name) !== own);
}

function isWith({ round }: DatedRound, them: Contactable | undefined): boolean {
  return them !== undefined && round.with.includes(them.id);
}

/** With anybody there, where nobody is named. */
function topicsWith({ round: { topics } }: DatedRound, them: Contactable | undefined): readonly string[] {
  return them ? (topics[them.id] ?? []) : [...new Set(Object.values(topics).flat())];
}

function slipsSeen(talk: DatedRound, them: Contactable): string[] {
  return gravePoints(talk, them)
    .filter(({ to }) => to === them.id || isWith(talk, them))
    .map(({ what }) => what);
}
