/** What is to be done today, as `next` has it. */
import type { Action, Outlook } from "../../engine/types.js";
import { type Markup, markup } from "../../safe/html.js";
import { itemOf } from "../action.js";
import { contentOf, isChecklist, isChore } from "../chores.js";
import { closingWordsNow } from "../closing.js";
import { type CompanyNames, withCompanyNames } from "../companies.js";
import { missingTexts, warningTexts } from "../forecast-words.js";
import { greeting } from "../greeting.js";
import type { Toned } from "../paint.js";
import { PRESSING, sectionsOf } from "../sections.js";
import { phoneOf } from "../sentence.js";
import { type Clock, dayOfIso } from "../when.js";

/** As many as can be taken in at a glance; more are folded away. */
const MOST = 12;

export interface TodoView {
  readonly clock: Clock;
  readonly names: CompanyNames;
  /** The ids of the lanes, by those of the interviews. */
  readonly lanes: ReadonlyMap<string, string>;
  /** What a printed command must repeat to mean the same file: empty, or ` --demo`. */
  readonly options: string;
  /** Whether there is a file to note things in. */
  readonly notes: boolean;
}

type Todo = Pick<Outlook, "actions" | "waiting">;

export function todoOf(plan: Todo, view: TodoView): Markup {
  const { clock, names, lanes } = view;
  const named = withCompanyNames(plan, names);
  const pressing = sectionsOf(named, [], clock).sections.filter(({ heading }) => PRESSING.includes(heading));
  const says = greeting({
    isEmpty: lanes.size === 0,
    isPressing: pressing.length > 0,
    isWaitOver: plan.waiting.some(({ until }) => dayOfIso(until, clock) <= clock.today),
    isIdle: plan.actions.length === 0 && plan.waiting.length === 0,
  });
  return markup`<section class="todo" aria-labelledby="todo"><h2 id="todo">What to do now</h2>
${says === undefined ? "" : markup`<p class="greeting">${says}</p>\n`}<div class="groups">
${pressing.map(
  ({ heading, actions }) => markup`<div><h3>${heading}</h3>
${listOf(actions.slice(0, MOST), view)}${actions.length > MOST ? folded(actions.slice(MOST), view) : ""}</div>
`,
)}</div></section>
`;
}

function folded(actions: readonly Action[], view: TodoView): Markup {
  return markup`<details><summary>${actions.length} more</summary>${listOf(actions, view)}</details>\n`;
}

function listOf(actions: readonly Action[], view: TodoView): Markup {
  return markup`<ul class="items" role="list">\n${actions.map((action) => itemMarkup(action, view))}</ul>\n`;
}

function itemMarkup(action: Action, { clock, lanes, options, notes }: TodoView): Markup {
  const { sentence, when } = itemOf(action, clock);
  const { id, interview, state, template } = action;
  const phone = phoneOf(action);
  const closing = notes ? closingWordsNow(action) : undefined;
  return markup`<li class="${isChore(action) ? "chore" : state}"><p class="when">${when}</p>
<div><p class="what"><a href="#${lanes.get(interview) ?? ""}">${sentence}</a></p>
${contentMarkup(action)}${paragraphs([...missingTexts(action), ...warningTexts(action)])}${
  phone === undefined ? "" : markup`<p>phone: ${phone}</p>\n`
}${
  template === null ? "" : markup`<p><code>followup draft ${id}${options}</code></p>\n`
}${closing === undefined ? "" : markup`<p>${closing} <code>followup done ${id}${options}</code></p>\n`}</div></li>
`;
}

function contentMarkup(action: Action): Markup {
  const content = contentOf(action);
  if (!isChecklist(action)) return markup`${paragraphs(content.map(quiet))}`;
  return markup`<ul class="points">${content.map((text) => markup`<li>${text}</li>\n`)}</ul>\n`;
}

function paragraphs(texts: readonly Toned[]): readonly Markup[] {
  return texts.map(({ text, tone }) => markup`<p class="${tone}">${text}</p>\n`);
}

function quiet(text: string): Toned {
  return { text, tone: "quiet" };
}
