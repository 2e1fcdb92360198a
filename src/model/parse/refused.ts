/** What YAML allows and an interviews file does not need, by the type of its token. */
import type { Finding } from "./source.js";

export const REFUSED: Partial<Record<string, Finding>> = {
  alias: {
    says: "A star begins a reference to another place in the file, which followup does not read.",
    hint: "Write the value out; if the star is part of the text, put the text in quotes.",
  },
  tag: {
    says: "An exclamation mark begins a tag, which followup does not read.",
    hint: "Take it out; if it is part of the text, put the text in quotes.",
  },
  anchor: {
    says: "An ampersand begins an anchor, which followup does not read.",
    hint: "Take it out; if it is part of the text, put the text in quotes.",
  },
  "explicit-key-ind": {
    says: "A question mark begins a complex key, which followup does not read.",
    hint: "Write it as key: value; if it is part of the text, put the text in quotes.",
  },
};
