/** What the file knows about an occasion, as the plain values that a template sees. */
import { firstName } from "../../engine/people.js";
import { unusedClippings } from "../../engine/rules/keep-network.js";
import type { Story } from "../../engine/story.js";
import { dayIn } from "../../model/dates/index.js";
import type { Contactable, Interview } from "../../model/types.js";
import { clean } from "../clean.js";
import type { Facts, Part } from "../fields.js";
import type { Occasion } from "../occasion.js";
import { aboutMe } from "./me.js";
import { aboutPromise } from "./promise.js";
import { aboutQuestion } from "./question.js";
import { aboutReferences } from "./references.js";
import { shortTitle } from "./short.js";
import { aboutTalk } from "./talk.js";
import { aboutWord } from "./word.js";

const TITLE = /^(?:dr|frau|herr|miss|mr|mrs|ms|prof|professor|sir)$|\.$/i;

/** What is left of a subject beside the longest of what templates say in it. */
const ROLE_CHARACTERS = 28;

/** @param story of the interview that the message is about */
export function factsOf(occasion: Occasion, story: Story): Facts {
  const { interview, world } = story;
  const reference = world.hunt.references.find(({ id }) => id === occasion.to);
  const them = story.person(occasion.to ?? undefined) ?? reference;
  const { zone } = story.calendarOf(them);
  const today = dayIn(story.now, zone);
  return {
    ...aboutMe(story),
    "them.name": them ? clean(them.name) : "[their name]",
    "them.first": them ? addressed(them) : "[their first name]",
    "them.agreed": reference?.agreed !== undefined,
    ...aboutJob(interview),
    ...aboutTalk(occasion, them, story, today),
    ...aboutQuestion(occasion, story, zone, today),
    ...aboutPromise(occasion, story),
    ...aboutWord(occasion, story, zone, today),
    ...aboutReferences(occasion, story),
    ...aboutArticle(story),
  };
}

/** `Dr. Gómez` is not called by the first word of the name. */
function addressed(them: Contactable): string {
  const name = clean(them.name);
  const first = firstName({ name });
  return TITLE.test(first) ? name : first;
}

function aboutJob({ company, role, department }: Interview): Part<"job"> {
  return {
    "job.company": clean(company),
    "job.role": clean(role),
    "job.short": shortTitle(clean(role), ROLE_CHARACTERS),
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
