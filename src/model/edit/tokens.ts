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
      return dash?.offset ?? startOf(key ?? value);
    },
    get end() {
      return value ? endOf(value) : (markEnd ?? endOf(key));
    },
    key: key ? textOf(key) : undefined,
    markEnd,
    value: value ?? undefined,
  };
}

function isDash({ type }: CST.SourceToken): boolean {
  return type === "seq-item-ind";
}

/** The text of a scalar, as it is read. */
function textOf(token: Token): string | undefined {
  return CST.isScalar(token) ? (CST.resolveAsScalar(token)?.value ?? undefined) : undefined;
}

/** Where a value begins; a list or map in block style at its first dash or key. */
export function startOf(token: Token | null | undefined): number {
  if (token?.type === "block-map" || token?.type === "block-seq") {
    return entriesOf(token)[0]?.start ?? token.offset;
  }
  return token?.offset ?? 0;
}

function endOf(token: Token | null | undefined): number {
  if (!token) return 0;
  switch (token.type) {
    case "block-map":
    case "block-seq":
      return entriesOf(token).at(-1)?.end ?? token.offset;
    case "flow-collection":
      return closingOf(token) + 1;
    case "block-scalar":
      return endOfBlockScalar(token);
    default:
      return token.offset + ("source" in token ? token.source.length : 0);
  }
}

/** Where the closing bracket of a flow collection stands. */
export function closingOf(token: CST.FlowCollection): number {
  return token.end[0]?.offset ?? token.offset;
}

/** Blank lines that follow belong to it only where its header says so (`|+`). */
function endOfBlockScalar({ offset, props, source }: CST.BlockScalar): number {
  const header = props.find(({ type }) => type === "block-scalar-header");
  const last = props.at(-1);
  const begin = last && "source" in last ? last.offset + last.source.length : offset;
  const keeps = header && "source" in header && header.source.includes("+");
  return begin + (keeps ? source : source.replace(/(\r?\n)+$/, "")).length;
}

/** Every comment under these tokens, in the order of the text. */
export function commentsIn(tokens: readonly unknown[]): string[] {
  return tokens.flatMap((token) => {
    if (typeof token !== "object" || token === null) return [];
    if ("type" in token && token.type === "comment" && "source" in token) return [String(token.source)];
    return Object.values(token).flatMap((inner) =>
      commentsIn(Array.isArray(inner) ? inner : typeof inner === "object" ? [inner] : []),
    );
  });
}
