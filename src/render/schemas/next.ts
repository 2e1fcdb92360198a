/** JSON Schema of `next --json`. */
import { STYLES } from "../../model/parameters.js";
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

export const ACTION = record({
  id: { ...TEXT, description: "The same in every run until it is done." },
  interview: TEXT,
  company: TEXT,
  role: TEXT,
  kind: oneOf(ACTION_KINDS),
  to: { ...TEXT_OR_NULL, description: "A person's or reference's id; null for what the user does alone." },
  toName: TEXT_OR_NULL,
  via: orNull(oneOf(CHANNELS)),
  address: {
    ...TEXT_OR_NULL,
    description: "Theirs for that way: a phone number, an e-mail or a postal address.",
  },
  alternatives: list(record({ via: oneOf(CHANNELS), why: TEXT })),
  state: oneOf(["overdue", "due", "blocked", "upcoming"]),
  opens: MOMENT,
  due: MOMENT_OR_NULL,
  closes: MOMENT_OR_NULL,
  title: TEXT,
  because: REASONS,
  warnings: WARNINGS,
  missing: list({ ...TEXT, description: "What blocks it." }),
  template: TEXT_OR_NULL,
});

export const WAIT = record({ interview: TEXT, company: TEXT, role: TEXT, until: MOMENT, because: REASONS });

export const NEXT_SCHEMA = document(
  "followup next --json",
  record({
    version: VERSION,
    now: MOMENT,
    file: TEXT,
    style: oneOf(STYLES),
    actions: list(ACTION),
    waiting: list(WAIT),
    notes: list(record({ interview: TEXT, rule: TEXT, says: TEXT })),
  }),
);
