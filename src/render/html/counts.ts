/** How many interviews there are, and where they stand, in a line. */
import { STANDINGS, type Standing, type Summary } from "../../engine/dossier.js";

const WORDS: Readonly<Record<Standing, string>> = {
  overdue: "late",
  due: "your turn",
  blocked: "stuck",
  waiting: "waiting",
  upcoming: "quiet for now",
  over: "over",
};

/** `6 interviews: 2 late, 2 your turn, 1 waiting, 1 over`, or `1 interview: waiting`; empty for none. */
export function countsText(summaries: readonly Pick<Summary, "standing">[]): string {
  const [only, ...others] = summaries;
  if (only === undefined) return "";
  if (others.length === 0) return `1 interview: ${WORDS[only.standing]}`;
  const parts = STANDINGS.flatMap((standing) => {
    const count = summaries.filter((one) => one.standing === standing).length;
    return count === 0 ? [] : [`${count} ${WORDS[standing]}`];
  });
  return `${summaries.length} interviews: ${parts.join(", ")}`;
}
