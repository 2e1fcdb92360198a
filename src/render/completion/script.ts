/** The script that completes command lines: what it does stands in a text of its shell, what there is in a table within. */
import { quotedFor, type ShellName } from "../../safe/completion.js";
import { clean } from "../../safe/line.js";

/** Where a script has its table. */
const TABLE = "'TABLE'";

/** What may stand somewhere on the command line. */
export interface Row {
  /** `log sent`; empty for the program itself, whose flags may stand anywhere. */
  readonly command: string;
  /** The name of a command in it, a flag, or the number of an argument. */
  readonly word: string;
  /**
   * Empty for nothing; `=` one value, `*` one that may be given again, `+` one or more; then what each may be: words,
   * `@` with what the program has to be asked for, `/file`, `/folder`. Or the flag of which this is another name.
   */
  readonly takes: string;
  readonly says: string;
}

/** @param engine the text of that shell @throws RangeError for a row that the table cannot hold */
export function scriptText(engine: string, rows: readonly Row[], shell: ShellName): string {
  const table = rows.map(rowText).join("\n");
  return engine.replace(TABLE, () => quotedFor(shell, table));
}

function rowText({ command, word, takes, says }: Row): string {
  const cells = [command, word, takes];
  if (cells.some((cell) => /[|\n]/.test(cell))) throw new RangeError(`no row: ${cells.join(" ")}`);
  return [...cells, clean(says)].join("|");
}
