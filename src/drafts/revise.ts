/** A draft whose words were changed after it was written: its blanks filled in, or the whole edited. */

import { clean } from "../safe/line.js";
import { blanksIn, hintsOf } from "./blanks.js";
import type { Purpose } from "./checks/check.js";
import { findingsIn } from "./checks/index.js";
import { rewrapped } from "./rewrap.js";
import { timed } from "./speech.js";
import type { Draft, Message } from "./types.js";
import { unwrap } from "./unwrap.js";
import { wrap } from "./wrap.js";

/** The draft with another text, in lines of the same width, timed and checked anew. */
export function revised(draft: Draft, { subject, body }: Message, purpose: Purpose): Draft {
  const text = rewrapped(body);
  const message = { subject, body: draft.via === "phone" ? timed(text) : text };
  return { ...draft, ...message, blanks: hintsOf(message), findings: findingsIn(message, purpose) };
}

/** @param answers by the hint of the blank; one without an answer, or with an empty one, stays */
export function filled({ subject, body }: Message, answers: ReadonlyMap<string, string>): Message {
  return {
    subject: subject === null ? null : fillIn(subject, answers),
    body: wrap(fillIn(unwrap(body), answers)),
  };
}

function fillIn(text: string, answers: ReadonlyMap<string, string>): string {
  let result = "";
  let from = 0;
  for (const { hint, index } of blanksIn(text)) {
    const answer = clean(answers.get(hint) ?? "");
    const end = text.indexOf("]", index) + 1;
    result += text.slice(from, index) + (answer === "" ? text.slice(index, end) : fitted(answer, text[end]));
    from = end;
  }
  return result + text.slice(from);
}

/** An answer that ends its sentence itself does so only once. */
function fitted(answer: string, next: string | undefined): string {
  return next !== undefined && /[.,;:!?]/.test(next) ? answer.replace(/[.]+$/, "") : answer;
}
