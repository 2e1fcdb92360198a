/** The words that a script asks followup for: those of the user's file, and long lists of the program's own. */
import { CATALOGUE } from "../../engine/catalogue.js";
import { outlook } from "../../engine/plan.js";
import type { Action, Outlook } from "../../engine/types.js";
import { type Present, type Zone, zoneNames } from "../../model/dates/index.js";
import { COUNTRY_CODES } from "../../model/holidays/codes.gen.js";
import type { Hunt, Interview } from "../../model/types.js";
import { clockOf } from "../../render/when.js";
import type { Offer } from "../../safe/completion.js";
import { DAYS, within } from "../narrow.js";
import { everybody, idOf } from "../who.js";

interface Known {
  readonly hunt: Hunt;
  /** The user's. */
  readonly zone: Zone;
  readonly now: Present;
}

/** Opens the file, for words that stand there. */
type Open = () => Promise<Known>;

export const OFFERS = {
  actions: fromFile((known) => planOf(known).actions.map(stepOf)),
  countries: () => COUNTRY_CODES.map(bare),
  /** What a message may carry. */
  facts: fromFile(({ hunt }) =>
    ofEach(hunt, ({ facts, clippings }) => [
      ...facts.map(({ what }) => what),
      ...clippings.map(({ title }) => title),
    ]),
  ),
  interviews: fromFile(({ hunt }) =>
    hunt.interviews.map(({ id, company, role }) => ({ word: id, says: `${company}, ${role}` })),
  ),
  /** The actions of the next days that have something to write. */
  messages: fromFile((known) =>
    near(known)
      .filter(({ template }) => template !== null)
      .map(stepOf),
  ),
  people: fromFile(({ hunt: { interviews, references } }) => [
    ...interviews.flatMap(({ company, people }) =>
      people.map(({ id, name }) => ({ word: id, says: `${name}, ${company}` })),
    ),
    ...references.map(({ id, name }) => ({ word: id, says: name })),
  ]),
  promises: fromFile(({ hunt }) => ofEach(hunt, ({ promises }) => promises.map(({ what }) => what))),
  rules: () => [...CATALOGUE.values()].map(({ id, sentence }) => ({ word: id, says: sentence })),
  who: fromFile(({ hunt }) => whoever(hunt)),
  zones: () => zoneNames().map(bare),
} as const satisfies Record<string, (open: Open) => Offer[] | Promise<Offer[]>>;

export type Asked = keyof typeof OFFERS;

function fromFile(offers: (known: Known) => Offer[]): (open: Open) => Promise<Offer[]> {
  return async (open) => offers(await open());
}

function planOf({ hunt, now, zone }: Known): Outlook {
  return outlook(hunt, now, zone);
}

/** As far ahead as `next` looks. */
function near(known: Known): readonly Action[] {
  return within(DAYS, planOf(known), clockOf(known.now, known.zone)).plan.actions;
}

function stepOf({ id, title }: Action): Offer {
  return { word: id, says: title };
}

function ofEach({ interviews }: Hunt, texts: (interview: Interview) => readonly string[]): Offer[] {
  return interviews.flatMap((interview) =>
    texts(interview).map((word) => ({ word, says: interview.company })),
  );
}

/** Each by the id that means nobody else, and by the short one where that means nobody else either. */
function whoever(hunt: Hunt): Offer[] {
  const all = everybody(hunt);
  const times = new Map<string, number>();
  for (const one of all) times.set(idOf(one), (times.get(idOf(one)) ?? 0) + 1);
  return all.flatMap((one) => {
    const { interview, person } = one.who;
    const says = person ? `${person.name}, ${interview.company}` : `${interview.company}, ${interview.role}`;
    const short = times.get(idOf(one)) === 1 ? [idOf(one)] : [];
    return [...new Set([one.id, ...short])].map((word) => ({ word, says }));
  });
}

function bare(word: string): Offer {
  return { word, says: "" };
}
