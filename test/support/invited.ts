/** A folder with an interviews file, and invitations given to the program there. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inFolder, type Ran, runIn } from "./run.js";

export const NOW = "2026-06-01 10:00";
export const ME =
  "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York }\n";
export const EMPTY = `${ME}interviews: []\n`;
export const MEET =
  "invitation 8c922c118be65d5b version 0 of 2026-05-28T15:12:03Z, https://meet.google.com/abc-defg-hij";

/** What google.ics makes of an empty file. */
export const NORTHWIND = `${ME}interviews:
  - company: Northwind
    role: Product Manager
    people:
      - { id: ana, name: Ana Ruiz, email: ana.ruiz@northwind.example }
      - { id: maria, name: María Gómez, email: maria@northwind.example }
    rounds:
      # ${MEET}
      - { at: 2026-06-03 10:00, ends: 2026-06-03 11:00, where: video, with: [ ana, maria ] }
`;

export const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/invitations/${name}`, import.meta.url));

export interface Home {
  readonly folder: string;
  /** Takes an invitation by the name of its file, with more options. */
  from(name: string, ...options: readonly string[]): Promise<Ran>;
  file(): Promise<string>;
}

export async function inHome(text: string, work: (home: Home) => Promise<void>, now = NOW): Promise<void> {
  await inFolder(async (folder) => {
    const path = join(folder, "interviews.yaml");
    await writeFile(path, text);
    await work({
      folder,
      from: (name, ...options) =>
        runIn(folder, {
          args: ["add", "--from", name.includes("/") ? name : fixture(name), ...options],
          now,
        }),
      file: () => readFile(path, "utf8"),
    });
  });
}

export interface Version {
  readonly sequence?: number;
  /** `20260528T151203Z`, as the others. */
  readonly stamp?: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly organizer?: string;
  readonly cancelled?: boolean;
}

/** Writes another version of google.ics, and tells where. */
export async function version(folder: string, wanted: Version): Promise<string> {
  const { sequence = 0, stamp = "20260528T151203Z", starts = "20260603T140000Z" } = wanted;
  const { ends = "20260603T150000Z", organizer, cancelled = false } = wanted;
  const text = (await readFile(fixture("google.ics"), "utf8"))
    .replace("SEQUENCE:0", `SEQUENCE:${sequence}`)
    .replace("DTSTAMP:20260528T151203Z", `DTSTAMP:${stamp}`)
    .replace("DTSTART:20260603T140000Z", `DTSTART:${starts}`)
    .replace("DTEND:20260603T150000Z", `DTEND:${ends}`)
    .replace("METHOD:REQUEST", `METHOD:${cancelled ? "CANCEL" : "REQUEST"}`)
    .replace(/^ORGANIZER.*$/m, (line) => (organizer === undefined ? line : `ORGANIZER;${organizer}`));
  const path = join(folder, "version.ics");
  await writeFile(path, text);
  return path;
}
