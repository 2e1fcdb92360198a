/** What reading a file comes to. */
import type { Zone } from "../dates/index.js";
import type { Problem } from "../problems.js";
import type { Hunt } from "../types.js";

/** A hunt, perhaps with warnings; or every problem (of a flood the first), none twice, in the order of the file. */
export type Parsed =
  | { readonly ok: true; readonly hunt: Hunt; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a file does not say of itself. */
export interface ParseOptions {
  /** The system's zone, for a file whose `me` names none. Default: UTC. */
  readonly zone?: Zone;
}
