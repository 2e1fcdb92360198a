/** From text to YAML nodes, with every fault of form in plain words. */
import { Composer, type Document, isMap, isScalar, type ParsedNode, type YAMLMap } from "yaml";
import type { Problem } from "../problems.js";
import { type Scan, scan } from "./scan.js";
import type { Fault, Source } from "./source.js";
import { explain } from "./syntax-words.js";

export type Composed =
  | { readonly ok: true; readonly root: YAMLMap }
  | { readonly ok: false; readonly problems: Problem[] };

/** The one document of the text. Every scalar stays the text that was typed. */
export function compose(source: Source): Composed {
  const scanned = scan(source);
  const { tokens, faults } = scanned;
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, prettyErrors: false });
  const [document] = composer.compose(tokens, true, source.text.length);
  const refused = document && tokens.length > 0 ? faultsOf(document, source, scanned) : [];
  const problems = [...faults, ...refused].map(({ offset, bends, isolated, ...finding }) =>
    source.problem(offset, finding),
  );
  if (problems.length > 0) return { ok: false, problems: onePerLine(problems) };
  const root = document?.contents;
  return isMap(root) ? { ok: true, root } : { ok: false, problems: [notAMap(source, root)] };
}

/** What the library finds, less what only follows from an earlier fault. */
function faultsOf({ errors }: Document.Parsed, source: Source, { lostAt, bentAt }: Scan): Fault[] {
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
