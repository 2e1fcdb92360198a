/** The words of the marks: beside a mark that is pointed at, and as a list below a lane that is open. */
import { type Markup, markup } from "../../../safe/html.js";

/** A lane as a list. @param lane selects those that are open */
export function opened(lane: Markup): Markup {
  return markup`
${lane} .track{padding-block-end:0;--ruled:calc(var(--high) + .75rem)}
${lane} .facts{display:block;padding-block-end:1rem}
${lane} ol a{display:block;position:static;inline-size:auto;block-size:auto}
${lane} ol svg{position:absolute;z-index:1;left:calc(var(--a) - .75rem);inset-block-start:calc(.5rem + (var(--up) + var(--row))*1.5rem)}
${lane} .words,${lane} .facts>*{position:sticky;left:calc(var(--names) + var(--side));display:flow-root;
inline-size:auto;max-inline-size:min(56rem,100vw - var(--names) - var(--pad) - var(--side));block-size:auto;clip-path:none;overflow:visible;white-space:normal;
padding:.5rem 0 0;border:0;border-radius:0;background:none;box-shadow:none;font-size:.9375rem}
${lane} .words>b{float:left;inline-size:var(--when);padding-inline-end:1rem}
${lane} .words>span{margin-inline-start:var(--when)}
${lane} .present>.words{margin-block-start:.5rem;padding-block-start:.375rem;border-block-start:2px solid var(--ink)}
@media (max-width:44rem){${lane} .words>b{float:none;inline-size:auto;padding:0}${lane} .words>span{margin:0}}
`;
}

export const WORDS = markup`
.lane{--when:15rem}
.words{color:var(--ink);line-height:1.4}
.words b{font-weight:600}.words b,.words span{display:block}
.words{scroll-margin-block-start:40vh}
.words:target>b{color:var(--you)}
.facts{display:none}
.facts dt{font-weight:600}.facts dt .quiet{font-weight:400}.facts dd span{display:inline-block;margin-inline-end:1.5rem}
@media screen{
.words{position:absolute;left:-1rem;inset-block-start:1.5rem;inline-size:max-content;max-inline-size:22rem;
padding:.625rem .875rem;border:1px solid var(--hair);border-radius:.5rem;background:var(--card);box-shadow:0 .25rem 1rem var(--shade);font-size:.875rem}
.right>.words{left:auto;right:-1rem}
li:not(:hover)>a:not(:focus-visible)>.words,.present>.words{inline-size:1px;block-size:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
}
@media screen and (min-width:44.01rem){.lane:not(:first-of-type):nth-last-of-type(-n+2) .words{inset-block:auto 1.5rem}}
@media screen and (max-width:44rem){
.track li>a>.words{position:fixed;inset:auto 0 0 0;max-inline-size:none;inline-size:auto;border-radius:.75rem .75rem 0 0}
.track ol a{scroll-margin-inline:1rem}
}
@media screen{${opened(markup`:is(.lane:target,.lane:has(.words:target),body:has(.wordy :checked) .lane,.alone .lane)`)}}
:is(.lane:target,.lane:has(.words:target)) .close{display:block}
`;
