/** What the file knows about an occasion, as the plain values that a template sees. */
import { unusedClippings } from "../../engine/rules/keep-network.js";
import type { Story } from "../../engine/story.js";
import { addressOf } from "../../model/address.js";
import { dayIn, type Instant, instantOfIso } from "../../model/dates/index.js";
import type { Interview } from "../../model/types.js";
import { clean } from "../../safe/line.js";
import type { Facts, Part } from "../fields.js";
import type { Occasion } from "../occasion.js";
import { aboutMe } from "./me.js";
import { aboutPromise } from "./promise.js";
import { aboutQuestion } from "./question.js";
import { aboutReferences } from "./references.js";
import { shortTitle } from "./short.js";
import { aboutTalk } from "./talk.js";
import { aboutWord } from "./word.js";

/** `(m/f/d)`, as advertisements have it and nobody says it. */
const ALL_GENDERS = /(?<=\S)\s*\((?:[a-z]\s?[/|]\s?)+[a-z]\)|(?<=\S)\s*\((?:all genders|gn)\)/gi;

/** What is left of a subject beside the longest of what templates say in it. */
const ROLE_CHARACTERS = 28;

/** @param story of the interview that the message is about */
export function factsOf(occasion: Occasion, story: Story): Facts {
  const { interview, world } = story;
  const reference = world.hunt.references.find(({ id }) => id === occasion.to);
  const them = story.person(occasion.to ?? undefined) ?? reference;
  const { zone } = story.calendarOf(them);
  const today = dayIn(goesOut(occasion, story), zone);
  const talk = aboutTalk(occasion, them, story, today);
  return {
    ...aboutMe(story, talk["them.place"]),
    "them.name": them ? clean(them.name) : "[their name]",
    "them.first": them ? addressOf(clean(them.name)) : "[their first name]",
    "them.agreed": reference?.agreed !== undefined,
    "them.named": interview.given.includes(occasion.to ?? ""),
    ...aboutJob(interview),
    ...talk,
    ...aboutQuestion(occasion, story, zone, today),
    ...aboutPromise(occasion, story),
    ...aboutWord(occasion, story, zone, today),
    ...aboutReferences(occasion, story),
    ...aboutArticle(story),
  };
}

/** A message is read on the day on which it goes out, which may be later than that of the draft. */
function goesOut({ action }: Occasion, { now }: Story): Instant {
  const opens = action ? instantOfIso(action.opens) : now.exactly();
  return now.isBefore(opens) ? opens : now.exactly();
}

function aboutJob({ company, role, department }: Interview): Part<"job"> {
  const title = clean(role)
    .replace(ALL_GENDERS, "")
    .replace(/^(?:an?|the)\s+/i, "");
  return {
    "job.company": clean(company),
    "job.role": title,
    "job.short": shortTitle(title, ROLE_CHARACTERS),
    "job.department": department === undefined ? null : clean(department),
  };
}

function aboutArticle(story: Story): Part<"article"> {
  const [unused] = unusedClippings(story);
  const article = story.interview.clippings.find(({ title }) => title === unused);
  return {
    "article.title": article ? clean(article.title) : null,
    "article.url": article?.url === undefined ? null : clean(article.url),
  };
}
