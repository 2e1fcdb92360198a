/** JSON Schema of what the checks of a message found. */
import { list, oneOf, record, TEXT } from "./parts.js";

const PLACE = { type: "integer", minimum: 1 } as const;

export const FINDINGS = list(
  record({
    rule: TEXT,
    severity: oneOf(["error", "warning"]),
    line: PLACE,
    column: { ...PLACE, description: "In characters." },
    words: { ...TEXT, description: "The offending words; empty where something is lacking." },
    says: TEXT,
  }),
);
