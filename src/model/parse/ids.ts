/** The short names by which the file and the command line call people and interviews. */
import { isId, slug } from "../names.js";
import { quote } from "../problems.js";
import type { Fields } from "./fields.js";

/** Gives out ids, each only once. */
export class Ids {
  readonly #taken: Set<string>;

  /** @param taken ids that are already somebody's */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** The id as written, else made from the name; reports one that is empty, ill-formed or taken. */
  of(
    fields: Fields<{ id?: string }>,
    name: string | undefined,
    report: (says: string, hint: string) => void,
  ): string {
    const written = fields.text("id");
    if (written !== undefined && !isId(written)) {
      const hint =
        slug(written) === ""
          ? "Use letters, digits, and - _ . between them."
          : `Write it as ${slug(written)}.`;
      fields.error("id", `${quote(written)} cannot be an id.`, hint);
      return written;
    }
    const id = written ?? slug(name ?? "");
    if (id === "") {
      if (name !== undefined)
        report(`No id can be made from ${quote(name)}.`, "Add one in Latin letters, such as id: maria");
    } else if (this.#taken.has(id)) {
      if (written !== undefined)
        fields.error("id", `The id ${quote(id)} is already taken.`, "Give this one another id.");
      else report(`Two would go by the id "${id}".`, `Add an id to this one, such as id: ${this.#free(id)}`);
    }
    this.#taken.add(id);
    return id;
  }

  #free(id: string): string {
    let number = 2;
    while (this.#taken.has(`${id}-${number}`)) number += 1;
    return `${id}-${number}`;
  }
}
