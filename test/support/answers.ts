/** What the whole program prints, to be the same byte for byte wherever it runs. Reads from the project's folder. */
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { run } from "../../src/cli/program.js";
import { FollowupError } from "../../src/errors.js";
import type { Io } from "../../src/io/index.js";
import { systemIo } from "../../src/io/system.js";
import { type Day, dayOf } from "../../src/model/dates/index.js";
import { layAround } from "../../src/model/sample.js";
import { simulate } from "../simulation/simulate.js";
import { outputTo } from "./output.js";

export interface Answers {
  /** What was asked, and all that was answered, on either stream. */
  readonly told: readonly (readonly [question: string, answer: string])[];
  /** The clock, the language and the calendar of the process, as proof of where it was. */
  readonly process: string;
}

const GOOD = "test/fixtures/good/";
const INVITATIONS = "test/fixtures/invitations/";
const NOW = "2026-06-12T10:15:00-04:00";
/** On days on which clocks go back, at the turn of the year, and on a leap day. */
const MOMENTS = ["2026-11-01T01:30:00-05:00", "2026-12-31T23:59:00-05:00", "2028-02-29T12:00:00-05:00"];
const COMING = ["tomorrow", "friday 09:00", "in 2 hours", "in 3 days", "next tuesday 14:00", "31 December"];
const PAST = ["yesterday 10:00", "last friday", "3 days ago", "last tuesday 14:30", "june 3"];

/** The sample, around the day of a moment, of somebody in New York. */
function sampleAt(now: string): string {
  const [year, month, date] = now.slice(0, 10).split("-").map(Number) as [number, number, number];
  const sample = readFileSync("templates/sample.yaml", "utf8").replace(
    /^me:\n/m,
    "$&  timezone: America/New_York\n",
  );
  return layAround(sample, dayOf(year, month, date) as Day);
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}${name}`);
}

interface Question {
  readonly args: readonly string[];
  readonly file: string;
  readonly now: string;
}

function questions(): Question[] {
  const of = (file: string, lines: readonly (readonly string[])[], now = NOW): Question[] =>
    lines.map((args) => ({ args, file, now }));
  const whole = [
    ["next", "--all", "--why"],
    ["next", "--all", "--json"],
    ["forecast", "--json"],
    ["show"],
    ["validate", "--strict"],
  ];
  const drafts = ["thank-you/1/raj", "status-check/1", "keep-promise/1"].flatMap((step) =>
    ["text", "eml", "mailto", "json"].map((format) => ["draft", `northwind/${step}`, "--format", format]),
  );
  const words = [...COMING, ...PAST].flatMap((at) => [
    ["check", "maria", "--at", at, "--json"],
    ["add", "round", "northwind", "--at", at, "--dry-run"],
    ["log", "sent", "other", "maria", "--at", at, "--dry-run"],
  ]);
  const details = ["--company", "Fabrikam", "--role", "Analyst", "--yes", "--dry-run"];
  return [
    ...of("sample", [...whole, ["forecast"], ["show", "northwind"], ["check", "maria"]]),
    ...MOMENTS.flatMap((now) => of("sample", whole, now)),
    ...filesIn(GOOD, ".yaml")
      .filter((file) => /^me: .*timezone/m.test(readFileSync(file, "utf8")) || file.endsWith("contract.yaml"))
      .flatMap((file) => of(file, whole)),
    ...of("sample", [...drafts, ...words]),
    ...of(
      "sample",
      filesIn(INVITATIONS, ".ics").map((ics) => ["add", "--from", ics, ...details]),
    ),
    ...filesIn("test/fixtures/bad/", ".yaml")
      .filter((_, nth) => nth % 3 === 0)
      .flatMap((file) => of(file, [["validate"]])),
    ...of("sample", [["rules"], ["rules", "--json"], ["templates", "list"], ["schema"], ["--help"]]),
  ];
}

const system = systemIo(process, pathToFileURL(`${process.cwd()}/`));

async function answerTo({ args, file, now }: Question): Promise<string> {
  let text = "";
  const take = (name: string) => (part: string) => {
    text += `${name}: ${part}`;
  };
  const io: Io = {
    ...system,
    stdout: outputTo(take("out"), { columns: 80 }),
    stderr: outputTo(take("err"), { columns: 80 }),
    readFile: (path, remedies) =>
      path === "sample" ? Buffer.from(sampleAt(now)) : system.readFile(path, remedies),
  };
  try {
    const exit = await run([...args, "--file", file, "--now", now], "0", io);
    return `${text}exit ${exit}`;
  } catch (error) {
    if (!(error instanceof FollowupError)) throw error;
    return `${text}exit ${error.exit}: ${error.message}`;
  }
}

/** A year of a made-up job hunt: every plan, and every verdict of check. */
function hunted(seed: number): string {
  return JSON.stringify(
    simulate(seed).looks.map(({ now, actions, waiting, inquiries }) => ({
      now,
      actions,
      waiting,
      inquiries,
    })),
  );
}

export async function answers(): Promise<Answers> {
  const told: [string, string][] = [["hunt", hunted(1)]];
  for (const question of questions()) {
    const { args, file, now } = question;
    told.push([`${args.join(" ")} of ${file} at ${now}`, await answerTo(question)]);
  }
  const { timeZone, locale, calendar } = new Intl.DateTimeFormat().resolvedOptions();
  return { told, process: [timeZone, locale, calendar].join(" ") };
}
