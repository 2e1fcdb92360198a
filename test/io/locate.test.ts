import { describe, expect, it } from "vitest";
import { FollowupError } from "../../src/errors.js";
import { locate } from "../../src/io/locate.js";

/** @param there the paths at which there is a file */
function located(
  named: string | undefined,
  env: Record<string, string>,
  there: readonly string[] = [],
): string {
  return locate(named, { env: (name) => env[name], exists: (path) => there.includes(path) });
}

const HERE = "interviews.yaml";
const AT_HOME = "/home/dana/.local/share/followup/interviews.yaml";

describe("where the file is", () => {
  const home = { HOME: "/home/dana" };

  it("is the one named, then the environment's, whether they are there or not", () => {
    expect(located("mine.yaml", { FOLLOWUP_FILE: "other.yaml" }, [HERE])).toBe("mine.yaml");
    expect(located(undefined, { FOLLOWUP_FILE: "other.yaml" }, [HERE])).toBe("other.yaml");
  });

  it("is the working folder's, then the data folder's", () => {
    expect(located(undefined, home, [HERE, AT_HOME])).toBe(HERE);
    expect(located(undefined, home, [AT_HOME])).toBe(AT_HOME);
    const data = { ...home, XDG_DATA_HOME: "/data" };
    expect(located(undefined, data, ["/data/followup/interviews.yaml", AT_HOME])).toBe(
      "/data/followup/interviews.yaml",
    );
  });

  it("does not follow a data folder that is no whole path", () => {
    expect(located(undefined, { ...home, XDG_DATA_HOME: "data" }, [AT_HOME])).toBe(AT_HOME);
  });

  it("does not follow a home that is no whole path", () => {
    expect(located(undefined, { HOME: "dana" }, [HERE])).toBe(HERE);
  });

  it("needs no home", () => {
    expect(located(undefined, {}, [HERE])).toBe(HERE);
  });

  it("is told to be missing with the places that were looked at", () => {
    const missing = (env: Record<string, string>) => {
      try {
        return located(undefined, env);
      } catch (error) {
        return error instanceof FollowupError ? `${error.exit} ${error.message}` : String(error);
      }
    };
    expect(missing(home)).toContain(
      `66 there is no interviews.yaml yet: none at ./interviews.yaml and ${AT_HOME}.`,
    );
    expect(missing(home)).toContain("followup init");
    expect(missing({})).toContain("none at ./interviews.yaml (HOME is not set).");
    expect(missing({ HOME: "dana" })).toContain("none at ./interviews.yaml (HOME is no whole path).");
  });
});
