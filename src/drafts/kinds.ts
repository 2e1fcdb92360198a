/** The kinds of message: how long each may be, and the channels for which it has a template of its own. */
import type { Channel } from "../model/types.js";

interface DraftKindRow {
  /** The most words; null where there is no limit. */
  readonly words: number | null;
  /** A variant is the file `templates/<kind>.<channel>.md`. */
  readonly variants: readonly Channel[];
}

export const DRAFT_KINDS = {
  "thank-you": { words: 150, variants: ["email", "post"] },
  "promise-fulfilment": { words: 150, variants: ["email", "post"] },
  "reply-to-update": { words: 150, variants: ["email"] },
  "offer-answer": { words: 150, variants: ["email"] },
  "missed-appointment": { words: 150, variants: ["email"] },
  "reference-request": { words: 150, variants: ["email", "phone"] },
  "reference-list": { words: 150, variants: ["email"] },
  "reference-briefing": { words: 150, variants: ["email", "phone"] },
  "impression-recovery": { words: 150, variants: ["email"] },
  "status-missed-date": { words: 120, variants: ["email"] },
  "status-no-date": { words: 120, variants: ["email"] },
  "second-follow-up": { words: 120, variants: ["email"] },
  "third-follow-up": { words: 100, variants: ["email"] },
  "offer-nudge": { words: 60, variants: ["email"] },
  clipping: { words: 60, variants: ["email", "post"] },
  "rejection-reply": { words: 90, variants: ["email", "post"] },
  "keep-in-touch": { words: 80, variants: ["email", "post"] },
  "phone-script": { words: null, variants: ["phone"] },
  voicemail: { words: 75, variants: ["phone"] },
} as const satisfies Record<string, DraftKindRow>;

export type DraftKind = keyof typeof DRAFT_KINDS;

/** The most words of a letter written by hand. */
const HANDWRITTEN_WORDS = 100;

export function isDraftKind(name: string): name is DraftKind {
  return Object.hasOwn(DRAFT_KINDS, name);
}

/** The most words that a message of this kind may have by this channel; null for no limit. */
export function wordLimit(kind: DraftKind, via: Channel): number | null {
  const { words }: DraftKindRow = DRAFT_KINDS[kind];
  return words !== null && via === "post" ? Math.min(words, HANDWRITTEN_WORDS) : words;
}

/** The variant from which a message by `via` is written; a letter without one of its own takes the e-mail's. */
export function variantFor(kind: DraftKind, via: Channel): Channel | undefined {
  const { variants }: DraftKindRow = DRAFT_KINDS[kind];
  if (variants.includes(via)) return via;
  return via === "post" && variants.includes("email") ? "email" : undefined;
}
