/** One interview, its people first: the rest names them. */
import type { Zone } from "../dates/index.js";
import type { Interview as InterviewInFile } from "../file.gen.js";
import type { Interview, Reference } from "../types.js";
import { type Circle, personId, referenceId } from "./circle.js";
import { defined, type Fields } from "./fields.js";
import { Ids } from "./ids.js";
import { type Context, readLog } from "./log.js";
import { readPerson } from "./people.js";
import { place } from "./reach.js";
import { readPromise, readRound, unique } from "./rounds.js";

/**
 * @param references the whole file's
 * @param zone the user's, for an interview that has none
 */
export function readInterview(
  fields: Fields<InterviewInFile>,
  id: string,
  references: readonly Reference[],
  zone: Zone,
): Interview {
  const company = fields.text("company") ?? "";
  const located = place(fields);
  const local = located.timezone ?? zone;
  const ids = new Ids(references.map((reference) => reference.id));
  const people = fields.records("people").map((person) => {
    const name = person.text("name");
    return readPerson(
      person,
      ids.of(person, name, (says, hint) => person.error("name", says, hint)),
    );
  });
  const everyone = [...people, ...references];
  const circle: Circle = { company, people, references, everyone, tree: fields.reading.tree };
  const promises = fields.records("promises").map((promise) => readPromise(promise, circle, local));
  const facts = fields.records("facts").map((fact) => ({ what: fact.text("what") ?? "" }));
  const clippings = fields
    .records("clippings")
    .map((clipping) => defined({ title: clipping.text("title") ?? "", url: clipping.text("url") }));
  const context: Context = { id, promises, facts, clippings, circle, zone: local };
  return defined({
    id,
    company,
    role: fields.text("role") ?? "",
    department: fields.text("department"),
    ...located,
    sector: fields.choice("sector"),
    applied: fields.choice("applied"),
    electronic: fields.flag("electronic"),
    urgent: fields.flag("urgent"),
    askAt: personId(fields.placed("askAt"), circle),
    people,
    rounds: fields.records("rounds").map((round) => readRound(round, circle, local)),
    promises,
    given: unique(fields.texts("given").map((named) => referenceId(named, circle))),
    facts,
    clippings,
    log: readLog(fields.records("log"), context),
  });
}
