/** What a value on the command line can be, by the name that stands for it in help: `<file>`, `[who...]`. */
import { TEMPLATES } from "../../drafts/template-names.js";
import { SENT_KINDS } from "../../model/types.js";
import { TOPICS } from "../help/topics.js";
import { KINDS } from "../purpose.js";
import type { Asked } from "./words.js";

/** What followup has to be asked for, a path, or a word as it is typed. */
type Value = `@${Asked}` | "/file" | "/folder" | (string & {});

/** Where it has no choices of its own. */
export const VALUES: Readonly<Record<string, readonly Value[]>> = {
  action: ["@actions"],
  code: ["@countries"],
  fact: ["@facts"],
  file: ["/file"],
  folder: ["/folder"],
  interview: ["@interviews"],
  kind: KINDS,
  path: ["/file"],
  person: ["@people"],
  promise: ["@promises"],
  rule: ["@rules"],
  template: TEMPLATES.map(({ name }) => name),
  /** Beside the commands. */
  topic: TOPICS.map(({ name }) => name),
  what: ["@messages", ...new Set([...SENT_KINDS, ...KINDS])],
  who: ["@who"],
  zone: ["@zones"],
};
