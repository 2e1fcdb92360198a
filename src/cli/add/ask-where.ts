/** Questions about where somebody is, for `followup init` and `followup add`. */
import type { Prompts } from "../../io/index.js";
import type { Zone } from "../../model/dates/index.js";
import { countryIn, faultIn } from "../../model/starter.js";
import { countryTyped, zoneTyped } from "../whereabouts.js";
import { optional } from "./asking.js";

/** @param likely what Enter alone stands for */
export async function askZone(prompts: Prompts, question: string, likely: Zone): Promise<Zone> {
  const check = (text: string) => faultIn({ timezone: zoneTyped(text) });
  return zoneTyped((await optional({ prompts }, question, check, likely)) ?? likely);
}

/** @param question without its end @param zone in which the country lies, as far as a zone can tell */
export async function askCountry(
  prompts: Prompts,
  question: string,
  zone: Zone,
): Promise<string | undefined> {
  const likely = countryIn(zone);
  const whole = likely === undefined ? `${question}, or Enter to leave it out:` : `${question}:`;
  const check = (text: string) => faultIn({ country: countryTyped(text) });
  const answer = await optional({ prompts }, whole, check, likely);
  return answer && countryTyped(answer);
}
