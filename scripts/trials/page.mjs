// The page for a browser in a real Chromium, from the disk: it asks for nothing but itself and says nothing on the
// console; all that can be read stands out in light and in dark; it fits a phone; every mark can be reached by the
// keyboard and has a name; hostile text does nothing; it prints whole. The size is how many interviews the largest has.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withChromium } from "./chromium.mjs";
import { pagesIn } from "./page-files.mjs";
import * as looks from "./page-looks.mjs";
import { byKeyboard, DESK, inPage, named, PHONE, printed, seen, unfolded } from "./page-seen.mjs";
import { sizeOr, trial } from "./support.mjs";

const [life, paleness, width, present, paper] = [
  looks.life,
  looks.paleness,
  looks.width,
  looks.present,
  looks.paper,
].map(inPage);

/** What every page has to stand, by how it is opened. */
const EVERY = [
  [{ ...DESK, scheme: "light" }, life, paleness, unfolded, paleness],
  [{ ...DESK, scheme: "dark" }, life, paleness, unfolded, paleness],
  [PHONE, width, named, unfolded, width],
  [{ ...DESK, scheme: "dark", media: "print" }, paper, paleness],
  [DESK, printed],
];

/** What else some have to. */
const SOME = [
  ["demo", DESK, byKeyboard],
  ["demo", PHONE, byKeyboard],
  ...["demo", "many", "hostile"].map((name) => [name, PHONE, present]),
];

/** The page of the sample with one thing wrong with it, by what it is then, and a look that has to see that. */
const CONTROLS = {
  asking: [DESK, spoilt("</main>", '<img src="https://127.0.0.1:9/x.png"></main>'), life],
  running: [DESK, spoilt("</main>", "<script>window.ran = 1; console.log(1)</script></main>"), life],
  pale: [DESK, spoilt("--quiet:#635d54", "--quiet:#a8a29a"), paleness],
  dim: [DESK, spoilt("--you:#2a56a8", "--you:#bfd2f2"), paleness],
  wide: [PHONE, spoilt("overflow:auto", "overflow:visible"), width],
  past: [PHONE, spoilt("scroll-snap-align:start", ""), present],
  mute: [DESK, spoilt(/<span class="words" id="i1-1">.*?<\/span><\/a>/, "</a>"), named],
  unreachable: [DESK, spoilt('<a href="#i1-2"', '<a tabindex="-1" href="#i1-2"'), byKeyboard],
  covered: [DESK, spoilt("z-index:5", "z-index:-1"), byKeyboard],
  cut: [DESK, spoilt("scroll-margin:4rem 23rem 17rem 1rem", ""), byKeyboard],
  unprintable: [
    { ...DESK, media: "print" },
    spoilt("@media print{", "@media print{.words{display:none!important}"),
    paper,
  ],
};

function spoilt(from, to) {
  return (html) => {
    const broken = html.replace(from, to);
    if (broken === html) throw new Error(`nothing to spoil: ${from}`);
    return broken;
  };
}

/** What the looks say of the broken pages; those of which they say nothing. */
async function controlled(open, folder, html) {
  const faults = [];
  const missed = [];
  mkdirSync(folder);
  for (const [name, [how, spoil, look]] of Object.entries(CONTROLS)) {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, spoil(html.replace(/<meta http-equiv[^>]*>\n/, "")));
    const found = await seen(open, path, how, look);
    faults.push(...found);
    if (found.length === 0) missed.push(`not seen: a page that is ${name}`);
  }
  return { faults, missed };
}

const count = sizeOr(200);
await trial("page", ({ folder }) =>
  withChromium(async (open) => {
    const pages = pagesIn(folder, count);
    const began = Date.now();
    const faults = await seen(open, pages.many, DESK, width);
    const milliseconds = Date.now() - began;
    for (const path of Object.values(pages))
      for (const [how, ...looking] of EVERY) faults.push(...(await seen(open, path, how, ...looking)));
    for (const [name, how, look] of SOME) faults.push(...(await seen(open, pages[name], how, look)));
    const control = await controlled(open, join(folder, "broken"), readFileSync(pages.demo, "utf8"));
    const kilobytes = Math.round(readFileSync(pages.many).length / 1000);
    return {
      figures: [
        `${count} interviews are ${kilobytes} kB, shown after ${milliseconds} ms`,
        `${Object.keys(pages).length} pages in light, in dark, on a phone and on paper, and ${Object.keys(CONTROLS).length} broken ones`,
      ],
      faults: [...faults, ...control.missed],
      control: control.faults,
    };
  }),
);
