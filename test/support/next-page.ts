/** The page of `next` from a whole plan, without a merge of parts: what the page of parts has to be. */
import type { Action, Outlook } from "../../src/engine/types.js";
import type { Zone } from "../../src/model/dates/index.js";
import type { Interview } from "../../src/model/types.js";
import { companyNames } from "../../src/render/companies.js";
import { measure } from "../../src/render/layout.js";
import { pageOfAll } from "../../src/render/next-page.js";
import { partOf } from "../../src/render/next-part.js";
import type { Page } from "../../src/render/paint.js";
import type { Clock } from "../../src/render/when.js";

export interface NextView {
  /** The user's. */
  readonly clock: Clock;
  /** Whether to give the rules behind each action. */
  readonly why: boolean;
  /** What a printed command must repeat to mean the same file: empty, or ` --demo`. */
  readonly options: string;
  /** Whether there is a file to note things in. */
  readonly notes: boolean;
  /** All that the file has. */
  readonly interviews: readonly Pick<Interview, "id" | "company" | "role">[];
  /** Where the recipient's clock stands; without a recipient, the company's. */
  readonly zoneOf: (action: Action) => Zone;
  /** The actions left out because they are further than `days` ahead. */
  readonly beyond: readonly Action[];
  readonly days: number;
}

/** @param plan in its order, in which it stays under each heading */
export function nextPage(plan: Outlook, view: NextView, page: Page): string {
  const { clock, interviews, beyond } = view;
  const names = companyNames(interviews);
  const all = partOf(plan, beyond, { ...view, names, width: measure(page.columns), paint: page.paint });
  return pageOfAll(all, { ...view, today: clock.today, isEmpty: interviews.length === 0 }, page);
}
