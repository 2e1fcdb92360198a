/** What the examples of the checks have in common: one interview, and good messages about it. */
import { type Day, dayOf } from "../../model/dates/index.js";
import type { Known } from "../known.js";
import type { Example } from "./check.js";

export const NORTHWIND: Known = {
  me: {
    name: "Dana Okafor",
    email: "dana@okafor.example",
    phone: "+1 212 555 0199",
    pitch: { function: "Product management", years: 6, industry: "fintech" },
  },
  company: "Northwind",
  role: "Product manager",
  department: "Pricing",
  names: ["Maria Gómez", "Raj Patel", "Lee Park"],
  them: "Maria Gómez",
  talk: dayOf(2026, 6, 3) as Day,
  expected: dayOf(2026, 6, 9) as Day,
  saidNo: false,
  meetings: [dayOf(2026, 6, 3) as Day],
  elsewhere: ["Globex Corporation"],
  topics: ["the pricing relaunch"],
  minorSlips: ["spilt the coffee"],
  majorSlips: ["could not explain cohort retention"],
  unused: ["shipped the churn dashboard"],
  used: ["passed the analytics certificate"],
};

type Sample = Omit<Example, "title">;

const SIGNATURE = "Best regards,\nDana Okafor\ndana@okafor.example\n+1 212 555 0199";

export const THANKS: Sample = {
  kind: "thank-you",
  via: "email",
  known: NORTHWIND,
  subject: "Thank you: Product management, 6 years, fintech",
  body: `Dear Maria,

Thank you for your time on Wednesday. The pricing relaunch
has stayed with me, and I would be glad to work on it
with you.

I cut onboarding time by half in my last job, and could
bring the same care to your team. My answer on cohort
retention was thin: there is a better one in this note.

I look forward to the next step.

${SIGNATURE}`,
};

export const QUESTION: Sample = {
  kind: "status-missed-date",
  via: "email",
  known: NORTHWIND,
  subject: "Product manager: how does the decision stand?",
  body: `Dear Maria,

We spoke on Wednesday, June 3, about the position of
Product manager. I enjoyed our talk about the relaunch.

The decision was expected by Tuesday, June 9. Could you tell
me how it stands? I would gladly help with the launch.

${SIGNATURE}`,
};

export const SECOND: Sample = {
  kind: "second-follow-up",
  via: "email",
  known: NORTHWIND,
  subject: "Product manager: some news, and a question",
  body: `Dear Maria,

We spoke on June 3 about the position of Product manager.
Since then I have shipped the churn dashboard.

You expected to decide by June 9. How do things stand today?

${SIGNATURE}`,
};

export const NUDGE: Sample = {
  kind: "offer-nudge",
  via: "email",
  known: NORTHWIND,
  subject: "Product manager: anything more from me?",
  body: `Dear Maria,

Is there anything more you would like from me before you
decide on the position of Product manager?

${SIGNATURE}`,
};

export const SCRIPT: Sample = {
  kind: "phone-script",
  via: "phone",
  known: NORTHWIND,
  subject: null,
  body: `Good morning Maria, this is Dana Okafor. Is this a good time?

I enjoyed hearing about the pricing relaunch on June 3.

How does the decision on the position of Product manager stand?

(To keep the talk going: which customers will see it first?)`,
};

export const VOICEMAIL: Sample = {
  kind: "voicemail",
  via: "phone",
  known: NORTHWIND,
  subject: null,
  body: `Hello Maria, this is Dana Okafor, about the position of Product
manager. You told me about the pricing relaunch, and I have had
an idea on how to try it out. My number is +1 212 555 0199.`,
};

/** A sample with other words in one place. */
export function changed(
  { body, ...rest }: Sample,
  title: string,
  from: string | RegExp,
  to: string,
): Example {
  return { ...rest, title, body: body.replace(from, to) };
}
