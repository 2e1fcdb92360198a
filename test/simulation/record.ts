/** What a simulated hunt leaves behind: every moment looked at, what was advised, and what was done. */
import type { Hunt } from "../../src/model/types.js";

/** An action as the judge sees it: the fields that scripts see. */
export interface Advice {
  readonly id: string;
  readonly interview: string;
  readonly kind: string;
  readonly to: string | null;
  readonly via: string | null;
  readonly state: string;
  readonly opens: string;
  readonly due: string | null;
  readonly closes: string | null;
  readonly missing: readonly string[];
}

/** A contact that `check` was asked about. */
export interface Inquiry {
  readonly interview: string;
  readonly kind: string;
  readonly to: string | null;
  readonly via: string | null;
  readonly at: number;
  readonly verdict: string;
  /** The action whose opening was asked about; absent for a contact made up by chance. */
  readonly action?: string;
}

export interface Look {
  readonly now: number;
  /** The file as it stood when the advice was given. */
  readonly hunt: Hunt;
  readonly actions: readonly Advice[];
  readonly waiting: readonly { readonly interview: string; readonly until: string }[];
  readonly inquiries: readonly Inquiry[];
  /** Whether a second call gave the same plan. */
  readonly stable: boolean;
  /** The action that the user carried out there and then. */
  readonly did?: Advice;
}

export interface Record {
  readonly seed: number;
  /** Whether the user does everything as soon as it can be done. */
  readonly prompt: boolean;
  readonly looks: readonly Look[];
}
