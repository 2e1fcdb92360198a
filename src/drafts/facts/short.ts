/** What a file tells at length, cut to what a short message holds. */

/** The first texts that have no more than `words` words between them; the very first, however long. */
export function fitting(texts: readonly string[], words: number, most: number): readonly string[] {
  let left = words;
  const end = texts.findIndex((text, index) => {
    left -= text.trim().split(/\s+/).length;
    return index === most || (index > 0 && left < 0);
  });
  return end < 0 ? texts : texts.slice(0, end);
}

/** A title in at most `most` characters: up to its first comma or bracket, else its first words. */
export function shortTitle(title: string, most: number): string {
  if (title.length <= most) return title;
  const [head = title] = title.split(/\s*[,;:(/]|\s[-\u2013\u2014]\s/u, 1);
  if (head !== "" && head.length <= most) return head;
  const cut = title.slice(0, most + 1);
  return cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : title.slice(0, most);
}
