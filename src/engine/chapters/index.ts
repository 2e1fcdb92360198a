/** The rules without logic of their own, chapter by chapter. */
import type { Group } from "../groups.js";
import type { Etiquette } from "../rule.js";
import { calls } from "./calls.js";
import { interview } from "./interview.js";
import { network } from "./network.js";
import { offer } from "./offer.js";
import { practice } from "./practice.js";
import { promises } from "./promises.js";
import { references } from "./references.js";
import { silence } from "./silence.js";
import { stance } from "./stance.js";
import type { Support } from "./support.js";
import { thankYou } from "./thank-you.js";
import { writing } from "./writing.js";

const CHAPTERS: Readonly<Record<Group, readonly Support[]>> = {
  interview,
  stance,
  "thank-you": thankYou,
  references,
  promises,
  silence,
  calls,
  writing,
  offer,
  network,
  practice,
};

export const SUPPORTING: readonly Etiquette[] = Object.entries(CHAPTERS).flatMap(([group, rules]) =>
  rules.map((rule) => ({ ...rule, group: group as Group })),
);
