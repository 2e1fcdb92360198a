/** What a rule shows of itself. */
import type { ActionKind, Channel } from "../model/types.js";
import type { State, VerdictName } from "./types.js";

/** A worked example: documentation and test in one. Moments are local to New York. */
export interface Example {
  readonly title: string;
  /** Lines of YAML about the interview with Northwind. */
  readonly given: string;
  /** Lines of YAML under `etiquette:`. */
  readonly etiquette?: string;
  /** Lines of YAML under `me:`. */
  readonly me?: string;
  /** Lines of YAML under `references:`; Lee and Amara, both ready, where absent. */
  readonly references?: string;
  /** `2026-06-12 10:15`. */
  readonly now: string;
  readonly yields: readonly Expected[];
}

/** What an example must yield. */
export type Expected =
  | {
      /** Id of an action of the plan, without the interview's name: `thank-you/1/maria`. */
      readonly action: string;
      readonly state: State;
      readonly via?: Channel;
      readonly opens?: string;
      readonly due?: string;
      readonly warns?: string;
      /** Reasons by their rules, word for word. */
      readonly says?: Readonly<Record<string, string>>;
    }
  | { readonly noAction: string }
  | { readonly notes: string }
  | { readonly waitsUntil: string }
  | {
      /** Id of the person, by the channel if one is named. */
      readonly check: string;
      readonly via?: Channel;
      readonly for?: ActionKind;
      readonly verdict: VerdictName;
      readonly earliest?: string | null;
    };
