/** JSON Schema of `validate --json`. */
import { document, FLAG, list, oneOf, record, TEXT, TEXT_OR_NULL, VERSION } from "./parts.js";

const PLACE = { type: "integer", minimum: 1 } as const;

export const VALIDATE_SCHEMA = document(
  "followup validate --json",
  record({
    version: VERSION,
    file: TEXT,
    ok: FLAG,
    problems: list(
      record({
        severity: oneOf(["error", "warning", "advice"]),
        line: PLACE,
        column: PLACE,
        path: { ...TEXT, description: "A JSON pointer into the file; empty for the file as a whole." },
        says: TEXT,
        hint: TEXT_OR_NULL,
      }),
    ),
  }),
);
