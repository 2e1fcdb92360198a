// Fills the parts of README.md that come from the program: `node scripts/generate-readme.mjs`, with --check to compare.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importTypeScript } from "./bundle.mjs";
import { codeOf } from "./readme.mjs";

process.chdir(new URL("..", import.meta.url).pathname);

const { PARAMETERS, STYLES } = await importTypeScript("src/model/parameters.ts");
const { FIELDS } = await importTypeScript("src/drafts/fields.ts");
const { CATALOGUE } = await importTypeScript("src/engine/catalogue.ts");

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
    writeFileSync(join(folder, "interviews.yaml"), codeOf("yaml", "version: 1\n"));
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

const COMMANDS = [...followup("--help").matchAll(/^ {2}([a-z]+) .*$/gm)]
  .map(([, name]) => name)
  .filter((name) => name !== "help");

/** A table for every kind of thing that the file holds; the styles' numbers have a table of their own. */
function fields({ title, properties, required, definitions }) {
  const things = [{ title, properties, required }, ...Object.values(definitions)];
  return things
    .map(({ title: name, description, properties: of, required: needed }) => {
      const rows = Object.entries(of)
        .filter(([key]) => !(key in PARAMETERS))
        .map(([key, field]) => [
          `\`${key}\`${needed?.includes(key) ? " (needed)" : ""}`,
          words({ ...definitions[field.$ref?.split("/").pop()], ...field }),
        ]);
      return `**${name}**${description ? `: ${description}` : ""}\n\n${table(["key", "what it holds"], rows)}`;
    })
    .join("\n\n");
}

function words({ description = "", enum: values }) {
  return values ? `${description} One of ${values.map((value) => `\`${value}\``).join(", ")}.` : description;
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
  commands: () =>
    COMMANDS.map((name) => `### followup ${name}\n\n${fenced("text", followup(name, "--help"))}`).join(
      "\n\n",
    ),
  fields: () => fields(JSON.parse(followup("schema"))),
  templates: () =>
    table(
      ["field", "what it holds"],
      Object.entries(FIELDS).map(([name, says]) => [`\`${name}\``, says]),
    ),
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
