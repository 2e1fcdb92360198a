/** Thrown where the plain reader is not certain: the text is then read by YAML's library, which judges it. */
export class Doubt extends Error {
  override readonly name = "Doubt";
}

export function doubt(): never {
  throw new Doubt();
}
