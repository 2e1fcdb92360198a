/** What a draft is: a message with its blanks and what the checks found in it. */
import type { Via } from "../model/types.js";
import type { DraftKind } from "./kinds.js";

/** The words of a message, in lines of at most 60 columns. */
export interface Message {
  /** One line; null for what has no subject: a letter, a call. */
  readonly subject: string | null;
  /** Lines with `\n` between them, none at the end. */
  readonly body: string;
}

/** Something that a check has to say about a message. */
export interface Finding {
  /** Id of a rule of etiquette. */
  readonly rule: string;
  /** A message with an error is not ready; a warning only advises. */
  readonly severity: "error" | "warning";
  /** From 1, in the message as it is printed. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** The offending words; empty where something is lacking. */
  readonly words: string;
  /** What is wrong, and how to mend it. */
  readonly says: string;
}

/** A message that is ready but for its blanks, and what the checks found in it. */
export interface Draft extends Message {
  readonly version: 1;
  readonly kind: DraftKind;
  /** Id of the interview. */
  readonly interview: string;
  /** A person's id; null when the file names nobody to write to. */
  readonly to: string | null;
  readonly via: Via;
  /** `thank-you.email`: the kind and the variant from which it was written. */
  readonly template: string;
  /** The hints of the blanks that only the user can fill, in their order. */
  readonly blanks: readonly string[];
  readonly findings: readonly Finding[];
}

/** The text of a template, and its name for messages about it. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}
