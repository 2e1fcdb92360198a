/** The schema of a log entry: one flat map, in which every key belongs to one of five sorts of entry. */
import { CLOSINGS, GOT_KINDS, OUTCOMES, SENT_KINDS, VIAS } from "../types.js";
import { decided, who } from "./rounds.js";
import { choice, flag, list, moment, record, text } from "./words.js";

/** An entry says exactly one of these. */
export const SORTS = ["sent", "got", "closed", "snoozed", "done"] as const;
export type Sort = (typeof SORTS)[number];

const entry = record({
  title: "Log entry",
  called: "a log entry",
  description: "Something that happened: sent, got, closed, snoozed or done.",
  required: ["at"],
  properties: {
    at: moment("When it happened.", "2026-06-03 12:30", { also: ["date", "time", "when", "on"] }),
    sent: choice("You wrote, called or gave something.", [...SENT_KINDS, "other"], {
      "keep-promise": "What you had promised; name it with what.",
      answer: "An answer to them.",
      "thank-you": "Thanks for a conversation.",
      "send-references": "The list of your references.",
      "brief-reference": "Told a reference about the interview.",
      recover: "Mended a bad impression.",
      "thank-for-decision": "Thanks for a decision, even a no.",
      "status-check": "Asked how the decision stands.",
      "offer-nudge": "Asked whether they need anything more to decide.",
      "share-news": "An article or news, without a question.",
      "confirm-references": "Asked somebody to be a reference.",
      "keep-in-touch": "A line long after a rejection.",
      other: "Anything else.",
    }),
    got: choice(
      "They wrote, called or did something.",
      GOT_KINDS,
      {
        reply: "An answer to you.",
        update: "News about the process.",
        rejection: "A no.",
        offer: "An offer.",
        "next-round": "An invitation to another round.",
        "reference-request": "They asked for your references.",
        "reference-check": "They called a reference.",
        appointment: "They named a time to call; give it with for.",
        "auto-reply": "An automatic reply; say with returns when they are back.",
        stop: "They asked not to be contacted.",
      },
      { also: ["received"] },
    ),
    closed: choice("It is over.", CLOSINGS, {
      accepted: "You took the offer.",
      declined: "You turned the offer down.",
      withdrawn: "You withdrew.",
      "let-go": "You let it go after a silence.",
    }),
    snoozed: text("The id of an action to hide until a later moment.", "northwind/status-check/1"),
    done: text("The id of an action that you do alone.", "northwind/prepare/1"),
    to: {
      anyOf: [who("Who got it."), list(who("Who got it."), "Everyone who got it.", ["maria"])],
      description: "Who got it: a person or a reference, or a list of them.",
      examples: ["maria"],
    },
    from: who("Who it came from."),
    via: choice(
      "By which channel.",
      VIAS,
      {
        email: "By e-mail.",
        phone: "By phone.",
        post: "By letter.",
        "in-person": "Face to face.",
        linkedin: "On LinkedIn.",
      },
      { also: ["by", "channel", "how"] },
    ),
    outcome: choice("How a call went.", OUTCOMES, {
      talked: "You talked.",
      voicemail: "You left a message.",
      gatekeeper: "Somebody else took a message.",
      "no-answer": "Nobody answered.",
    }),
    used: text(
      "The fact (its what) or the clipping (its title) that it carried.",
      "shipped the churn dashboard",
    ),
    what: text("The promise that it kept, by its what.", "writing sample"),
    decision: decided,
    for: moment("The moment they named for the appointment.", "2026-06-16 15:00"),
    returns: moment("When the sender of an automatic reply is back.", "2026-06-22"),
    answered: flag("Whether you have answered this already."),
    until: moment("Until when the action is hidden.", "2026-06-20"),
  },
});

export const logEntry = {
  ...entry,
  oneOf: SORTS.map((sort) => ({ required: [sort] })),
  dependencies: {
    to: ["sent"],
    outcome: ["sent"],
    used: ["sent"],
    what: ["sent"],
    from: ["got"],
    for: ["got"],
    returns: ["got"],
    answered: ["got"],
    until: ["snoozed"],
    snoozed: ["until"],
  },
};
