/** On paper: nothing to scroll or to press, and all the words. */
import { markup } from "../../../safe/html.js";
import { opened } from "./words.js";

export const PAPER = markup`
@page{size:landscape;margin:12mm}
@media print{
:root{--paper:#fff}
html{font-size:9pt}
body{--pad:0rem;padding:0}
.skip,.wordy,.lane .close{display:none}
section{margin-block-start:1.5rem}
.chart{--names:13rem;overflow:visible;max-block-size:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.plane{min-inline-size:0}
.axis{position:relative}
.lane{--when:11rem}
${opened(markup`.lane`)}
.lane header,.lane .words,.lane .facts>*{position:static;max-inline-size:none}
.lane ol,.facts dl{columns:2;column-gap:2rem}
h2,h3,.key{break-after:avoid}
.lane li,.facts,.facts dl>div,.todo li{break-inside:avoid}
.lane .words,.lane .facts>*{font-size:.875rem}
details::details-content{content-visibility:visible;block-size:auto}
}
`;
