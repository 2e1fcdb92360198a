import { proseOf, sentencesOf } from "./anatomy.js";
import type { Check } from "./check.js";
import { has, phrases } from "./phrases.js";
import { changed, NORTHWIND, THANKS } from "./samples.js";
import { APOLOGY, slipToldIn } from "./slips.js";

/** What nobody else remembers a day later. */
const TRIFLES = phrases([
  "(?:a (?:few|little|bit|couple of)|one|two|three|four|five|six|seven|eight|ten|\\d+) (?:minutes? |bit |moments? )?late(?!r)",
  "(?:arriv(?:ed|ing)|being|was|were|running|ran|came in|joined|joining|logging on|logged on|for my) (?:\\p{L}+ ){0,2}late(?!r)",
  "(?:spill(?:ed|ing)?|spilt|coffee|tea|water|handshake|tie|shirt|shoes|outfit|dress(?:ed)?|hair|umbrella)",
  "(?:(?:my|the) (?:phone|mobile|dog|cat|baby|doorbell|door|neighbou?rs?|camera|webcam|microphone|mic|headset|sound|audio|video|connection|internet|wi-?fi|lighting|background|screen|link))",
  "(?:barking|bark(?:ed|s)?|rang|ringing|buzz(?:ed|ing)|froze|frozen|mute(?:d)?|background noise|noise|dropped out|cut out|glitch(?:es)?)",
  "(?:nervous(?:ness)?|nerves|flustered|stutter(?:ed|ing)?|stammer(?:ed|ing)?|stumbl(?:ed|ing)|fumbl(?:ed|ing)|rambl(?:ed|ing)|talk(?:ed|ing) (?:too|so) (?:much|fast|quickly)|tongue-tied|blush(?:ed|ing)?|shak(?:y|ing))",
  "(?:mispronounc\\p{L}+|misspell\\p{L}*|misspelt|typos?|(?:your|his|her|the) name wrong|mix(?:ed|ing) up (?:your|the) names?)",
  "(?:cough(?:ed|ing)?|sneez(?:ed|ing)|a cold|hoarse|my voice|yawn(?:ed|ing)?|traffic|parking|the bus|the train|the rain|the lift|the wrong (?:door|room|floor|building|entrance|ward|bell|lift|gate|car park))",
  "(?:forgot|forgetting|without|not bringing|not having) (?:\\p{L}+ ){0,3}(?:pen|notebook|umbrella|business card|copy|copies)",
]);

/** About the writing itself rather than the interview. */
const WRITING = phrases([
  "(?:message|e-?mail|note|letter|reply|answer|response|list|sample|this|it|thanks|document|report|file)(?: [\\p{L}']+){0,4} late(?:r|ness)?",
  "late (?:reply|answer|response|message|note|letter|e-?mail|thanks)",
]);

export const ignoreMinor: Check = {
  rule: "ignore-minor",
  severity: "error",
  passing: [
    { ...THANKS, title: "What was small stays small" },
    changed(
      { ...THANKS, kind: "promise-fulfilment" },
      "A delay that did matter",
      "I look",
      "I am sorry that this comes late. I look",
    ),
    changed(
      { ...THANKS, known: { ...NORTHWIND, majorSlips: ["came twenty minutes late to the final interview"] } },
      "A slip that was serious, though such things are often small",
      "I look",
      "I am sorry that I was twenty minutes late. I look",
    ),
  ],
  failing: [
    changed(
      THANKS,
      "A small slip of the file",
      "I look",
      "The coffee that I spilt was not the best start. I look",
    ),
    changed(THANKS, "An apology for a trifle", "I look", "Please excuse my dog, and the barking. I look"),
  ],

  find({ body }, { known }) {
    return sentencesOf(proseOf(body))
      .filter(({ text }) => {
        const told = slipToldIn(text, known);
        if (told) return told.weight === "minor";
        return has(text, APOLOGY) && has(text, TRIFLES) && !has(text, WRITING);
      })
      .map(({ text, index }) => ({
        part: "body",
        index,
        words: text,
        says: "This reminds them of a trifle. Take it out: they have forgotten it, or soon will.",
      }));
  },
};
