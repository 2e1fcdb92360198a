/** The answer of `next` as a page to read. */
import type { Action, Outlook } from "../engine/types.js";
import type { Zone } from "../model/dates/index.js";
import type { Interview } from "../model/types.js";
import { companyNames } from "./companies.js";
import { measure } from "./layout.js";
import { merged } from "./next-merge.js";
import { type PageView, pageOfAll } from "./next-page.js";
import { type Part, partOf } from "./next-part.js";
import type { Page } from "./paint.js";
import type { Clock } from "./when.js";

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

/**
 * The same of what each interview gives to the page, made for it alone.
 *
 * @param parts in the order of the file
 */
export function pageOfParts(parts: readonly Part[], view: PageView, page: Page): string {
  return pageOfAll(merged(parts), view, page);
}
