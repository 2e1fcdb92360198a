/** Time zones by an abbreviation: it stands for one clock all year, or for that of another country. */
import type { Zone } from "../dates/index.js";
import type { Hunt } from "../types.js";
import type { Remark } from "./remarks.js";

/** Whoever writes these most likely means the clock of that city. */
const MEANT: Readonly<Record<string, Zone>> = {
  BST: "Europe/London",
  CST: "America/Chicago",
  EST: "America/New_York",
  IST: "Asia/Kolkata",
  JST: "Asia/Tokyo",
  MST: "America/Denver",
  PST: "America/Los_Angeles",
};

/** A warning for each. */
export function abbreviations({ me, references, interviews }: Hunt): Remark[] {
  return [
    ...inPlace(me, "me"),
    ...references.flatMap((reference, index) => inPlace(reference, "references", index)),
    ...interviews.flatMap((interview, index) => [
      ...inPlace(interview, "interviews", index),
      ...interview.people.flatMap((person, nth) => inPlace(person, "interviews", index, "people", nth)),
    ]),
  ];
}

function inPlace({ timezone }: { readonly timezone?: Zone }, ...place: Remark["path"]): Remark[] {
  const meant = timezone === undefined ? undefined : MEANT[timezone];
  if (meant === undefined) return [];
  const says = `${timezone} may be another clock than you mean, or an hour off in summer.`;
  return [{ path: [...place, "timezone"], severity: "warning", says, hint: `Name a city: ${meant}.` }];
}
