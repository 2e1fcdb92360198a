import { isCall } from "../calls.js";
import type { Rule } from "../rule.js";
import { isQuestionKind } from "../silence.js";
import { times } from "../words.js";

export const callOnce: Rule = {
  id: "call-once",
  group: "calls",
  sentence: "When they named no date, call once; after that, write.",
  why: "A call shows initiative, a second one takes their time.",
  sources: ["002"],
  strength: "should",
  parameters: ["callsMax", "callOnlyIfPreferred"],
  examples: [
    {
      title: "The second question goes in writing",
      given: `
rounds: [{ at: 2026-06-03 10:00, with: [maria] }]
log:
  - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
  - { at: 2026-06-10 10:20, sent: status-check, to: maria, via: phone, outcome: voicemail }`,
      now: "2026-06-17 10:30",
      yields: [
        { action: "status-check/2", state: "due", via: "email" },
        { check: "maria", via: "phone", verdict: "cap-reached", earliest: null },
      ],
    },
  ],

  restrain({ kind, via }, { silence, world }) {
    if (via !== "phone" || !isQuestionKind(kind)) return undefined;
    const { callsMax } = world.parameters;
    if (callsMax === "never") return undefined;
    const calls = silence?.asked.filter(({ entry }) => isCall(entry)).length ?? 0;
    if (calls < callsMax) return undefined;
    return {
      bars: "cap-reached",
      otherwise: "write",
      says: `You have called ${times(calls)} in this silence; write instead.`,
    };
  },

  prefer({ kind }, { silence, world }) {
    if (!isQuestionKind(kind) || silence?.named || world.parameters.callOnlyIfPreferred) return undefined;
    return { via: "phone", says: "They named no date, and one call is the usual way to ask then." };
  },
};
