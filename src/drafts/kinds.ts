/** The kinds of message: how long each may be, and the ways for which it has a template of its own. */
import type { Via } from "../model/types.js";

interface DraftKindRow {
  /** The most words in writing; absent where there is no limit. */
  readonly words?: number;
  /** The most words said; absent where there is no limit. */
  readonly spoken?: number;
  /** A variant is the file `templates/<kind>.<way>.md`; the first is the usual one. */
  readonly variants: readonly Via[];
}

/** In the order of a job hunt. */
export const DRAFT_KINDS = {
  "exit-questions": { variants: ["in-person"] },
  "closing-line": { variants: ["in-person"] },
  "thank-you": { words: 150, variants: ["email", "post"] },
  "promise-fulfilment": { words: 150, variants: ["email", "post"] },
  "impression-recovery": { words: 150, variants: ["email"] },
  "reference-request": { words: 150, variants: ["email", "phone"] },
  "reference-list": { words: 150, variants: ["email"] },
  "reference-briefing": { words: 150, variants: ["phone", "email"] },
  "reference-note-request": { words: 150, variants: ["email", "phone"] },
  "status-missed-date": { words: 120, variants: ["email", "post"] },
  "status-no-date": { words: 120, variants: ["email", "post"] },
  "second-follow-up": { words: 120, variants: ["email", "post"] },
  "third-follow-up": { words: 100, variants: ["email", "post"] },
  "phone-script": { variants: ["phone"] },
  voicemail: { spoken: 75, variants: ["phone"] },
  "gatekeeper-message": { spoken: 75, variants: ["phone"] },
  clipping: { words: 60, variants: ["email", "post"] },
  "reply-to-update": { words: 150, variants: ["email", "phone"] },
  "missed-appointment": { words: 150, variants: ["email", "phone"] },
  "offer-nudge": { words: 60, variants: ["email", "phone"] },
  "offer-answer": { words: 150, variants: ["email", "phone"] },
  "offer-follow-up": { words: 120, variants: ["email", "phone"] },
  "rejection-reply": { words: 90, variants: ["email", "post"] },
  "keep-in-touch": { words: 80, variants: ["email", "post"] },
  "linkedin-invite": { variants: ["linkedin"] },
} as const satisfies Record<string, DraftKindRow>;

/** A kind of message. */
export type DraftKind = keyof typeof DRAFT_KINDS;

/** The most words of a letter written by hand. */
const HANDWRITTEN_WORDS = 100;

export function isDraftKind(name: string): name is DraftKind {
  return Object.hasOwn(DRAFT_KINDS, name);
}

/** The most words that a message of this kind may have this way; null for no limit. */
export function wordLimit(kind: DraftKind, via: Via): number | null {
  const { words, spoken }: DraftKindRow = DRAFT_KINDS[kind];
  if (via === "phone") return spoken ?? null;
  if (words === undefined) return null;
  return via === "post" ? Math.min(words, HANDWRITTEN_WORDS) : words;
}

/** The variant from which a message by `via` is written; a letter without one of its own takes the e-mail's. */
export function variantFor(kind: DraftKind, via: Via): Via | undefined {
  const { variants }: DraftKindRow = DRAFT_KINDS[kind];
  if (variants.includes(via)) return via;
  return via === "post" && variants.includes("email") ? "email" : undefined;
}

/** Every way by which a message of this kind can go, the usual one first. */
export function waysOf(kind: DraftKind): Via[] {
  const { variants }: DraftKindRow = DRAFT_KINDS[kind];
  return variantFor(kind, "post") === "email" ? [...variants, "post"] : [...variants];
}

const TO_REFERENCES: readonly string[] = [
  "confirm-references",
  "brief-reference",
  "reference-request",
  "reference-briefing",
  "reference-note-request",
];

/** Whether a kind of action or message goes to a reference rather than to the company. */
export function isToReference(kind: string): boolean {
  return TO_REFERENCES.includes(kind);
}
