/** The schema of the user, the people met and the references. */
import { CHANNELS, PARTS } from "../types.js";
import { choice, flag, formed, list, moment, record, text } from "./words.js";

export function id(of: string, example: string) {
  return text(
    `A short name for use in this file and on the command line. Default: made from the ${of}.`,
    example,
  );
}

export const timezone = (whose: string) =>
  text(`${whose} time zone, by its IANA name.`, "America/New_York", { also: ["zone", "tz"] });

export const country = (whose: string) =>
  text(`Whose public holidays hold: ${whose} country, or its region too, such as US-NY.`, "US");

const email = (whose: string) =>
  formed("^[^\\s@,;<>]+@[^\\s@,;<>]+$", `${whose} e-mail address.`, "maria@northwind.example", {
    also: ["mail", "e-mail", "address"],
    patternErrorMessage: "Write one e-mail address, such as maria@northwind.example.",
  });

const phone = (whose: string) =>
  text(`${whose} phone number; it stays as you type it.`, "+1 212 555 0100", {
    also: ["tel", "telephone", "mobile", "cell"],
  });

const post = (whose: string) =>
  text(`${whose} postal address.`, "12 Main Street, New York", { also: ["letter"] });

export const me = {
  ...record({
    title: "Me",
    called: "me",
    description: "You: how you sign, and where you are.",
    required: ["name"],
    properties: {
      name: text("Your name, as you sign.", "Dana Okafor"),
      email: email("Your"),
      phone: phone("Your"),
      timezone: timezone("Your"),
      country: country("your"),
      pitch: {
        ...record({
          title: "Pitch",
          called: "the pitch",
          description: "What you are, in three facts: a thank-you's subject is made from them.",
          properties: {
            function: text("What you do.", "Product management"),
            years: {
              type: "number",
              minimum: 0,
              maximum: 99,
              description: "Your years of experience.",
              examples: [6],
              scalar: true,
              tsType: "number",
            },
            industry: text("The industry you know.", "fintech"),
          },
        }),
        examples: [{ function: "Product management", years: 6, industry: "fintech" }],
      },
      strengths: list(
        text("One strength or result, in your own words.", "cut onboarding time by half"),
        'What you bring. Begin each with what you did: drafts go on with it after "I".',
        ["cut onboarding time by half"],
      ),
      over40: flag("Whether being over 40 may count as a reason to choose e-mail. Only if you wish."),
    },
  }),
  anyOf: [{ required: ["email"] }, { required: ["phone"] }],
  examples: [{ name: "Dana Okafor", email: "dana@okafor.example" }],
};

export const person = record({
  title: "Person",
  called: "a person",
  description: "Somebody at the company, spelt as on their card.",
  required: ["name"],
  properties: {
    id: id("name", "maria"),
    name: text("Their name, exactly as they spell it.", "Maria Gómez"),
    part: choice(
      "Their part in this hiring.",
      PARTS,
      {
        "hiring-manager": "Decides, and would be your manager.",
        recruiter: "Runs the search, inside the company or outside.",
        hr: "Handles the process.",
        interviewer: "Talked with you.",
      },
      { also: ["role", "position", "job"] },
    ),
    email: email("Their"),
    phone: phone("Their"),
    post: post("Their"),
    prefers: choice("How they like to be reached, if they said.", CHANNELS, {
      email: "By e-mail.",
      phone: "By phone.",
      post: "By letter.",
    }),
    timezone: timezone("Their"),
    country: country("their"),
  },
});

export const reference = record({
  title: "Reference",
  called: "a reference",
  description: "Somebody who will speak for you.",
  required: ["name"],
  properties: {
    id: id("name", "lee"),
    name: text("Their name.", "Lee Park"),
    phone: phone("Their"),
    email: email("Their"),
    post: post("Their"),
    timezone: timezone("Their"),
    country: country("their"),
    relationship: text("How they know you.", "former manager"),
    agreed: moment("When they agreed to be a reference.", "2026-05-20"),
    warned: moment("When you told them that calls may come.", "2026-05-20"),
  },
});
