/** Whether a draft may go out now, and whether anything asks for it: nothing to say where both are so. */
import { actOf, messageFor } from "../../drafts/kind-of-action.js";
import type { DraftKind } from "../../drafts/kinds.js";
import type { Occasion } from "../../drafts/occasion.js";
import { isOfferStage } from "../../engine/asking.js";
import { check } from "../../engine/check.js";
import type { Story } from "../../engine/story.js";
import type { Verdict } from "../../engine/types.js";
import { type Instant, isoInstant, type Zone } from "../../model/dates/index.js";
import { CHANNELS, type Channel, type Hunt } from "../../model/types.js";
import { verdictText } from "../../render/check.js";
import { zoneOf } from "../zones.js";

/** Those whose words say how often they were asked, and what they had said. */
const COUNTED: readonly DraftKind[] = [
  "status-missed-date",
  "status-no-date",
  "second-follow-up",
  "third-follow-up",
  "offer-follow-up",
];
/** No question follows any more. */
const OVER: readonly Verdict["verdict"][] = ["closed", "cap-reached"];

/** @returns sentences: when it should not be sent yet or not at all, nothing calls for it, or another message is due */
export function timingRemarks(
  { action, kind, to, via }: Occasion,
  story: Story,
  hunt: Hunt,
  now: Instant,
  zone: Zone,
): string[] {
  const channel = CHANNELS.find((one) => one === via);
  const act = action?.kind ?? actOf(kind);
  if (act === undefined || channel === undefined || to === null || action?.missing.length) return [];
  const interview = story.interview.id;
  const verdict = check(hunt, { interview, to, via: channel, for: act }, now, zone);
  const other = OVER.includes(verdict.verdict) ? [] : otherMessage(kind, story, channel);
  if (verdict.verdict === "ok" || verdict.verdict === "overdue") {
    const uncalledFor = verdict.warnings.filter(({ rule }) => rule === "stay-active").map(({ says }) => says);
    return [...(action ? [] : uncalledFor), ...other];
  }
  const [reason] = verdict.because;
  const view = { zone, theirZone: zoneOf({ interview, to }, hunt, zone), now: isoInstant(now, zone) };
  return [`${verdictText(verdict, view)}${reason ? ` ${reason.says} (${reason.rule})` : ""}`, ...other];
}

/** Where the log holds another number of questions than the words say, or a date was named or not. */
function otherMessage(kind: DraftKind, story: Story, via: Channel): string[] {
  if (!COUNTED.includes(kind) || !story.silence || story.ahead.length > 0) return [];
  const called = messageFor(isOfferStage(story) ? "offer-nudge" : "status-check", story, via);
  return called === kind ? [] : [`by the log, the message now would be ${called}.`];
}
