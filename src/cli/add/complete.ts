/** What the file does not say about a round that is over: asked for, and written where it belongs. */
import type { DatedRound } from "../../engine/chronicle.js";
import { type Gaps, gapsOf } from "../../engine/gaps.js";
import { storyOf } from "../../engine/story.js";
import type { Action } from "../../engine/types.js";
import { listed } from "../../engine/words.js";
import { worldOf } from "../../engine/world.js";
import type { ExitCode } from "../../errors.js";
import { addressOf } from "../../model/address.js";
import { localText, type Zone } from "../../model/dates/index.js";
import type { Change } from "../../model/edit/index.js";
import { CHANNELS, type Channel, type Interview, type Person } from "../../model/types.js";
import { writtenDecision } from "../../model/written.js";
import { channelWords } from "../../render/sentence.js";
import { safe } from "../../safe/terminal.js";
import { dayAt, decisionFrom } from "../record/decision.js";
import type { Shell } from "../shell.js";
import { joining } from "./addition.js";
import { askEmail, askNewcomers, askPhone } from "./ask-people.js";
import { type Asking, optional } from "./asking.js";
import { commit, type Deed, type Desk } from "./commit.js";
import { faultOf } from "./dates.js";
import { sameIn } from "./deed.js";
import type { Newcomer, RoundOptions } from "./options.js";
import { introduced, namesakes } from "./people.js";
import { askDecision } from "./questions.js";

type Details = Partial<Pick<Person, Channel | "prefers">>;

/** What the user knows of it. */
interface Answers {
  readonly announced: Pick<RoundOptions, "decision" | "said">;
  readonly met: readonly Newcomer[];
  readonly details: readonly { readonly of: Person; readonly said: Details }[];
}

interface Place {
  readonly interview: Interview;
  readonly talk: DatedRound;
  readonly gaps: Gaps;
}

/**
 * Asks for all that a `complete-record` step names. Writes the answers without asking again: they can be taken back.
 * @throws FollowupError 130 where the user breaks off, and what `record` throws
 */
export function complete(shell: Shell, { interview, id }: Action): Promise<ExitCode> {
  const number = Number(id.split("/").at(-1));
  return commit<Answers>(shell, {
    settle: async (desk) =>
      askAll({ shell, prompts: await shell.io.prompts(), desk }, placeIn(desk, interview, number)),
    deed: (answers, desk) => deedOf(answers, placeIn(desk, interview, number), desk),
    isAsked: false,
  });
}

function placeIn({ open: { hunt, zone }, now }: Desk, id: string, number: number): Place {
  const interview = hunt.interviews.find((one) => one.id === id);
  const story = interview && storyOf(interview, worldOf(hunt, now, zone));
  const talk = story?.past.find((one) => one.number === number);
  if (!story || !talk) throw new RangeError(`no round ${number} of "${id}" is over`);
  return { interview: story.interview, talk, gaps: gapsOf(talk, story) };
}

async function askAll(asking: Asking, { interview, talk, gaps }: Place): Promise<Answers> {
  const zone = interview.timezone ?? asking.desk.open.zone;
  const at = localText(talk.round.at, zone);
  const announced = gaps.decision ? await askDecision(asking, {}, at, zone) : {};
  const dated = gaps.undated && (await askDate(asking, gaps.undated.said, talk, zone));
  const met =
    gaps.met.length === 0
      ? await askNewcomers(asking, "Whom did you meet? A name, or Enter to leave it open:", interview.people)
      : [];
  const details: { of: Person; said: Details }[] = [];
  for (const of of gaps.met) details.push({ of, said: await askDetails(asking, of, gaps) });
  return { announced: { ...announced, ...(dated !== undefined && { decision: dated }) }, met, details };
}

/** The day that their words mean. */
function askDate(
  asking: Asking,
  said: string,
  { round }: DatedRound,
  zone: Zone,
): Promise<string | undefined> {
  const clock = { now: asking.desk.now, zone };
  return optional(
    asking,
    `They said "${safe(said)}". Which day is that at the latest? Enter to leave it open:`,
    (typed) => faultOf(decisionFrom({ decision: typed }, clock, dayAt(round.at, zone))),
  );
}

/** How somebody can be reached, and likes to be. */
async function askDetails(asking: Asking, person: Person, gaps: Gaps): Promise<Details> {
  let said: Details = {};
  const ask = async (via: Channel): Promise<void> => {
    const address = await ADDRESS[via](asking, person.name);
    if (address !== undefined) said = { ...said, [via]: address };
  };
  if (gaps.unreachable.includes(person)) {
    await ask("email");
    await ask("phone");
  }
  const prefers = gaps.unasked.includes(person) ? await askPreference(asking, person.name) : undefined;
  const preferred = prefers ?? gaps.misdirected.find(({ id }) => id === person.id)?.prefers;
  if (preferred && person[preferred] === undefined && said[preferred] === undefined) await ask(preferred);
  return prefers ? { ...said, prefers } : said;
}

const ADDRESS: Readonly<Record<Channel, (asking: Asking, name: string) => Promise<string | undefined>>> = {
  email: askEmail,
  phone: askPhone,
  post: (asking, name) =>
    optional(asking, `A postal address for ${addressOf(name)}, or Enter to leave it out:`),
};

function askPreference({ prompts }: Asking, name: string): Promise<Channel | undefined> {
  return prompts.choice<Channel | undefined>(`How does ${addressOf(name)} like to be contacted?`, [
    { name: "they have not said", value: undefined },
    ...CHANNELS.map((value) => ({ name: channelWords(value), value })),
  ]);
}

/** A text where nothing new was said. */
async function deedOf(
  { announced, met, details }: Answers,
  { interview, talk: { number, round }, gaps: { undated } }: Place,
  { open: { hunt, zone }, now, file }: Desk,
): Promise<Deed | string> {
  const at = hunt.interviews.indexOf(interview);
  const path = ["interviews", at, "rounds", number - 1];
  const theirs = interview.timezone ?? zone;
  const clock = { now, zone: theirs };
  const told = await decisionFrom({ said: undated?.said, ...announced }, clock, dayAt(round.at, theirs));
  const isNew = Object.keys(announced).length > 0;
  const decision = isNew && told && { ...(undated?.entry ?? round).decision, ...told };
  const holder = undated?.entry ? ["interviews", at, "log", interview.log.indexOf(undated.entry)] : path;
  const people = introduced(met, namesakes(interview, hunt));
  const known = details.flatMap(({ of: { id }, said }) => {
    const index = interview.people.findIndex((one) => one.id === id);
    return Object.entries(said).map(
      ([key, value]): Change => ({ set: ["interviews", at, "people", index, key], value }),
    );
  });
  const changes: Change[] = [
    ...(decision ? [{ set: [...holder, "decision"], value: writtenDecision(decision, theirs) }] : []),
    ...joining(people, interview, at, file),
    ...(people.length > 0 ? [{ set: [...path, "with"], value: people.map(({ id }) => id) }] : []),
    ...known,
  ];
  const about = [
    decision && "when they decide",
    people.length > 0 && "whom you met",
    ...details.flatMap(({ of, said }) =>
      Object.keys(said).length > 0 ? `how to reach ${addressOf(of.name)}` : [],
    ),
  ].filter((part) => typeof part === "string");
  if (about.length === 0) return "nothing was written. What you learn later goes into your file.";
  return {
    changes,
    says: `round ${number} at ${interview.company}: ${listed(about)}`,
    about: (after) => sameIn(after, interview),
  };
}
