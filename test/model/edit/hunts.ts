/** Made-up hunts as plain data, and changes of them. */
import type { Change, Path } from "../../../src/model/edit/index.js";
import type { Dice } from "./dice.js";

/** As the file is read: every scalar is a text. */
export type Data = string | Data[] | { [key: string]: Data };
type Map = { [key: string]: Data };

export interface Hunt {
  readonly data: Map;
  readonly change: Change;
  /** The data once the change is made. */
  readonly changed: Map;
}

export function huntFrom(dice: Dice): Hunt {
  const interviews = several(dice, 4, interview);
  const me = { name: dice.text(), email: "dana@okafor.example" };
  const data: Map = { version: "1", me, references: several(dice, 2, person), interviews };
  const change = changeOf(dice, interviews);
  return { data, change, changed: changedBy(data, change) };
}

function interview(dice: Dice): Map {
  return {
    company: dice.text(),
    role: "Product manager",
    ...maybe(dice, "applied", () => "email"),
    people: several(dice, 3, person),
    rounds: several(dice, 3, round),
    promises: several(dice, 2, promise),
    ...maybe(dice, "given", () => several(dice, 2, () => dice.text())),
    log: several(dice, 4, entry),
  };
}

function person(dice: Dice): Map {
  return { id: `id${dice.below(9)}`, name: dice.text(), ...maybe(dice, "email", () => "x@y.example") };
}

function round(dice: Dice): Map {
  return {
    at: "2026-06-03 10:00",
    ...maybe(dice, "ends", () => "2026-06-03 11:00"),
    with: several(dice, 2, () => dice.text()),
    ...maybe(dice, "decision", () => ({ by: "2026-06-09", said: dice.text() })),
    ...maybe(dice, "topics", () => ({ [dice.pick("maria", "山田", "o: d")]: [dice.text()] })),
  };
}

function promise(dice: Dice): Map {
  return { what: dice.text(), by: "2026-06-15", ...maybe(dice, "kept", () => "2026-06-14") };
}

function entry(dice: Dice): Map {
  return { at: "2026-06-03 12:30", sent: "other", ...maybe(dice, "used", () => dice.text()) };
}

function maybe(dice: Dice, key: string, make: () => Data): Map {
  return dice.pick(true, false) ? { [key]: make() } : {};
}

function several<T>(dice: Dice, most: number, make: (dice: Dice) => T): T[] {
  return Array.from({ length: dice.below(most + 1) }, () => make(dice));
}

function changeOf(dice: Dice, interviews: readonly Map[]): Change {
  const at = dice.below(Math.max(1, interviews.length));
  const chosen = interviews[at];
  if (!chosen || dice.once(6)) return { append: ["interviews"], item: interview(dice) };
  const path = ["interviews", at];
  return dice.pick<() => Change>(
    () => ({ append: [...path, "log"], item: entry(dice) }),
    () => ({ append: [...path, "people"], item: person(dice) }),
    () => ({ append: [...path, "rounds"], item: round(dice) }),
    () => ({ append: [...path, "given"], item: dice.text() }),
    () => ({ set: [...path, dice.pick("role", "askAt")], value: dice.text() }),
    () => setIn(dice, chosen, path, "promises", dice.pick("kept", "what"), dice.text()),
    () => setIn(dice, chosen, path, "rounds", dice.pick("at", "ends"), "2026-07-01 09:00"),
    () => setIn(dice, chosen, path, "rounds", "home", { by: dice.text(), said: dice.text() }),
  )();
}

function setIn(dice: Dice, within: Map, path: Path, list: string, key: string, value: string | Map): Change {
  const { length } = within[list] as Data[];
  if (length === 0) return { set: [...path, "id"], value };
  return { set: [...path, list, dice.below(length), key], value };
}

function changedBy(data: Map, change: Change): Map {
  const copy = structuredClone(data);
  const path = "append" in change ? change.append : change.set;
  const key = String(path.at(-1));
  const holder = path.slice(0, -1).reduce((value: Data, step) => (value as Map)[step] as Data, copy) as Map;
  if ("set" in change) holder[key] = change.value as Data;
  else holder[key] = [...((holder[key] as Data[] | undefined) ?? []), change.item as Data];
  return copy;
}

/** Without the keys that have nothing behind them, in whatever way that was written. */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== "object" || value === null) return value;
  const filled = Object.entries(value).filter(([key, inner]) => !(LISTS.has(key) && isBlank(inner)));
  return Object.fromEntries(filled.map(([key, inner]) => [key, withoutBlanks(inner)]));
}

const LISTS: ReadonlySet<string> = new Set([
  "references",
  "people",
  "rounds",
  "promises",
  "given",
  "with",
  "log",
]);

function isBlank(value: unknown): boolean {
  return (
    value === null || value === "" || value === "~" || value === "null" || (value as Data[]).length === 0
  );
}
