/** The question about the decision: what they named, and what was asked before. */
import { rejectionOf } from "../../engine/rules/keep-network.js";
import { expectedDay } from "../../engine/silence.js";
import type { Story } from "../../engine/story.js";
import { type Day, dayIn, longDay, type Zone } from "../../model/dates/index.js";
import type { Part } from "../fields.js";
import type { Occasion } from "../occasion.js";
import { warns } from "./warnings.js";

/** @param zone of whoever reads it, and `today` there */
export function aboutQuestion(
  { action }: Occasion,
  story: Story,
  zone: Zone,
  today: Day,
): Part<"decision" | "asked" | "asking"> {
  const { silence } = story;
  const named = expectedDay(silence);
  const asked = silence?.asked.at(-1);
  const replied = asked && silence && silence.since > asked.at ? silence.since : undefined;
  return {
    "decision.named": named === undefined ? null : longDay(named, today),
    "decision.ahead": named !== undefined && named >= today ? longDay(named, today) : null,
    "decision.no": rejectionOf(story) !== undefined,
    "asked.day": asked ? longDay(dayIn(asked.at, zone), today) : null,
    "asked.reply": replied === undefined ? null : longDay(dayIn(replied, zone), today),
    "asking.thanks": warns(action, "thank-always"),
  };
}
