/** A later version of an invitation to a talk that was held: it may be the next talk, or the same one after all. */
import { EXIT, FollowupError, usageError } from "../../errors.js";
import { localText } from "../../model/dates/index.js";
import type { Invitation } from "../../model/invitation/index.js";
import type { Interview } from "../../model/types.js";
import { shellWord } from "../../safe/shell-word.js";
import { sameFile } from "../same-file.js";
import type { Shell } from "../shell.js";
import type { Desk } from "./commit.js";
import { dayWords } from "./deed.js";
import { invitedTo } from "./invited.js";
import type { Placed } from "./tag.js";

/**
 * The interview, for one more round of it; undefined where the round is to be moved.
 * @throws FollowupError (1) where it is to be neither, (64) where nobody can be asked
 */
export async function afterHeld(
  shell: Shell,
  { interview, round }: Placed,
  invitation: Invitation,
  isAsked: boolean,
  desk: Desk,
): Promise<Interview | undefined> {
  const theirs = interview.timezone ?? desk.open.zone;
  const before = `the round at ${interview.company}, ${dayWords(round.at, theirs, desk)}, is past`;
  const after = dayWords(invitation.at, invitation.timezone ?? theirs, desk);
  if (!isAsked) {
    throw usageError(
      [
        `${before}, so it is not moved to ${after}. Nothing was changed.`,
        `To add one more round: ${commandFor(interview, invitation, desk)}${sameFile(shell, false)}`,
        "If that talk did not take place, change its time in the file.",
      ].join("\n"),
    );
  }
  const { choice } = await shell.io.prompts();
  const wanted = await choice<"another" | "moved" | "neither">(
    `${before.replace(/^t/, "T")}. What is the one on ${after}?`,
    [
      { name: "another talk: add a round", value: "another" },
      { name: "the same talk, which did not take place: move the round", value: "moved" },
      { name: "neither: leave the file as it is", value: "neither" },
    ],
  );
  if (wanted === "neither") throw new FollowupError(EXIT.no, "nothing was written.");
  return wanted === "another" ? interview : undefined;
}

function commandFor(interview: Interview, invitation: Invitation, desk: Desk): string {
  const { people, round } = invitedTo(interview, invitation, desk);
  if (!round) throw new RangeError("an invitation to no round");
  const zone = interview.timezone ?? desk.open.zone;
  const known = round.with.filter((id) => people.every((one) => one.id !== id));
  const words = [
    interview.id,
    "--at",
    localText(round.at, zone),
    ...(round.ends ? ["--ends", localText(round.ends, zone)] : []),
    ...(round.where ? ["--where", round.where] : []),
    ...(known.length > 0 ? ["--with", ...known] : []),
    ...people.flatMap(({ name, email }) => ["--person", `${name} <${email}>`]),
  ];
  return `followup add round ${words.map(shellWord).join(" ")}`;
}
