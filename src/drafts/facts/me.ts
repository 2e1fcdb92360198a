/** Who the user is, and what there is to tell. */
import { unusedFacts } from "../../engine/rules/new-facts.js";
import type { Story } from "../../engine/story.js";
import { clean } from "../clean.js";
import type { Part } from "../fields.js";
import { told, uncapitalised } from "../phrases.js";

/** A draft is short: more than these are left for the next conversation. */
const STRENGTHS = 2;

export function aboutMe(story: Story): Part<"me"> {
  const { name, email, phone, pitch = {}, strengths } = story.world.hunt.me;
  const { years, industry } = pitch;
  const work = pitch.function;
  const span = years ? `${years} ${years === 1 ? "year" : "years"}` : undefined;
  const what = [span, work && uncapitalised(clean(work))].filter((part) => part !== undefined).join(" of ");
  const background = [what, industry && clean(industry)].filter(Boolean).join(" in ");
  const [fact] = unusedFacts(story);
  return {
    "me.name": clean(name),
    "me.signature": [name, email, phone]
      .filter((line) => line !== undefined)
      .map(clean)
      .join("\n"),
    "me.phone": phone === undefined ? null : clean(phone),
    "me.pitch":
      [work, span, industry]
        .filter((part) => part !== undefined)
        .map(clean)
        .join(", ") || null,
    "me.background": background || null,
    "me.strengths":
      strengths.length === 0 ? null : told(strengths.slice(0, STRENGTHS), "I would bring this to the team: "),
    "me.news": fact === undefined ? null : told([fact], "there is something new to tell: "),
  };
}
