/** Whether the file has the structure that the schema asks for: keys, lists, fixed words. */
import { shortened } from "../problems.js";
import { isMeant, keysAt } from "../schema/lookup.js";
import { inQuotes } from "./inline.js";
import { type Path, wrongShape, wrongWord } from "./shapes.js";
import { strayKey, wrongSort } from "./sorts.js";
import { flow, nameOf, unknownKey } from "./structure-words.js";
import { isPlainMap, type Plain, type PlainMap, type Tree } from "./tree.js";
import validate, { type Mismatch } from "./validate.gen.mjs";

/** Reports everything in which the tree differs from the schema. */
export function checkStructure(tree: Tree): void {
  if (validate(tree.root)) return;
  const mismatches = validate.errors ?? [];
  const unions = new Set(
    mismatches.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath),
  );
  for (const mismatch of mismatches) {
    const isBranch = /\/(anyOf|oneOf)\/\d+\/required$/.test(mismatch.schemaPath);
    const isOfUnion = mismatch.keyword === "type" && unions.has(mismatch.instancePath);
    if (!isBranch && !isOfUnion) report(mismatch, tree);
  }
}

function report({ instancePath, keyword, params }: Mismatch, tree: Tree): void {
  const path = segments(instancePath, tree.root);
  const value = tree.valueAt(path);
  if (isPlainMap(value)) reportMap(keyword, params, value, path, tree);
  else if (keyword === "enum") {
    if (typeof value === "string") wrongWord(value, params.allowedValues as string[], path, tree);
  } else if (value !== undefined) wrongShape(value, path, tree);
}

function reportMap(keyword: string, params: Mismatch["params"], map: PlainMap, path: Path, tree: Tree): void {
  switch (keyword) {
    case "additionalProperties":
      notAllowed(String(params.additionalProperty), map, path, tree);
      break;
    case "required":
      missingKey(String(params.missingProperty), map, path, tree);
      break;
    case "dependencies":
      strayKey(String(params.property), String(params.missingProperty), map, tree);
      break;
    case "oneOf":
      wrongSort(map, path, tree);
      break;
    case "anyOf":
      if (path.length === 1 && path[0] === "me") noAddress(map, path, tree);
      else wrongShape(map, path, tree);
      break;
    case "type":
      wrongShape(map, path, tree);
      break;
  }
}

function notAllowed(key: string, within: PlainMap, path: Path, tree: Tree): void {
  const { says, hint } = unknownKey(key, path);
  const cut = tree.originOf(within)?.cutWords?.get(key);
  if (!cut) tree.error({ within, key, on: "key" }, says, hint);
  else if (cut.pieces[1] === key) {
    const words = inQuotes(shortened(cut.pieces.join(", ")));
    tree.error(
      { within, key, on: "key" },
      says,
      `Words with a comma in them go in quotes: ${cut.key}: ${words}`,
    );
  }
}

function missingKey(key: string, within: PlainMap, path: Path, tree: Tree): void {
  if (isMistyped(key, within, path)) return;
  const hint =
    key === "interviews"
      ? "Add interviews: [] when there is none yet."
      : `Add it, such as ${key}: ${flow([...path, key])}`;
  tree.error({ within }, `${nameOf(path)} has no "${key}".`, hint);
}

function noAddress(within: PlainMap, path: Path, tree: Tree): void {
  if (isMistyped("email", within, path) || isMistyped("phone", within, path)) return;
  tree.error(
    { within },
    "This says who you are, but not how to reach you.",
    "Add your email or your phone: every message is signed with them.",
  );
}

/** Whether an unknown key here is likely to be this one: then that problem says enough. */
function isMistyped(key: string, within: PlainMap, path: Path): boolean {
  const known = keysAt(path);
  return Object.keys(within).some((written) => !(written in known) && isMeant(written, key, known[key]));
}

/** A JSON pointer as keys and indexes; only a list has indexes. */
function segments(pointer: string, root: Plain): Path {
  let value: Plain | undefined = root;
  return pointer
    .split("/")
    .slice(1)
    .map((raw) => {
      const key = raw.replaceAll("~1", "/").replaceAll("~0", "~");
      const segment = Array.isArray(value) ? Number(key) : key;
      value = Array.isArray(value) ? value[Number(key)] : isPlainMap(value) ? value[key] : undefined;
      return segment;
    });
}
