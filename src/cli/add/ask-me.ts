/** The conversation of `followup init`: who the user is. */
import type { Prompts } from "../../io/index.js";
import { faultIn, type Starter, starterLines } from "../../model/starter.js";
import { FALLBACK_ZONE } from "../hunt.js";
import type { Shell } from "../shell.js";
import { askCountry, askZone } from "./ask-where.js";
import { agree, needed, optional } from "./asking.js";
import type { Newcomer } from "./options.js";
import { faultInNewcomer, newcomer } from "./people.js";
import { say } from "./say.js";

const NAME = "What is your name, as you sign?";
const ZONE = "Your time zone, such as America/New_York:";
const COUNTRY = "Whose public holidays are yours? A country such as US, or a state such as US-NY";

/**
 * What was not given, and a yes to it all.
 * @param path of the file to be
 * @throws FollowupError 1 where the user says no, 130 where they break off
 */
export async function askMe(shell: Shell, given: Partial<Starter>, path: string): Promise<Starter> {
  const prompts = await shell.io.prompts();
  const asking = { prompts };
  const { name, email = await askEmail(prompts) } = await askName(prompts, given);
  const phone = given.phone ?? (await askPhone(prompts, email === undefined));
  const timezone = given.timezone ?? (await askZone(prompts, ZONE, shell.io.zone() ?? FALLBACK_ZONE));
  const country = given.country ?? (await askCountry(prompts, COUNTRY, timezone));
  const me = {
    name,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    timezone,
    ...(country !== undefined && { country }),
  };
  await say(shell, `This goes into ${path}:`);
  for (const line of starterLines(me)) await say(shell, line);
  await agree(asking);
  return me;
}

/** With the e-mail address that may stand behind it. */
async function askName(prompts: Prompts, { name, email }: Partial<Starter>): Promise<Newcomer> {
  const known =
    name === undefined ? newcomer(await needed({ prompts }, NAME, faultInNewcomer), NAME) : { name };
  return email === undefined ? known : { ...known, email };
}

function askEmail(prompts: Prompts): Promise<string | undefined> {
  return optional({ prompts }, "Your e-mail address, or Enter to leave it out:", (email) =>
    faultIn({ email }),
  );
}

function askPhone(prompts: Prompts, isOnlyWay: boolean): Promise<string | undefined> {
  const check = (phone: string) => faultIn({ phone });
  return isOnlyWay
    ? needed({ prompts }, "Your phone number, then; they need one way to reach you:", check)
    : optional({ prompts }, "Your phone number, or Enter to leave it out:", check);
}
