/** What the check of a rule teaches by example: messages that do not keep the rule, and messages that do. */
import type { Via } from "../../model/types.js";
import type { DraftKind } from "../kinds.js";
import type { Message } from "../types.js";
import type { Example } from "./check.js";
import { CHECKS } from "./index.js";

export interface Lesson extends Message {
  readonly title: string;
  readonly kind: DraftKind;
  readonly via: Via;
  /** What the check says of it; null where the message keeps the rule. */
  readonly fault: string | null;
}

/** Those that do not keep it first; none for a rule that no check keeps. */
export function lessonsOf(rule: string): Lesson[] {
  return CHECKS.filter((check) => check.rule === rule).flatMap(({ failing, passing, find }) => [
    ...failing.map((example) => lesson(example, find(example, example)[0]?.says ?? null)),
    ...passing.map((example) => lesson(example, null)),
  ]);
}

function lesson({ title, kind, via, subject, body }: Example, fault: string | null): Lesson {
  return { title, kind, via, subject, body, fault };
}
