/** The sample that ships with the program, dated around now. */
import { dayIn } from "../model/dates/index.js";
import { layAround } from "../model/sample.js";
import { FALLBACK_ZONE, type OpenHunt, understand } from "./hunt.js";
import { nowFor } from "./moments.js";
import type { Shell } from "./shell.js";

export const SAMPLE = "sample.yaml";

export async function openSample(shell: Shell): Promise<OpenHunt> {
  const zone = shell.io.zone() ?? FALLBACK_ZONE;
  const today = dayIn(nowFor(shell, zone), zone);
  return understand(shell, SAMPLE, layAround(shell.io.readTemplate(SAMPLE), today));
}
