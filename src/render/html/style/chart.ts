/** The frame, the axis above the lanes, and the names beside them. */
import { markup } from "../../../safe/html.js";

export const CHART = markup`
.shapes{position:absolute;inline-size:0;block-size:0}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-block:.75rem;font-size:.875rem;color:var(--quiet)}
.key li{display:flex;align-items:center;gap:.25rem}
.key svg{inline-size:1.25rem;block-size:1.25rem;margin-inline-end:-.125rem}
.wordy{margin-block:.75rem;font-size:.875rem}
.wordy input{accent-color:var(--you)}
.chart{--names:calc(17rem + var(--pad));--side:1rem;overflow:auto;scrollbar-width:thin;scrollbar-color:var(--quiet) transparent;margin-inline:calc(-1*var(--pad));border-block:1px solid var(--hair);
scroll-padding:3rem 1rem 0 calc(var(--names) + var(--side));animation:settle .1s}
.many .chart{max-block-size:max(24rem,88vh)}
.chart:focus-visible{outline-offset:-2px}
@keyframes settle{from,to{scroll-snap-type:x mandatory}}
.plane{position:relative;min-inline-size:calc(var(--names) + var(--axis) + 2*var(--side))}
.axis{display:grid;grid-template-columns:var(--names) minmax(0,1fr);position:sticky;inset-block-start:0;z-index:4;background:var(--paper);border-block-end:1px solid var(--hair);font-size:.8125rem;line-height:1.25;color:var(--quiet)}
.corner{position:sticky;left:0;z-index:1;background:var(--paper)}
.scale{position:relative;block-size:3rem;margin-inline:var(--side)}
.month,.tick{position:absolute;left:var(--a);right:calc(100% - var(--b));white-space:nowrap}
.month{inset-block-start:.375rem;padding-inline-start:.375rem;border-inline-start:1px solid var(--hair);block-size:2.625rem;overflow:clip}
.month b{position:sticky;left:calc(var(--names) + var(--side) + .375rem);font-weight:600;color:var(--ink)}
.tick{inset-block-start:1.75rem;padding-inline-start:.375rem;overflow:clip}
.axis .now{position:absolute;inset-block-end:.125rem;left:var(--a);transform:translateX(-50%);padding:.0625rem .5rem;border-radius:1rem;background:var(--ink);color:var(--paper);font-weight:600;white-space:nowrap;scroll-margin-inline-start:22vw}
#open .now{scroll-snap-align:start}
.beyond{position:absolute;inset-block-start:.375rem;left:0;padding-inline:.25rem;background:var(--paper)}.beyond.later{left:auto;right:0}
.lane{display:grid;grid-template-columns:var(--names) minmax(0,1fr)}
.lane+.lane{border-block-start:1px solid var(--hair)}
.lane header{position:sticky;left:0;z-index:3;padding:.75rem 1rem .75rem var(--pad);background:var(--paper)}
.lane h3{line-height:1.3}.lane h3 a{text-decoration:none}.lane h3 a:hover{text-decoration:underline}
.role{font-size:.875rem;line-height:1.35;color:var(--quiet)}
.standing{margin-block-start:.25rem;font-size:.875rem;line-height:1.35}
.standing.overdue{color:var(--late);font-weight:600}.standing.due,.standing.blocked{color:var(--due);font-weight:600}
.close{display:none;margin-block-start:.5rem;font-size:.875rem}
details.over{margin-block-start:2rem}.over h2{display:inline}.over .chart{margin-block-start:1rem}
.alone .chart{--names:0rem;--side:var(--pad)}.alone .lane{display:block}.alone .lane header{display:none}
@media (max-width:44rem){
.chart{--names:0rem;--side:var(--pad)}
.lane{display:block}
.lane header{left:var(--pad);inline-size:fit-content;max-inline-size:calc(100vw - 2*var(--pad));margin-inline-start:var(--pad);padding:.75rem .5rem 0 0}
.axis .now{scroll-margin-inline-start:25vw}
}
`;
