/** Whether a message recalls what was said, rather than that something was. */

import { opensHint } from "../blanks.js";
import type { Known } from "../known.js";
import { phrases } from "./phrases.js";
import { contentOf, shareOf } from "./words.js";

const LEADS = phrases([
  "(?:that|what|as|when|how|way|point|everything|thing|moment) you(?: have| had|'ve)?(?: all)?(?: just| so kindly| kindly)? \\p{L}+",
  "you(?: have| had|'ve)?(?: also| kindly)? (?:mentioned|said|told (?:me|us)|described|explained|showed|shown|shared|raised|asked|pointed|brought up|spoke|talked|walked|outlined|sketched|called|taught|touched)",
  "(?:conversation|talk|discussion|chat|exchange|session|meeting|exercise|debate|thoughts|tour) (?:about|on|around|over|of|through)",
  "we (?:\\p{L}+ )?(?:talked|spoke|discussed|covered|touched|explored|went|compared|looked|worked|sketched|debated|laughed)",
  "(?:hearing|learning|heard|learned|learnt|reading|seeing|listening to|see|hear|learn) (?:(?:so |a )?(?:more|much|lot|little|deal|bit) )?(?:about|from|how|of|what|why|that|your|the)",
  "your (?:\\p{L}+ )?(?:questions?|points?|story|stories|remarks?|description|account|ideas?|views?|examples?|advice|explanation|plans?|approach|vision|thoughts|take|insights?|overview|walk-?through|comments?|work|tour|tip|suggestion|concerns?|experience) (?:about|on|of|for|to|that|regarding|into|from|with|behind|around)",
  "(?:discussing|talking about|talking through|working through|walking through|telling me|explaining|describing|sharing|showing me|going over|particularly|especially|above all)",
]);

/** They tell that there was a talk, and nothing of it. */
const GENERAL = contentOf(
  `time today yesterday morning afternoon evening day week monday tuesday wednesday thursday friday role position job
  opening opportunity vacancy post company organisation organization firm business team teams department group office
  people colleagues everyone everybody work working culture lot great deal thing things something anything everything
  detail details information expectation responsibility responsibilities duties requirement processes interview
  conversation talk meeting discussion next step steps hear learn know meet look forward interest interesting
  interested good better best much many well say said tell told talk spoke speak mention give gave share shared take
  took taken make made show showed meet met spend spent get got feel felt seem want need like love enjoy enjoyed
  may might would very really truly please hope forward ask asked question questions offer offering see think`,
);

const OBJECT_ENDS = /[.?!;]|\n\s*\n|,?\s+(?:and|so|but|which)\s+(?:I|it|we|has|have|is)\b/u;
const REACH = 140;

export function recallsTalk(text: string, known: Known | undefined): boolean {
  const words = contentOf(text);
  if (known?.topics.some((topic) => shareOf(topic, words) >= 0.5)) return true;
  const names = contentOf(
    known ? [known.company, known.role, known.department, ...known.names].join(" ") : "",
  );
  return [...text.matchAll(LEADS)].some(({ 0: lead, index }) => {
    const rest = text.slice(index + lead.length, index + lead.length + REACH);
    const object = rest.split(OBJECT_ENDS, 1)[0] ?? "";
    return opensHint(object) || [...contentOf(object)].some((word) => !GENERAL.has(word) && !names.has(word));
  });
}
