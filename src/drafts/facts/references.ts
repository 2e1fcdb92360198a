/** The people who speak for the user. */
import { namedTo } from "../../engine/references.js";
import type { Story } from "../../engine/story.js";
import type { Reference } from "../../model/types.js";
import { clean } from "../../safe/line.js";
import type { Part } from "../fields.js";
import type { Occasion } from "../occasion.js";
import { phrase } from "../phrases.js";
import { warns } from "./warnings.js";

/** Two or three are usual. */
const FEWEST = 2;

export function aboutReferences({ action }: Occasion, story: Story): Part<"references"> {
  const named = namedTo(story);
  const [first] = named;
  return {
    "references.list": named.map(entry).join("\n\n") || null,
    "references.few": named.length < FEWEST,
    "references.late": warns(action, "refs-prompt"),
    "references.first": first ? clean(first.name) : null,
  };
}

function entry({ name, relationship, phone, email }: Reference): string {
  const who = clean(name);
  const ways = [phone, email].filter((way) => way !== undefined).map(clean);
  const how = relationship === undefined ? `[how ${who} knows you]` : phrase(relationship);
  return [`${who}, ${how}`, ...(ways.length > 0 ? ways : [`[${who}'s phone or e-mail]`])].join("\n");
}
