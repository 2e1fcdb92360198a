// Pages to be looked at, made by the built program: of the sample, of many interviews, of none, and of hostile text.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileOf, NOW } from "../bench/files.mjs";

const PROGRAM = fileURLToPath(new URL("../../bin/followup.js", import.meta.url));

const HOSTILE = [
  "</style><script>window.ran = 1</script>",
  '"><img src=x onerror="window.ran = 2">',
  "' onfocus='window.ran = 3' autofocus tabindex='1",
  "<svg/onload=window.ran=4><base href=https://evil.example>",
  "-->]]><iframe srcdoc='<script>parent.ran=5</script>'>",
  "</span></a></li><form action=https://evil.example><input autofocus>",
  "{{7*7}}<%= 7*7 %>&lt;script&gt;&#60;script&#62;",
  "\u202etxt.exe\u2066 <link rel=stylesheet href=https://evil.example>",
];
const LINKS = [
  "javascript:window.ran=6",
  "data:text/html,<script>opener.ran=7</script>",
  "https://example.org/'\"><b>",
];

const EMPTY = "version: 1\nme: { name: Dana, email: d@a.example }\ninterviews: []\n";

/** A hunt that has such texts wherever a text may stand. */
function hostileFile() {
  let count = 0;
  const text = () => JSON.stringify(`${HOSTILE[count++ % HOSTILE.length]} ${count}`);
  const interview = (index) => `
  - id: i${index}
    company: ${text()}
    role: ${text()}
    department: ${text()}
    people: [{ id: p, name: ${text()}, phone: ${text()}, post: ${text()}, email: p@a.example }]
    rounds: [{ at: 2026-06-03 10:00, with: [p], decision: { by: 2026-06-05, said: ${text()} } }]
    promises: [{ what: ${text()}, to: p, by: 2026-06-20 }]
    clippings: [${LINKS.map((url) => `{ title: ${text()}, url: ${JSON.stringify(url)} }`)}]
    log: [{ at: 2026-06-03 12:00, sent: other, to: p, via: email }]`;
  const me = `me: { name: ${text()}, email: d@a.example, timezone: America/New_York }`;
  return `version: 1\n${me}\ninterviews:${[0, 1, 2, 3].map(interview).join("")}\n`;
}

/** The paths of the pages by their names. @param count of interviews in the largest */
export function pagesIn(folder, count) {
  const made = (name, ...args) => {
    const path = join(folder, `${name}.html`);
    const line = ["show", "--html", "-q", "--now", NOW, "--out", path, ...args];
    execFileSync(process.execPath, [PROGRAM, ...line], { env: { PATH: process.env.PATH, HOME: folder } });
    return [name, path];
  };
  const madeOf = (name, text) => {
    const path = join(folder, `${name}.yaml`);
    writeFileSync(path, text);
    return made(name, "--file", path);
  };
  return Object.fromEntries([
    made("demo", "--demo"),
    made("one", "northwind", "--demo"),
    madeOf("many", fileOf(count)),
    madeOf("hostile", hostileFile()),
    madeOf("empty", EMPTY),
  ]);
}
