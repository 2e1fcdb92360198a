/** What several rules ask about the same thing is worked out once. */

/** The same function, which remembers its answer for each `about` as long as that is in use. */
export function once<About extends object, Answer>(
  answerTo: (about: About) => Answer,
): (about: About) => Answer {
  const answers = new WeakMap<About, { readonly answer: Answer }>();
  return (about) => {
    let known = answers.get(about);
    if (!known) {
      known = { answer: answerTo(about) };
      answers.set(about, known);
    }
    return known.answer;
  };
}
