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

/** The same for a function that is told of something else too. @param keyOf what makes two such things one */
export function onceEach<What, About extends object, Answer>(
  answerTo: (what: What, about: About) => Answer & {},
  keyOf: (what: What) => string,
): (what: What, about: About) => Answer {
  const answersAbout = once((_: About) => new Map<string, Answer>());
  return (what, about) => {
    const answers = answersAbout(about);
    const key = keyOf(what);
    let known = answers.get(key);
    if (known === undefined) {
      known = answerTo(what, about);
      answers.set(key, known);
    }
    return known;
  };
}
