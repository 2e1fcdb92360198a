/** Whether a draft may go out now, and whether anything asks for it: nothing to say where both are so. */
import { actOf, messageFor } from "../../drafts/kind-of-action.js";
import { type DraftKind, isToReference } from "../../drafts/kinds.js";
import type { Occasion } from "../../drafts/occasion.js";
import { isOfferStage } from "../../engine/asking.js";
import { check } from "../../engine/check.js";
import type { Story } from "../../engine/story.js";
import type { Reason, Verdict } from "../../engine/types.js";
import { EXIT, FollowupError } from "../../errors.js";
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

/** Throws a FollowupError (1) for a message to a company that asked not to be contacted any more. */
export function mustBeWelcome(
  { kind, to }: Occasion,
  story: Story,
  hunt: Hunt,
  now: Instant,
  zone: Zone,
): void {
  if (story.stopped === undefined || isToReference(kind)) return;
  const act = actOf(kind);
  const question = { interview: story.interview.id, ...(to !== null && { to }), ...(act && { for: act }) };
  const verdict = check(hunt, question, now, zone);
  const stop = verdict.because.find(({ rule }) => rule === "no-pestering");
  throw new FollowupError(EXIT.no, remarkOn(verdict, stop, hunt, now, zone));
}

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
  return [remarkOn(verdict, verdict.because[0], hunt, now, zone), ...other];
}

function remarkOn(
  verdict: Verdict,
  reason: Reason | undefined,
  hunt: Hunt,
  now: Instant,
  zone: Zone,
): string {
  const view = { zone, theirZone: zoneOf(verdict, hunt, zone), now: isoInstant(now, zone) };
  return `${verdictText(verdict, view)}${reason ? ` ${reason.says} (${reason.rule})` : ""}`;
}

/** Where the log holds another number of questions than the words say, or a date was named or not. */
function otherMessage(kind: DraftKind, story: Story, via: Channel): string[] {
  if (!COUNTED.includes(kind) || !story.silence || story.ahead.length > 0) return [];
  const called = messageFor(isOfferStage(story) ? "offer-nudge" : "status-check", story, via);
  return called === kind ? [] : [`by the log, the message now would be ${called}.`];
}
