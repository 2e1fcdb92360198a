/** The sample that ships with the program, dated around now. */
import { layAround } from "../model/sample.js";
import { FALLBACK_ZONE, type OpenHunt, understand } from "./hunt.js";
import { presentFor } from "./moments.js";
import type { Shell } from "./shell.js";

const NAME = "sample.yaml";
export const SAMPLE = `templates/${NAME}`;

export async function openSample(shell: Shell): Promise<OpenHunt> {
  const zone = shell.io.zone() ?? FALLBACK_ZONE;
  const today = presentFor(shell, zone).dayIn(zone);
  return understand(shell, NAME, layAround(shell.io.readShipped(SAMPLE), today));
}
