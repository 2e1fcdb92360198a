/** Text as an enemy, or an accident, would write it. */
import fc from "fast-check";
import { PAYLOADS } from "./hostile.js";

const WORDS = String.raw`
  a Dana Thank you . .. ... From -- - / ../ ' " \ \" , ; : < > ( ) # + % = _ ~ * | & ? ! $HOME
  =? ?= =?utf-8?q?Bcc:_eve?= =?UTF-8?B?RXZl?= =20 <eve@evil.example> eve@evil.example (eve) Team:a,b;
  &bcc=eve@evil.example ?cc=x %0d%0aBcc:x $(id) ${"`"}id${"`"} é e´ ß שלום مرحبا 山田 太郎`
  .trim()
  .split(/\s+/);

const SEQUENCES = [
  ...["\r", "\n", "\r\n", "\t", " ", "  ", "\u00a0", "\u3000", "\n.\n", "\nFrom eve", "=\r\n"],
  ...["\r\nBcc: eve@evil.example", "\r\n Bcc: eve", "\r\n\r\n", "=?utf-8?q?a?= =?utf-8?q?b?="],
  ...["👩\u200d💻", "👩🏽\u200d⚖\ufe0f", "🏴\u{e0067}\u{e007f}", "क्\u200dष", "e\u0301", "\uffff"],
  ...["x".repeat(75), "x".repeat(80)],
];

const LONG = ["x", "é", "山", "👩\u200d💻", "word ", "=?", '"', " ", "\\", "\r\n", "a\u0301"];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS, ...SEQUENCES) },
  { weight: 4, arbitrary: fc.constantFrom(...PAYLOADS) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
);
const mixed = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
const long = fc
  .tuple(mixed, fc.constantFrom(...LONG), fc.integer({ min: 30, max: 300 }), mixed)
  .map(([before, unit, times, after]) => before + unit.repeat(times) + after);
const huge = fc.constantFrom(...LONG).map((unit) => unit.repeat(Math.ceil(10_000 / unit.length)));

/** Of any sort and length, up to some ten thousand characters. */
export const hostileText = fc.oneof(
  { weight: 200, arbitrary: mixed },
  { weight: 20, arbitrary: long },
  { weight: 1, arbitrary: huge },
);

const DOMAINS = ["evil.example", "münchen.example", "x", "[10.0.0.1]", "a.example.", "ｂ．example", "127.1"];
/** Addresses, and what is none. */
export const hostileAddress = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.tuple(mixed, fc.constantFrom(...DOMAINS)).map(([local, domain]) => `${local}@${domain}`),
  },
  { weight: 3, arbitrary: fc.emailAddress() },
  { weight: 1, arbitrary: mixed },
);
