// Answers and files that are kept from run to run.
const CACHE = ["vitest", "test/io/cache.test.ts"];
const AGAIN = ["vitest", "test/cli/again.test.ts"];
const REPLAY = ["vitest", "test/io/replay.test.ts"];
const DOUBTS = ["vitest", "test/cli/doubts.test.ts"];
const SHOWN = ["vitest", "test/cli/shown.test.ts"];
const REREAD = ["vitest", "test/model/reread.test.ts"];

export default [
  {
    what: "what is kept is believed without its seal",
    file: "src/io/cache.ts",
    from: 'bytes?.toString("latin1", 0, SHA256_LENGTH) === seal(name, [body])',
    to: "true",
    seenBy: CACHE,
  },
  {
    what: "what one program has kept is believed by another",
    file: "src/io/cache.ts",
    from: "JSON.stringify([build, host.versions, name])",
    to: "JSON.stringify([host.versions, name])",
    seenBy: CACHE,
  },
  {
    what: "what is kept under one name is believed under another",
    file: "src/io/cache.ts",
    from: "JSON.stringify([build, host.versions, name])",
    to: "JSON.stringify([build, host.versions])",
    seenBy: CACHE,
  },
  {
    what: "a link is followed into the cache",
    file: "src/io/cache.ts",
    from: "O_RDONLY | O_NONBLOCK | O_NOFOLLOW",
    to: "O_RDONLY | O_NONBLOCK",
    seenBy: CACHE,
  },
  {
    what: "a file that others may change is believed",
    file: "src/io/cache.ts",
    from: " && (stats.mode & OTHERS_MAY_WRITE) === 0",
    to: "",
    seenBy: CACHE,
  },
  {
    what: "others may read what is kept",
    file: "src/io/cache.ts",
    from: 'openSync(beside, "wx", PRIVATE_FILE)',
    to: 'openSync(beside, "wx")',
    seenBy: CACHE,
  },
  {
    what: "the cache grows without end",
    file: "src/io/cache.ts",
    from: "index + 1 >= MOST_FILES || ",
    to: "",
    seenBy: CACHE,
  },
  {
    what: "an answer is given again after its time",
    file: "src/io/replay/index.ts",
    from: "now < until",
    to: "now <= until",
    seenBy: REPLAY,
  },
  {
    what: "an answer is given before its time",
    file: "src/io/replay/index.ts",
    from: "from <= now && ",
    to: "",
    seenBy: REPLAY,
  },
  {
    what: "an answer is given again though a surrounding is another",
    file: "src/io/replay/index.ts",
    from: "answers.every(",
    to: "answers.some(",
    seenBy: AGAIN,
  },
  {
    what: "a run that changed the file is repeated in words only",
    file: "src/io/replay/record.ts",
    from: "store: once(io.store)",
    to: "store: io.store",
    seenBy: AGAIN,
  },
  {
    what: "the zone of the system is not among what an answer hangs on",
    file: "src/io/replay/record.ts",
    from: 'return note("zone", "", io.zone(), setting ?? null);',
    to: "return io.zone();",
    seenBy: AGAIN,
  },
  {
    what: "two interviews go by one id after a change",
    file: "src/model/reread/patch.ts",
    from: "if (!areApart(interviews)) return undefined;",
    to: "",
    seenBy: REREAD,
  },
  {
    what: "another style in the same change is overlooked",
    file: "src/model/reread/patch.ts",
    from: "if (around(partHunt) !== around(hunt)) return undefined;",
    to: "",
    seenBy: REREAD,
  },
  {
    what: "a change at the dash of an interview is taken for one within it",
    file: "src/model/reread/change.ts",
    from: 'start + indent + "- ".length <= same',
    to: "start <= same",
    seenBy: REREAD,
  },
  {
    what: "the line feed before the next interview is taken for unchanged",
    file: "src/model/reread/change.ts",
    from: "start > sameFrom",
    to: "start >= sameFrom",
    seenBy: REREAD,
  },
  {
    what: "what is shown of an interview outlives its time",
    file: "src/cli/next/shown.ts",
    from: "known && now.isBefore(known.until)",
    to: "known",
    seenBy: SHOWN,
  },
  {
    what: "what another interview with the company says is not heeded",
    file: "src/cli/next/shown.ts",
    from: "shown && !touched.has(companyKey(interview.company))",
    to: "shown",
    seenBy: SHOWN,
  },
  {
    what: "another style changes nothing of what was shown before",
    file: "src/cli/next/shown.ts",
    from: " || kept.shared !== shared",
    to: "",
    seenBy: SHOWN,
  },
  {
    what: "what was shown of another state of the file is taken for this one's",
    file: "src/cli/next/shown.ts",
    from: "|| kept.digest !== before.digest ",
    to: "",
    seenBy: SHOWN,
  },
  {
    what: "a file without doubts has none at an earlier moment either",
    file: "src/cli/doubts.ts",
    from: "sound.zone === zone &&\n    now.hasReached(sound.since)",
    to: "sound.zone === zone",
    seenBy: DOUBTS,
  },
  {
    what: "only the changed part of a file is told of what is doubtful in it",
    file: "src/cli/doubts.ts",
    from: ".length > 0) return doubtsOfDates(hunt, now, zone);",
    to: ".length > 0) return doubtsOfDates({ ...hunt, interviews }, now, zone);",
    seenBy: DOUBTS,
  },
];
