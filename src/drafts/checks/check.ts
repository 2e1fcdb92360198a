/** What a check of a message is. */
import type { Via } from "../../model/types.js";
import type { DraftKind } from "../kinds.js";
import type { Known } from "../known.js";
import type { Finding, Message } from "../types.js";

/** What the message is meant to be. */
export interface Purpose {
  readonly kind: DraftKind;
  readonly via: Via;
  /** Absent where no interview of a file stands behind the message: then its words alone are judged. */
  readonly known?: Known;
  /** Messages of the same kind to other people of the company. */
  readonly others?: readonly Message[];
  /** Those of them that the user has written out, and may have sent. */
  readonly written?: readonly Message[];
}

/** A place in a message that does not keep a rule. */
export interface Fault {
  readonly part: "subject" | "body";
  /** Where it begins in that part. */
  readonly index: number;
  /** The offending words as they stand there; empty where something is lacking. */
  readonly words: string;
  /** What is wrong, and how to mend it. */
  readonly says: string;
  /** Absent where it is as grave as the check. */
  readonly severity?: Finding["severity"];
}

/** A message that shows a check at work: documentation and test in one. */
export interface Example extends Purpose, Message {
  readonly title: string;
}

export interface Check {
  /** Id of the rule of etiquette that it keeps. */
  readonly rule: string;
  readonly severity: Finding["severity"];
  /** In which it finds nothing. */
  readonly passing: readonly Example[];
  /** In which it finds exactly one fault. */
  readonly failing: readonly Example[];
  find(message: Message, purpose: Purpose): readonly Fault[];
}
