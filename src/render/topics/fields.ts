/** `followup help fields` */
import { FIELDS as HELD } from "../../drafts/fields.js";
import type { Item, Part } from "../help/parts.js";

/** A template of `thank-you.email`. */
export const EXAMPLE = `---
subject: Thank you: {{ job.short }}
---
Dear {{ them.first }},

Thank you for your time {{ talk.when }}.
{% if talk.topics %}I enjoyed what we said about {{ talk.topics }}.
{% else %}What stayed with me: [one thing they said].{% endif %}

{{ me.signature }}
`;

export const FIELDS: readonly Item[] = Object.entries(HELD).map(([term, says]) => ({ term, says }));

export const PARTS: readonly Part[] = [
  { text: "A template of your own is plain text that your file fills in." },
  { title: "Example" },
  { file: EXAMPLE.trimEnd().split("\n") },
  {
    text: "`followup templates eject thank-you.email` copies a built-in one into your folder, for you to change; `followup templates check` tries yours on the sample.",
  },
  { title: "Signs" },
  {
    items: [
      { term: "{{ job.company }}", says: "What your file says there." },
      {
        term: "{% if x %}…{% else %}…{% endif %}",
        says: "One thing where your file says something about x, and else the other.",
      },
      { term: "[words in brackets]", says: "A blank, for you to fill in." },
    ],
  },
  { title: "Fields" },
  { items: FIELDS },
];
