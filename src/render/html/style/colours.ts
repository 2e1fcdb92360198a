/** Colours by meaning, for light and dark; on paper it is always light. */
import { markup } from "../../../safe/html.js";

export const COLOURS = markup`
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1f1d1a;--quiet:#635d54;--hair:#e4dfd6;--tint:#f4f1eb;--weekend:#f5f2ec;
--you:#2a56a8;--they:#1f6e4c;--late:#b3261e;--due:#875400;--window:#bfd2f2;--pause:#e9e3d8;--card:#fff;--shade:#1f1d1a26}
@media screen and (prefers-color-scheme:dark){:root{--paper:#171614;--ink:#ebe7df;--quiet:#aba499;--hair:#33302b;--tint:#211f1c;--weekend:#1d1b19;
--you:#93b6f3;--they:#7fcaa2;--late:#ff9086;--due:#e6b45c;--window:#2f4673;--pause:#322e28;--card:#24221f;--shade:#0008}}
`;
