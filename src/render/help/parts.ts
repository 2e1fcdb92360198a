/** What help consists of, to be set on a terminal or in the manual. In its texts `backticks` enclose what is typed. */

export interface Item {
  readonly term: string;
  readonly says: string;
  /** What it can be, each with what that means. */
  readonly choices?: readonly Item[];
}

export interface Example {
  /** As it is typed. */
  readonly line: string;
  /** What it gives. */
  readonly says: string;
}

export type Part =
  | { readonly title: string }
  /** A command with what it takes. */
  | { readonly usage: string }
  /** A paragraph. */
  | { readonly text: string }
  | { readonly items: readonly Item[] }
  | { readonly examples: readonly Example[] }
  /** Lines of a file, as they stand there. */
  | { readonly file: readonly string[] };
