/** The signs on the lanes: drawn once, told apart by their shapes, filled for what was and hollow for what is to come. */
import { type Markup, markup } from "../../safe/html.js";

/** On a square of 24. */
const SHAPES = {
  round: markup`<circle cx="12" cy="12" r="6.5"/>`,
  sent: markup`<path d="M12 4.5 18.5 11.5H14.5V19.5H9.5V11.5H5.5Z"/>`,
  vain: markup`<path d="M5 4.5H19V7H5ZM12 9.5 17.5 15.5H14.2V20H9.8V15.5H6.5Z"/>`,
  got: markup`<path d="M12 19.5 5.5 12.5H9.5V4.5H14.5V12.5H18.5Z"/>`,
  self: markup`<rect x="6.5" y="6.5" width="11" height="11" rx="2.5"/>`,
  reference: markup`<path d="M12 5A3 3 0 0 1 12 11 3 3 0 0 1 12 5ZM6 19.5C6 15 8.5 13 12 13S18 15 18 19.5Z"/>`,
  date: markup`<path d="M12 5 19 12 12 19 5 12Z"/>`,
  wait: markup`<path d="M7 5H17L13 12 17 19H7L11 12Z"/>`,
  paused: markup`<path d="M7 6H10.5V18H7ZM13.5 6H17V18H13.5Z"/>`,
  closed: markup`<path d="M7.5 5.5 12 10 16.5 5.5 18.5 7.5 14 12 18.5 16.5 16.5 18.5 12 14 7.5 18.5 5.5 16.5 10 12 5.5 7.5Z"/>`,
} as const;

export type Sign = keyof typeof SHAPES;

/** In the order of the key. */
const MEANINGS: Readonly<Record<Sign, string>> = {
  round: "a round",
  sent: "from you",
  vain: "a call in vain",
  got: "from them",
  self: "by yourself",
  reference: "with a reference",
  date: "the date they named",
  wait: "the end of a wait",
  paused: "put off",
  closed: "the end",
};

/** What every page has of them; unseen. */
export function shapes(signs: ReadonlySet<Sign>): Markup {
  return markup`<svg class="shapes" aria-hidden="true">
${used(signs).map(
  (sign) => markup`<symbol id="${sign}" viewBox="0 0 24 24">${SHAPES[sign]}</symbol>\n`,
)}</svg>`;
}

/** One of them, as large as the text around it asks. */
export function drawn(sign: Sign): Markup {
  return markup`<svg aria-hidden="true"><use href="#${sign}"/></svg>`;
}

/** What the signs of a page mean. */
export function keyTo(signs: ReadonlySet<Sign>): Markup {
  return markup`<ul class="key" role="list" aria-label="The signs">
${used(signs).map((sign) => markup`<li class="${sign}">${drawn(sign)}${MEANINGS[sign]}</li>\n`)}<li class="ahead">${drawn("sent")}${drawn("round")}hollow: still to come</li>
<li><i class="sample window"></i>when to write or call</li>
<li><i class="sample deadline"></i>up to a deadline</li>
<li><i class="sample late"></i>late</li>
<li><i class="sample pause"></i>waiting</li>
</ul>
`;
}

function used(signs: ReadonlySet<Sign>): Sign[] {
  return (Object.keys(MEANINGS) as Sign[]).filter(
    (sign) => signs.has(sign) || sign === "sent" || sign === "round",
  );
}
