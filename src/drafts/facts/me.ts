/** Who the user is, and what there is to tell. */
import { unusedFacts } from "../../engine/rules/new-facts.js";
import type { Story } from "../../engine/story.js";
import { clean } from "../../safe/line.js";
import type { Part } from "../fields.js";
import { told } from "../phrases.js";
import { backgroundOf } from "./background.js";
import { fitting } from "./short.js";

/** A message is short: more than these are left for the next conversation. */
const STRENGTHS = { words: 18, most: 2 };

/** The longest subject that is read whole. */
const SUBJECT_CHARACTERS = 60;

/** @param place of the recipient among those of a round, from 1: each hears of another strength first */
export function aboutMe(story: Story, place: number): Part<"me"> {
  const { name, email, phone, pitch = {}, strengths: all } = story.world.hunt.me;
  const turned = (place - 1) % Math.max(1, all.length);
  const strengths = [...all.slice(turned), ...all.slice(0, turned)];
  const { years, industry } = pitch;
  const span = years ? `${years} ${years === 1 ? "year" : "years"}` : undefined;
  const [fact] = unusedFacts(story);
  return {
    "me.name": clean(name),
    "me.signature": [name, email, phone]
      .filter((line) => line !== undefined)
      .map(clean)
      .join("\n"),
    "me.phone": phone === undefined ? null : clean(phone),
    "me.pitch": pitchFor([pitch.function, span, industry]),
    "me.background": backgroundOf(pitch) ?? null,
    "me.strengths":
      strengths.length === 0
        ? null
        : told(fitting(strengths, STRENGTHS.words, STRENGTHS.most), "What I bring: ", "What I also bring: "),
    "me.news": fact === undefined ? null : told([fact], "there is something new to tell: "),
  };
}

/** As many of the parts, in their order, as a subject holds. */
function pitchFor(parts: readonly (string | undefined)[]): string | null {
  const said = parts.filter((part) => part !== undefined).map(clean);
  while (said.join(", ").length > SUBJECT_CHARACTERS) said.pop();
  return said.join(", ") || null;
}
