/** JSON Schema of `draft --json`. */
import { DRAFT_KINDS } from "../../drafts/kinds.js";
import { VIAS } from "../../model/types.js";
import { FINDINGS } from "./findings.js";
import { document, list, oneOf, record, TEXT, TEXT_OR_NULL, VERSION } from "./parts.js";

export const DRAFT_SCHEMA = document(
  "followup draft --json",
  record({
    version: VERSION,
    kind: oneOf(Object.keys(DRAFT_KINDS)),
    interview: TEXT,
    to: TEXT_OR_NULL,
    via: oneOf(VIAS),
    template: TEXT,
    subject: { ...TEXT_OR_NULL, description: "Null for a letter and for a call." },
    body: TEXT,
    blanks: list({ ...TEXT, description: "What only the user can fill in." }),
    findings: FINDINGS,
  }),
);
