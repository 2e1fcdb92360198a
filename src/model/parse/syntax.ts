/** From text to a tree by YAML's library, with every fault of form in plain words. */
import { Composer, isMap, isScalar, type ParsedNode, type YAMLError } from "yaml";
import type { Problem } from "../problems.js";
import { Enough, MOST_TOLD } from "./flood.js";
import { treeOf } from "./grown.js";
import { type Scan, scan } from "./scan.js";
import type { Fault, Source } from "./source.js";
import { explain } from "./syntax-words.js";
import type { Read } from "./understood.js";

/** The one document of the text. Every scalar stays the text that was typed. */
export function read(source: Source): Read {
  const scanned = scan(source);
  const { tokens, faults } = scanned;
  const { root, errors } = composeTokens(tokens, source.text.length);
  const refused = tokens.length > 0 ? faultsOf(errors, source, scanned) : [];
  const problems = [...faults, ...refused].map(({ offset, bends, isolated, ...finding }) =>
    source.problem(offset, finding),
  );
  const stopped = scanned.stopped || errors.length > MOST_TOLD;
  if (problems.length > 0) return { ok: false, problems: onePerLine(problems), stopped };
  return isMap(root)
    ? { ok: true, tree: treeOf(root, source) }
    : { ok: false, problems: [notAMap(source, root)], stopped: false };
}

interface Composition {
  readonly root: ParsedNode | null | undefined;
  readonly errors: readonly YAMLError[];
}

type Report = (source: unknown, code: string, message: string, isWarning?: boolean) => void;

/** The library goes on after any number of errors, and each costs it as much as a page of the file: they are counted. */
function composeTokens(tokens: Scan["tokens"], end: number): Composition {
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, prettyErrors: false });
  const report: Report = Reflect.get(composer, "onError");
  let count = 0;
  const counted: Report = (source, code, message, isWarning) => {
    if (!isWarning) count += 1;
    if (count > MOST_TOLD + 1) throw new Enough();
    report(source, code, message, isWarning);
  };
  Reflect.set(composer, "onError", counted);
  try {
    const [document] = composer.compose(tokens, true, end);
    return { root: document?.contents, errors: document?.errors ?? [] };
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    return { root: undefined, errors: composer.streamInfo().errors };
  }
}

/** What the library finds, less what only follows from an earlier fault. */
function faultsOf(errors: readonly YAMLError[], source: Source, { lostAt, bentAt }: Scan): Fault[] {
  const explained = errors
    .filter(({ pos: [start] }, index) => start < lostAt && start !== errors[index - 1]?.pos[0])
    .map((error) => explain(error, source));
  const firstBend = Math.min(bentAt, explained.find(({ bends }) => bends)?.offset ?? bentAt);
  return explained.filter(({ offset, isolated }) => isolated || offset <= firstBend);
}

/** A fault often brings others on its line. */
function onePerLine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ line }) => !seen.has(line) && seen.add(line));
}

function notAMap(source: Source, root: ParsedNode | null | undefined): Problem {
  const empty = !root || (isScalar(root) && root.range[0] === root.range[1]);
  return source.problem(empty ? 0 : root.range[0], {
    says: empty
      ? "This file is empty."
      : "An interviews file begins with keys such as version, me and interviews.",
    hint: "followup init writes a first file; followup init --sample writes a worked example.",
  });
}
