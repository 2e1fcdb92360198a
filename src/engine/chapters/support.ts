import type { Etiquette } from "../rule.js";

/** A rule without logic of its own: it lends a reason, a warning, a part of a message or a check of one. */
export type Support = Omit<Etiquette, "group">;
