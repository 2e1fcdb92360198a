/** An occasion, and the text of its template, made into a message. */
import type { Story } from "../engine/story.js";
import { bodyText, headerText } from "../safe/mail.js";
import { hintsOf } from "./blanks.js";
import type { Purpose } from "./checks/check.js";
import { findingsIn } from "./checks/index.js";
import { factsOf } from "./facts/index.js";
import { knownFor } from "./known.js";
import { fillIn } from "./liquid.js";
import type { Occasion } from "./occasion.js";
import { timed } from "./speech.js";
import { readTemplate } from "./template.js";
import type { Draft, Message, TemplateFile } from "./types.js";
import { wrap } from "./wrap.js";

/**
 * @param source the template that the occasion names
 * @param story of the interview that the message is about, at the moment at which it is written
 * @throws FollowupError (78) for a template with a mistake, with its place
 */
export function compose(occasion: Occasion, source: TemplateFile, story: Story): Draft {
  const { kind, via, to, template } = occasion;
  const message = messageFor(occasion, source, story);
  return {
    version: 1,
    kind,
    interview: story.interview.id,
    to,
    via,
    template,
    ...message,
    blanks: hintsOf(message),
    findings: findingsIn(message, purposeOf(occasion, source, story)),
  };
}

/** What a message for the occasion is held against, whatever became of its words. Takes what `compose` takes. */
export function purposeOf(occasion: Occasion, source: TemplateFile, story: Story): Purpose {
  const { kind, via, to } = occasion;
  const others = othersOf(occasion, story).map((id) => messageFor({ ...occasion, to: id }, source, story));
  return { kind, via, known: knownFor(story, to, kind), others };
}

function messageFor(occasion: Occasion, source: TemplateFile, story: Story): Message {
  const { file, subject, body } = readTemplate(source);
  const facts = factsOf(occasion, story);
  const text = paragraphs(bodyText(fillIn(file, body, facts)));
  return {
    subject: occasion.via === "email" && subject !== null ? headerText(fillIn(file, subject, facts)) : null,
    body: wrap(occasion.via === "phone" ? timed(text) : text),
  };
}

/** Who else gets a note for the round: no two of these are alike. */
function othersOf({ kind, to }: Occasion, { past }: Story): readonly string[] {
  if (kind !== "thank-you" || to === null) return [];
  return past.findLast(({ round }) => round.with.includes(to))?.round.with.filter((id) => id !== to) ?? [];
}

/** A part that was left out leaves no gap behind, and `S.A.` at the end of a sentence no second stop. */
function paragraphs(text: string): string {
  return text
    .replace(/(?<![ \t])[ \t]+$/gm, "")
    .replace(/(?<=\p{L})\.\.(?!\.)/gu, ".")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
