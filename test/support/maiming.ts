/** Good files with something amiss, the same ones in every run. */
import { type Dice, diceFrom } from "./dice.js";

/** What may get in: marks, NUL, halves of letters, bytes that no text has, what YAML takes for signs. */
const STRAYS = [
  ..."\ufeff|\0|\u0085|\u2028|\u202e|\u001b[2J|😀|\t|\r|\n|'|\"|{|}|[|]|#|: |- |&a |*a |!t |? |%|@|`|\\|---\n".split(
    "|",
  ),
  "|",
].map((text) => Buffer.from(text));
const BYTES = [[0xff], [0xc3], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80]].map(
  (bytes) => Buffer.from(bytes),
);

type Maim = (file: Buffer, dice: Dice) => Buffer;

const WAYS: readonly Maim[] = [
  /** Some bytes are gone. */
  (file, dice) => replaced(file, dice(file.length), 1 + dice(9), Buffer.alloc(0)),
  /** Some come twice. */
  (file, dice) => {
    const at = dice(file.length);
    return replaced(file, at, 0, file.subarray(at, at + 1 + dice(80)));
  },
  /** A whole line comes again somewhere else. */
  (file, dice) => {
    const lines = linesOf(file);
    lines.splice(dice(lines.length), 0, lines[dice(lines.length)] ?? "");
    return Buffer.from(lines.join("\n"), "latin1");
  },
  /** Two lines change places. */
  (file, dice) => {
    const lines = linesOf(file);
    const [one, other] = [dice(lines.length), dice(lines.length)];
    [lines[one], lines[other]] = [lines[other] ?? "", lines[one] ?? ""];
    return Buffer.from(lines.join("\n"), "latin1");
  },
  /** Two neighbours change places. */
  (file, dice) => {
    const at = dice(file.length - 1);
    return replaced(file, at, 2, Buffer.from(file.subarray(at, at + 2)).reverse());
  },
  /** A byte is another. */
  (file, dice) => replaced(file, dice(file.length), 1, Buffer.from([dice(256)])),
  /** Something gets in. */
  (file, dice) => replaced(file, dice(file.length), dice(2), STRAYS[dice(STRAYS.length)] ?? Buffer.alloc(0)),
  (file, dice) => replaced(file, dice(file.length), 0, BYTES[dice(BYTES.length)] ?? Buffer.alloc(0)),
  /** The rest is missing. */
  (file, dice) => file.subarray(0, dice(file.length)),
];

/** So many of them, each maimed once to three times. */
export function maimed(files: readonly Buffer[], count: number): Buffer[] {
  const dice = diceFrom(7);
  return Array.from({ length: count }, (_, index) => {
    let file = files[index % files.length] ?? Buffer.alloc(0);
    for (let times = 1 + dice(3); times > 0 && file.length > 1; times -= 1) {
      file = WAYS[dice(WAYS.length)]?.(file, dice) ?? file;
    }
    return file;
  });
}

function replaced(file: Buffer, at: number, length: number, put: Buffer): Buffer {
  return Buffer.concat([file.subarray(0, at), put, file.subarray(at + length)]);
}

/** Byte for byte: a letter may be half gone already. */
function linesOf(file: Buffer): string[] {
  return file.toString("latin1").split("\n");
}
