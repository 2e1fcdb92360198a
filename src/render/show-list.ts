/** All interviews, each in a line with where it stands. */
import type { Standing, Summary } from "../engine/dossier.js";
import { safeValue } from "../safe/terminal.js";
import { companyNames } from "./companies.js";
import { noInterviews } from "./greeting.js";
import { fill, measure, padTo, textOf, widest } from "./layout.js";
import type { Page, Paint } from "./paint.js";
import type { ShowView } from "./show.js";
import { standingText } from "./show-standing.js";
import { clockAt } from "./when.js";

const INDENT = 2;
const GAP = 3;
/** A column beside others pays only where the text keeps this much room. */
const LEAST_TEXT = 40;

const TONES: Partial<Record<Standing, (paint: Paint) => (text: string) => string>> = {
  overdue: (paint) => paint.alarm,
  due: (paint) => paint.attention,
  blocked: (paint) => paint.attention,
  over: (paint) => paint.quiet,
};

export function showAllPage(dossiers: readonly Summary[], view: ShowView, { columns, paint }: Page): string {
  const shown = safeValue(dossiers);
  const width = measure(columns);
  if (shown.length === 0) return textOf(noInterviews(width));
  const clock = clockAt(view.now, view.zone);
  const named = companyNames(shown.map(({ interview: id, company, role }) => ({ id, company, role })));
  const nameOf = ({ interview, company }: Summary) => named.get(interview) ?? company;
  const names = widest(shown.map(nameOf)) + GAP;
  const ages = names + widest(shown.map(heardText)) + GAP;
  const lines = shown.flatMap((dossier) => {
    const tone = TONES[dossier.standing]?.(paint) ?? ((text: string) => text);
    const stands = standingText(dossier, clock);
    if (width - ages < LEAST_TEXT) {
      return [
        ...fill(nameOf(dossier), width, 0).map(paint.heading),
        ...fill(stands, width, INDENT).map(tone),
        ...fill(heardText(dossier), width, INDENT).map(paint.quiet),
      ];
    }
    const [first = "", ...rest] = fill(stands, width - ages, 0);
    const age = paint.quiet(padTo(heardText(dossier), ages - names));
    return [
      paint.heading(padTo(nameOf(dossier), names)) + age + tone(first),
      ...rest.map((line) => " ".repeat(ages) + tone(line)),
    ];
  });
  return `${lines.join("\n")}\n`;
}

/** How long they have been silent. */
function heardText({ daysSince: { them } }: Summary): string {
  if (them === null) return "not heard yet";
  return them === 0 ? "heard today" : `heard ${them} ${them === 1 ? "day" : "days"} ago`;
}
