/** JSON Schema of `proofread --json`. */
import { DRAFT_KINDS } from "../../drafts/kinds.js";
import { VIAS } from "../../model/types.js";
import { FINDINGS } from "./findings.js";
import { document, FLAG, oneOf, orNull, record, TEXT, VERSION } from "./parts.js";

export const PROOFREAD_SCHEMA = document(
  "followup proofread --json",
  record({
    version: VERSION,
    file: { ...TEXT, description: "As it was named; - for standard input." },
    for: {
      ...orNull(oneOf(Object.keys(DRAFT_KINDS))),
      description: "Null where no kind was named: then only what holds for every message was checked.",
    },
    via: oneOf(VIAS),
    ready: { ...FLAG, description: "Whether there is no error; warnings only advise." },
    findings: {
      ...FINDINGS,
      description:
        "Lines and columns count in the file; for an e-mail with headers, in its subject, an empty line and its text.",
    },
  }),
);
