/** The chapters of the catalogue, in the order of a job hunt. */
export const GROUPS = {
  interview: "Before and at the interview",
  stance: "Stance",
  "thank-you": "Thank-you",
  references: "References",
  promises: "Promises",
  silence: "Silence",
  calls: "Calls",
  writing: "E-mail and letters",
  offer: "Offer stage",
  network: "Bad impression, rejection, network",
  practice: "Practice",
} as const;

/** A chapter of the catalogue. */
export type Group = keyof typeof GROUPS;
