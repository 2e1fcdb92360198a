/** Text that wants to harm whoever prints it, and a file that has it wherever text may stand. */
import naughty from "big-list-of-naughty-strings" with { type: "json" };

const ESC = "\u001b";
const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step));

/** Sequences that terminals obey: titles, clipboards, links, screens, keys, colours that are not ours. */
const SEQUENCES = [
  "]0;title\u0007",
  `]0;title${ESC}\\`,
  "]2;title\u0007",
  "]8;;https://evil.example\u0007link",
  "]52;c;cm0gLXJm\u0007",
  "]52;c;?\u0007",
  "]4;1;?\u0007",
  "]10;?\u0007",
  "]1337;File=inline=1:AAAA\u0007",
  "]9;note\u0007",
  "]777;notify;a;b\u0007",
  `P+q544e${ESC}\\`,
  `P$q"p${ESC}\\`,
  `_apc${ESC}\\`,
  `^pm${ESC}\\`,
  `X${ESC}\\`,
  "[2J",
  "[H",
  "[1;1H",
  "[3J",
  "[K",
  "[1A",
  "[2K\r",
  "[10D",
  "[s",
  "[u",
  "[?1049h",
  "[?25l",
  "[?1000h",
  "[?1003h",
  "[?2004h",
  "[?5h",
  "[6n",
  "[c",
  "[>c",
  "[21t",
  "[5i",
  "[4i",
  "[8m",
  "[30;40m",
  "[31m",
  "[0m",
  "[38;2;0;0;0m",
  "[7m",
  "[20h",
  "[!p",
  "[1;5r",
  "[999b",
  "c",
  "7",
  "8",
  "D",
  "M",
  "E",
  "(0",
  ")0",
  "#8",
  "=",
  ">",
  "Z",
  "n",
  "o",
  "N",
  "[",
  "]",
  "P",
  "\\",
  "",
].map((rest) => ESC + rest);

/** As if the program itself had said it. */
const FORGED = [
  "x\rfollowup: all is well",
  "x\u0008\u0008\u0008y",
  "x\nfollowup: wrote it.",
  "x\r\nBcc: spy@evil.example",
  "\u0007\u0007",
  "x\u000b\u000cy",
  "x\u0085y",
  "x\u2028y\u2029z",
  "\u0000",
  "a\u0000b",
  "\u001a",
  "\u0004",
  "\u0003",
  "\u0011\u0013",
  "\u000e\u000f",
];

/** Order turned around, letters that nobody sees. */
const UNSEEN = [
  ..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
  "Maria\u202egnp.exe",
  "\u2067abc\u2069def",
  "\u202e\u202d\u202c",
  ..."\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u206a\u206f\ufeff\u00ad\u180e\u034f\u115f\u1160\u3164\uffa0\ufff9\ufffb",
  "a\u{e0041}\u{e007f}",
  "\u{1bca0}",
  "\u{1d173}",
  "\ue000",
  "\u{f0000}",
  "\ud800",
  "\udc00",
  "\ud83d",
  "x\udfffy",
];

/** Single controls, alone and between letters. */
const CONTROLS = [...range(0x01, 0x1f), "\u007f", ...range(0x80, 0x9f)];

const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const FROM_THE_LIST = naughty.filter((text) => HIDDEN.test(text) && [...text].length < 80);

/** At least two hundred, no two alike. */
export const PAYLOADS: readonly string[] = [
  ...new Set([
    ...SEQUENCES,
    ...FORGED,
    ...UNSEEN,
    ...CONTROLS.map((control) => `a${control}b`),
    ...FROM_THE_LIST,
  ]),
];

/** A file of as many interviews as there are turns, with another of the payloads in each text of each. */
export function hostileFile(payloads: readonly string[], turns: number): string {
  let count = 0;
  const text = (words: string): string => {
    const payload = payloads[count++ % payloads.length] ?? "";
    return quoted(`${words} x${payload}x`);
  };
  return [
    "version: 1",
    `me: { name: ${text("Dana")}, email: dana@okafor.example, phone: ${text("+1 212")}, timezone: America/New_York,`,
    `  pitch: { function: ${text("Design")}, years: 6, industry: ${text("banks")} }, strengths: [${text("speed")}] }`,
    "references:",
    `  - { id: lee, name: ${text("Lee")}, phone: ${text("+1 212")}, relationship: ${text("boss")}, agreed: 2026-05-20 }`,
    "interviews:",
    ...Array.from({ length: turns }, (_, turn) => interview(`i${turn}`, text)),
    "",
  ].join("\n");
}

function interview(id: string, text: (words: string) => string): string {
  return `  - id: ${id}
    company: ${text("Northwind")}
    role: ${text("Analyst")}
    department: ${text("Pricing")}
    people:
      - { id: p, name: ${text("Pat")}, email: pat@northwind.example, phone: ${text("+1 212")}, post: ${text("1 Main St")} }
    rounds:
      - at: 2026-06-03 10:00
        ends: 2026-06-03 11:00
        with: [p]
        decision: { by: 2026-06-09, said: ${text("by Tuesday")}, from: p }
        topics: { p: [${text("the launch")}] }
        slips: [{ what: ${text("blanked on it")}, weight: major, to: p }]
    promises: [{ what: ${text("the sample")}, to: p, by: 2026-11-01 01:30, asked: true }]
    given: [lee]
    facts: [{ what: ${text("shipped it")} }]
    clippings: [{ title: ${text("An article")}, url: https://example.org/a }]
    log: [{ at: 2026-06-03 12:30, sent: thank-you, to: p, via: email }]`;
}

/** Between the quotation marks of YAML, every character that could be taken for another written out. */
export function quoted(text: string): string {
  const letters = Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (/[ -!#-[\]-~]/.test(letter)) return letter;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });
  return `"${letters.join("")}"`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}
