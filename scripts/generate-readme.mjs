// Fills the parts of README.md that come from the program: `node scripts/generate-readme.mjs`, with --check to compare.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importTypeScript } from "./bundle.mjs";
import { codeOf } from "./readme.mjs";

process.chdir(new URL("..", import.meta.url).pathname);

const { PARAMETERS, STYLES } = await importTypeScript("src/model/parameters.ts");
const { CATALOGUE } = await importTypeScript("src/engine/catalogue.ts");
const { EXITS } = await importTypeScript("src/render/topics/exit-codes.ts");
const { FILES, VARIABLES } = await importTypeScript("src/render/topics/environment.ts");
const { EXAMPLE, THINGS } = await importTypeScript("src/render/topics/file.ts");
const { FIELDS } = await importTypeScript("src/render/topics/fields.ts");
const { WORDS } = await importTypeScript("src/render/topics/time.ts");

/** A Wednesday morning on which the sample has something of everything. */
const NOW = "2026-06-10T10:15:00-04:00";
const ENV = { ...process.env, TZ: "America/New_York", NO_COLOR: "1", NODE_EXTRA_CA_CERTS: "" };

const BIN = join(process.cwd(), "bin", "followup.js");

function followup(...args) {
  return followupIn(process.cwd(), args);
}

function followupIn(folder, args) {
  const env = { ...ENV, XDG_STATE_HOME: folder };
  const { stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  return stdout + stderr;
}

/** What comes of `work` in a folder with the whole file that the page shows. */
function withFile(work) {
  const folder = mkdtempSync(join(tmpdir(), "followup-readme-"));
  try {
    writeFileSync(join(folder, "interviews.yaml"), EXAMPLE);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Commands that write. */
function recording(...commands) {
  return withFile((folder) => {
    const lines = commands.map(
      (args) => `$ followup ${args.join(" ")}\n${followupIn(folder, [...args, "--now", NOW])}`,
    );
    return fenced("console", lines.join("\n"));
  });
}

/** What the script that uses the library prints. */
function library() {
  return withFile((folder) => {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(process.cwd(), join(folder, "node_modules", "followup"));
    writeFileSync(join(folder, "script.mjs"), codeOf("js", "import"));
    const { stdout, stderr } = spawnSync(process.execPath, ["script.mjs"], {
      cwd: folder,
      encoding: "utf8",
      env: ENV,
    });
    return fenced("console", `$ node script.mjs\n${stdout}${stderr}`);
  });
}

function session(...commands) {
  const lines = commands.map((args) => `$ followup ${args.join(" ")}\n${followup(...args, "--now", NOW)}`);
  return fenced("console", lines.join("\n"));
}

function fenced(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Every command, with the commands that it has itself, as in `log sent`. */
const COMMANDS = namesIn(followup("--help")).flatMap((name) => {
  const [, own = ""] = followup(name, "--help").split("\nCommands\n");
  return [`followup ${name}`, ...namesIn(own).map((inner) => `followup ${name} ${inner}`)];
});

function namesIn(page) {
  return [...page.matchAll(/^ {2}([a-z]+)(?: [[<][^ ]+)* {2,}\S/gm)].map(([, name]) => name);
}

/** A table for every kind of thing that the file holds; the styles' numbers have a table of their own. */
function fields() {
  return THINGS.map(({ title, says, keys }) => {
    const rows = keys.map(({ name, isNeeded, says: about, choices }) => [
      `\`${name}\`${isNeeded ? " (needed)" : ""}`,
      choices.length > 0 ? `${about} One of ${choices.map(({ term }) => `\`${term}\``).join(", ")}.` : about,
    ]);
    return `**${title}**: ${says}\n\n${table(["key", "what it holds"], rows)}`;
  }).join("\n\n");
}

/** A table of what help lists. */
function items(heads, list) {
  return table(
    heads,
    list.map(({ term, says }) => [code(term), says]),
  );
}

function code(term) {
  return term
    .split(", ")
    .map((word) => `\`${word}\``)
    .join(", ");
}

const PARTS = {
  demo: () => session(["next", "--demo"]),
  why: () => session(["check", "Harbor", "--demo"], ["next", "Harbor", "--why", "--demo"]),
  record: () =>
    recording(
      ["log", "got", "reply", "maria", "--decision", "friday", "--dry-run"],
      ["log", "got", "reply", "maria", "--decision", "friday"],
      ["done", "northwind/answer"],
      ["undo"],
    ),
  library,
  file: () => fenced("yaml", EXAMPLE),
  words: () =>
    table(
      ["what you type", "what it is", "of what has happened"],
      WORDS.map(({ typed, is, was }) => [code(typed), is, was ?? is]),
    ),
  environment: () => items(["variable", "what it does"], VARIABLES),
  places: () => items(["file or folder", "what it is"], FILES),
  exits: () => items(["code", "what it says"], EXITS),
  commands: () =>
    ["followup", ...COMMANDS]
      .map((name) => {
        const [, ...words] = name.split(" ");
        const rank = words.length > 1 ? "####" : "###";
        return `${rank} ${name}\n\n${fenced("text", followup(...words, "--help"))}`;
      })
      .join("\n\n"),
  fields,
  templates: () => items(["field", "what it holds"], FIELDS),
  parameters: () =>
    table(
      ["parameter", ...STYLES, "floor", "what it is"],
      Object.entries(PARAMETERS).map(([name, row]) => [
        `\`${name}\``,
        ...STYLES.map((style) => row[style]),
        row.floor ?? "",
        row.says,
      ]),
    ),
  rules: () =>
    table(
      ["rule", "in one sentence", "source", "strength"],
      [...CATALOGUE.values()].map(({ id, sentence, sources, strength }) => [
        `\`${id}\``,
        sentence,
        sources.join(" "),
        strength,
      ]),
    ),
};

const before = readFileSync("README.md", "utf8");
const after = before.replace(
  /(<!-- (\w+): generated -->\n)[\s\S]*?(<!-- end -->)/g,
  (_all, open, name, close) => `${open}\n${PARTS[name]()}\n\n${close}`,
);

if (!process.argv.includes("--check")) {
  writeFileSync("README.md", after);
} else if (after !== before) {
  console.error("README.md has drifted from the program: run node scripts/generate-readme.mjs");
  process.exitCode = 1;
}
