/**
 * How long answers take, as ratios to a Node that does nothing: medians of runs that take turns.
 *
 *     npm run bench                      everything
 *     npm run bench -- 20 200            only files of so many interviews
 *     npm run bench -- --check 20 200    and fails where a ratio is far above its aim
 */
import { cpus } from "node:os";
import { changed, fileOf, NOW } from "./bench/files.mjs";
import { command, engineRate, inFolder, median, peakOf, timed, write } from "./bench/runs.mjs";

/** By the number of interviews: the file as it was, with one interview changed, and never seen. */
const AIMS = {
  20: { same: 1.6, changed: 2.6, new: 4.5 },
  200: { same: 2, changed: 3.2, new: 9 },
  2000: { same: 3.5, changed: 8, new: 35 },
  5000: { same: 6, changed: 15, new: 90 },
};
const LINES = {
  "--help": 1.6,
  "--version": 1.6,
  "completion zsh": 1.6,
  "completion zsh --words actions": 1.6,
};
const MOST_MEGABYTES = 90;
const LEAST_A_SECOND = 50_000;
/** The same on a machine of any speed: in the time in which a Node starts that does nothing. */
const LEAST_IN_A_START = 1000;
/** How far off a noisy machine may be. */
const MARGIN = 2;

const NEXT = `next --now ${NOW}`;
const given = process.argv.slice(2);
const isCheck = given.includes("--check");
const sizes = given.filter((word) => word in AIMS);
const missed = [];

console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}\n`);
row("", "ms", "ratio", "aim");
inFolder((folder) => {
  write(folder, fileOf(20));
  for (const [line, aim] of Object.entries(LINES)) {
    timed(folder, command(line));
    compare(folder, 15, { [line]: { aim, run: () => timed(folder, command(line)) } });
  }
});
for (const size of sizes.length > 0 ? sizes : Object.keys(AIMS))
  inFolder((folder) => ofSize(Number(size), folder));
engine();
if (isCheck && missed.length > 0) {
  console.error(`\nFar off:\n${missed.join("\n")}`);
  process.exitCode = 1;
}

function ofSize(size, folder) {
  const file = fileOf(size);
  const next = (cache) => timed(folder, command(NEXT), cache);
  let turn = 0;
  write(folder, file);
  next();
  compare(folder, size > 1000 ? 7 : 15, {
    [`next, ${size} interviews, as before`]: { aim: AIMS[size].same, run: () => next() },
    [`next, ${size} interviews, one changed`]: {
      aim: AIMS[size].changed,
      run: () => {
        turn += 1;
        write(folder, changed(file, turn));
        return next();
      },
    },
    [`next, ${size} interviews, never seen`]: { aim: AIMS[size].new, run: () => next(`empty-${turn}`) },
  });
  if (size !== 200) return;
  const peak = peakOf(folder, NEXT);
  row(`next, ${size} interviews, as before`, `${peak.toFixed(0)} MB`, "", `${MOST_MEGABYTES} MB`);
  if (peak > MOST_MEGABYTES) missed.push(`${peak} MB`);
}

/** Each takes its turn with a Node that does nothing. */
function compare(folder, turns, contenders) {
  const bare = [];
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    bare.push(timed(folder, ["-e", "0"]));
    for (const [name, { run }] of Object.entries(contenders)) times[name].push(run());
  }
  row("node -e 0", median(bare).toFixed(1));
  for (const [name, { aim }] of Object.entries(contenders)) {
    const ratio = median(times[name]) / median(bare);
    row(name, median(times[name]).toFixed(1), ratio.toFixed(2), aim);
    if (ratio > aim * MARGIN) missed.push(`${name}: ${ratio}`);
  }
}

/** Interviews planned in a second, once warm, and in the time in which a bare Node starts. */
function engine() {
  row("\nthe engine, warm", "a second", "a start", "aim");
  for (const size of isCheck ? [10_000] : [100, 1000, 10_000, 100_000]) {
    const starts = [];
    inFolder((folder) => {
      for (let turn = 0; turn < 7; turn += 1) starts.push(timed(folder, ["-e", "0"]));
    });
    const rate = engineRate(size);
    const inAStart = (rate * median(starts)) / 1000;
    row(`${size} interviews`, rounded(rate), rounded(inAStart), rounded(LEAST_A_SECOND));
    if (inAStart < LEAST_IN_A_START / MARGIN) missed.push(`${size} interviews: ${inAStart} a start`);
  }
}

function rounded(number) {
  return Math.round(number).toLocaleString("en");
}

function row(what, ...cells) {
  console.log(`${what.padEnd(38)}${cells.map((cell) => String(cell).padStart(10)).join("")}`);
}
