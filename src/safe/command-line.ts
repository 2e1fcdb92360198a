/** A command line that a user wrote, such as that of an editor, as words for a program that is started without a shell. */

/** Quotes hold a word together, and a backslash what comes after it; one that holds nothing is a sign like others. */
const WORD = /(?:\\[\s"']|"[^"]*"|'[^']*'|\S)+/g;
const HELD = /\\([\s"'])|"([^"]*)"|'([^']*)'/g;

/** `code --wait` and `"C:\Program Files\x.exe" -n`: nothing in them is expanded, run or redirected. */
export function wordsOf(command: string): string[] {
  const words = command.match(WORD) ?? [];
  return words.map((word) => word.replace(HELD, "$1$2$3"));
}
