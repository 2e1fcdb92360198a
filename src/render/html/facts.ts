/** What else is known of an interview: who they are, how long it has been quiet, and what to share with them. */
import type { Interview } from "../../model/types.js";
import { type Markup, markup, webAddress } from "../../safe/html.js";
import { clocksText, partOf, reachOf } from "../show-card.js";
import type { Seen } from "./shown.js";

export function factsOf({ dossier, interview }: Seen): Markup {
  return markup`<div class="facts"><p>${clocksText(dossier)}</p>
${peopleOf(dossier)}${clippingsOf(interview)}</div>`;
}

function peopleOf({ people }: Seen["dossier"]): Markup {
  if (people.length === 0) return markup``;
  const rows = people.map((card) => {
    const part = partOf(card);
    const ways = reachOf(card).map((way) => markup`<span>${way}</span> `);
    return markup`<div><dt>${card.name}${part === "" ? "" : markup` <span class="quiet">${part}</span>`}</dt> <dd>${ways}</dd></div>\n`;
  });
  return markup`<dl>${rows}</dl>\n`;
}

/** Each with where it leads, which is somewhere on the web or nowhere. */
function clippingsOf({ clippings }: Interview): Markup {
  if (clippings.length === 0) return markup``;
  const items = clippings.map(({ title, url }) => {
    const address = url === undefined ? undefined : webAddress(url);
    if (address === undefined) return markup`<li>${title}${url === undefined ? "" : ` (${url})`}</li>\n`;
    return markup`<li><a href="${address.href}" rel="noreferrer">${title}</a> <span class="quiet">${address.host}</span></li>\n`;
  });
  return markup`<p>To share with them:</p><ul>${items}</ul>\n`;
}
