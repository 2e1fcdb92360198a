/** How many cells terminals give to names in some scripts: measured in tmux 3.3a by where its cursor comes to stand. */

export const CELLS = [
  ["陳大文", 6],
  ["김철수", 6],
  ["각각", 4],
  ["👩‍👩‍👧‍👦", 2],
  ["🇩🇪🇫🇷", 4],
  ["Zoe\u0308e\u0301\u0301\u0301", 4],
  ["नमस्ते", 4],
  ["ที่ปรึกษา", 6],
  ["العربي", 6],
  ["ｆｕｌｌ", 8],
  ["ﾊﾝｶｸ", 4],
  ["北風商事株式会社", 16],
] as const;

/** Each of them as so many letters, the same ones each time, so that every character takes one cell. */
export function inLetters(text: string): string {
  return CELLS.reduce(
    (changed, [name, cells], index) =>
      changed.replaceAll(name.normalize(), String.fromCharCode(97 + index).repeat(cells)),
    text.normalize(),
  );
}
