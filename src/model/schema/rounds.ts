/** The schema of what was said and promised at an interview. */
import { choice, flag, list, moment, record, ref, text } from "./words.js";

export const who = (description: string, example = "maria") =>
  text(`${description} Their id, or any part of their name.`, example);

export const decision = record({
  title: "Decision",
  called: "a decision",
  description: "What they said about when they decide.",
  properties: {
    by: moment("The last day they named, or the moment.", "2026-06-09", { also: ["date", "when", "until"] }),
    said: text("Their own words. Alone, it records that they gave no date.", "by Tuesday"),
    from: who("Who said it.", "maria"),
  },
});

/** A date alone stands for `{ by: … }`. */
export const decided = {
  anyOf: [moment("The day by which they decide.", "2026-06-09"), ref("decision")],
  description: "When they decide: a date, or what they said and who said it.",
  examples: ["2026-06-09", { by: "2026-06-09", said: "by Tuesday", from: "maria" }],
};

export const slip = record({
  title: "Slip",
  called: "a slip",
  description: "Something that went wrong in the conversation.",
  required: ["what"],
  properties: {
    what: text("What happened.", "blanked on cohort retention"),
    weight: choice(
      "How bad it was.",
      ["minor", "major"],
      { minor: "Not worth a word: never mentioned.", major: "Worth mending in the thank-you." },
      { default: "minor" },
    ),
    to: who("Who saw it."),
  },
});

export const round = record({
  title: "Round",
  called: "a round",
  description: "One conversation or one day of them.",
  required: ["at"],
  properties: {
    at: moment("When it begins, on the clock of the interview's time zone.", "2026-06-03 10:00", {
      also: ["date", "time", "when", "start", "starts", "begins"],
    }),
    ends: moment("When it ends. Default: an hour after it begins.", "2026-06-03 11:00", {
      also: ["end", "until", "finish"],
    }),
    home: moment("When you are home again and can write.", "2026-06-03 12:00", { also: ["back"] }),
    where: choice(
      "Where it takes place.",
      ["onsite", "video", "phone"],
      { onsite: "At their place.", video: "By video.", phone: "By phone." },
      { also: ["place", "location"] },
    ),
    with: list(
      who("Somebody you speak with."),
      "Whom you speak with. Default: the interview's only person.",
      ["maria"],
    ),
    final: flag("Whether it is the last round."),
    decision: decided,
    topics: {
      type: "object",
      additionalProperties: list(text("One topic.", "the pricing relaunch"), "The topics with one person.", [
        "the pricing relaunch",
      ]),
      description: "What you talked about, by person: a thank-you recalls it.",
      examples: [{ maria: ["the pricing relaunch"] }],
    },
    slips: list(ref("slip"), "What went wrong, if anything.", [
      { what: "blanked on cohort retention", weight: "major" },
    ]),
  },
});

export const promise = record({
  title: "Promised",
  called: "a promise",
  description: "Something you said you would send or do.",
  required: ["what"],
  properties: {
    what: text("What you promised.", "writing sample"),
    to: who("Whom you promised it."),
    by: moment("By when. Without a time: 17:00 that day.", "2026-06-15", {
      also: ["until", "due", "date", "when"],
    }),
    asked: flag("Whether they asked for it."),
    kept: moment("When you kept it.", "2026-06-14", { also: ["done", "sent"] }),
  },
});
