/** What a check of a message is. */
import type { Channel } from "../../model/types.js";
import type { DraftKind } from "../kinds.js";
import type { Finding, Message } from "../types.js";

/** What the message is meant to be. */
export interface Purpose {
  readonly kind: DraftKind;
  readonly via: Channel;
}

/** A place in a message that does not keep a rule. */
export interface Fault {
  readonly part: "subject" | "body";
  /** Where it begins in that part. */
  readonly index: number;
  readonly says: string;
}

/** A message that shows a check at work: documentation and test in one. */
interface Example extends Purpose, Message {
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
