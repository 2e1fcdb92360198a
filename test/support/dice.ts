/** Chance, the same in every run. */

/** A whole number from 0 up to the limit, which it leaves out. */
export type Dice = (limit: number) => number;

/** By a linear congruence. */
export function diceFrom(seed: number): Dice {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

export function oneOf<T>(all: readonly T[], dice: Dice): T {
  const one = all[dice(all.length)];
  if (one === undefined) throw new Error("nothing to choose from");
  return one;
}
