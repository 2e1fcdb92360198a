/** `followup help exit-codes` */
import { EXIT, EXIT_SAYS } from "../../errors.js";
import type { Item, Part } from "../help/parts.js";

const NAMES = Object.keys(EXIT) as (keyof typeof EXIT)[];

export const EXITS: readonly Item[] = NAMES.map((name) => ({
  term: String(EXIT[name]),
  says: EXIT_SAYS[name],
}));

export const PARTS: readonly Part[] = [
  { text: "The exit code says how it went, for scripts. A shell has it in `$?`." },
  { title: "Examples" },
  {
    examples: [
      {
        line: "followup check northwind > /dev/null && echo You may ask",
        says: "only when it is not too soon",
      },
      {
        line: "followup next --exit-code > /dev/null || echo Something is due",
        says: "with `--exit-code`, something due is a no",
      },
      { line: 'followup validate || echo "The code is $?"', says: "65 where the file has a fault" },
    ],
  },
  { title: "Codes" },
  { items: EXITS },
  {
    text: "With any code but 0 and 1, stderr says what is wrong and what to do about it; `validate --json` says it on stdout.",
  },
];
