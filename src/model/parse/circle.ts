/** Whom a name in the file means. */
import { find, folded, type Named } from "../names.js";
import { quote, shortened } from "../problems.js";
import { either, nearest } from "../suggest.js";
import type { Placed } from "./fields.js";
import type { Tree } from "./tree.js";

/** The people of one interview and the references of all. */
export interface Circle {
  readonly company: string;
  readonly people: readonly Named[];
  readonly references: readonly Named[];
  /** Both. */
  readonly everyone: readonly Named[];
  readonly tree: Tree;
}

/** The id of a person of the interview; an unknown or ambiguous name is reported. */
export function personId(named: Placed | undefined, circle: Circle): string | undefined {
  return idAmong(circle.people, named, circle, theirPeople);
}

export function referenceId(named: Placed | undefined, circle: Circle): string | undefined {
  return idAmong(circle.references, named, circle, () => "your references");
}

/** The id of a person of the interview or of a reference. */
export function anyoneId(named: Placed | undefined, circle: Circle): string | undefined {
  return idAmong(circle.everyone, named, circle, () => `${theirPeople(circle)} or your references`);
}

function theirPeople({ company }: Circle): string {
  return `the people of ${quote(company)}`;
}

/** @param who the candidates, in words */
function idAmong(
  candidates: readonly Named[],
  named: Placed | undefined,
  circle: Circle,
  who: (circle: Circle) => string,
): string | undefined {
  if (!named) return undefined;
  const { tree } = circle;
  const { text, place } = named;
  const result = find(candidates, text);
  if (result.is === "found") return result.found.id;
  if (result.is === "ambiguous") {
    tree.error(
      place,
      `${quote(text)} could be ${either(result.candidates.slice(0, 5).map(label))}.`,
      "Write the id of the one you mean.",
    );
  } else if (candidates.every(({ name }) => name !== "")) {
    tree.error(place, `Nobody called ${quote(text)} is among ${who(circle)}.`, unknownHint(candidates, text));
  }
  return undefined;
}

/** Among more people than any company shows, looking for the nearest name would take too long. */
const MOST_COMPARED = 200;

function unknownHint(candidates: readonly Named[], text: string): string {
  const near = candidates.length > MOST_COMPARED ? undefined : nearestId(candidates, text);
  if (near !== undefined) return `Did you mean ${near}?`;
  if (candidates.length === 0) return "There is nobody yet: add them with their name first.";
  const known = candidates.slice(0, 6).map(label).join(", ");
  return `Known: ${known}${candidates.length > 6 ? " and more" : ""}.`;
}

function nearestId(candidates: readonly Named[], text: string): string | undefined {
  const words = new Map(
    candidates.flatMap((candidate) => [
      [candidate.id, candidate.id] as const,
      [candidate.name, candidate.id] as const,
      ...folded(candidate.name)
        .split(" ")
        .map((word) => [word, candidate.id] as const),
    ]),
  );
  const near = nearest(text, words.keys());
  return near === undefined ? undefined : words.get(near);
}

function label({ id, name }: Named): string {
  return `${id} (${shortened(name)})`;
}
