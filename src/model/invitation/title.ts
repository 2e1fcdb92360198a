/** Role and company as the title of an invitation may tell them. */

export interface Title {
  readonly role?: string;
  readonly company?: string;
}

const SEPARATORS = /\s+[-\u2013\u2014/\u00b7\u2022]\s+|\s*[|:()[\]]\s*|\s*<>\s*|\s+with\s+/;

/** A word that names a stage or a way of talking, not a role. */
const STAGE =
  /^(?:an?|the|your|our|first|second|third|1st|2nd|3rd|final|next|initial|intro|introductory|technical|behaviou?ral|virtual|remote|online|video|phone|telephone|onsite|on-site|in-person|panel|screen|screening|interviews?|round|stage|call|chat|meeting|conversation|session|invitation|invite|updated|rescheduled|cancell?ed|confirmed|tentative|with|\d)$/i;

/** The last word of most roles. */
const ROLE =
  /(?:manager|engineer|developer|programmer|designer|analyst|scientist|consultant|director|lead|head|officer|specialist|assistant|associate|coordinator|accountant|architect|administrator|nurse|teacher|lecturer|writer|editor|researcher|recruiter|representative|executive|intern|technician|producer|marketer|counsel|attorney|clerk|planner|buyer|strategist|supervisor|operator|advis[eo]r|auditor|controller|bookkeeper|owner|secretary|therapist|pharmacist|physician|librarian|journalist|translator)$/i;

/** Who interviews, rather than what is applied for. */
const INTERVIEWER =
  /^(?:hiring|recruiting|line|talent|hr|people|team)?\s*(?:manager|recruiter|lead|head|director)$/i;

/** Where a meeting is, rather than whose it is. */
const PLACE =
  /\d|\b(?:office|offices|hq|headquarters|building|floor|room|street|campus|site|noon|home|location)\b/i;

const MOST_WORDS = 8;

/** `summary` is one line of at most a few hundred letters. */
export function titleOf(summary: string): Title {
  const parts = summary.split(SEPARATORS).filter((part) => part.trim() !== "");
  const readings = parts.map((part, index) => readPart(part.trim(), isStage(parts[index - 1])));
  const roles = new Set(readings.map(({ role }) => role).filter((role) => role !== undefined));
  const companies = new Set(
    readings.map(({ company }) => company).filter((company) => company !== undefined),
  );
  const [role] = roles.size === 1 ? roles : [];
  const [company] = companies.size === 1 ? companies : [];
  return { ...(role !== undefined && { role }), ...(company !== undefined && { company }) };
}

/** One part: `Product Manager at Northwind`, `Interview for the Product Manager role`, `Product Manager interview`. */
function readPart(part: string, afterStage: boolean): Title {
  const [before = "", ...rest] = part.split(/\s+(?:at|@)\s+|^(?:at|@)\s+/i);
  const company = rest.length === 1 ? companyIn(rest[0] ?? "") : undefined;
  const role = roleIn(before, afterStage && company !== undefined);
  return { ...(role !== undefined && { role }), ...(company !== undefined && { company }) };
}

function companyIn(text: string): string | undefined {
  const name = (text.split(/,|\s+(?:for|on|in|to)\s+/)[0] ?? "").replace(/^the\s+/i, "").trim();
  const fits = /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(name) && name.split(/\s+/).length <= 5;
  return fits && !PLACE.test(name) ? name : undefined;
}

/** `isTold`: the words stand where only a role can, behind `Interview:` and before `at Northwind`. */
function roleIn(text: string, isTold: boolean): string | undefined {
  const words = (text.split(/\bfor\s+(?:the\s+|our\s+|an?\s+)?/i).at(-1) ?? "").trim().split(/\s+/);
  const named = /^(?:role|position|job|opening|vacancy)$/i.test(words.at(-1) ?? "")
    ? words.slice(0, -1)
    : words;
  const from = named.findIndex((word) => !STAGE.test(word));
  const to = named.findLastIndex((word) => !STAGE.test(word));
  const kept = from < 0 ? [] : named.slice(from, to + 1);
  const role = kept.join(" ").replace(/[\s,;.]+$/, "");
  const isRole = ROLE.test(role.replace(/\s+(?:[IVX]+|\d)$/, "")) || (isTold && /^\p{Lu}/u.test(role));
  return isRole && kept.length <= MOST_WORDS && !INTERVIEWER.test(role) ? role : undefined;
}

function isStage(part = ""): boolean {
  return part !== "" && part.split(/\s+/).every((word) => STAGE.test(word));
}
