/** A round in another year than all the rest is most likely a slip of the pen: each January has many. */
import type { Interview } from "../types.js";
import type { Remark } from "./remarks.js";

/** Days; no interview stands still for nine months. */
const FAR = 270;

/** Advice on each round that is so far away from whatever else happened at its interview. */
export function farRounds({ rounds, log }: Interview): Omit<Remark, "severity">[] {
  return rounds.flatMap((round, index) => {
    const others = [...rounds.filter((other) => other !== round), ...log];
    const isFar = others.every(({ at }) => Math.abs(at.day - round.at.day) > FAR);
    if (others.length === 0 || !isFar) return [];
    return [
      {
        path: [index, "at"],
        says: "This round is more than nine months away from everything else here.",
        hint: "Check its year.",
      },
    ];
  });
}
