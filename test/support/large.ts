/** Random hunts of several interviews, and a page on which every style shows. */
import fc from "fast-check";
import { withHolidays } from "../../src/model/holidays/index.js";
import type { Hunt, Interview } from "../../src/model/types.js";
import { hunts } from "./hunts.js";

const COMPANIES = [
  "Northwind",
  "Fjord Energy",
  "Żubr & Söhne",
  "株式会社ノースウィンド",
  "Kestrel Analytics, New York",
];
const ROLES = ["Analyst", "Architect"];

/** Each kind of text in marks of its own. */
export const MARKS = {
  heading: (text: string) => `<h>${text}</h>`,
  alarm: (text: string) => `<a>${text}</a>`,
  attention: (text: string) => `<t>${text}</t>`,
  good: (text: string) => `<g>${text}</g>`,
  quiet: (text: string) => `<q>${text}</q>`,
  command: (text: string) => `<c>${text}</c>`,
};

/** The interviews of several hunts in one, some of them with one company. */
export const large: fc.Arbitrary<Hunt> = fc
  .array(fc.tuple(hunts, fc.constantFrom(...COMPANIES), fc.constantFrom(...ROLES)), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => {
    const [[first]] = all as [[Hunt, string, string]];
    const interviews = all.flatMap(([hunt, company, role], at) =>
      hunt.interviews.map((one): Interview => ({ ...one, id: `${one.id}-${at}`, company, role })),
    );
    return withHolidays({ ...first, interviews });
  });
