/** The one description of the file: its types, its validation and the editor's help are all made from it. */
import { etiquette } from "./etiquette.js";
import { clipping, fact, interview } from "./interview.js";
import { logEntry } from "./log.js";
import type { SchemaNode } from "./node.js";
import { me, person, reference } from "./people.js";
import { decision, promise, round, slip } from "./rounds.js";
import { list, record, ref } from "./words.js";

const root = record({
  title: "Interviews file",
  called: "the top of the file",
  description: "Your interviews, and all that happened around them.",
  required: ["version", "me", "interviews"],
  properties: {
    version: {
      type: "integer",
      const: 1,
      description: "The version of this format: 1.",
      examples: [1],
      scalar: true,
    },
    me: ref("me"),
    etiquette: ref("etiquette"),
    references: list(ref("reference"), "The people who will speak for you.", [
      { name: "Lee Park", phone: "+1 212 555 0111", agreed: "2026-05-20" },
    ]),
    interviews: list(ref("interview"), "Your interviews; [] when there is none yet.", [
      { company: "Northwind", role: "Product manager" },
    ]),
  },
});

export const SCHEMA: SchemaNode = {
  $schema: "http://json-schema.org/draft-07/schema#",
  ...root,
  definitions: {
    me,
    etiquette,
    reference,
    interview,
    person,
    round,
    decision,
    slip,
    promise,
    fact,
    clipping,
    logEntry,
  },
};
