// Deliberate faults of the library, and the test or trial that sees each.

const ALONE = ["vitest", "test/library/alone.test.ts"];
const NAMES = ["vitest", "test/library/names.test.ts"];
const COMMANDS = ["vitest", "test/library/commands.test.ts"];
const PAGE = ["vitest", "test/library/page.test.ts"];
const FACE = ["vitest", "test/index.test.ts"];
const BROWSER = ["trial", "scripts/trials/browser.mjs", "6"];
const PACK = ["trial", "scripts/trials/pack.mjs", "1"];

export default [
  {
    what: "A draft asks the computer for its language.",
    file: "src/drafts/liquid.ts",
    from: 'locale: "en-US",',
    to: "",
    seenBy: ALONE,
  },
  {
    what: "A draft hangs on how quick the computer is.",
    file: "scripts/library.mjs",
    from: 'define: { global: "globalThis", "global.performance": "STOPPED_CLOCK" },',
    to: "",
    seenBy: ALONE,
  },
  {
    what: "Importing the library leaves something behind.",
    file: "src/index.ts",
    from: 'const UTC: Zone = "UTC";',
    to: 'const UTC: Zone = "UTC";\nObject.assign(globalThis, { UTC });',
    seenBy: ALONE,
  },
  {
    what: "A type that a function gives cannot be named.",
    file: "src/index.ts",
    from: "  VerdictName,\n",
    to: "",
    seenBy: NAMES,
  },
  {
    what: "A type does not say what it is.",
    file: "src/engine/types.ts",
    from: "/** What is worth knowing, and asks for nothing. */\n",
    to: "",
    seenBy: NAMES,
  },
  {
    what: "The library forgets the zone that it is given.",
    file: "src/index.ts",
    from: "return planAt(hunt, instant(now, hunt, zone), zone);",
    to: "return planAt(hunt, instant(now, hunt, zone), UTC);",
    seenBy: COMMANDS,
  },
  {
    what: "The script of the README prints something else than stands there.",
    file: "src/index.ts",
    from: "export const rules: readonly Guidance[] = GUIDE;",
    to: "export const rules: readonly Guidance[] = GUIDE.slice(1);",
    seenBy: PAGE,
  },
  {
    what: "The library changes a question that it is asked.",
    file: "src/index.ts",
    from: "const { at = now, ...approach } = question;",
    to: "const { at = now, ...approach } = Object.assign(question, { at: question.at ?? now });",
    seenBy: FACE,
  },
  {
    what: "Seconds are taken for milliseconds.",
    file: "src/model/dates/when.ts",
    from: "return time >= Date.UTC(FIRST_YEAR, 0) && time",
    to: "return time",
    seenBy: FACE,
  },
  {
    what: "A zone that does not exist is taken.",
    file: "src/index.ts",
    from: "if (!isZone(zone)) throw",
    to: 'if (zone === "") throw',
    seenBy: FACE,
  },
  {
    what: "The library is built for Node alone.",
    file: "scripts/library.mjs",
    from: 'platform: "browser",',
    to: 'platform: "node",',
    seenBy: BROWSER,
  },
  {
    what: "Days are read in the language of the browser.",
    file: "src/model/dates/zone.ts",
    from: "remembering((number: number): string => String(number)",
    to: "remembering((number: number): string => number.toLocaleString()",
    seenBy: BROWSER,
  },
  {
    what: "The package leaves the texts of messages out.",
    file: "package.json",
    from: '"./templates": {',
    to: '"./texts": {',
    seenBy: PACK,
  },
  {
    what: "A declaration names a type of a package that users do not have.",
    file: "src/model/parse/parsed.ts",
    from: 'import type { Zone } from "../dates/index.js";',
    to: 'import type { Node } from "yaml";\nimport type { Zone } from "../dates/index.js";\n\nexport type Odd = Node;',
    seenBy: PACK,
  },
];
