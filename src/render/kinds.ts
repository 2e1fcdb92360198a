/** What is being done, for each kind of action, when somebody asks whether it is too soon. */
import type { ActionKind } from "../model/types.js";

const DOING: Readonly<Record<ActionKind, (who: string) => string>> = {
  "keep-promise": (who) => `sending ${who} what you promised`,
  answer: (who) => `answering ${who}`,
  "thank-you": (who) => `thanking ${who}`,
  "send-references": (who) => `sending ${who} your references`,
  "brief-reference": (who) => `briefing ${who}`,
  recover: (who) => `making up for a slip with ${who}`,
  "thank-for-decision": (who) => `thanking ${who} for letting you know`,
  "status-check": (who) => `asking ${who} how the decision stands`,
  "offer-nudge": (who) => `asking ${who} whether they need anything more to decide`,
  "share-news": (who) => `sending ${who} some news`,
  prepare: (who) => `preparing for ${who}`,
  "confirm-references": (who) => `confirming ${who} as a reference`,
  "complete-record": (who) => `completing the record of ${who}`,
  "let-go": (who) => `letting ${who} go`,
  "keep-in-touch": (who) => `keeping in touch with ${who}`,
};

/** `asking Maria Gómez at Northwind how the decision stands`. */
export function doing(kind: ActionKind, who: string): string {
  return DOING[kind](who);
}
