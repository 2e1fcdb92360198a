/** JSON Schema of `rules --json`. */
import { GROUPS } from "../../engine/groups.js";
import { STRENGTHS } from "../../engine/guide.js";
import { PARAMETER_NAMES, STYLES } from "../../model/parameters.js";
import { document, list, oneOf, orNull, record, SOURCE, TEXT, TEXT_OR_NULL, VERSION } from "./parts.js";

const VALUE = record({
  name: oneOf(PARAMETER_NAMES),
  says: TEXT,
  reserved: TEXT,
  measured: TEXT,
  persistent: TEXT,
  yours: { ...TEXT_OR_NULL, description: "What the file sets it to; null where the style decides." },
});

/** What a worked example has beside these keys is there only where it needs it. */
const EXAMPLE = record({
  title: TEXT,
  given: { ...TEXT, description: "Lines of YAML about the interview." },
  now: { ...TEXT, description: "Local to New York." },
  yields: list({ type: "object" }),
});

const LESSON = record({
  title: TEXT,
  kind: TEXT,
  via: TEXT,
  subject: TEXT_OR_NULL,
  body: TEXT,
  fault: { ...TEXT_OR_NULL, description: "What the check says of it; null where it keeps the rule." },
});

export const RULES_SCHEMA = document(
  "followup rules --json",
  record({
    version: VERSION,
    file: TEXT_OR_NULL,
    style: orNull(oneOf(STYLES)),
    rules: list(
      record({
        id: TEXT,
        group: oneOf(Object.keys(GROUPS)),
        sentence: TEXT,
        why: TEXT,
        sources: list(SOURCE),
        strength: oneOf(STRENGTHS),
        disputes: list(record({ says: TEXT, settled: TEXT })),
        parameters: list(VALUE),
        examples: list(EXAMPLE),
        messages: list(LESSON),
      }),
    ),
  }),
);
