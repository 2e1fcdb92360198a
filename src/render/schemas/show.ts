/** JSON Schema of `show --json`. */
import { STANDINGS } from "../../engine/dossier.js";
import { CHANNELS, CLOSINGS, GOT_KINDS, OUTCOMES, PARTS, SENT_KINDS, VIAS } from "../../model/types.js";
import { DAYS_SINCE } from "./check.js";
import { ACTION, WAIT } from "./next.js";
import {
  document,
  FLAG,
  list,
  MOMENT,
  MOMENT_OR_NULL,
  oneOf,
  orNull,
  record,
  type Schema,
  TEXT,
  TEXT_OR_NULL,
  VERSION,
} from "./parts.js";

const NAMES = list({ ...TEXT, description: "A name." });
const EXPECTED = orNull(record({ by: MOMENT_OR_NULL, said: TEXT_OR_NULL }));

/** An event of one sort; `is` says which. */
function happening(is: string, properties: { readonly [key: string]: Schema }): Schema {
  return record({
    at: MOMENT,
    hour: { ...FLAG, description: "Whether the hour is known as well as the day." },
    ahead: FLAG,
    is: { const: is },
    ...properties,
  });
}

/** An action as it will stand once it can be done. */
const STEP: Schema = {
  allOf: [
    ACTION,
    record({
      at: {
        ...MOMENT,
        description: "When it is done by somebody who does everything as soon as it may be done.",
      },
      attempt: { type: "integer", minimum: 1 },
    }),
  ],
};

const HAPPENING = {
  anyOf: [
    happening("round", {
      number: { type: "integer", minimum: 1 },
      where: orNull(oneOf(["onsite", "video", "phone"])),
      final: FLAG,
      people: NAMES,
      decision: EXPECTED,
    }),
    happening("sent", {
      kind: oneOf([...SENT_KINDS, "other"]),
      people: NAMES,
      company: { ...FLAG, description: "Whether it went to the company rather than to a reference." },
      via: orNull(oneOf(VIAS)),
      outcome: orNull(oneOf(OUTCOMES)),
      what: TEXT_OR_NULL,
    }),
    happening("got", {
      kind: oneOf(GOT_KINDS),
      people: NAMES,
      company: FLAG,
      via: orNull(oneOf(VIAS)),
      decision: EXPECTED,
      until: MOMENT_OR_NULL,
    }),
    happening("kept", { what: TEXT, people: NAMES }),
    happening("closed", { how: oneOf(CLOSINGS) }),
    happening("done", { action: TEXT }),
    happening("snoozed", { action: TEXT, people: NAMES, until: MOMENT }),
    happening("date", { said: TEXT_OR_NULL }),
    happening("step", { step: STEP }),
  ],
};

const CARD = record({
  id: TEXT,
  name: TEXT,
  part: orNull(oneOf(PARTS)),
  email: TEXT_OR_NULL,
  phone: TEXT_OR_NULL,
  post: TEXT_OR_NULL,
  prefers: orNull(oneOf(CHANNELS)),
});

export const SHOW_SCHEMA = document(
  "followup show --json",
  record({
    version: VERSION,
    now: MOMENT,
    file: TEXT,
    interviews: list(
      record({
        interview: TEXT,
        company: TEXT,
        role: TEXT,
        department: TEXT_OR_NULL,
        timezone: TEXT,
        people: list(CARD),
        standing: oneOf(STANDINGS),
        daysSince: DAYS_SINCE,
        next: orNull(ACTION),
        waiting: orNull(WAIT),
        ended: orNull(record({ at: MOMENT, how: oneOf([...CLOSINGS, "rejection", "stop"]) })),
        timeline: list(HAPPENING),
      }),
    ),
  }),
);
