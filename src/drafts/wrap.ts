/** Lines of an e-mail: three quarters of a screen of 80 columns. */

export const COLUMNS = 60;

/** Breaks each line between words; a word that is longer than a line, such as a URL, stays whole. */
export function wrap(text: string, columns = COLUMNS): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, columns))
    .join("\n");
}

function wrapLine(line: string, columns: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/[ \t]+/)) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && [...longer].length > columns) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
