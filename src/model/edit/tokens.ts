/** The tokens of a file as entries of maps and lists, each with where it begins and ends in the text. */
import { CST } from "yaml";

export type Token = CST.Token;
export type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

/** A pair of a map or an item of a list. Offsets are in UTF-16 units from the start of the text. */
export interface Entry {
  /** Where its dash, key or value begins. */
  readonly start: number;
  /** Behind the last sign of it; comments and line ends that follow are outside. */
  readonly end: number;
  /** Undefined for an item of a list. */
  readonly key: string | undefined;
  /** Behind the colon or the dash; undefined where there is none. */
  readonly markEnd: number | undefined;
  readonly value: Token | undefined;
}

type Item = Collection["items"][number];

export function isCollection(token: Token | undefined): token is Collection {
  return token?.type === "block-map" || token?.type === "block-seq" || token?.type === "flow-collection";
}

export function isFlow(token: Collection): token is CST.FlowCollection {
  return token.type === "flow-collection";
}

export function isSequence(token: Collection): boolean {
  return token.type === "block-seq" || (isFlow(token) && token.start.source === "[");
}

export function entriesOf({ items }: Collection): Entry[] {
  return items.filter(hasContent).map(entryOf);
}

/** An item may be nothing but the comments and commas that follow the last one. */
function hasContent({ start, key, value }: Item): boolean {
  return key != null || value != null || start.some(isDash);
}

function entryOf({ start, key, sep, value }: Item): Entry {
  const dash = start.find(isDash);
  const mark = sep?.find(({ type }) => type === "map-value-ind") ?? dash;
  const markEnd = mark && mark.offset + mark.source.length;
  return {
    get start() {
      return dash?.offset ?? startOf((key ?? value) as Token);
    },
    get end() {
      return value ? endOf(value) : (markEnd ?? endOf(key as Token));
    },
    key: CST.resolveAsScalar(key)?.value,
    markEnd,
    value: value ?? undefined,
  };
}

function isDash({ type }: CST.SourceToken): boolean {
  return type === "seq-item-ind";
}

/** Where a value begins; a list or map in block style at its first dash or key. */
export function startOf(token: Token): number {
  return isBlock(token) ? (entriesOf(token)[0] as Entry).start : token.offset;
}

function endOf(token: Token): number {
  if (isBlock(token)) return (entriesOf(token).at(-1) as Entry).end;
  if (token.type === "flow-collection") return closingOf(token) + 1;
  if (token.type === "block-scalar") return endOfBlockScalar(token);
  return token.offset + (token as CST.FlowScalar).source.length;
}

/** A list or map by indentation has an item at least. */
function isBlock(token: Token): token is CST.BlockMap | CST.BlockSequence {
  return token.type === "block-map" || token.type === "block-seq";
}

/** Where the closing bracket of a flow collection stands. */
export function closingOf({ end }: CST.FlowCollection): number {
  return (end[0] as CST.SourceToken).offset;
}

/** Blank lines that follow belong to it only where its header says so (`|+`). */
function endOfBlockScalar({ props, source }: CST.BlockScalar): number {
  const keeps = props.some((prop) => prop.type === "block-scalar-header" && prop.source.includes("+"));
  const last = props.at(-1) as CST.SourceToken;
  return last.offset + last.source.length + (keeps ? source : source.replace(/(\r?\n)+$/, "")).length;
}

/** Every comment in these tokens, in the order of the text. */
export function commentsIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  if ("type" in part && part.type === "comment" && "source" in part) return [String(part.source)];
  return Object.values(part).flatMap((inner) => commentsIn(inner));
}
