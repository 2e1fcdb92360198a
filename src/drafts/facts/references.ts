/** The people who speak for the user. */
import type { Story } from "../../engine/story.js";
import type { Action } from "../../engine/types.js";
import type { Reference } from "../../model/types.js";
import { clean } from "../clean.js";
import type { Part } from "../fields.js";
import { phrase } from "../phrases.js";
import { warns } from "./warnings.js";

/** Two or three are usual. */
const FEWEST = 2;
const MOST = 3;

export function aboutReferences(action: Action, story: Story): Part<"references"> {
  const chosen = agreedFirstNamed(story).slice(0, MOST);
  const [first] = chosen;
  return {
    "references.list": chosen.map(entry).join("\n\n") || null,
    "references.few": chosen.length < FEWEST,
    "references.late": warns(action, "refs-prompt"),
    "references.first": first ? clean(first.name) : null,
  };
}

/** Those who have agreed; whoever was named to this company already comes first. */
function agreedFirstNamed({ world, interview }: Story): Reference[] {
  const isNamed = ({ id }: Reference): boolean => interview.given.includes(id);
  const agreed = world.hunt.references.filter((one) => one.agreed !== undefined);
  return [...agreed.filter(isNamed), ...agreed.filter((one) => !isNamed(one))];
}

function entry({ name, relationship, phone, email }: Reference): string {
  const who = clean(name);
  const ways = [phone, email].filter((way) => way !== undefined).map(clean);
  const how = relationship === undefined ? `[how ${who} knows you]` : phrase(relationship);
  return [`${who}, ${how}`, ...(ways.length > 0 ? ways : [`[${who}'s phone or e-mail]`])].join("\n");
}
