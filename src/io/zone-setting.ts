/** What decides about the system's time zone, which is sooner told than the zone itself. */
import { realpathSync, statSync } from "node:fs";
import { codeOf } from "./code.js";
import type { Host } from "./host.js";

const LOCAL = "/etc/localtime";

/** As one text; undefined where it cannot be told. */
export function zoneSetting({ env, platform }: Host): string | undefined {
  const { TZ } = env;
  if (platform === "win32" || /^[:/]/.test(TZ ?? "")) return undefined;
  return TZ ? `TZ ${TZ}` : localSetting();
}

function localSetting(): string | undefined {
  try {
    const { mtimeMs, size } = statSync(LOCAL);
    return `${realpathSync(LOCAL)} ${mtimeMs} ${size}`;
  } catch (error) {
    return codeOf(error) === "ENOENT" ? "none" : undefined;
  }
}
