/** The user, the people at a company, the references. */
import type { Zone } from "../dates/index.js";
import type { Me as MeInFile, Person as PersonInFile, Reference as ReferenceInFile } from "../file.gen.js";
import { quote } from "../problems.js";
import type { Me, Person, Reference } from "../types.js";
import { defined, type Fields } from "./fields.js";
import { reach } from "./reach.js";

export function readMe(fields: Fields<MeInFile>): Me {
  const pitch = fields.record("pitch");
  const years = pitch?.placed("years");
  if (years && !/^\d{1,2}(\.\d{1,2})?$/.test(years.text)) {
    pitch?.error(
      "years",
      `${quote(years.text)} is not a number of years.`,
      "Write a number alone, such as 6.",
    );
  }
  return defined({
    name: fields.text("name") ?? "",
    ...reach(fields),
    pitch:
      pitch &&
      defined({
        function: pitch.text("function"),
        years: years && Number(years.text),
        industry: pitch.text("industry"),
      }),
    strengths: fields.texts("strengths").map(({ text }) => text),
    over40: fields.flag("over40"),
  });
}

export function readPerson(fields: Fields<PersonInFile>, id: string): Person {
  return defined({
    id,
    name: fields.text("name") ?? "",
    part: fields.choice("part"),
    ...reach(fields),
    post: fields.text("post"),
    prefers: fields.choice("prefers"),
  });
}

/** @param zone the user's, for a reference who has none */
export function readReference(fields: Fields<ReferenceInFile>, id: string, zone: Zone): Reference {
  const reached = reach(fields);
  const theirs = reached.timezone ?? zone;
  return defined({
    id,
    name: fields.text("name") ?? "",
    ...reached,
    post: fields.text("post"),
    relationship: fields.text("relationship"),
    agreed: fields.moment("agreed", theirs),
    warned: fields.moment("warned", theirs),
  });
}
