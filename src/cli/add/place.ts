/** Where an invitation belongs: to an interview of the file, or to a new one. */
import { usageError } from "../../errors.js";
import type { Invitation } from "../../model/invitation/index.js";
import type { Interview } from "../../model/types.js";
import type { Shell } from "../shell.js";
import { interviewOf } from "../who.js";
import type { Opening } from "./addition.js";
import { likely } from "./belongs.js";
import type { Desk } from "./commit.js";
import { doubleOf, openingFrom } from "./flags.js";
import type { InterviewOptions } from "./options.js";
import { askOpening, titleOf } from "./questions.js";

/** What the user says of it. */
export interface PlaceOptions {
  readonly interview?: string;
  readonly company?: string;
  readonly role?: string;
}

/** @throws FollowupError (64) where that cannot be told, and nobody can be asked */
export async function belonging(
  shell: Shell,
  invitation: Invitation,
  options: PlaceOptions,
  isAsked: boolean,
  desk: Desk,
): Promise<Interview | Opening> {
  const { hunt } = desk.open;
  if (options.interview !== undefined) return interviewOf(options.interview, hunt);
  const found = likely(options, invitation, hunt);
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (found.length > 1) {
    if (!isAsked) {
      const ids = found.map((one) => `  --interview ${one.id}  (${titleOf(one)})`);
      throw usageError(`it could belong to any of these:\n${ids.join("\n")}`);
    }
    const { choice } = await shell.io.prompts();
    const there = await choice<Interview | undefined>("Which job is this about?", [
      ...found.map((value) => ({ name: titleOf(value), value })),
      { name: "another one, which is new here", value: undefined },
    ]);
    if (there) return there;
  }
  const told = tellings(invitation, options, desk.open);
  if (!isAsked) return openingFrom(complete(told), hunt);
  return openingFrom(await askOpening({ shell, prompts: await shell.io.prompts(), desk }, told), hunt);
}

/** What is known of a new interview: its job is not one that the file has. */
function tellings(
  { company: theirs, role: named, timezone }: Invitation,
  { company = theirs, role }: PlaceOptions,
  { hunt, zone }: Desk["open"],
): InterviewOptions {
  const isNew = named !== undefined && doubleOf(company ?? "", named, hunt) === undefined;
  const job = role ?? (isNew ? named : undefined);
  return {
    ...(company !== undefined && { company }),
    ...(job !== undefined && { role: job }),
    ...(timezone !== undefined && timezone !== zone && { timezone }),
  };
}

/** Throws a FollowupError (64) for what the invitation does not tell, and nobody can be asked. */
function complete(told: InterviewOptions): InterviewOptions {
  if (told.company === undefined)
    throw usageError("it does not tell which company it is from: --company Northwind");
  if (told.role === undefined)
    throw usageError('it does not tell which job it is about: --role "Product manager"');
  return told;
}
