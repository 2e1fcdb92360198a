/** What a message is written for. */
import type { Action } from "../engine/types.js";
import type { Via } from "../model/types.js";
import type { DraftKind } from "./kinds.js";

export interface Occasion {
  readonly kind: DraftKind;
  readonly via: Via;
  /** `thank-you.email`. */
  readonly template: string;
  /** A person's or reference's id; null when the file names nobody. */
  readonly to: string | null;
  /** The action of the plan that it carries out; null for a message that nothing asks for now. */
  readonly action: Action | null;
}
