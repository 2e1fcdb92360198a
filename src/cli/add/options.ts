/** What the options of `followup add` say, as they were given. */
import type { Part, Person, Round } from "../../model/types.js";

/** Somebody who has no short name in the file yet. */
export type Newcomer = Omit<Person, "id">;

export interface RoundOptions {
  readonly at?: string;
  readonly ends?: string;
  readonly home?: string;
  readonly where?: NonNullable<Round["where"]>;
  readonly with?: readonly string[];
  readonly final?: boolean;
  readonly decision?: string;
  readonly said?: string;
  readonly person?: readonly Newcomer[];
}

export interface InterviewOptions extends RoundOptions {
  readonly id?: string;
  readonly company?: string;
  readonly role?: string;
  readonly department?: string;
  readonly timezone?: string;
  readonly country?: string;
  /** Of the only person. */
  readonly part?: Part;
}

export interface PersonOptions extends Partial<Newcomer> {
  readonly id?: string;
}
