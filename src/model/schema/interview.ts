/** The schema of one interview. */
import { country, id, timezone } from "./people.js";
import { who } from "./rounds.js";
import { choice, flag, list, record, ref, text } from "./words.js";

export const fact = record({
  title: "Fact",
  called: "a fact",
  description: "Something new about you that they do not know yet.",
  required: ["what"],
  properties: { what: text("The fact, as you would tell it.", "shipped the churn dashboard") },
});

export const clipping = record({
  title: "Clipping",
  called: "a clipping",
  description: "An article that would interest them.",
  required: ["title"],
  properties: {
    title: text("Its title.", "Pricing after the cut"),
    url: text("Where it can be read.", "https://example.org/a", { also: ["link"] }),
  },
});

export const interview = record({
  title: "Interview",
  called: "an interview",
  description: "One job at one company.",
  required: ["company", "role"],
  properties: {
    id: id("company", "northwind"),
    company: text("The company.", "Northwind", { also: ["name", "employer", "firm"] }),
    role: text("The job.", "Product manager", { also: ["title", "position", "job"] }),
    department: text("The department.", "Pricing", { also: ["team"] }),
    timezone: timezone("The company's"),
    country: country("the company's"),
    sector: choice(
      "What sort of firm it is: it speaks for e-mail or for the phone.",
      ["high-tech", "traditional"],
      { "high-tech": "Prefers e-mail.", traditional: "Likes the phone, and paper." },
      { also: ["industry"] },
    ),
    applied: choice("How your application went in.", ["email", "portal", "post", "in-person"], {
      email: "By e-mail.",
      portal: "Through a website.",
      post: "By letter.",
      "in-person": "By hand.",
    }),
    electronic: flag("Whether the ad asked for electronic contact."),
    urgent: flag("Whether the matter is urgent to them."),
    askAt: who("Whom to ask how things stand, if they said."),
    people: list(ref("person"), "Everyone you deal with there.", [
      { name: "Maria Gómez", part: "hiring-manager" },
    ]),
    rounds: list(ref("round"), "Every conversation, past and planned.", [
      { at: "2026-06-03 10:00", with: ["maria"] },
    ]),
    promises: list(ref("promise"), "What you promised them.", [{ what: "writing sample", by: "2026-06-15" }]),
    given: list(who("A reference.", "lee"), "The references you named to this company.", ["lee"]),
    facts: list(ref("fact"), "New facts about you, for later questions.", [
      { what: "shipped the churn dashboard" },
    ]),
    clippings: list(ref("clipping"), "Articles to share.", [{ title: "Pricing after the cut" }]),
    log: list(ref("logEntry"), "What happened, oldest first.", [
      { at: "2026-06-03 12:30", sent: "thank-you", to: "maria", via: "email" },
    ]),
  },
});
