/** What several rules ask about the same thing is worked out once. */

/** Something about which answers are remembered; they are forgotten together with it. */
export interface Remembered {
  /** By the function that answered. */
  readonly memory: Map<unknown, unknown>;
}

/** The same function, which remembers its answer. */
export function once<About extends Remembered, Answer>(
  answerTo: (about: About) => Answer,
): (about: About) => Answer {
  return (about) => {
    const { memory } = about;
    if (memory.has(answerTo)) return memory.get(answerTo) as Answer;
    const answer = answerTo(about);
    memory.set(answerTo, answer);
    return answer;
  };
}

/** The same for a function that is told of something else too: for the few such things that are asked about. */
export function onceEach<What, About extends Remembered, Answer>(
  answerTo: (what: What, about: About) => Answer,
  isSame: (one: What, other: What) => boolean,
): (what: What, about: About) => Answer {
  const answersAbout = once((_: About): { readonly what: What; readonly answer: Answer }[] => []);
  return (what, about) => {
    const answers = answersAbout(about);
    for (const known of answers) if (isSame(known.what, what)) return known.answer;
    const answer = answerTo(what, about);
    answers.push({ what, answer });
    return answer;
  };
}
