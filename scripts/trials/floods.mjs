// Files of interviews made to be slow, hungry or endless to read, by what they are made of.
const HEAD = "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example }\n";
/** Just below the limit of a file, in bytes. */
const MOST = 4_900_000;

function repeated(piece, bytes = MOST) {
  return piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));
}

function numbered(count, lineOf) {
  return Array.from({ length: count }, (_, number) => lineOf(number)).join("");
}

function inInterviews(value) {
  return `${HEAD}interviews: ${value}`;
}

function nested(levels, open, close) {
  return inInterviews(open.repeat(levels) + close.repeat(levels));
}

function laughs() {
  const [first, ...others] = "abcdefghijklmnopqrstuvwxyz";
  let last = first;
  let text = `${HEAD}${first}: &${first} [${Array(9).fill("ha").join(", ")}]\n`;
  for (const name of others) {
    text += `${name}: &${name} [${Array(9).fill(`*${last}`).join(", ")}]\n`;
    last = name;
  }
  return text;
}

/** To be refused at once. */
export const REFUSED = {
  "a billion laughs": laughs,
  "a merge bomb": () => `${HEAD}a: &a { x: 1 }\ninterviews:\n${repeated("  - <<: *a\n", 1_000_000)}`,
  "one anchor, many aliases": () => `${inInterviews("&a []\n")}x: [ ${repeated("*a, ", 2_000_000)} ]\n`,
  "anchors, 20,000": () => inInterviews(`\n${numbered(20_000, (number) => `  - &a${number} x\n`)}`),
  "tags, 20,000": () => inInterviews(`\n${numbered(20_000, (number) => `  - !t${number} x\n`)}`),
  "anchors, 4.9 MB": () => repeated("&a "),
  "aliases, 4.9 MB": () => repeated("*a "),
  "tags, 4.9 MB": () => repeated("!t "),
  "brackets 65 deep": () => nested(65, "[", "]"),
  "brackets 10,000 deep": () => nested(10_000, "[", "]"),
  "brackets 1,000,000 deep": () => nested(1_000_000, "[", "]"),
  "braces 10,000 deep": () => nested(10_000, "{a: ", "}"),
  "lines 65 deep": () => inInterviews(`\n${numbered(65, (number) => `${" ".repeat(number + 1)}a:\n`)}`),
  "lines 2,000 deep": () => inInterviews(`\n${numbered(2_000, (number) => `${" ".repeat(number + 1)}a:\n`)}`),
  "dashes on a line": () => repeated("- "),
  "colons on a line": () => repeated(": "),
  "question marks on a line": () => repeated("? "),
  "question marks on lines": () => repeated("?\n", 2_000_000),
  "opening brackets": () => repeated("["),
  "opening braces": () => repeated("{"),
  "closing brackets": () => repeated("]"),
  "closing braces": () => repeated("} "),
  "escapes that are none": () => inInterviews(`"${repeated("\\q")}"\n`),
  "number signs": () => repeated("#"),
  tabs: () => repeated("\t"),
  spaces: () => repeated(" "),
  NUL: () => repeated("\0"),
  "carriage returns": () => repeated("\r"),
  "one word": () => repeated("a"),
  "one word for the interviews": () => inInterviews(repeated("a")),
  "percent signs": () => repeated("%"),
  "spaces after a list begun on its line": () => inInterviews(`- a${repeated(" ", 1_000_000)}b\n`),
  "a long word before a second colon": () => inInterviews(`[ ${repeated("x", 1_000_000)}, a: b: c ]\n`),
  "a long number for a date": () =>
    inInterviews(
      `[{ company: C, role: R, rounds: [{ at: 2026-06-03, decision: { by: "${repeated("1", 1_000_000)}!" } }] }]\n`,
    ),
  "bytes that are no text": () => Buffer.alloc(MOST, 0x80),
  "5,000,001 bytes": () => Buffer.alloc(5_000_001, "#"),
  "50 MB": () => Buffer.alloc(50_000_000, "#"),
};

/** Within the limits, and to be read to the end before anything can be said: the answer takes as long as that. */
export const READ_WHOLE = {
  "quotes on a line": () => repeated('"'),
  "single quotes on a line": () => repeated("'"),
  "a quote never closed": () => inInterviews(`"${repeated("a\n")}`),
  "a bracket never closed": () => inInterviews(`[${repeated("a\n", 1_000_000)}`),
  "nothing between commas": () => inInterviews(`[${repeated(",", 1_000_000)}]\n`),
  "items between commas": () => inInterviews(`[${repeated("a,", 1_000_000)}]\n`),
  "empty lines": () => repeated("\n", 1_000_000),
  "short lines": () => repeated("a\n", 2_000_000),
  comments: () => repeated("#\n", 2_000_000),
  dashes: () => repeated("-\n", 2_000_000),
  "the same key": () => repeated("a:\n", 1_000_000),
  documents: () => repeated("---\n", 2_000_000),
  "directives, %YAML": () => repeated("%YAML 1.2\n", 2_000_000),
  "directives, others": () => repeated("%A b\n", 1_000_000),
  "tabs for indentation": () => HEAD + repeated("\ta: b\n", 1_000_000),
  "second colons": () => inInterviews(`\n${repeated("  - a: b: c\n", 1_000_000)}`),
  "unknown keys, 50,000": () => HEAD + numbered(50_000, (number) => `k${number}: x\n`),
  "unknown zones, 20,000": () =>
    inInterviews(
      `\n${numbered(20_000, (n) => `  - { company: c${n}, role: r, timezone: Amerika/New_Yark${n} }\n`)}`,
    ),
  "unknown parameters, 20,000": () =>
    `${HEAD}etiquette:\n${numbered(20_000, (number) => `  noDateWiat${number}: 8 days\n`)}interviews: []\n`,
  "wrong interviews, 50,000": () =>
    inInterviews(`\n${numbered(50_000, (number) => `  - { company: c${number}, rolle: r }\n`)}`),
  "unknown people, 5,000 among 5,000": () =>
    inInterviews(
      `\n  - company: C\n    role: R\n    people:\n${numbered(5_000, (n) => `      - { name: p${n} }\n`)}    log:\n${numbered(5_000, (n) => `      - { at: 2026-06-03, got: reply, from: q${n} }\n`)}`,
    ),
  "good interviews, 20,000": () =>
    inInterviews(
      `\n${numbered(20_000, (n) => `  - { company: c${n}, role: r, applied: email, urgent: true }\n`)}`,
    ),
};
