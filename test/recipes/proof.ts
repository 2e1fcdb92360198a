/** What shows that a recipe does what README.md says of it. */
import type { Stage } from "./stage.js";

/** A program that a machine with Node, git and bash may lack. */
export type Program = "crontab" | "fish" | "jq" | "systemd-analyze" | "task" | "todo-txt" | "zsh";

export interface Proof {
  /** The heading under which it stands; empty before the first. */
  readonly recipe: string;
  /** The words at the fences of the blocks that it takes: all of these under the heading, in their order. */
  readonly blocks: readonly string[];
  readonly shows: string;
  readonly needs?: readonly Program[];
  /** Rejects where the recipe does not do that. @param codes of its blocks, as they stand in README.md */
  prove(stage: Stage, ...codes: string[]): Promise<void>;
}
