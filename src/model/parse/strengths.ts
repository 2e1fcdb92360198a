/** Strengths are read after "I", or after "What I also bring:"; not every wording goes on there. */
import { quote } from "../problems.js";
import type { Me } from "../types.js";
import type { Remark } from "./remarks.js";

const ARTICLE = /^(?:an?|the)\s/i;
/** What people do now rather than what they did. */
const PRESENT =
  /^(?:am|build|can|do|enjoy|have|know|lead|like|love|make|manage|mentor|run|speak|teach|work|write)\s/i;

/** Advice on each that makes no sentence. */
export function unsaid({ strengths }: Me): Omit<Remark, "severity">[] {
  return strengths.flatMap((text, index) => {
    const is = ARTICLE.test(text) ? "a thing" : PRESENT.test(text) ? "what you do" : undefined;
    if (is === undefined) return [];
    return [
      {
        path: ["strengths", index],
        says: `${quote(text)} is ${is}, and makes no sentence in a letter.`,
        hint: 'Begin it with what you did or what you are, as it goes on after "I": cut onboarding time by half, or fluent in Japanese.',
      },
    ];
  });
}
