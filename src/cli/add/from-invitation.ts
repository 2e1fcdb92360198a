/** `followup add --from`: what an invitation says, taken over after a look at it. */
import { readInvitation } from "../../drafts/read-invitation-mail.js";
import { EXIT, type ExitCode, FollowupError } from "../../errors.js";
import type { Invitation } from "../../model/invitation/index.js";
import type { Interview } from "../../model/types.js";
import { remark, type Shell } from "../shell.js";
import { isThere, type Opening } from "./addition.js";
import { canAsk } from "./asking.js";
import { commit, type Deed, type Desk } from "./commit.js";
import { dayWords, deedOf, sameIn } from "./deed.js";
import { afterHeld } from "./held.js";
import { invitedAgain, invitedTo } from "./invited.js";
import { isHeld, isOutdated, roundOf, roundThen, strangeHost, wouldRewrite } from "./known.js";
import { chosen, type PickOptions } from "./pick.js";
import { belonging, type PlaceOptions } from "./place.js";
import type { Placed } from "./tag.js";

export interface FromOptions extends PickOptions, PlaceOptions {
  readonly yes?: boolean;
}

const STANDARD_INPUT = "-";
const NOTHING_CAME =
  "standard input: nothing came in. Give it the invitation: followup add --from - < invite.ics";
const REMEDIES = {
  missing: "Look at its name: it is the .ics or .eml file that you saved.",
  notAFile: "Name the .ics or .eml file itself, or pipe it in and give - as the file.",
};

/** An invitation, and where a round of it goes; without that where it concerns one of the file. */
interface Settled {
  readonly invitation: Invitation;
  readonly to?: Interview | Opening | undefined;
}

/** @param from a path, or `-` for standard input */
export async function addFrom(
  shell: Shell,
  from: string,
  options: FromOptions,
  dryRun: boolean | undefined,
): Promise<ExitCode> {
  const { io } = shell;
  const bytes = await (from === STANDARD_INPUT ? pipedIn(shell) : io.readFile(from, REMEDIES));
  const isAsked = !options.yes && canAsk(shell);
  return commit<Settled>(shell, {
    settle: async (desk) => {
      const { email } = desk.open.hunt.me;
      const invitation = await chosen(shell, await readInvitation(bytes, email), options, isAsked, desk);
      for (const says of invitation.remarks) await remark(shell, says);
      const known = roundOf(invitation, desk);
      if (invitation.cancelled || (known && isOutdated(invitation, known, desk))) return { invitation };
      if (!known) return { invitation, to: await belonging(shell, invitation, options, isAsked, desk) };
      const strange = strangeHost(invitation, known.interview);
      if (strange !== undefined) await remark(shell, strange);
      if (!wouldRewrite(known, invitation, desk)) return { invitation };
      return { invitation, to: await afterHeld(shell, known, invitation, isAsked, desk) };
    },
    deed: async (settled, desk) => deedFor(settled, desk),
    isAsked,
    dryRun,
  });
}

async function pipedIn(shell: Shell): Promise<Uint8Array> {
  if (shell.io.isInteractive()) await remark(shell, "paste the invitation, then press Ctrl-D.");
  const bytes = await shell.io.readInput();
  if (bytes.every((byte) => byte <= 0x20)) throw new FollowupError(EXIT.content, NOTHING_CAME);
  return bytes;
}

function deedFor({ invitation, to }: Settled, desk: Desk): Deed | string {
  const { hunt } = desk.open;
  const known = roundOf(invitation, desk);
  if (known && isOutdated(invitation, known, desk)) return outdated(invitation, known, desk);
  if (invitation.cancelled) return calledOff(invitation, known, desk);
  if (known && !to) return invitedAgain(known, invitation, desk);
  if (!to) throw new RangeError("an invitation to nothing");
  const there = isThere(to) ? sameIn(hunt, to) : undefined;
  if (isThere(to) && !there) return `${to.company} is no longer in the file. Nothing was changed.`;
  const same = there && roundThen(there, invitation, desk);
  return same ? invitedAgain(same, invitation, desk) : deedOf(invitedTo(there ?? to, invitation, desk), desk);
}

function outdated({ cancelled }: Invitation, known: Placed, desk: Desk): string {
  const what = cancelled ? "cancellation" : "invitation";
  return [
    `this ${what} is older than what the file has: the round at ${known.interview.company}, ${timeOf(known, desk)}. Nothing was changed.`,
    "If it is right all the same, change the round in the file.",
  ].join("\n");
}

function calledOff(invitation: Invitation, known: Placed | undefined, desk: Desk): string {
  const zone = known?.interview.timezone ?? desk.open.zone;
  const what = `"${invitation.summary}", ${dayWords(invitation.at, invitation.timezone ?? zone, desk)}`;
  if (!known) return `they call off ${what}, which is not in the file. Nothing was changed.`;
  const { interview } = known;
  if (isHeld(known, desk)) {
    return `they call off ${what}, at ${interview.company}. The round of ${timeOf(known, desk)} is past, and stays. Nothing was changed.`;
  }
  return [
    `they call off ${what}, at ${interview.company}. Nothing was changed.`,
    "If they name another time, give me that invitation, and the round moves.",
    "If there will be none, take the round out of the file in your editor.",
    `If that was the end of it: followup log closed let-go ${interview.id}`,
  ].join("\n");
}

function timeOf({ round, interview }: Placed, desk: Desk): string {
  return dayWords(round.at, interview.timezone ?? desk.open.zone, desk);
}
