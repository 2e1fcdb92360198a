/** What the library is asked wherever it runs. */
import { readdirSync, readFileSync } from "node:fs";
import type { Inquiry } from "./library.js";

const FOLDERS = ["templates/", "test/fixtures/good/", "test/fixtures/bad/"];

/**
 * The sample, good files and bad ones, in the summer and around a change of the clocks.
 * @param home the folder of the package
 */
export function inquiries(home: URL): Inquiry[] {
  const texts = FOLDERS.flatMap((folder) =>
    readdirSync(new URL(folder, home))
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => readFileSync(new URL(folder + name, home), "utf8")),
  );
  return [
    ...texts.map((text) => ({ text, now: "2026-06-10 10:15" })),
    ...texts.slice(0, 10).map((text) => ({ text, now: "2026-10-26T09:30-04:00", zone: "Europe/London" })),
  ];
}
