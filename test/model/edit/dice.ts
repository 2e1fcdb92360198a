/** Choices drawn from a list of numbers, over and over: fast-check can then make a failure smaller. */
export class Dice {
  readonly #numbers: readonly number[];
  readonly #texts: readonly string[];
  #thrown = 0;

  constructor(numbers: readonly number[], texts: readonly string[]) {
    this.#numbers = numbers;
    this.#texts = texts;
  }

  below(limit: number): number {
    const number = this.#numbers[this.#thrown % this.#numbers.length] ?? 0;
    this.#thrown += 1;
    return number % limit;
  }

  /** The first is the plainest. */
  pick<T>(first: T, ...others: readonly T[]): T {
    return [first, ...others][this.below(others.length + 1)] ?? first;
  }

  /** True about once in `times`. */
  once(times: number): boolean {
    return this.below(times) === times - 1;
  }

  text(): string {
    return this.#texts[this.below(this.#texts.length)] ?? "";
  }
}
