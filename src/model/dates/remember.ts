/** Days and times of day are few, and are asked about again and again. */

/** The same function, which works out its answer for each number once. */
export function remembering<About extends number, Answer>(
  answerTo: (about: About) => Answer & {},
): (about: About) => Answer {
  const answers = new Map<About, Answer>();
  return (about) => {
    let known = answers.get(about);
    if (known === undefined) {
      known = answerTo(about);
      answers.set(about, known);
    }
    return known;
  };
}
