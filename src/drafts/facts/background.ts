/** What somebody has worked as, in what and for how long. */
import { numberWord } from "../../engine/words.js";
import type { Me } from "../../model/types.js";
import { clean } from "../../safe/line.js";
import { uncapitalised } from "../capitals.js";

/** What somebody is called who does the work, rather than the work: `backend engineer`, `nurse`. */
const WORKER =
  /(?:eer|ager|gner|oper|lyst|ist|ian|tor|tect|tant|ver|cher|cer|chief|clerk|head|lead|lawyer|leader|nurse|owner|programmer|recruiter|seller|teller|worker|writer)$/i;

/** `six years of product management in fintech`, `six years in backend engineer roles`; undefined where nothing is told. */
export function backgroundOf({
  function: work,
  years,
  industry,
}: NonNullable<Me["pitch"]>): string | undefined {
  const span = years && `${numberWord(years)} ${years === 1 ? "year" : "years"}`;
  const field = industry && `in ${uncapitalised(clean(industry))}`;
  const what = work && doing(uncapitalised(clean(work)));
  if (!what && !span && !field) return undefined;
  return [span || "experience", what ?? (span && "of experience"), field].filter(Boolean).join(" ");
}

function doing(work: string): string {
  return WORKER.test(work) ? `in ${work} roles` : `of ${work}`;
}
