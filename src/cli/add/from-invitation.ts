/** `followup add --from`: what an invitation says, taken over after a look at it. */
import { readInvitation } from "../../drafts/read-invitation-mail.js";
import type { ExitCode } from "../../errors.js";
import type { Invitation } from "../../model/invitation/index.js";
import type { Interview } from "../../model/types.js";
import { remark, type Shell } from "../shell.js";
import { isThere, type Opening } from "./addition.js";
import { canAsk } from "./asking.js";
import { commit, type Deed, type Desk } from "./commit.js";
import { dayWords, deedOf, sameIn } from "./deed.js";
import { invitedAgain, invitedTo, isThen } from "./invited.js";
import { chosen, type PickOptions } from "./pick.js";
import { belonging, type PlaceOptions } from "./place.js";
import { roundOf, roundsIn } from "./tag.js";

export interface FromOptions extends PickOptions, PlaceOptions {
  readonly yes?: boolean;
}

const STANDARD_INPUT = "-";
const REMEDIES = {
  missing: "Look at its name: it is the .ics or .eml file that you saved.",
  notAFile: "Name the .ics or .eml file itself, or pipe it in and give - as the file.",
};

/** An invitation, and where it goes; without that where it concerns a round of the file. */
interface Settled {
  readonly invitation: Invitation;
  readonly to?: Interview | Opening;
}

/** @param from a path, or `-` for standard input */
export async function addFrom(
  shell: Shell,
  from: string,
  options: FromOptions,
  dryRun: boolean | undefined,
): Promise<ExitCode> {
  const { io } = shell;
  const bytes = await (from === STANDARD_INPUT ? io.readInput() : io.readFile(from, REMEDIES));
  const isAsked = !options.yes && canAsk(shell);
  return commit<Settled>(shell, {
    settle: async (desk) => {
      const { email } = desk.open.hunt.me;
      const invitation = await chosen(shell, await readInvitation(bytes, email), options, isAsked, desk);
      for (const says of invitation.remarks) await remark(shell, says);
      if (invitation.cancelled || roundOf(invitation, desk.open.hunt, desk.file)) return { invitation };
      return { invitation, to: await belonging(shell, invitation, options, isAsked, desk) };
    },
    deed: async (settled, desk) => deedFor(settled, desk),
    isAsked,
    dryRun,
  });
}

function deedFor({ invitation, to }: Settled, desk: Desk): Deed | string {
  const { hunt, zone } = desk.open;
  const known = roundOf(invitation, hunt, desk.file);
  if (invitation.cancelled) return calledOff(invitation, known?.interview, desk);
  if (known) return invitedAgain(known, invitation, desk);
  if (!to) throw new RangeError("an invitation to nothing");
  const there = isThere(to) ? sameIn(hunt, to) : undefined;
  if (isThere(to) && !there) return `${to.company} is no longer in the file. Nothing was changed.`;
  const same = roundsIn(hunt).find(
    ({ interview, round }) => interview === there && isThen(round, interview, invitation, zone),
  );
  return same ? invitedAgain(same, invitation, desk) : deedOf(invitedTo(there ?? to, invitation, desk), desk);
}

function calledOff(invitation: Invitation, interview: Interview | undefined, desk: Desk): string {
  const zone = interview?.timezone ?? desk.open.zone;
  const what = `"${invitation.summary}", ${dayWords(invitation.at, invitation.timezone ?? zone, desk)}`;
  if (!interview) return `they call off ${what}, which is not in the file. Nothing was changed.`;
  return [
    `they call off ${what}, at ${interview.company}. Nothing was changed.`,
    "If they name another time, give me that invitation, and the round moves.",
    "If there will be none, take the round out of the file in your editor.",
    `If that was the end of it: followup log closed let-go ${interview.id}`,
  ].join("\n");
}
