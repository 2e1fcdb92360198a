/** What several rules ask about the same thing is worked out once. */

/** Answers, each at the place of the function that gave it. */
export type Memory = unknown[];

/** Something about which answers are remembered; they are forgotten together with it. */
export interface Remembered {
  readonly memory: Memory;
}

/** Stands for the answer that there is none. */
const NOTHING = Symbol("nothing");
let places = 0;

export function emptyMemory(): Memory {
  return new Array(places);
}

/** The same function, which remembers its answer. */
export function once<About extends Remembered, Answer>(
  answerTo: (about: About) => Answer,
): (about: About) => Answer {
  const place = places;
  places += 1;
  return (about) => {
    const { memory } = about;
    const known = memory[place];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as Answer;
    const answer = answerTo(about);
    memory[place] = answer === undefined ? NOTHING : answer;
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
