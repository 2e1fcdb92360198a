/** The stylesheet of the page: in it, not beside it. */
import { markup } from "../../../safe/html.js";
import { CHART } from "./chart.js";
import { COLOURS } from "./colours.js";
import { MARKS } from "./marks.js";
import { PAPER } from "./paper.js";
import { TEXT } from "./text.js";
import { WORDS } from "./words.js";

export const STYLE = markup`${COLOURS}${TEXT}${CHART}${MARKS}${WORDS}${PAPER}`;
