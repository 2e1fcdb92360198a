/** JSON Schemas of the answers that commands give with --json. */
import { CHECK_SCHEMA } from "./check.js";
import { DRAFT_SCHEMA } from "./draft.js";
import { NEXT_SCHEMA } from "./next.js";
import { PROOFREAD_SCHEMA } from "./proofread.js";
import { RULES_SCHEMA } from "./rules.js";
import { SHOW_SCHEMA } from "./show.js";
import { VALIDATE_SCHEMA } from "./validate.js";

export const ANSWER_SCHEMAS = {
  next: NEXT_SCHEMA,
  check: CHECK_SCHEMA,
  draft: DRAFT_SCHEMA,
  proofread: PROOFREAD_SCHEMA,
  show: SHOW_SCHEMA,
  rules: RULES_SCHEMA,
  validate: VALIDATE_SCHEMA,
} as const;
export type Answer = keyof typeof ANSWER_SCHEMAS;
export const ANSWERS = Object.keys(ANSWER_SCHEMAS) as Answer[];
