/** What stands on a lane: the line, the marks in their rows, and stretches of time. */
import { markup } from "../../../safe/html.js";

const rows = [1, 2, 3, 4, 5].map(
  (row) =>
    markup`.up${row}{--up:${row}}.down${row}{--down:${row}}.r${row}{--row:${row}}.n${row}{--row:-${row}}`,
);

export const MARKS = markup`
.track{position:relative;margin-inline:var(--side);padding-block:.5rem;--row:0;--high:calc((var(--up) + var(--down) + 1)*1.5rem);--ruled:100%;background:var(--lines) var(--ruled) repeat-x}
.current .track::before{content:"";position:absolute;inset-block-start:0;block-size:var(--ruled);left:calc(var(--now) - 1px);border-inline-start:2px solid var(--ink)}
${rows}.r0{--row:0}
.track ol{padding-block-start:var(--high)}
.track a{text-decoration:none}
.line,.track li>i{position:absolute;left:var(--a);right:calc(100% - var(--b))}
.line{inset-block-start:calc(.5rem + (var(--up) + .5)*1.5rem - 1px);border-block-start:2px solid var(--quiet)}
.line.ahead{border-block-start-style:dotted}
.track li>i{min-inline-size:.5rem;inset-block-start:calc(.875rem + (var(--up) + var(--row))*1.5rem)}
.track .pause{inset-block-start:calc(.875rem + var(--up)*1.5rem)}
.track ol a{position:absolute;z-index:1;left:calc(var(--a) - .75rem);inset-block-start:calc(.5rem + (var(--up) + var(--row))*1.5rem);inline-size:1.5rem;block-size:1.5rem}
.track ol a{scroll-margin:4rem 23rem 17rem 1rem}.track ol .right{scroll-margin-inline:23rem 1rem}
.track li:hover>a,.track li>a:focus-visible{z-index:5}
.track svg{display:block;inline-size:1.5rem;block-size:1.5rem}
.window,.deadline,.late,.pause{block-size:.75rem;border-radius:.25rem;background:var(--window);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.deadline{border-inline-end:.1875rem solid var(--you)}
.late{background:repeating-linear-gradient(135deg,var(--late) 0 2px,transparent 2px 5px)}
.pause{background:var(--pause)}
.sample{inline-size:1.5rem;margin-inline-end:.25rem}
svg{fill:currentColor;stroke:currentColor;stroke-width:1.75;stroke-linejoin:round}
.ahead svg{fill:var(--paper)}
.round svg,.closed svg,.wait svg{color:var(--ink)}.sent svg,.vain svg,.self svg,.reference svg,.paused svg{color:var(--you)}.got svg,.date svg{color:var(--they)}
.track .overdue svg{color:var(--late)}.track .due svg,.track .blocked svg{color:var(--due)}
.track li:hover svg,.track a:focus-visible svg{scale:1.25}
.track ol a:focus-visible{outline:none}.track ol a:focus-visible svg{outline:2px solid var(--you);border-radius:.375rem}
@media (forced-colors:active){svg{fill:CanvasText;stroke:CanvasText}.ahead svg{fill:Canvas}.window,.deadline,.late,.pause{border:1px solid CanvasText}}
`;
