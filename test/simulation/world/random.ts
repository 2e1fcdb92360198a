/** Chance that can be repeated: the same seed, the same hunt. */
export interface Random {
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  some<T>(list: readonly T[], probability: number): T[];
}

/** The generator mulberry32. */
export function seeded(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const chance = (probability: number): boolean => next() < probability;
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    chance,
    whole,
    pick: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    some: (list, probability) => list.filter(() => chance(probability)),
  };
}
