/** An action of the plan, and the text of its template, made into a message. */
import type { Story } from "../engine/story.js";
import type { Action } from "../engine/types.js";
import { hintsOf } from "./blanks.js";
import { findingsIn } from "./checks/index.js";
import type { TemplateChoice } from "./choice.js";
import { factsOf } from "./facts/index.js";
import { fillIn } from "./liquid.js";
import { readTemplate } from "./template.js";
import type { Draft, Message, TemplateFile } from "./types.js";
import { wrap } from "./wrap.js";

/**
 * @param story of the interview that the action is about, at the moment of the plan
 * @throws FollowupError (78) for a template with a mistake, with its place
 */
export function compose(
  action: Action,
  { kind, via, template }: TemplateChoice,
  source: TemplateFile,
  story: Story,
): Draft {
  const { file, subject, body } = readTemplate(source);
  const facts = factsOf(action, story);
  const message: Message = {
    subject: via === "email" && subject !== null ? fillIn(file, subject, facts).trim() : null,
    body: wrap(paragraphs(fillIn(file, body, facts))),
  };
  return {
    version: 1,
    kind,
    interview: action.interview,
    to: action.to,
    via,
    template,
    ...message,
    blanks: hintsOf(message),
    findings: findingsIn(message, { kind, via }),
  };
}

/** A part that was left out leaves no gap behind. */
function paragraphs(text: string): string {
  return text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
