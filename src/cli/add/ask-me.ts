/** The conversation of `followup init`: who the user is. */
import type { Prompts } from "../../io/index.js";
import { countryIn, faultIn, type Starter, starterLines } from "../../model/starter.js";
import type { Shell } from "../shell.js";
import { agree, needed, optional } from "./asking.js";
import { say } from "./say.js";

const COUNTRY = "Whose public holidays are yours? A country such as US, or a state such as US-NY";

/**
 * What was not given, and a yes to it all.
 * @param path of the file to be
 * @throws FollowupError 1 where the user says no, 130 where they break off
 */
export async function askMe(shell: Shell, given: Partial<Starter>, path: string): Promise<Starter> {
  const prompts = await shell.io.prompts();
  const asking = { prompts };
  const name = given.name ?? (await needed(asking, "What is your name, as you sign?"));
  const email =
    given.email ??
    (await optional(asking, "Your e-mail address, or Enter to leave it out:", (text) =>
      faultIn({ email: text }),
    ));
  const phone = given.phone ?? (await askPhone(prompts, email === undefined));
  const timezone = given.timezone ?? (await askZone(shell, prompts));
  const country = given.country ?? (await askCountry(prompts, timezone ?? shell.io.zone()));
  const me = {
    name,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(timezone !== undefined && { timezone }),
    ...(country !== undefined && { country }),
  };
  await say(shell, `This goes into ${path}:`);
  for (const line of starterLines(me)) await say(shell, line);
  await agree(asking);
  return me;
}

function askPhone(prompts: Prompts, isOnlyWay: boolean): Promise<string | undefined> {
  return isOnlyWay
    ? needed({ prompts }, "Your phone number, then; they need one way to reach you:")
    : optional({ prompts }, "Your phone number, or Enter to leave it out:");
}

/** Only where the computer does not say. */
function askZone({ io }: Shell, prompts: Prompts): Promise<string | undefined> | undefined {
  if (io.zone() !== undefined) return undefined;
  return optional({ prompts }, "Your time zone, such as America/New_York; Enter for UTC:", (timezone) =>
    faultIn({ timezone }),
  );
}

function askCountry(prompts: Prompts, zone: string | undefined): Promise<string | undefined> {
  const likely = zone === undefined ? undefined : countryIn(zone);
  const question = likely === undefined ? `${COUNTRY}, or Enter to leave it out:` : `${COUNTRY}:`;
  return optional({ prompts }, question, (country) => faultIn({ country }), likely);
}
