/** What a message that the user wrote is held against: its kind and way, and what the file knows. */
import type { Purpose } from "../drafts/checks/check.js";
import { messageFor } from "../drafts/kind-of-action.js";
import { DRAFT_KINDS, type DraftKind, isDraftKind, variantFor, waysOf } from "../drafts/kinds.js";
import { knownFor } from "../drafts/known.js";
import type { Message } from "../drafts/types.js";
import { type Story, storyOf } from "../engine/story.js";
import { worldOf } from "../engine/world.js";
import { usageError } from "../errors.js";
import { nearest } from "../model/suggest.js";
import { ACTION_KINDS, type ActionKind, CHANNELS, type Contactable, type Via } from "../model/types.js";
import { addressee } from "./draft/whom.js";
import { openHunt } from "./hunt.js";
import { nowFor } from "./moments.js";
import type { Shell } from "./shell.js";

export interface PurposeOptions {
  /** A kind of message, or of action. */
  readonly for?: string;
  readonly via?: Via;
  readonly interview?: string;
  readonly to?: string;
}

export interface Judged {
  /** Null where it may be any kind: then there is a purpose for each. */
  readonly kind: DraftKind | null;
  readonly via: Via;
  readonly purposes: readonly Purpose[];
}

interface Background {
  readonly story: Story;
  readonly person: Contactable | undefined;
}

export const KINDS: readonly DraftKind[] = Object.keys(DRAFT_KINDS).filter(isDraftKind);

/**
 * @param others thank-you notes to other people there
 * @throws FollowupError 64 for what names no kind or nobody, and what `openHunt` throws
 */
export async function purposesFor(
  shell: Shell,
  options: PurposeOptions,
  message: Message,
  others: readonly Message[],
): Promise<Judged> {
  const background = await backgroundOf(shell, options);
  const asked = options.for ?? (others.length > 0 ? "thank-you" : undefined);
  const kind = asked === undefined ? null : kindCalled(asked, background?.story, options.via);
  if (others.length > 0 && kind !== "thank-you") {
    throw usageError(`--against compares thank-you notes, and this is to be judged as ${kind}.`);
  }
  const via = options.via ?? usualWay(kind, message);
  const kinds = kind ? [kind] : KINDS.filter((one) => variantFor(one, via) !== undefined);
  return { kind, via, purposes: kinds.map((one) => purposeOf(one, via, background, others)) };
}

/** Undefined where nobody was named: then no file is needed. */
async function backgroundOf(shell: Shell, options: PurposeOptions): Promise<Background | undefined> {
  if (options.interview === undefined && options.to === undefined) return undefined;
  const { hunt, zone } = await openHunt(shell);
  const { interview, person } = addressee(options.interview ?? "", options.to, options.for ?? "", hunt);
  if (!interview) throw usageError(`--to ${options.to}: name the interview as well, with --interview.`);
  return { story: storyOf(interview, worldOf(hunt, nowFor(shell, zone), zone)), person };
}

function kindCalled(text: string, story: Story | undefined, via: Via | undefined): DraftKind {
  if (isDraftKind(text)) return text;
  const all = `The kinds are: ${KINDS.join(", ")}.`;
  if (!isActionKind(text)) {
    const near = nearest(text, KINDS);
    throw usageError(
      `--for: there is no kind of message "${text}". ${near === undefined ? all : `Did you mean "${near}"?`}`,
    );
  }
  if (!story) {
    throw usageError(
      `--for ${text}: which message that is depends on the interview. Add --interview. ${all}`,
    );
  }
  const kind = messageFor(
    text,
    story,
    CHANNELS.find((channel) => channel === via),
  );
  if (!kind) throw usageError(`--for ${text}: nothing is written for that. ${all}`);
  return kind;
}

function isActionKind(text: string): text is ActionKind {
  return (ACTION_KINDS as readonly string[]).includes(text);
}

/** Nobody gives a call or a letter a subject. */
function usualWay(kind: DraftKind | null, { subject }: Message): Via {
  const ways = kind ? waysOf(kind) : [];
  const [usual = "email"] = ways;
  return subject !== null && ways.includes("email") ? "email" : usual;
}

function purposeOf(
  kind: DraftKind,
  via: Via,
  background: Background | undefined,
  others: readonly Message[],
): Purpose {
  if (!background) return { kind, via, others };
  const { story, person } = background;
  return { kind, via, known: knownFor(story, person?.id ?? null, kind), others };
}
