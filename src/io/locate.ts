/** Where the interviews file is. */
import { isAbsolute, join } from "node:path";
import { EXIT, FollowupError } from "../errors.js";
import type { Io } from "./index.js";

const NAME = "interviews.yaml";

/**
 * The path of the file: the one named, else the first that is there of `./interviews.yaml` and the one in the
 * user's data folder. Throws a FollowupError (66) when there is none.
 */
export function locate(named: string | undefined, io: Pick<Io, "env" | "exists">): string {
  const given = named ?? io.env("FOLLOWUP_FILE");
  if (given !== undefined) return given;
  const folder = userFolder("XDG_DATA_HOME", join(".local", "share"), io);
  const places = folder === undefined ? [NAME] : [NAME, join(folder, "followup", NAME)];
  const found = places.find((place) => io.exists(place));
  if (found !== undefined) return found;
  throw new FollowupError(EXIT.noFile, missing(places, folder === undefined && homeless(io)));
}

/** A folder of the user's: the variable's, else the one in HOME. A relative path would lead into the working folder. */
export function userFolder(variable: string, inHome: string, { env }: Pick<Io, "env">): string | undefined {
  const named = env(variable);
  if (named !== undefined && isAbsolute(named)) return named;
  const home = env("HOME");
  return home !== undefined && isAbsolute(home) ? join(home, inHome) : undefined;
}

/** Why there is no folder of the user's. */
function homeless({ env }: Pick<Io, "env">): string {
  return env("HOME") === undefined ? " (HOME is not set)" : " (HOME is no whole path)";
}

function missing(places: readonly string[], why: string | false): string {
  const [here, ...elsewhere] = places;
  const looked = [`./${here}`, ...elsewhere].join(" and ");
  return [
    `there is no ${NAME} yet: none at ${looked}${why || ""}.`,
    "Make one with `followup init`, or name yours with --file.",
    "To look around first: followup next --demo",
  ].join("\n");
}
