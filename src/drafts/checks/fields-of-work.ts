/** Which words of a job's title tell what the work is about, to know one position from another. */
import { contentOf } from "./words.js";

/** Each line is a field with the words that its titles use; a word may be of several. */
const FIELDS = [
  "software web developer programmer coding technology fullstack frontend ui react angular javascript typescript",
  "software web developer programmer coding technology fullstack backend api server java python ruby golang rust",
  "software developer programmer mobile ios android app",
  "software technology devops sre platform infrastructure cloud reliability network security cybersecurity",
  "software technology helpdesk desktop systems network support",
  "software qa tester testing test quality",
  "data analytics statistics scientist learning bi database research insights",
  "product ux",
  "project program programme delivery scrum agile",
  "design designer ux ui graphic creative brand",
  "marketing brand content seo communications pr media growth advertising editor editorial copywriter writer",
  "sales account revenue commercial business growth partnerships",
  "customer client account success support service services",
  "finance financial accounting accountant controller controlling treasury tax audit auditor bookkeeper payroll",
  "hr human people talent recruiting recruiter recruitment payroll",
  "legal counsel lawyer attorney paralegal solicitor compliance",
  "nurse nursing ward clinical midwife theatre patient care carer",
  "physician doctor surgeon surgical clinical medical theatre",
  "teacher teaching tutor lecturer professor instructor school classroom education learning",
  "operations ops operating plant production manufacturing logistics supply warehouse procurement purchasing service services",
  "mechanical process manufacturing production industrial plant",
  "electrical electronics hardware embedded firmware",
  "civil structural construction site building architect",
  "chef cook kitchen catering restaurant waiter hospitality",
  "driver transport logistics delivery",
  "chemist chemistry chemical biologist biology physicist science laboratory lab research",
] as const;

const FIELDS_OF = new Map<string, number[]>();
for (const [field, words] of FIELDS.entries()) {
  for (const word of contentOf(words)) FIELDS_OF.set(word, [...(FIELDS_OF.get(word) ?? []), field]);
}

/** The fields of each word of a title that tells any; none for `manager`, and for what is rare. */
export function fieldsOf(title: string): ReadonlyMap<string, readonly number[]> {
  const joined = title.replace(/\b(front|back|full)[\s-]+(end|stack)\b/gi, "$1$2");
  const words = [...contentOf(joined)].filter((word) => FIELDS_OF.has(word));
  return new Map(words.map((word) => [word, FIELDS_OF.get(word) ?? []]));
}
