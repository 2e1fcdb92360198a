/** Hunts from a few lines of YAML, and moments of New York from their text. */
import { type Instant, instantOf, readMoment, type Zone } from "../../src/model/dates/index.js";
import { withHolidays } from "../../src/model/holidays/index.js";
import { parse } from "../../src/model/parse/index.js";
import type { Hunt } from "../../src/model/types.js";

export const NEW_YORK: Zone = "America/New_York";

const PEOPLE = `
people:
  - { id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, phone: +1 212 555 0100 }
  - { id: raj, name: Raj Patel, part: interviewer, email: raj@northwind.example }
  - { id: ann, name: Ann Lee, part: recruiter, email: ann@northwind.example }`;

export interface Scene {
  /** Lines about the interview with Northwind; without `people` it has Maria, Raj and Ann. */
  readonly given: string;
  readonly etiquette?: string | undefined;
  readonly me?: string | undefined;
  /** Items of `references`; Lee and Amara where absent, none where empty. */
  readonly references?: string | undefined;
}

const REFERENCES = `
- { id: lee, name: Lee Park, phone: +1 212 555 0111, email: lee@park.example, agreed: 2026-05-20, warned: 2026-05-20 }
- { id: amara, name: Amara Nwosu, phone: +1 212 555 0122, agreed: 2026-05-21, warned: 2026-05-21 }`;

/** The whole file of a scene. */
export function fileOf({ given, etiquette, me, references = REFERENCES }: Scene): string {
  const interview = /^people:/m.test(given) ? given : `${PEOPLE}\n${given}`;
  return [
    "version: 1",
    "me:",
    "  name: Dana Okafor",
    "  email: dana@okafor.example",
    /^timezone:/m.test(me ?? "") ? "" : "  timezone: America/New_York",
    /^country:/m.test(me ?? "") ? "" : "  country: US",
    indented(me ?? "", 2),
    etiquette === undefined ? "" : `etiquette:\n${indented(etiquette, 2)}`,
    references.trim() === "" ? "" : `references:\n${indented(references, 2)}`,
    "interviews:",
    "  - id: northwind",
    "    company: Northwind",
    "    role: Product manager",
    indented(interview, 4),
    "",
  ]
    .filter((line, index, all) => line !== "" || index === all.length - 1)
    .join("\n");
}

/** The hunt of a scene, or of a whole file. @throws Error with every problem that the file has */
export function huntOf(scene: Scene | string): Hunt {
  const text = typeof scene === "string" ? scene : fileOf(scene);
  const parsed = parse(text);
  if (!parsed.ok) {
    const problems = parsed.problems.map(({ line, column, says }) => `${line}:${column}: ${says}`);
    throw new Error(`${problems.join("\n")}\n${text}`);
  }
  return withHolidays(parsed.hunt);
}

/** An instant from its text, local to `zone` where the text has no offset. */
export function moment(text: string, zone: Zone = NEW_YORK): Instant {
  const read = readMoment(text);
  if (typeof read === "string") throw new Error(`${text}: ${read}`);
  return instantOf(read, zone);
}

function indented(text: string, spaces: number): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => " ".repeat(spaces) + line)
    .join("\n");
}
