/** How a step is called: `acme-engineer/thank-you/1/maria`. */
import { ACTION_KINDS, type ActionKind, type Contactable, type Interview } from "../model/types.js";

/** What follows the interview, by kind and number: there are few, and each is put together once. */
const TAILS = Object.fromEntries(ACTION_KINDS.map((kind) => [kind, []])) as unknown as Readonly<
  Record<ActionKind, string[]>
>;

/** @param person where each person has a step of their own */
export function stepId(
  { id }: Interview,
  kind: ActionKind,
  number: number,
  person: Contactable | undefined,
): string {
  TAILS[kind][number] ??= `/${kind}/${number}`;
  const step = id + TAILS[kind][number];
  return person ? `${step}/${person.id}` : step;
}
