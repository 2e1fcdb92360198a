/** By which channel a contact goes, and why not by the others. */
import type { Day } from "../model/dates/index.js";
import type { ActionKind, Channel, Contactable, Person } from "../model/types.js";
import { onceEach } from "./once.js";
import { channelsOf } from "./people.js";
import { CALLS_ENOUGH, isTooLateToCall } from "./references.js";
import { isSameContact, restraints } from "./restraints.js";
import type { Contact, Rule, Said } from "./rule.js";
import { RULES } from "./rules/index.js";
import { triesToBrief } from "./rules/refs-brief.js";
import { triesToAsk } from "./rules/refs-warn.js";
import { isQuestionKind } from "./silence.js";
import type { Story } from "./story.js";
import type { Alternative } from "./types.js";

export interface Choice {
  /** Null where the file has no channel that would do. */
  readonly via: Channel | null;
  readonly because: readonly Said[];
  readonly alternatives: readonly Alternative[];
}

interface Candidate extends Said {
  readonly via: Channel;
}

type ContactWith = Contact & { readonly person: Contactable };

const PREFERRING = RULES.filter(
  (rule): rule is Rule & Required<Pick<Rule, "prefer">> => rule.prefer !== undefined,
);

const EITHER: Said = { rule: "call-or-email", says: "E-mail lets them answer when it suits them." };
const CALL: Said = { rule: "refs-by-phone", says: "A reference deserves a call." };
const LATE: Said = { rule: "refs-by-phone", says: "Only an e-mail still reaches them before the round." };
const IN_VAIN: Said = { rule: "refs-by-phone", says: "Your calls did not reach them, so write." };
const DIALOGUE: Said = { rule: "email-dialogue", says: "E-mail keeps a conversation going." };
const EASY_NO: Said = {
  rule: "email-easy-no",
  says: "You ask for feedback, and by e-mail a no to that is easy.",
};
const BETWEEN_CALLS: Said = { rule: "fill-slack", says: "Between calls, an e-mail or a letter may go." };
const SLOW: Said = { rule: "handwritten-slow", says: "A note by post is welcome, but slow." };

/** What remains where no rule prefers a channel, or none that they can be reached by. */
const UNPREFERRED: readonly Candidate[] = [
  { via: "email", ...EITHER },
  { via: "post", ...SLOW },
  { via: "phone", ...EITHER },
];

const CALLED_BACK: Choice = {
  via: "phone",
  because: [{ rule: "use-preference", says: "The file has only a phone number, so call." }],
  alternatives: [],
};

const NO_CHOICE: Choice = { via: null, because: [], alternatives: [] };

export function chooseChannel(kind: ActionKind, person: Contactable | undefined, story: Story): Choice {
  if (!person) return NO_CHOICE;
  if (isQuestionKind(kind)) return forQuestion({ kind, person, via: null }, story);
  return kind === "brief-reference" || kind === "confirm-references"
    ? forReference(kind, person, story)
    : forNote(kind, person);
}

/** Why some notes suit e-mail. */
const SUITED: Readonly<Partial<Record<ActionKind, Said>>> = {
  answer: DIALOGUE,
  "share-news": DIALOGUE,
  "keep-in-touch": DIALOGUE,
  "thank-for-decision": EASY_NO,
};

/** Notes go by e-mail; by post where it is preferred or nothing else is known. An answer can be said as well. */
function forNote(kind: ActionKind, person: Contactable): Choice {
  const known = channelsOf(person);
  const byPost =
    known.includes("post") && ((person as Person).prefers === "post" || !known.includes("email"));
  if (byPost) {
    const others = known.includes("email")
      ? [{ via: "email" as const, why: "It would be there at once." }]
      : [];
    return { via: "post", because: [], alternatives: others };
  }
  if (!known.includes("email")) {
    return kind === "answer" && known.includes("phone") ? CALLED_BACK : NO_CHOICE;
  }
  const others = [
    ...(kind === "answer" && known.includes("phone") ? [{ via: "phone" as const, why: DIALOGUE.says }] : []),
    ...(known.includes("post") ? [{ via: "post" as const, why: SLOW.says }] : []),
  ];
  const suited = SUITED[kind];
  return { via: "email", because: suited ? [suited] : [], alternatives: others };
}

/**
 * References are called; those without a phone are written to, those who could be called only after the round, and
 * those whom calls do not reach.
 */
function forReference(kind: ActionKind, person: Contactable, story: Story): Choice {
  const known = channelsOf(person);
  const others = (chosen: Channel | null, why: string) =>
    known.filter((via) => via !== chosen).map((via) => ({ via, why }));
  const isEither = known.includes("phone") && known.includes("email");
  const written = isEither ? insteadOfCalling(kind, person, story) : undefined;
  if (written) return { via: "email", because: [written], alternatives: others("email", written.says) };
  const via = (["phone", "email", "post"] as const).find((channel) => known.includes(channel)) ?? null;
  return { via, because: via === "phone" ? [CALL] : [], alternatives: others(via, CALL.says) };
}

/** Why a reference who could be called is rather written to. */
function insteadOfCalling(kind: ActionKind, person: Contactable, story: Story): Said | undefined {
  const isToBrief = kind === "brief-reference";
  if (!isToBrief && isTooLateToCall(person, story)) return LATE;
  const tries = isToBrief ? triesToBrief(person, story) : triesToAsk(person, story);
  return tries.length >= CALLS_ENOUGH ? IN_VAIN : undefined;
}

/** Who may be asked is asked about twice: for the question, and for the wait until it. */
const forQuestion = onceEach(choiceForQuestion, isSameContact);

function choiceForQuestion(contact: ContactWith, story: Story): Choice {
  const { kind, person } = contact;
  const known = channelsOf(person);
  const refusal = known.includes("phone") ? refusalOfCall(kind, person, story) : undefined;
  const ranked = candidates(contact, story).filter(({ via }) => known.includes(via));
  const fit = ranked.filter(({ via }) => via !== "phone" || !refusal);
  const chosen = fit[0] ?? (refusal?.waits ? ranked.find(({ via }) => via === "phone") : undefined);
  if (!chosen) return refusal ? { ...NO_CHOICE, because: [refusal] } : NO_CHOICE;
  const alternatives = known
    .filter((via) => via !== chosen.via)
    .map((via) => ({ via, why: (via === "phone" && refusal?.says) || chosen.says }));
  const isBetweenCalls = chosen.via !== "phone" && refusal?.rule === "call-monthly";
  const because = [{ rule: chosen.rule, says: chosen.says }, ...(isBetweenCalls ? [BETWEEN_CALLS] : [])];
  return { via: chosen.via, because, alternatives };
}

/** Channels in the order of the rules that prefer them, then those that nobody prefers. */
function candidates(contact: Contact, story: Story): Candidate[] {
  const all: Candidate[] = [];
  for (const rule of PREFERRING) {
    const preference = rule.prefer(contact, story);
    if (preference) all.push({ rule: rule.id, via: preference.via, says: preference.says });
  }
  return all.concat(UNPREFERRED);
}

interface Refusal extends Said {
  /** Whether a call is only put off, not ruled out. */
  readonly waits: boolean;
}

/** Why one should rather write on the day on which one could. */
function refusalOfCall(kind: ActionKind, person: Contactable, story: Story): Refusal | undefined {
  const instead = restraints({ kind, person, via: "phone" }, story).filter(
    ({ restraint }) => "otherwise" in restraint && restraint.otherwise === "write",
  );
  if (instead.length === 0) return undefined;
  const written = restraints({ kind, person, via: "email" }, story);
  const { zone } = story.calendarOf(person);
  const writeOn = Math.max(
    story.now.dayIn(zone),
    ...written.map(({ restraint }) => ("from" in restraint ? restraint.from : 0)),
  ) as Day;
  const against = instead.filter(({ restraint }) => !("from" in restraint && restraint.from <= writeOn));
  const [first] = against;
  return (
    first && {
      rule: first.rule,
      says: first.restraint.says,
      waits: against.every(({ restraint }) => "from" in restraint),
    }
  );
}
