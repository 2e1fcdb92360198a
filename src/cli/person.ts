/** The people whom an entry of the log names. */
import { usageError } from "../errors.js";
import { find } from "../model/names.js";
import { either, nearest } from "../model/suggest.js";
import type { Contactable, Hunt, Interview } from "../model/types.js";

/**
 * @param text an id or part of a name, of somebody at the company or a reference
 * @param option as it was given: `--to`
 * @throws FollowupError (64) for nobody, or several
 */
export function personCalled(text: string, option: string, interview: Interview, hunt: Hunt): Contactable {
  const people: readonly Contactable[] = [...interview.people, ...hunt.references];
  const result = find(people, text);
  if (result.is === "found") return result.found;
  if (result.is === "ambiguous") {
    const ids = result.candidates.map(({ id, name }) => `  ${id}  (${name})`);
    throw usageError(`${option} ${text} could be any of these; give the id:\n${ids.join("\n")}`);
  }
  throw nobodyAt(text, interview, people);
}

/** Says who might be meant, or who there is. */
export function nobodyAt(text: string, { company }: Interview, people: readonly Contactable[]): Error {
  const words = people.flatMap(({ id, name }) => [id, ...name.split(/\s+/)]);
  const near = nearest(text, words);
  const there =
    people.length === 0 ? "The file names nobody there." : `It can be ${either(people.map(({ id }) => id))}.`;
  return usageError(
    `nobody at ${company} is called "${text}". ${near === undefined ? there : `Did you mean "${near}"?`}`,
  );
}

/** The ids of several, each once; `maria,raj` names two. Throws as `personCalled` does. */
export function idsOf(texts: readonly string[], option: string, interview: Interview, hunt: Hunt): string[] {
  const names = texts
    .flatMap((text) => text.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return [...new Set(names.map((name) => personCalled(name, option, interview, hunt).id))];
}
