// What is typed on the way to trial:completion, and what has to come of it, with a file in which text is hostile.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const NOW = "2026-06-10T10:15-04:00";
/** Anything that is run leaves such a file. */
export const TRACE = "pwned";

const PROMISES = [
  `a $(touch ${TRACE}) \`touch ${TRACE}\` end`,
  `b it's "quoted" \\ back`,
  `c ; touch ${TRACE} & | > ${TRACE} < x`,
  "d *?[a]{b,c}~ #: =y %x ^z",
  "e 山田 é שלום",
  "f (touch pwned) $HOME",
  "~/g",
  "=h",
  "i:j k",
  "i:j l",
  "m  two  spaces",
  "n stop! now",
];
/** With what no command line can be given. */
const HIDDEN = ["o\\ttab", "p\\e]0;title\\a", "q\\u202Eright", "-r", "s\\nt"];

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

export const WORLD = `version: 1
me: { name: Dana, email: dana@okafor.example, timezone: America/New_York }
references:
  - { id: lee, name: Lee Park, email: lee@park.example, agreed: 2026-05-20 }
interviews:
  - id: northwind
    company: "North:wind $(touch ${TRACE}) \\e[31m\\ttab"
    role: "Clerk \`touch ${TRACE}\`"
    people:
      - { id: maria, name: "María 'Q' Gómez: \\"x\\" \\\\", email: maria@northwind.example }
      - { id: raj, name: Raj Patel, email: raj@northwind.example }
    rounds: [ { at: 2026-06-09 10:00, ends: 2026-06-09 11:00, with: [ maria ] } ]
    given: [ lee ]
    promises:
${[...PROMISES.map(quoted), ...HIDDEN.map((text) => `"${text}"`)].map((what) => `      - { what: ${what}, to: maria, by: 2026-07-01 }`).join("\n")}
    facts: [ { what: "shipped it" } ]
    clippings: [ { title: "An article", url: "https://example.org/a" } ]
  - id: 山田
    company: 山田工業
    role: 事務
    people: [ { id: raj, name: Raj 太郎, email: raj@yamada.example } ]
`;

const WHO = "lee maria northwind northwind/lee northwind/maria northwind/raj 山田 山田/raj";
const PEOPLE = "lee maria raj";
const PROGRAM = fileURLToPath(new URL("../../bin/followup.js", import.meta.url));
const SCRIPT = spawnSync(process.execPath, [PROGRAM, "completion", "bash"], { encoding: "utf8" }).stdout;
/** What is offered where nothing is due: all that the table of a script has. */
const [, MESSAGES] = /^draft\|1\|=@messages (\w[^|]*\bthank-you\b[^|]*)\|/m.exec(SCRIPT) ?? [];
const EVERYWHERE = "--file --help --json --no-color --no-input --now --quiet --version -h -q";

/** What is offered behind a line, in every shell or in some. */
export const LINES = [
  ["followup ne", "next"],
  ["followup log ", "closed got sent"],
  ["followup templates ", "check eject list show"],
  ["followup help lo", "log"],
  ["followup help exit", "exit-codes"],
  ["followup completion ", "bash fish zsh"],

  ["followup -", EVERYWHERE],
  ["followup templates list -", EVERYWHERE],
  ["followup next --e", "--exit-code"],
  ["followup next --d", "--days --demo"],
  ["followup next --days 3 --all --d", "--demo"],
  ["followup next --days=3 --d", "--demo"],
  ["followup --file interviews.yaml -q next --f", ""],
  ["followup --quiet next -q", ""],
  ["followup next -q --qu", ""],
  ["followup log sent thank-you northwind --to maria --t", "--to"],
  ["followup proofread a.txt --against b.txt --ag", "--against"],
  ["followup proofread a.txt --via post --against b.txt --for answer --v", "--version"],
  ["followup next -- -", ""],
  ["followup --json next --why -- ", WHO],

  ["followup check --via ", "email phone post"],
  ["followup check --via=", "email phone post"],
  ["followup check --via=p", "phone post"],
  ["followup done x --via l", "linkedin"],
  ["followup draft x --format ", "eml json mailto text"],
  ["followup schema --of v", "validate"],
  ["followup add round --where ", "onsite phone video"],
  ["followup check maria --for st", "status-check"],
  ["followup proofread x --for voice", "voicemail"],
  ["followup log sent th", "thank-for-decision thank-you"],
  ["followup log got re", "reference-check reference-request rejection reply"],
  ["followup log closed ", "accepted declined let-go withdrawn"],
  ["followup templates show thank-you.", "thank-you.email thank-you.post"],
  ["followup templates eject voicemail.phone clipping.", "clipping.email clipping.post"],
  ["followup rules thank-r", "thank-recap"],
  ["followup init --timezone Europe/Berl", "Europe/Berlin"],
  ["followup add person --country US-NY", "US-NY"],
  ["followup next --days ", ""],
  ["followup next --days=", ""],
  ["followup undo ", ""],
  ["followup nonsense --nonsense=x ", ""],

  ["followup next ", WHO],
  ["followup --file interviews.yaml next ", WHO],
  [
    "followup --now 2026-06-10 --file=interviews.yaml check n",
    "northwind northwind/lee northwind/maria northwind/raj",
  ],
  ["followup next northwind ", ""],
  ["followup show ", "northwind 山田"],
  ["followup show 山", "山田"],
  ["followup forecast --why n", "northwind"],
  ["followup log closed let-go ", "northwind 山田"],
  ["followup log sent thank-you northwind --to ", PEOPLE],
  ["followup log sent thank-you northwind --to maria ", PEOPLE],
  ["followup log sent thank-you northwind --to maria --via e", "email"],
  ["followup log got reply northwind --from m", "maria"],
  ["followup add round northwind --with r", "raj"],
  ["followup done northwind/t", "northwind/thank-you/1/maria"],
  ["followup done --via phone northwind/s", "northwind/status-check/1"],
  ["followup snooze northwind/c", "northwind/complete-record/1"],
  ["followup draft northwind/c", ""],
  ["followup draft ", "northwind/brief-reference/1/lee northwind/status-check/1 northwind/thank-you/1/maria"],
  ["followup --file none.yaml draft ", MESSAGES],
  ["followup draft t", "thank-for-decision thank-you third-follow-up"],
  ["followup draft thank-you m", "maria"],
  ["followup --now 2026-06-09T09:00-04:00 done northwind/p", "northwind/prepare/1"],
  ["followup --file ~/other.yaml show ", "elsewhere"],
  ["followup draft --demo bluebell-health/a", "bluebell-health/answer/1"],
  ["followup --file none.yaml show ", ""],
  ["followup --file broken.yaml show ", ""],

  ["followup next > x le", "lee", ["bash", "zsh"]],
  ["followup next 2>x le", "lee", ["bash", "zsh"]],
  ["followup next > n", "", ["bash"]],
  ["followup next >n", "", ["bash"]],
];

/** Behind a line with nothing to offer, a screen shows the line alone. */
export const SILENT = "followup show n";

const LEFT = "\u001b[D";
const KEPT = ["log", "sent", "keep-promise", "northwind"];
const kept = (typed, ...word) => ({
  parts: [`followup ${KEPT.join(" ")} ${typed}`],
  args: [...KEPT, ...word],
});

/** A word that wants to be run. */
export const HOSTILE = kept("--what a", "--what", PROMISES[0]);

/** Lines typed with Tab after each part, and the arguments that followup is run with in the end. */
export const TYPED = [
  { parts: ["followup ne", "--w"], args: ["next", "--why"] },
  { parts: [`followup nex --all${LEFT.repeat(6)}`], args: ["next", "--all"] },
  { parts: ["followup draft x --fo", "e"], args: ["draft", "x", "--format", "eml"] },
  {
    parts: ["followup --file 'interviews.yaml' show 山"],
    args: ["--file", "interviews.yaml", "show", "山田"],
  },
  { parts: ["followup show 'nor"], args: ["show", "northwind"] },
  { parts: ['followup check --via="em'], args: ["check", "--via=email"] },
  { parts: ["followup calendar --out pl"], args: ["calendar", "--out", "plan 1.ics"] },
  { parts: ["followup calendar --out=pl"], args: ["calendar", "--out=plan 1.ics"] },
  { parts: ["followup templates check te"], args: ["templates", "check", "te xts"] },
  HOSTILE,
  ...PROMISES.filter((promise) => /^[b-hm-z]/.test(promise)).map((promise) =>
    kept(`--what ${promise[0]}`, "--what", promise),
  ),
  ...PROMISES.filter((promise) => /^[a-f~=]/.test(promise)).flatMap((promise) =>
    ["'", '"'].map((quote) => kept(`--what=${quote}${promise[0]}`, `--what=${promise}`)),
  ),
  ...["k", "l"].map((last) => ({
    parts: [`followup ${KEPT.join(" ")} --what=i`, last],
    args: [...KEPT, `--what=i:j ${last}`],
  })),
];

/** What lies in the folder in which all that is typed. */
export const FILES = {
  "interviews.yaml": WORLD,
  "broken.yaml": "version: 1\ninterviews: [",
  "plan 1.ics": "",
  "te xts.md": "",
};
export const FOLDER = "te xts";

/** In the home. */
export const OTHER = WORLD.replace("id: northwind", "id: elsewhere").replace(/ {2}- id: 山田[\s\S]*/, "");
