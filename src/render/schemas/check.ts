/** JSON Schema of `check --json`. */
import { VERDICTS } from "../../engine/types.js";
import { ACTION_KINDS, CHANNELS } from "../../model/types.js";
import {
  document,
  list,
  MOMENT,
  MOMENT_OR_NULL,
  oneOf,
  orNull,
  REASONS,
  record,
  TEXT,
  TEXT_OR_NULL,
  VERSION,
  WARNINGS,
} from "./parts.js";

const DAYS = { type: ["integer", "null"], minimum: 0, description: "Calendar days; null if never." } as const;
export const DAYS_SINCE = record({ them: DAYS, you: DAYS });

export const CHECK_SCHEMA = document(
  "followup check --json",
  record({
    version: VERSION,
    interview: TEXT,
    company: TEXT,
    to: TEXT_OR_NULL,
    toName: TEXT_OR_NULL,
    via: orNull(oneOf(CHANNELS)),
    for: oneOf(ACTION_KINDS),
    at: MOMENT,
    verdict: oneOf(VERDICTS),
    earliest: MOMENT_OR_NULL,
    because: REASONS,
    warnings: WARNINGS,
    missing: list(TEXT),
    daysSince: DAYS_SINCE,
  }),
);
