// The manual page as others read it: man, groff and mandoc have nothing to complain of; both typesetters show every text
// as it was written, signs that mean something to them included; and man finds it after an installation for everybody.
// The control is made of pages with texts that were not made safe for them.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importTypeScript } from "../bundle.mjs";
import { needs, trial } from "./support.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));

const PAGE = "dist/followup.1";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
/** What was never released has no day. */
const NO_DAY = /WARNING: missing date, using "": TH$/;

const TEXTS = [
  ".br",
  "'ft B",
  "... and so on",
  "a \\fBbold\\fR word, \\n(.x, \\*(lq and C:\\new",
  "--dry-run, -q and e-mail",
  `it's "quoted", as in \`date\`, 'x' and "y"`,
  "~/.cache, ^C, 100 % and $HOME",
  "Maria Gómez, Zoë, naïve… – and so on",
  '--at "2026-06-12 10:15" || echo "$?"',
  "{{ job.company }} {% if x %} [words]",
];

function ran(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", ...options });
  if (error) throw error;
  return { status, stdout, said: `${stderr}`.trim() };
}

/** What each of them finds wrong with a page. */
function complaints(page) {
  const lint = ran("mandoc", ["-T", "lint", "-W", "warning", page]).stdout.trim().split("\n");
  return [
    ran("man", ["--warnings", "-E", "UTF-8", "-l", "-Z", page]).said,
    ran("groff", ["-man", "-ww", "-Tutf8", "-z", page]).said,
    ...lint.filter((line) => !NO_DAY.test(line)),
  ].filter((says) => says !== "");
}

/** The lines of a page on paper of 400 columns, by each of the two. */
function shownBy(page) {
  const groff = ran("groff", ["-man", "-Tutf8", "-Kutf8", "-rLL=400n", "-P-cbou", page]).stdout;
  const mandoc = ran("mandoc", ["-T", "utf8", "-O", "width=400", page]).stdout.replace(/.[\b]/gu, "");
  return Object.entries({ groff, mandoc }).map(([name, text]) => ({
    name,
    lines: text.split("\n").map((line) => line.trim()),
  }));
}

/** The texts that are not shown as they were written. */
function lost(page, texts) {
  return shownBy(page).flatMap(({ name, lines }) =>
    texts.filter((text) => !lines.includes(text)).map((text) => `${name} does not show: ${text}`),
  );
}

function pageOf(folder, name, texts) {
  const page = join(folder, name);
  writeFileSync(
    page,
    [".TH X 1 2026-06-12 x y", ".nh", ".SH TEXTS", "These.", ...texts.flatMap((text) => [".PP", text])].join(
      "\n",
    ),
  );
  return page;
}

/** What is wrong after `npm install --global`. */
function installed(folder) {
  const npm = (...args) => {
    const { status, said } = ran("npm", [
      ...args,
      "--offline",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
    ]);
    if (status !== 0) throw new Error(said);
  };
  npm("pack", "--pack-destination", folder);
  const pack = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  npm("install", "--global", "--prefix", join(folder, "usr"), join(folder, pack));
  const env = { ...process.env, PATH: `${join(folder, "usr", "bin")}:${process.env.PATH}`, MANWIDTH: "80" };
  delete env.MANPATH;
  const { stdout, said } = ran("man", ["-E", "UTF-8", "followup"], { env });
  const says = ["FOLLOWUP(1)", "followup log sent [options] <kind> <who...>", `followup ${version}`];
  return says
    .filter((words) => !stdout.includes(words))
    .map((words) => `man followup lacks ${words}: ${said}`);
}

needs("man", "groff", "mandoc", "npm");
await trial("manual", async ({ folder }) => {
  const { roffText } = await importTypeScript("src/safe/roff.ts");
  const examples = readFileSync(PAGE, "utf8").match(/^\$ /gm).length;
  const safe = pageOf(folder, "safe.1", TEXTS.map(roffText));
  const unsafe = pageOf(folder, "unsafe.1", TEXTS);
  return {
    figures: [`${examples} examples in the manual, ${TEXTS.length} texts with signs in them`],
    faults: [...complaints(PAGE), ...complaints(safe), ...lost(safe, TEXTS), ...installed(folder)],
    control: lost(unsafe, TEXTS),
  };
});
