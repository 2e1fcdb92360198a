/** All about reading the file with YAML's library at hand. */
export { advise } from "./advise.js";
export { decode } from "./decode.js";
export { parse } from "./parse.js";
export { placed } from "./remarks.js";
export { doubtsOfDates } from "./warn.js";
