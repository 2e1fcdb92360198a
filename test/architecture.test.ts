/** The house and its rooms: who may import whom, where a library lives, and where an effect may happen. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

interface Room {
  /** The rooms from which it may import, beside itself and `errors`. */
  readonly rooms: readonly string[];
  /** Packages and modules of Node, by the beginning of their names. */
  readonly libraries: readonly string[];
}

const PURE = ["safe", "model", "engine", "drafts", "render"];

const ROOMS: Readonly<Record<string, Room>> = {
  errors: { rooms: [], libraries: [] },
  safe: { rooms: [], libraries: [] },
  model: { rooms: ["safe"], libraries: ["yaml", "ajv", "date-fns/", "@date-fns/", "ical.js"] },
  engine: { rooms: ["model"], libraries: [] },
  drafts: {
    rooms: ["safe", "model", "engine"],
    libraries: ["liquidjs", "nodemailer/lib/", "fast-string-width", "postal-mime"],
  },
  render: {
    rooms: ["safe", "model", "engine", "drafts"],
    libraries: ["diff", "fast-string-width", "fast-wrap-ansi", "ical-generator"],
  },
  io: { rooms: PURE, libraries: ["chalk", "@inquirer/prompts", "node:"] },
  cli: { rooms: [...PURE, "io"], libraries: ["commander", "chrono-node/en"] },
  index: { rooms: ["model", "engine", "drafts"], libraries: [] },
  main: { rooms: ["safe", "render", "io", "cli"], libraries: [] },
  start: { rooms: ["io"], libraries: ["node:url"] },
};

/** What may not be named, and in which files it may all the same. */
const EFFECTS: readonly { readonly what: RegExp; readonly except: readonly string[] }[] = [
  { what: /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\)|\bperformance\./, except: ["io/surroundings.ts"] },
  { what: /\bresolvedOptions\b/, except: ["io/system-zone.ts"] },
  { what: /\bprocess\b(?!:)/, except: ["main.ts"] },
  { what: /\bconsole\.|\bfetch\(|\bMath\.random\b|\bset(?:Timeout|Interval|Immediate)\(/, except: [] },
];

/** What may make something of the present moment itself, of which the plan is only told what is past. */
const READERS = [
  "cli/commands/next.ts",
  "cli/doubts.ts",
  "cli/moments.ts",
  "cli/next/shown.ts",
  "drafts/facts/index.ts",
  "engine/afterwards.ts",
  "engine/forecast.ts",
  "engine/plan.ts",
  "engine/rules/promise-on-date.ts",
  "io/replay/record.ts",
  "render/show-timeline.ts",
];

/** What alone may start another program. */
const STARTERS = ["io/clipboard.ts", "io/editor.ts"];
/** What hands a text to a shell, or runs it as code. */
const RUNS_TEXT =
  /\bshell:\s*(?:true|["'`])|\bexec(?:Sync)?\b(?=[^\n]*child_process)|(?<!\.)\bexec(?:Sync)?\(|\beval\(|\bFunction\(/;
/** What alone runs text as code: the program's own. */
const LOADER = "io/load.ts";
/** Answers in the language of the computer, where nothing names another. */
const LOCAL = /\bIntl\.\w+\(\s*(?:\)|undefined|\[)|\btoLocale\w+|\blocaleCompare\b/;

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

const IMPORT = /^(?:import|export)\b[^";]*\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm;
/** A write to anything, with what it is written to. */
const WRITE = /[\w.]+\.(?:write|writePage|writev|pipe|pipeTo)\(/g;
const STRING = /"(?:[^"\\\n]|\\.)*"/g;

interface Source {
  readonly path: string;
  readonly room: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly string[];
}

function sourceOf(path: string): Source {
  const code = readFileSync(join(SRC, path), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const imports = [...code.matchAll(IMPORT)].flatMap((match) => match.slice(1).find(Boolean) ?? []);
  return { path, room: roomOf(path), code, imports };
}

/** `model` for `model/dates/day.ts`, `errors` for `errors.ts`. */
function roomOf(path: string): string {
  return (path.split("/")[0] ?? path).replace(/\.[jt]s$/, "");
}

const SOURCES = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.ts$/.test(path) && !path.endsWith(".d.ts"))
  .map(sourceOf);

function isAllowed({ path, room }: Source, name: string): boolean {
  const { rooms, libraries } = ROOMS[room] ?? { rooms: [], libraries: [] };
  if (!name.startsWith(".")) {
    return libraries.some(
      (library) => name === library || (/[:/]$/.test(library) && name.startsWith(library)),
    );
  }
  const target = posix.normalize(posix.join(dirname(path), name));
  if (target === "../package.json") return room === "main";
  return [room, "errors", ...rooms].includes(roomOf(target));
}

/** Imports that are carried out when a module is loaded: no types, and none on demand. */
const LOADED = /^(?:import|export)\b(?! type\b)(?:[^";]*\bfrom)? "([^"]+)"/gm;

/** What is loaded with a module: files of ours and packages. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  const { code = "" } = SOURCES.find((source) => source.path === path) ?? {};
  for (const [, name = ""] of code.matchAll(LOADED)) {
    const target = posix.join(dirname(path), name).replace(/\.js$/, ".ts");
    const isOurs = name.startsWith(".");
    if (seen.has(isOurs ? target : name)) continue;
    seen.add(isOurs ? target : name);
    if (isOurs) loadedWith(target, seen);
  }
  return seen;
}

describe("the house", () => {
  it("has every file in a room that is known", () => {
    expect(SOURCES.length).toBeGreaterThan(50);
    expect(SOURCES.filter(({ room }) => !(room in ROOMS)).map(({ path }) => path)).toEqual([]);
  });

  it("lets each room import only from the rooms above it, and only its own libraries", () => {
    const strangers = SOURCES.flatMap((source) =>
      source.imports
        .filter((name) => !isAllowed(source, name))
        .map((name) => `${source.path} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it("loads YAML's library only for a file that needs it", () => {
    expect(loadedWith("model/parse/index.ts")).toContain("yaml");
    expect(loadedWith("model/parse/lazily.ts")).toContain("model/parse/plainly/index.ts");
    expect(loadedWith("model/parse/lazily.ts")).not.toContain("yaml");
    const readers = SOURCES.filter(({ imports }) =>
      imports.some((name) => name.endsWith("/parse/lazily.js")),
    );
    expect(readers.map(({ path }) => path).sort()).toEqual([
      "cli/commands/validate.ts",
      "cli/hunt.ts",
      "cli/reading.ts",
    ]);
  });

  it("keeps clock, process and every other effect in its room", () => {
    const effects = SOURCES.flatMap(({ path, code }) =>
      EFFECTS.filter(({ what, except }) => !except.includes(path) && what.test(code.replace(STRING, ""))).map(
        ({ what }) => `${path} holds ${what.source}`,
      ),
    );
    expect(effects).toEqual([]);
  });

  it("reads the present moment in these places only, for what is made of that cannot be said again", () => {
    const reading = SOURCES.filter(
      ({ path, code }) => /\.exactly\b/.test(code) && path !== "model/dates/present.ts",
    );
    expect(reading.map(({ path }) => path).sort()).toEqual(READERS);
  });

  it("writes to a stream in one place, through which everything passes", () => {
    const writes = SOURCES.flatMap(({ path, code }) =>
      [...code.matchAll(WRITE)].map(([call]) => `${path}: ${call}`),
    );
    expect(
      writes.filter((write) => !/^(?:cli\/|main\.ts).*\bio\.std(?:out|err)\.write(?:Page)?\($/.test(write)),
    ).toEqual([
      // Questions are drawn by their library, which is given safe text.
      "io/canvas.ts: screen.write(",
      "io/canvas.ts: screen.write(",
      "io/canvas.ts: screen.write(",
      "io/output.ts: stream.write(",
    ]);
    expect(writes.length).toBeGreaterThan(10);
  });

  it("starts other programs in these places only, and never through a shell", () => {
    const starting = SOURCES.filter(({ imports }) => imports.some((name) => /child_process$/.test(name)));
    expect(starting.map(({ path }) => path).sort()).toEqual(STARTERS);
    expect(starting.filter(({ code }) => /\bshell\b/.test(code)).map(({ path }) => path)).toEqual([]);
    expect(SOURCES.filter(({ code }) => RUNS_TEXT.test(code)).map(({ path }) => path)).toEqual([]);
    const running = SOURCES.filter(({ imports }) => imports.includes("node:vm"));
    expect(running.map(({ path }) => path)).toEqual([LOADER]);
  });

  it("asks for the language of the computer only where it asks for its zone", () => {
    expect(SOURCES.filter(({ code }) => LOCAL.test(code)).map(({ path }) => path)).toEqual([
      "io/system-zone.ts",
    ]);
  });

  it("loads a command's module only when the command runs", () => {
    const program = SOURCES.find(({ path }) => path === "cli/program.ts");
    expect(program?.code).not.toMatch(/from "\.\/commands\//);
    expect(program?.imports.filter((name) => name.startsWith("./commands/")).length).toBeGreaterThan(3);
  });
});
