/** Whether a draft may go out now, and whether anything asks for it: nothing to say where both are so. */
import { actOf } from "../../drafts/kind-of-action.js";
import type { Occasion } from "../../drafts/occasion.js";
import { check } from "../../engine/check.js";
import { type Instant, isoInstant, type Zone } from "../../model/dates/index.js";
import { CHANNELS, type Hunt } from "../../model/types.js";
import { verdictText } from "../../render/check.js";
import { zoneOf } from "../zones.js";

/** @returns a sentence with the reason, when the message should not be sent yet, or not at all, or nothing calls for it */
export function timingRemarks(
  { action, kind, to, via }: Occasion,
  interview: string,
  hunt: Hunt,
  now: Instant,
  zone: Zone,
): string[] {
  const channel = CHANNELS.find((one) => one === via);
  const act = action?.kind ?? actOf(kind);
  if (act === undefined || channel === undefined || to === null || action?.missing.length) return [];
  const verdict = check(hunt, { interview, to, via: channel, for: act }, now, zone);
  if (verdict.verdict === "ok" || verdict.verdict === "overdue") {
    return action
      ? []
      : verdict.warnings.filter(({ rule }) => rule === "stay-active").map(({ says }) => says);
  }
  const [reason] = verdict.because;
  const view = { zone, theirZone: zoneOf({ interview, to }, hunt, zone), now: isoInstant(now, zone) };
  return [`${verdictText(verdict, view)}${reason ? ` ${reason.says} (${reason.rule})` : ""}`];
}
