/** Everything but the lanes: headings, paragraphs, and what to do. */
import { markup } from "../../../safe/html.js";

export const TEXT = markup`
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;
font-variant-numeric:tabular-nums;-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-block-start:4.5rem}
body{--pad:clamp(1rem,4vw,4rem);margin:0;padding:clamp(1.5rem,5vw,4rem) var(--pad);background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.5rem);font-weight:650;line-height:1.15;letter-spacing:-.02em;text-wrap:balance}
h2{font-size:1.3rem;font-weight:650;line-height:1.3;letter-spacing:-.01em}
h3{font-size:1rem;font-weight:600}
a{color:inherit}
code{font:.8125rem/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;color:var(--quiet)}
:focus-visible{outline:2px solid var(--you);outline-offset:2px;border-radius:.25rem}
.quiet{color:var(--quiet)}.attention{color:var(--due)}.alarm{color:var(--late)}
.skip{position:absolute;left:-99rem}.skip:focus{left:var(--pad);top:.5rem}
.top{max-inline-size:60rem}
.top p{margin-block-start:.75rem;color:var(--quiet)}
.top b{color:var(--ink);font-weight:600}.top b:not(:empty){margin-inline-end:.5rem}
section{margin-block-start:clamp(2rem,4vw,3.5rem)}
.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,44rem),1fr));gap:0 4rem;align-items:start}
.groups>div{max-inline-size:64rem}
.todo h3{margin-block:1.5rem .25rem}
.greeting{margin-block-start:.75rem;font-size:1.125rem}
.items>li{display:grid;grid-template-columns:13rem 1fr;gap:0 1.5rem;padding-block:.75rem;border-block-start:1px solid var(--hair)}
.todo .when{font-size:.9375rem;color:var(--quiet)}
.overdue>.when{color:var(--late);font-weight:600}.due>.when,.blocked>.when,.chore>.when{color:var(--due);font-weight:600}
.what{font-weight:600}.what a{text-decoration:none}.what a:hover{text-decoration:underline}
.items div>p:not(.what),.points{margin-block-start:.125rem;font-size:.9375rem}
.points{color:var(--quiet)}.points:has(li:nth-child(4)){columns:2 18rem;column-gap:2rem}
.points li{break-inside:avoid;padding-inline-start:1rem;text-indent:-1rem}.points li::before{content:"–";display:inline-block;inline-size:1rem;text-indent:0}
summary{cursor:pointer}
.todo details{border-block-start:1px solid var(--hair);padding-block-start:.75rem}
footer{margin-block-start:4rem;padding-block-start:1rem;border-block-start:1px solid var(--hair);font-size:.875rem;color:var(--quiet)}
@media (max-width:44rem){.items>li{grid-template-columns:1fr}}
`;
