/** The kind of message that carries out a kind of action. */
import { chooseChannel } from "../engine/channel.js";
import { questionTemplate } from "../engine/rules/stay-active.js";
import type { Story } from "../engine/story.js";
import type { ActionKind, Channel, Contactable, SelfKind } from "../model/types.js";
import { type DraftKind, isDraftKind, waysOf } from "./kinds.js";

const MESSAGES: Readonly<Record<Exclude<ActionKind, SelfKind | "status-check" | "answer">, DraftKind>> = {
  "keep-promise": "promise-fulfilment",
  "thank-you": "thank-you",
  "send-references": "reference-list",
  "brief-reference": "reference-briefing",
  recover: "impression-recovery",
  "thank-for-decision": "rejection-reply",
  "offer-nudge": "offer-nudge",
  "share-news": "clipping",
  "confirm-references": "reference-request",
  "keep-in-touch": "keep-in-touch",
};

/**
 * @param kind of an action of which the plan has none now
 * @returns undefined for what the user does alone
 */
export function messageFor(kind: ActionKind, story: Story, via: Channel | undefined): DraftKind | undefined {
  if (kind === "answer") return answerTo(story);
  if (kind !== "status-check") return (MESSAGES as Partial<Record<ActionKind, DraftKind>>)[kind];
  const template = questionTemplate(kind, story, via ?? "email");
  return isDraftKind(template) ? template : undefined;
}

/** Both that which is asked and that which is left as a message. */
const QUESTIONS: readonly DraftKind[] = [
  "status-missed-date",
  "status-no-date",
  "second-follow-up",
  "third-follow-up",
  "phone-script",
  "voicemail",
  "gatekeeper-message",
  "offer-follow-up",
];
const ANSWERS: readonly DraftKind[] = ["reply-to-update", "offer-answer", "missed-appointment"];

/** What is done by sending a message of this kind; undefined for what no rule times. */
export function actOf(message: DraftKind): ActionKind | undefined {
  if (QUESTIONS.includes(message)) return "status-check";
  if (ANSWERS.includes(message)) return "answer";
  const found = Object.entries(MESSAGES).find(([, kind]) => kind === message);
  return found?.[0] as ActionKind | undefined;
}

/** @param what a kind of message or of action; undefined for what the user does alone */
export function kindOf(what: string, story: Story, via: Channel | undefined): DraftKind | undefined {
  return isDraftKind(what) ? what : messageFor(what as ActionKind, story, via);
}

/** The channel that `check` takes for it too; undefined where that is none by which there are words for it. */
export function plannersWay(what: string, them: Contactable | undefined, story: Story): Channel | undefined {
  const act = isDraftKind(what) ? actOf(what) : (what as ActionKind);
  const via = act && chooseChannel(act, them, story).via;
  const kind = via && kindOf(what, story, via);
  return kind && waysOf(kind).includes(via) ? via : undefined;
}

function answerTo({ got }: Story): DraftKind {
  const last = got.at(-1)?.entry.got;
  if (last === "offer") return "offer-answer";
  return last === "appointment" ? "missed-appointment" : "reply-to-update";
}
