/** Situations off the beaten track, by what they are about. */
import type { Told } from "../support/told.js";

const THANKED = "{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }";
const ROUND = "rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]";
const UNDATED = "rounds: [{ at: 2026-06-03 10:00, with: [maria] }]";
const ASKED = "{ at: 2026-06-12 10:00, sent: status-check, to: maria, via: email }";

/** A file with the log under what is given. */
function logged(given: string, ...entries: readonly string[]): string {
  return `${given}\nlog:\n${entries.map((entry) => `  - ${entry}`).join("\n")}`;
}

function person(more: string): string {
  return `people: [{ id: maria, name: Maria Gómez, part: hiring-manager, ${more} }]`;
}

const RECRUITER =
  "{ id: ann, name: Ann Lee, part: recruiter, email: ann@agency.example, phone: +1 212 555 0133 }";

export const SCENES: Readonly<Record<string, readonly Told[]>> = {
  "what-comes-first": [
    {
      title: "Rounds written newest first",
      given: `
rounds:
  - { at: 2026-06-10 10:00, with: [raj] }
  - { at: 2026-06-03 10:00, with: [maria], decision: 2026-06-30 }`,
      now: "2026-06-10 12:00",
    },
    {
      title: "Two rounds ahead, the later one written first",
      given: `
rounds:
  - { at: 2026-06-24 10:00, with: [raj] }
  - { at: 2026-06-17 10:00, with: [maria] }
  - { at: 2026-06-03 10:00, with: [ann] }`,
      now: "2026-06-16 12:00",
    },
    {
      title: "Two talks that end at the same time",
      given: `
rounds:
  - { at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }
  - { at: 2026-06-03 10:30, ends: 2026-06-03 11:00, with: [maria] }`,
      now: "2026-06-03 12:00",
    },
    {
      title: "A day alone after the round of that day, and a log written newest first",
      given: logged(
        ROUND,
        "{ at: 2026-06-12, got: reply, from: maria }",
        ASKED,
        "{ at: 2026-06-03, sent: thank-you, to: maria }",
      ),
      now: "2026-06-12 15:00",
    },
    {
      title: "A day alone between two times of its day",
      given: logged(
        ROUND,
        THANKED,
        ASKED,
        "{ at: 2026-06-12, got: reply, from: maria, decision: 2026-06-19 }",
        "{ at: 2026-06-12 11:00, sent: answer, to: maria, via: email }",
      ),
      now: "2026-06-12 12:00",
    },
    {
      title: "A day alone before a time of its day",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-12, got: reply, from: maria }",
        "{ at: 2026-06-12 09:30, sent: answer, to: maria, via: email }",
      ),
      now: "2026-06-12 12:00",
    },
    {
      title: "A round on a day alone is held to begin at five",
      given: "rounds: [{ at: 2026-06-03, with: [maria] }]",
      now: "2026-06-03 19:00",
    },
    {
      title: "What lies ahead does not count yet",
      given: logged(ROUND, THANKED, "{ at: 2026-06-20 10:00, got: rejection, from: maria }"),
      now: "2026-06-12 10:00",
    },
  ],
  "who-is-asked": [
    {
      title: "The recruiter who named the date",
      given: logged(
        "rounds: [{ at: 2026-06-03 10:00, with: [maria, ann], decision: { by: 2026-06-09, from: ann } }]",
        "{ at: 2026-06-03 12:30, sent: thank-you, via: email }",
      ),
      now: "2026-06-12 10:00",
    },
    {
      title: "The one named in the file",
      given: logged(`askAt: raj\n${ROUND}`, "{ at: 2026-06-03 12:30, sent: thank-you, via: email }"),
      now: "2026-06-12 10:00",
    },
    {
      title: "Nobody has a part",
      given: logged(
        `people:\n  - { id: raj, name: Raj Patel, email: raj@northwind.example }\n  - { id: ann, name: Ann Lee, part: hr, email: ann@northwind.example }\nrounds: [{ at: 2026-06-03 10:00, with: [raj], decision: 2026-06-09 }]`,
        "{ at: 2026-06-03 12:30, sent: thank-you, to: raj, via: email }",
      ),
      now: "2026-06-12 10:00",
    },
    {
      title: "A question to two of them and a reference stays with the first",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-12 10:00, sent: status-check, to: [lee, raj, maria], via: email }",
      ),
      now: "2026-06-22 10:00",
    },
    {
      title: "Without an address: somebody could pass it on",
      given: `
people:
  - { id: maria, name: Maria Gómez, part: hiring-manager }
  - { id: raj, name: Raj Patel, part: hr, email: raj@northwind.example }
  - ${RECRUITER}
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]`,
      now: "2026-06-03 13:00",
    },
    {
      title: "Without an address, and the recruiter has none either",
      given: `
people:
  - { id: maria, name: Maria Gómez, part: hiring-manager }
  - { id: ann, name: Ann Lee, part: recruiter }
  - { id: raj, name: Raj Patel, email: raj@northwind.example }
  - { id: tom, name: Tom Ash, part: hr, phone: +1 212 555 0144 }
rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }]`,
      now: "2026-06-03 13:00",
    },
    {
      title: "Nobody could pass it on",
      given: `${person("timezone: America/New_York")}\n${ROUND}`,
      now: "2026-06-03 13:00",
    },
    {
      title: "The file names nobody",
      given: "people: []\nrounds: [{ at: 2026-06-03 10:00 }]",
      now: "2026-06-12 10:00",
    },
    {
      title: "Somebody who was not asked, after the gap is over",
      given: logged(ROUND, THANKED, ASKED),
      now: "2026-06-24 10:00",
    },
  ],
  channels: [
    {
      title: "Thanks to somebody who prefers post and has e-mail",
      given: `${person("email: maria@northwind.example, post: 12 Main Street, prefers: post")}\n${ROUND}`,
      now: "2026-06-03 13:00",
    },
    {
      title: "Thanks by e-mail to somebody who has an address on paper too",
      given: `${person("email: maria@northwind.example, post: 12 Main Street")}\n${ROUND}`,
      now: "2026-06-03 13:00",
    },
    {
      title: "A question to somebody with nothing but a phone, when the call is spent",
      given: logged(
        `${person("phone: +1 212 555 0100")}\n${UNDATED}`,
        THANKED,
        "{ at: 2026-06-10 10:00, sent: status-check, to: maria, via: phone, outcome: voicemail }",
      ),
      now: "2026-06-18 10:00",
    },
    {
      title: "Persistent, and nothing but a phone: the call waits for its month",
      given: logged(
        `${person("phone: +1 212 555 0100")}\nfacts: [{ what: shipped it }]\n${UNDATED}`,
        THANKED,
        "{ at: 2026-06-10 10:00, sent: status-check, to: maria, via: phone, outcome: voicemail }",
      ),
      etiquette: "style: persistent",
      now: "2026-06-18 10:00",
    },
    {
      title: "A question to somebody with nothing but post",
      given: logged(`${person("post: 12 Main Street")}\n${ROUND}`, THANKED),
      now: "2026-06-12 10:00",
    },
    {
      title: "Reserved: nobody is called who does not prefer it",
      given: logged(`${person("phone: +1 212 555 0100")}\n${UNDATED}`, THANKED),
      etiquette: "style: reserved",
      now: "2026-06-16 10:30",
    },
    {
      title: "Reserved: nobody answers, and no message is left",
      given: logged(
        `${person("phone: +1 212 555 0100, email: maria@northwind.example, prefers: phone")}\n${UNDATED}`,
        THANKED,
        "{ at: 2026-06-15 10:10, sent: status-check, to: maria, via: phone, outcome: no-answer }",
      ),
      etiquette: "style: reserved",
      now: "2026-06-16 10:30",
    },
    {
      title: "Calling was the last thing done, but for another reason",
      given: logged(
        `facts: [{ what: shipped it }]\n${UNDATED}`,
        THANKED,
        "{ at: 2026-06-04 10:00, sent: other, to: maria, via: phone, outcome: talked }",
      ),
      now: "2026-06-12 10:30",
    },
    {
      title: "An answer by phone is no call to ask",
      given: logged(
        UNDATED,
        THANKED,
        "{ at: 2026-06-04 09:00, got: update, from: maria }",
        "{ at: 2026-06-04 10:00, sent: answer, to: maria, via: phone, outcome: talked }",
      ),
      now: "2026-06-15 10:30",
    },
    {
      title: "A call to a reference is none to the company",
      given: logged(
        UNDATED,
        THANKED,
        "{ at: 2026-06-04 10:00, sent: other, to: lee, via: phone, outcome: talked }",
      ),
      now: "2026-06-12 10:30",
    },
    {
      title: "A call with a reference on the line is one to the company",
      given: logged(
        UNDATED,
        THANKED,
        "{ at: 2026-06-04 10:00, sent: other, to: [lee, maria], via: phone, outcome: talked }",
      ),
      now: "2026-06-12 10:30",
    },
  ],
  answers: [
    {
      title: "An invitation, and an offer",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-08 10:00, got: next-round, from: maria }",
        "{ at: 2026-06-08 17:01, got: offer, from: raj }",
      ),
      now: "2026-06-09 09:00",
    },
    {
      title: "Somebody who can only be called",
      given: logged(
        `${person("phone: +1 212 555 0100, prefers: phone")}\n${ROUND}`,
        THANKED,
        "{ at: 2026-06-08 10:00, got: reply, from: maria, via: phone }",
      ),
      now: "2026-06-08 18:00",
    },
    {
      title: "An offer, answered, and then only an acknowledgement",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-08 10:00, got: offer, from: maria }",
        "{ at: 2026-06-08 11:00, sent: answer, to: maria, via: email }",
        "{ at: 2026-06-09 10:00, got: reply, from: maria, answered: true }",
      ),
      now: "2026-06-22 10:00",
    },
    {
      title: "An offer, answered, and then a date for their last word",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-08 10:00, got: offer, from: maria }",
        "{ at: 2026-06-08 11:00, sent: answer, to: maria, via: email }",
        "{ at: 2026-06-09 10:00, got: reply, from: maria, decision: 2026-06-12, answered: true }",
      ),
      now: "2026-06-17 10:00",
    },
    {
      title: "Written at exactly five, and on a Saturday",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-08 17:00, got: update, from: maria }",
        "{ at: 2026-06-06 11:00, got: reply, from: raj }",
      ),
      now: "2026-06-08 18:00",
    },
    {
      title: "A call that nobody took is no answer, nor is a message to somebody else",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-08 10:00, got: reply, from: maria }",
        "{ at: 2026-06-08 11:00, sent: answer, to: maria, via: phone, outcome: no-answer }",
        "{ at: 2026-06-08 12:00, sent: answer, to: raj, via: email }",
      ),
      now: "2026-06-08 13:00",
    },
    {
      title: "Whatever is sent to them answers it",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-08 10:00, got: update, from: maria }",
        "{ at: 2026-06-08 10:00, sent: other, to: maria, via: email }",
      ),
      now: "2026-06-08 13:00",
    },
    {
      title: "A word from nobody by name is answered by anything",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-08 10:00, got: update }",
        "{ at: 2026-06-08 11:00, sent: other, to: raj, via: email }",
      ),
      now: "2026-06-08 13:00",
    },
    {
      title: "What was sent before it is no answer",
      given: logged(
        ROUND,
        "{ at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }",
        "{ at: 2026-06-03 12:31, got: reply, from: maria }",
      ),
      now: "2026-06-03 13:00",
    },
    {
      title: "Two words of one writer ask for one answer",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-08 10:00, got: update, from: maria }",
        "{ at: 2026-06-08 11:00, got: reply, from: maria }",
      ),
      now: "2026-06-08 13:00",
    },
    {
      title: "A reference who writes is not the company",
      given: logged(ROUND, THANKED, "{ at: 2026-06-08 10:00, got: reply, from: lee }"),
      now: "2026-06-08 13:00",
    },
    {
      title: "An appointment that they missed, and one that was kept",
      given: logged(
        UNDATED,
        THANKED,
        "{ at: 2026-06-05 10:00, got: appointment, from: maria, for: 2026-06-08 10:00 }",
      ),
      now: "2026-06-08 11:30",
    },
    {
      title: "They called after all",
      given: logged(
        UNDATED,
        THANKED,
        "{ at: 2026-06-05 10:00, got: appointment, from: maria, for: 2026-06-08 10:00 }",
        "{ at: 2026-06-08 10:20, sent: other, to: maria, via: phone, outcome: talked }",
      ),
      now: "2026-06-08 11:30",
    },
  ],
  "dates-of-theirs": [
    {
      title: "A later round without a date leaves the date in force while it is ahead",
      given: `
rounds:
  - { at: 2026-06-03 10:00, with: [maria], decision: 2026-06-19 }
  - { at: 2026-06-10 10:00, with: [maria] }
log:
  - ${THANKED}
  - { at: 2026-06-10 13:00, sent: thank-you, to: maria, via: email }`,
      now: "2026-06-18 10:30",
    },
    {
      title: "A date that has passed by the next round is gone",
      given: `
rounds:
  - { at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }
  - { at: 2026-06-10 10:00, with: [maria] }
log:
  - ${THANKED}
  - { at: 2026-06-10 13:00, sent: thank-you, to: maria, via: email }`,
      now: "2026-06-17 10:30",
    },
    {
      title: "A round on the very day they named",
      given: `
rounds:
  - { at: 2026-06-03 10:00, with: [maria], decision: { by: 2026-06-10, said: by Wednesday, from: raj } }
  - { at: 2026-06-10 10:00, with: [maria] }
log:
  - ${THANKED}
  - { at: 2026-06-10 13:00, sent: thank-you, to: maria, via: email }`,
      now: "2026-06-15 10:30",
    },
    {
      title: "An offer opens a silence of its own, once it is answered",
      given: logged(
        ROUND,
        THANKED,
        ASKED,
        "{ at: 2026-06-15 10:00, got: offer, from: maria }",
        "{ at: 2026-06-15 12:00, sent: answer, to: maria, via: email }",
      ),
      now: "2026-06-16 10:00",
    },
    {
      title: "An invitation opens one too, and so does an appointment that was kept",
      given: logged(
        ROUND,
        THANKED,
        ASKED,
        "{ at: 2026-06-15 10:00, got: next-round, from: maria, answered: true }",
        "{ at: 2026-06-16 10:00, got: appointment, from: maria, for: 2026-06-17 10:00 }",
        "{ at: 2026-06-17 10:05, sent: other, to: maria, via: phone, outcome: talked }",
      ),
      now: "2026-06-18 10:00",
    },
    {
      title: "Words without a date take the date away",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-08 10:00, got: reply, from: maria, answered: true, decision: { said: later } }",
      ),
      now: "2026-06-12 10:00",
    },
    {
      title: "A talk on the phone that names a date",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-12 10:10, sent: status-check, to: maria, via: phone, outcome: talked, decision: { by: 2026-06-19, said: on Friday } }",
      ),
      now: "2026-06-12 12:00",
    },
    {
      title: "An automatic reply and a word from a reference start nothing again",
      given: logged(
        ROUND,
        THANKED,
        ASKED,
        "{ at: 2026-06-12 10:01, got: auto-reply, from: maria, returns: 2026-06-24 }",
        "{ at: 2026-06-18 10:00, got: reference-check, from: lee }",
      ),
      now: "2026-06-23 10:00",
    },
    {
      title: "Back, and a business day more",
      given: logged(
        ROUND,
        THANKED,
        ASKED,
        "{ at: 2026-06-12 10:01, got: auto-reply, from: maria, returns: 2026-06-24 }",
      ),
      now: "2026-06-25 10:00",
    },
    {
      title: "A sign of life from nobody by name",
      given: logged(UNDATED, THANKED, "{ at: 2026-06-08 10:00, got: update, answered: true }"),
      now: "2026-06-12 10:00",
    },
    {
      title: "A sent entry without a recipient, talked",
      given: logged(UNDATED, THANKED, "{ at: 2026-06-08 10:00, sent: other, via: phone, outcome: talked }"),
      now: "2026-06-12 10:00",
    },
    {
      title: "The first word comes before any round",
      given: logged(
        "rounds: [{ at: 2026-06-24 10:00, with: [maria] }]",
        "{ at: 2026-06-08 10:00, got: update, from: maria }",
      ),
      now: "2026-06-12 10:00",
    },
  ],
  hours: [
    { title: "At the moment the day opens", given: logged(ROUND, THANKED), now: "2026-06-12 09:00" },
    { title: "At the moment the day is over", given: logged(ROUND, THANKED), now: "2026-06-12 17:00" },
    { title: "On a Sunday", given: logged(ROUND, THANKED), now: "2026-06-14 10:00" },
    { title: "On the last minute of a call", given: logged(UNDATED, THANKED), now: "2026-06-10 11:29" },
    { title: "When the hours of calls end", given: logged(UNDATED, THANKED), now: "2026-06-10 11:30" },
    {
      title: "At the last moment for thanks",
      given: "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]",
      now: "2026-06-04 11:00",
    },
    {
      title: "On a public holiday",
      given: logged(
        "rounds: [{ at: 2026-06-10 10:00, with: [maria], decision: 2026-06-16 }]",
        "{ at: 2026-06-10 12:30, sent: thank-you, to: maria, via: email }",
      ),
      now: "2026-06-19 10:00",
    },
  ],
  styles: [
    {
      title: "A second question is allowed, and its gap is never",
      given: logged(ROUND, THANKED, ASKED),
      etiquette: "style: measured\nretryGap: never",
      now: "2026-06-22 10:00",
    },
    {
      title: "Three rounds, the last one final",
      given: `
rounds:
  - { at: 2026-05-27 10:00, with: [maria], final: true }
  - { at: 2026-06-01 10:00, with: [raj] }
  - { at: 2026-06-03 10:00, with: [maria] }
log: [{ at: 2026-06-03 13:00, sent: thank-you, via: email }]`,
      now: "2026-06-10 10:30",
    },
    {
      title: "The question after the nudge is a question again",
      given: `
rounds:
  - { at: 2026-06-01 10:00, with: [raj] }
  - { at: 2026-06-03 10:00, with: [maria], final: true, decision: 2026-06-09 }
log:
  - { at: 2026-06-03 13:00, sent: thank-you, via: email }
  - { at: 2026-06-12 10:00, sent: offer-nudge, to: maria, via: email }`,
      now: "2026-06-22 10:00",
    },
    {
      title: "Two weeks and a day after the round",
      given: logged(
        "rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: { said: they would not say } }]",
        THANKED,
      ),
      now: "2026-06-18 10:30",
    },
    {
      title: "Persistent: the third question",
      given: logged(
        `facts: [{ what: shipped it }, { what: won a prize }]\n${ROUND}`,
        THANKED,
        ASKED,
        "{ at: 2026-06-17 10:00, sent: status-check, to: maria, via: email, used: won a prize }",
      ),
      etiquette: "style: persistent",
      now: "2026-07-01 10:00",
    },
  ],
  doing: [
    {
      title: "Put off until Thursday afternoon",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-12 10:00, snoozed: northwind/status-check/1, until: 2026-06-18 14:00 }",
      ),
      now: "2026-06-15 10:00",
    },
    {
      title: "Put off, and the time is over",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-12 10:00, snoozed: northwind/status-check/1, until: 2026-06-18 14:00 }",
      ),
      now: "2026-06-18 14:00",
    },
    {
      title: "Put off twice, the thank-you too, and by a day alone",
      given: logged(
        ROUND,
        "{ at: 2026-06-03 12:00, snoozed: northwind/thank-you/1/maria, until: 2026-06-04 }",
        "{ at: 2026-06-04 09:00, snoozed: northwind/thank-you/1/maria, until: 2026-06-04 15:00 }",
        "{ at: 2026-06-04 09:00, snoozed: northwind/complete-record/1, until: 2026-06-08 }",
      ),
      now: "2026-06-04 10:00",
    },
    {
      title: "Put off to a moment after the hours of the day",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-12 10:00, snoozed: northwind/status-check/1, until: 2026-06-16 18:00 }",
      ),
      now: "2026-06-15 10:00",
    },
    {
      title: "The record is said to be complete",
      given: logged(UNDATED, THANKED, "{ at: 2026-06-04 10:00, done: northwind/complete-record/1 }"),
      now: "2026-06-04 11:00",
    },
    {
      title: "The first round is said to be added, and is not there",
      given: "log: [{ at: 2026-06-04 10:00, done: northwind/complete-record/0 }]",
      now: "2026-06-04 11:00",
    },
    {
      title: "Two people thanked late, and one of them is asked",
      given: "rounds: [{ at: 2026-06-03 10:00, with: [maria, raj], decision: 2026-06-09 }]",
      now: "2026-06-12 10:00",
    },
    {
      title: "The same before the question opens",
      given: "rounds: [{ at: 2026-06-03 10:00, with: [maria, raj], decision: 2026-06-09 }]",
      now: "2026-06-11 23:00",
    },
    {
      title: "References named, and the next round tomorrow before their hours",
      given: logged(
        `rounds:\n  - { at: 2026-06-03 19:00, ends: 2026-06-03 20:30, with: [maria] }\n  - { at: 2026-06-04 07:00, ends: 2026-06-04 08:00, with: [raj], where: phone }\ngiven: [lee]`,
        "{ at: 2026-06-03 20:45, sent: thank-you, to: maria, via: email }",
      ),
      now: "2026-06-03 21:00",
    },
    {
      title: "References named, and the next round tomorrow at noon",
      given: logged(
        `rounds:\n  - { at: 2026-06-03 19:00, ends: 2026-06-03 20:30, with: [maria] }\n  - { at: 2026-06-04 12:00, with: [raj], where: video }\ngiven: [lee]`,
        "{ at: 2026-06-03 20:45, sent: thank-you, to: maria, via: email }",
      ),
      now: "2026-06-03 21:00",
    },
    {
      title: "An offer waits for an answer, and they had named a date",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-08 10:00, got: offer, from: maria, decision: 2026-06-15 }",
      ),
      now: "2026-06-09 10:00",
    },
    {
      title: "A request for references waits for the list",
      given: logged(ROUND, THANKED, "{ at: 2026-06-08 10:00, got: reference-request, from: maria }"),
      now: "2026-06-09 10:00",
    },
    {
      title: "A request for references a week ago",
      given: logged(ROUND, THANKED, "{ at: 2026-06-05 10:00, got: reference-request, from: maria }"),
      references:
        "[{ id: lee, name: Lee Park, phone: +1 212 555 0111 }, { id: amara, name: Amara Nwosu, email: amara@nwosu.example }]",
      now: "2026-06-13 10:00",
    },
    {
      title: "A round that is going on",
      given: "rounds: [{ at: 2026-06-03 10:00, ends: 2026-06-03 11:00, with: [maria] }]",
      now: "2026-06-03 10:30",
    },
    {
      title: "Nothing at all",
      given: "people: [{ id: maria, name: Maria Gómez, email: maria@northwind.example }]",
      now: "2026-06-03 10:30",
    },
  ],
  "a-no-and-after": [
    ...["got: next-round, from: maria", "got: offer, from: maria", "got: update, from: maria"].map(
      (word) => ({
        title: `A no, and then ${word}`,
        given: logged(
          `clippings: [{ title: Pricing }]\n${ROUND}`,
          THANKED,
          "{ at: 2026-06-08 10:00, got: rejection, from: maria }",
          `{ at: 2026-06-10 10:00, ${word}, answered: true }`,
        ),
        now: "2026-06-11 10:00",
      }),
    ),
    {
      title: "An offer, and then a no",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-08 10:00, got: offer, from: maria, answered: true }",
        "{ at: 2026-06-10 10:00, got: rejection, from: maria }",
      ),
      now: "2026-06-11 10:00",
    },
    {
      title: "A no, and a round ahead",
      given: logged(
        "rounds: [{ at: 2026-06-03 10:00, with: [maria] }, { at: 2026-06-17 10:00, with: [raj] }]",
        THANKED,
        "{ at: 2026-06-08 10:00, got: rejection, from: maria }",
      ),
      now: "2026-06-11 10:00",
    },
    {
      title: "A no after they asked for references, and nothing sent yet",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-04 10:00, got: reference-request, from: maria }",
        "{ at: 2026-06-08 10:00, got: rejection, from: maria }",
      ),
      now: "2026-06-11 10:00",
    },
    {
      title: "A no with a round ahead, and then they invite again",
      given: logged(
        "rounds: [{ at: 2026-06-03 10:00, with: [maria] }, { at: 2026-06-17 10:00, with: [raj] }]",
        THANKED,
        "{ at: 2026-06-08 10:00, got: rejection, from: maria }",
        "{ at: 2026-06-10 10:00, got: next-round, from: maria, answered: true }",
      ),
      now: "2026-06-11 10:00",
    },
    {
      title: "A no, and a round since",
      given: logged(
        "rounds: [{ at: 2026-06-03 10:00, with: [maria] }, { at: 2026-06-10 10:00, with: [raj] }]",
        THANKED,
        "{ at: 2026-06-08 10:00, got: rejection, from: maria }",
      ),
      now: "2026-06-11 10:00",
    },
    {
      title: "Articles before the no do not count",
      given: logged(
        `clippings: [{ title: Pricing }, { title: Churn }]\n${ROUND}`,
        THANKED,
        "{ at: 2026-06-05 10:00, sent: keep-in-touch, to: maria, via: email, used: Pricing }",
        "{ at: 2026-06-08 10:00, got: rejection, from: maria }",
      ),
      now: "2026-09-08 10:00",
    },
  ],
  appointments: [
    {
      title: "Before the time they named",
      given: logged(
        UNDATED,
        THANKED,
        "{ at: 2026-06-05 10:00, got: appointment, from: maria, for: 2026-06-11 10:00 }",
      ),
      now: "2026-06-11 09:30",
    },
    {
      title: "At the time they named, and for the hour after it",
      given: logged(
        UNDATED,
        THANKED,
        "{ at: 2026-06-05 10:00, got: appointment, from: maria, for: 2026-06-11 10:00 }",
      ),
      now: "2026-06-11 10:59",
    },
    {
      title: "Missed, a minute later",
      given: logged(
        UNDATED,
        THANKED,
        "{ at: 2026-06-05 10:00, got: appointment, from: maria, for: 2026-06-11 10:00 }",
      ),
      now: "2026-06-11 11:00",
    },
    {
      title: "Missed, and the question would be open",
      given: logged(
        UNDATED,
        THANKED,
        "{ at: 2026-06-05 10:00, got: appointment, from: maria, for: 2026-06-11 10:00 }",
      ),
      now: "2026-06-15 10:30",
    },
    {
      title: "Only a day was named, and by nobody in particular",
      given: logged(UNDATED, THANKED, "{ at: 2026-06-05 10:00, got: appointment, for: 2026-06-11 }"),
      now: "2026-06-11 14:00",
    },
    {
      title: "No time was named",
      given: logged(UNDATED, THANKED, "{ at: 2026-06-05 10:00, got: appointment, from: maria }"),
      now: "2026-06-11 14:00",
    },
    {
      title: "An appointment, and a round before it",
      given: logged(
        "rounds: [{ at: 2026-06-03 10:00, with: [maria] }, { at: 2026-06-16 10:00, with: [raj] }]",
        THANKED,
        "{ at: 2026-06-10 10:00, got: appointment, from: maria, for: 2026-06-18 10:00 }",
      ),
      now: "2026-06-15 14:00",
    },
    {
      title: "An appointment, and a round after it",
      given: logged(
        "rounds: [{ at: 2026-06-03 10:00, with: [maria] }, { at: 2026-06-22 10:00, with: [raj] }]",
        THANKED,
        "{ at: 2026-06-10 10:00, got: appointment, from: maria, for: 2026-06-18 10:00 }",
      ),
      now: "2026-06-15 14:00",
    },
    {
      title: "Cancelled by a later word",
      given: logged(
        UNDATED,
        THANKED,
        "{ at: 2026-06-05 10:00, got: appointment, from: maria, for: 2026-06-11 10:00 }",
        "{ at: 2026-06-10 10:00, got: update, from: maria, answered: true }",
      ),
      now: "2026-06-11 14:00",
    },
  ],
  records: [
    {
      title: "Told later when they decide",
      given: logged(
        UNDATED,
        THANKED,
        "{ at: 2026-06-04 10:00, got: reply, from: maria, answered: true, decision: 2026-06-12 }",
      ),
      now: "2026-06-04 11:00",
    },
    {
      title: "Told before the latest round",
      given: logged(
        "rounds: [{ at: 2026-06-03 10:00, with: [maria] }, { at: 2026-06-08 10:00, with: [maria] }]",
        THANKED,
        "{ at: 2026-06-04 10:00, got: reply, from: maria, answered: true, decision: 2026-06-05 }",
      ),
      now: "2026-06-08 12:00",
    },
    ...["email", "phone", "post"].map((prefers) => ({
      title: `Prefers ${prefers}, and the file has another address`,
      given: `${person(`${prefers === "email" ? "phone: +1 212 555 0100" : "email: maria@northwind.example"}, prefers: ${prefers}`)}\n${ROUND}`,
      now: "2026-06-03 12:00",
    })),
    {
      title: "Several people, none of them with an address",
      given: `people: [{ id: maria, name: Maria Gómez }, { id: raj, name: Raj Patel }, { id: ann, name: Ann Lee }]\nrounds: [{ at: 2026-06-03 10:00, with: [maria, raj, ann], decision: 2026-06-09 }]`,
      now: "2026-06-03 12:00",
    },
  ],
  "letting-go": [
    {
      title: "Asked out, and a round ahead",
      given: logged(
        "rounds: [{ at: 2026-06-03 10:00, with: [maria], decision: 2026-06-09 }, { at: 2026-08-20 10:00, with: [raj] }]",
        THANKED,
        ASKED,
        "{ at: 2026-06-22 10:00, sent: status-check, to: maria, via: email }",
      ),
      now: "2026-07-10 10:00",
    },
    {
      title: "Away until August",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-12 10:01, got: auto-reply, from: maria, returns: 2026-08-03 }",
      ),
      now: "2026-08-20 10:00",
    },
    {
      title: "An automatic reply without a day",
      given: logged(ROUND, THANKED, "{ at: 2026-06-12 10:01, got: auto-reply, from: maria }"),
      now: "2026-08-08 10:00",
    },
    {
      title: "For the second time",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-30 10:00, closed: let-go }",
        "{ at: 2026-07-06 10:00, got: update, from: maria, answered: true }",
      ),
      now: "2026-09-10 10:00",
    },
    {
      title: "Too late to ask, with a call put off beyond it",
      given: logged(
        `${person("phone: +1 212 555 0100")}\nfacts: [{ what: shipped it }]\n${UNDATED}`,
        THANKED,
        "{ at: 2026-07-27 10:10, sent: other, to: maria, via: phone, outcome: voicemail }",
      ),
      etiquette: "style: persistent",
      now: "2026-07-28 10:00",
    },
  ],
  articles: [
    ...["2026-07-10 10:00", "2026-07-13 10:00", "2026-07-27 10:00"].map((now) => ({
      title: `Persistent, after the third question, on ${now}`,
      given: logged(
        `facts: [{ what: shipped it }, { what: won a prize }]\nclippings: [{ title: Pricing }, { title: Churn }]\n${ROUND}`,
        THANKED,
        "{ at: 2026-06-04 10:00, sent: share-news, to: maria, via: email, used: Churn }",
        "{ at: 2026-06-10 10:00, sent: status-check, to: maria, via: email }",
        "{ at: 2026-06-15 10:00, sent: status-check, to: maria, via: email, used: shipped it }",
        "{ at: 2026-06-29 10:00, sent: status-check, to: maria, via: email, used: won a prize }",
      ),
      etiquette: "style: persistent",
      now,
    })),
    {
      title: "Persistent, after two questions",
      given: logged(
        `facts: [{ what: shipped it }]\nclippings: [{ title: Pricing }]\n${ROUND}`,
        THANKED,
        "{ at: 2026-06-10 10:00, sent: status-check, to: maria, via: email }",
        "{ at: 2026-06-15 10:00, sent: status-check, to: maria, via: email }",
      ),
      etiquette: "style: persistent",
      now: "2026-07-14 10:00",
    },
    {
      title: "After the third question, where articles are never sent",
      given: logged(
        `facts: [{ what: shipped it }, { what: won a prize }]\nclippings: [{ title: Pricing }]\n${ROUND}`,
        THANKED,
        "{ at: 2026-06-10 10:00, sent: status-check, to: maria, via: email }",
        "{ at: 2026-06-15 10:00, sent: status-check, to: maria, via: email, used: shipped it }",
        "{ at: 2026-06-29 10:00, sent: status-check, to: maria, via: email, used: won a prize }",
      ),
      etiquette: "style: persistent\nclippingEvery: never",
      now: "2026-07-14 10:00",
    },
    {
      title: "After the third question, and an article was sent since",
      given: logged(
        `facts: [{ what: shipped it }, { what: won a prize }]\nclippings: [{ title: Pricing }, { title: Churn }]\n${ROUND}`,
        THANKED,
        "{ at: 2026-06-10 10:00, sent: status-check, to: maria, via: email }",
        "{ at: 2026-06-15 10:00, sent: status-check, to: maria, via: email, used: shipped it }",
        "{ at: 2026-06-29 10:00, sent: status-check, to: maria, via: email, used: won a prize }",
        "{ at: 2026-07-13 10:00, sent: share-news, to: maria, via: email, used: Pricing }",
        "{ at: 2026-07-15 10:00, sent: other, to: maria, via: email }",
      ),
      etiquette: "style: persistent",
      now: "2026-07-14 10:00",
    },
  ],
  promises: [
    {
      title: "Kept by a date in the file, and one kept tomorrow",
      given: `promises: [{ what: a sample, to: maria, by: 2026-06-15, kept: 2026-06-10 }, { what: a plan, to: maria, by: 2026-06-15, kept: 2026-06-12 }]\n${ROUND}`,
      now: "2026-06-11 10:00",
    },
    {
      title: "Carried by an entry to somebody else, to nobody by name, and to them",
      given: logged(
        `promises: [{ what: a sample, to: maria, by: 2026-06-15 }, { what: a plan, to: raj, by: 2026-06-15 }, { what: a list, by: 2026-06-15 }]\n${ROUND}`,
        THANKED,
        "{ at: 2026-06-10 10:00, sent: keep-promise, to: raj, via: email, what: a sample }",
        "{ at: 2026-06-10 10:00, sent: keep-promise, what: a plan }",
        "{ at: 2026-06-10 10:00, sent: keep-promise, to: raj, via: email, what: a list }",
      ),
      now: "2026-06-11 10:00",
    },
    {
      title: "Without a date, soon after the round and too late",
      given: logged(`promises: [{ what: a sample, to: maria }]\n${ROUND}`, THANKED),
      now: "2026-06-05 10:00",
    },
    {
      title: "Without a date, before any round",
      given: "promises: [{ what: a sample, to: maria }]\nrounds: [{ at: 2026-06-17 10:00, with: [maria] }]",
      now: "2026-06-05 10:00",
    },
    {
      title: "Early in the morning, and late",
      given: logged(`promises: [{ what: a sample, by: 2026-06-15 08:00 }]\n${ROUND}`, THANKED),
      now: "2026-06-15 08:01",
    },
    {
      title: "To nobody, at a company that names nobody",
      given: "people: []\npromises: [{ what: a sample, by: 2026-06-15 }]\nrounds: [{ at: 2026-06-03 10:00 }]",
      now: "2026-06-15 10:00",
    },
  ],
  references: [
    ...["rejection", "offer", "update"].map((got) => ({
      title: `Named, and then the company sent: ${got}`,
      given: logged(
        `${ROUND.replace("with: [maria]", "with: [maria], slips: [{ what: blanked, weight: major }, { what: froze, weight: major, to: raj }]")}\ngiven: [lee]`,
        THANKED,
        `{ at: 2026-06-03 13:00, got: ${got}, from: maria, answered: true }`,
      ),
      now: "2026-06-03 14:00",
    })),
    {
      title: "Named, and two weeks gone",
      given: logged(
        `${ROUND.replace("with: [maria]", "with: [maria], slips: [{ what: blanked, weight: major }]").replace("2026-06-09", "2026-07-09")}\ngiven: [lee]`,
        THANKED,
      ),
      now: "2026-06-22 14:00",
    },
    {
      title: "Asked for three days ago, with one reference",
      given: logged(ROUND, THANKED, "{ at: 2026-06-05 10:00, got: reference-request }"),
      references: "[{ id: lee, name: Lee Park, phone: +1 212 555 0111, agreed: 2026-05-20 }]",
      now: "2026-06-09 10:00",
    },
    {
      title: "Asked for, sent, and asked for again",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-05 10:00, got: reference-request, from: maria }",
        "{ at: 2026-06-05 11:00, sent: send-references, to: maria, via: email }",
        "{ at: 2026-06-08 10:00, got: reference-request, from: raj }",
      ),
      now: "2026-06-08 11:00",
    },
    {
      title: "A question while the list is awaited",
      given: logged(ROUND, THANKED, "{ at: 2026-06-15 10:00, got: reference-request, from: maria }"),
      now: "2026-06-19 10:00",
    },
    {
      title: "Early in the morning, in the evening, and one told already",
      given: logged(
        `${ROUND}\ngiven: [lee, amara]`,
        THANKED,
        "{ at: 2026-06-03 19:00, sent: brief-reference, to: lee, via: phone, outcome: talked }",
        "{ at: 2026-06-03 19:10, sent: other, to: amara, via: phone, outcome: no-answer }",
      ),
      now: "2026-06-03 20:00",
    },
    {
      title: "Both contacted",
      given: logged(
        ROUND,
        THANKED,
        "{ at: 2026-06-05 10:00, got: reference-check, from: amara }",
        "{ at: 2026-06-06 10:00, got: reference-check, from: lee }",
        "{ at: 2026-06-07 10:00, got: reference-check }",
      ),
      now: "2026-06-08 10:00",
    },
    {
      title: "Two who are ready before a round, and two who are not",
      given: "rounds: [{ at: 2026-06-15 10:00, with: [maria] }]",
      references:
        "[{ id: lee, name: Lee Park, phone: +1 212 555 0111, agreed: 2026-05-20, warned: 2026-05-20 }, { id: kim, name: Kim Ro, phone: +1 212 555 0112, agreed: 2026-05-20 }, { id: bo, name: Bo Lind, email: bo@lind.example, warned: 2026-05-20 }]",
      now: "2026-06-11 10:00",
    },
  ],
  thanks: [
    {
      title: "Refused by the person, and by another",
      given: logged(
        "rounds: [{ at: 2026-06-03 10:00, with: [maria, raj], decision: 2026-06-09 }]",
        "{ at: 2026-06-03 13:00, got: rejection, from: maria }",
      ),
      now: "2026-06-03 14:00",
    },
    {
      title: "Refused after an earlier round, and met again",
      given: logged(
        "rounds: [{ at: 2026-05-27 10:00, with: [maria] }, { at: 2026-06-03 10:00, with: [maria, raj] }]",
        "{ at: 2026-05-28 13:00, got: rejection, from: maria }",
        "{ at: 2026-05-29 13:00, got: next-round, from: maria, answered: true }",
      ),
      now: "2026-06-03 14:00",
    },
    ...[
      "2026-06-03 13:00, sent: thank-you",
      "2026-06-03 13:00, sent: other, via: email",
      "2026-06-02 13:00, sent: thank-you",
    ].map((entry) => ({
      title: `A round without names, and ${entry}`,
      given: logged("rounds: [{ at: 2026-06-03 10:00, with: [] }]", `{ at: ${entry} }`),
      now: "2026-06-03 14:00",
    })),
    {
      title: "A round without names, two weeks ago",
      given: "rounds: [{ at: 2026-06-03 10:00, with: [] }]",
      now: "2026-06-18 14:00",
    },
    {
      title: "Several slips, small and serious",
      given:
        "rounds: [{ at: 2026-06-03 10:00, with: [maria], slips: [{ what: blanked, weight: major }, { what: froze, weight: major }, { what: spilt coffee, weight: minor }, { what: came late, weight: minor }] }]",
      now: "2026-06-03 14:00",
    },
    {
      title: "Several slips, after the thanks",
      given: logged(
        "rounds: [{ at: 2026-06-03 10:00, with: [maria, raj], slips: [{ what: blanked, weight: major, to: ann }, { what: froze, weight: major, to: raj }, { what: rambled, weight: major }] }]",
        "{ at: 2026-06-03 12:00, sent: thank-you, via: email }",
      ),
      now: "2026-06-03 14:00",
    },
    {
      title: "Never thanked, and the day to let go has come",
      given: logged(ROUND, "{ at: 2026-06-12 10:00, sent: other, to: raj, via: email }"),
      now: "2026-08-10 10:00",
    },
    {
      title: "A colleague never thanked, two weeks and a day later",
      given: logged("rounds: [{ at: 2026-06-03 10:00, with: [maria, raj], decision: 2026-06-30 }]", THANKED),
      now: "2026-06-18 10:00",
    },
  ],
};

/** Situations in which every purpose is asked about. */
export const PURPOSES: readonly Told[] = [
  { title: "After the round", given: ROUND, now: "2026-06-03 12:00" },
  {
    title: "Everything is owed",
    given: logged(
      `${ROUND.replace("with: [maria]", "with: [maria], slips: [{ what: blanked, weight: major, to: maria }]")}\npromises: [{ what: a sample, to: maria, by: 2026-06-15, asked: true }]\nclippings: [{ title: Pricing }]\ngiven: [lee]`,
      THANKED,
      "{ at: 2026-06-08 10:00, got: update, from: maria }",
      "{ at: 2026-06-08 11:00, got: reference-request, from: maria }",
    ),
    now: "2026-06-08 19:00",
  },
  {
    title: "A no",
    given: logged(
      `${ROUND}\nclippings: [{ title: Pricing }]`,
      THANKED,
      "{ at: 2026-06-08 10:00, got: rejection, from: maria }",
    ),
    now: "2026-06-08 19:00",
  },
  {
    title: "A no, thanked for, and an article sent since",
    given: logged(
      `${ROUND}\nclippings: [{ title: Pricing }, { title: Churn }]`,
      THANKED,
      "{ at: 2026-06-08 10:00, got: rejection, from: maria }",
      "{ at: 2026-06-08 12:00, sent: thank-for-decision, to: maria, via: email }",
      "{ at: 2026-09-08 12:00, sent: keep-in-touch, to: maria, via: email, used: Pricing }",
    ),
    now: "2026-09-09 10:00",
  },
  {
    title: "Accepted, with a promise open",
    given: logged(
      `${ROUND}\npromises: [{ what: a sample, to: maria, by: 2026-06-15 }]`,
      THANKED,
      "{ at: 2026-06-08 10:00, closed: accepted }",
    ),
    now: "2026-06-09 10:00",
  },
  {
    title: "Declined",
    given: logged(ROUND, THANKED, "{ at: 2026-06-08 10:00, closed: declined }"),
    now: "2026-06-09 10:00",
  },
  {
    title: "Withdrawn",
    given: logged(ROUND, THANKED, "{ at: 2026-06-08 10:00, closed: withdrawn }"),
    now: "2026-06-09 10:00",
  },
  {
    title: "Let go",
    given: logged(ROUND, THANKED, "{ at: 2026-06-30 10:00, closed: let-go }"),
    now: "2026-07-01 10:00",
  },
  {
    title: "Nobody to ask",
    given: "people: []\nrounds: [{ at: 2026-06-03 10:00 }]",
    now: "2026-06-12 10:00",
  },
];

/** Situations whose whole course is told, past and to come. */
export const COURSES: readonly Told[] = [
  ...PURPOSES,
  {
    title: "Persistent, with facts and articles, and nobody ever answers",
    given: logged(
      `facts: [{ what: shipped it }, { what: won a prize }]\nclippings: [{ title: Pricing }, { title: Churn }]\n${UNDATED}`,
      THANKED,
    ),
    etiquette: "style: persistent",
    now: "2026-06-04 10:00",
  },
  {
    title: "Persistent, without a fact",
    given: logged(ROUND, THANKED),
    etiquette: "style: persistent",
    now: "2026-06-04 10:00",
  },
  {
    title: "Measured, by phone, with a fact",
    given: logged(`facts: [{ what: shipped it }]\n${UNDATED}`, THANKED),
    now: "2026-06-04 10:00",
  },
  {
    title: "Named to a company far away: references, promises, and a second round",
    given: `
timezone: Asia/Tokyo
country: JP
people: [{ id: maria, name: Maria Gómez, email: maria@northwind.example }]
promises: [{ what: a sample, to: maria }, { what: a plan, by: 2026-06-25 }]
rounds:
  - { at: 2026-06-03, with: [maria], where: phone }
  - { at: 2026-06-17 10:00, ends: 2026-06-17 12:00, with: [maria], where: video, final: true, decision: { by: 2026-06-30, said: end of June } }
given: [lee]
log:
  - { at: 2026-06-04, got: reference-request, from: maria }
  - { at: 2026-06-05 09:00, got: reference-check, from: amara }`,
    references:
      "[{ id: lee, name: Lee Park, phone: +1 212 555 0111, agreed: 2026-05-20 }, { id: amara, name: Amara Nwosu, email: amara@nwosu.example, timezone: Europe/London }]",
    now: "2026-06-05 10:00",
  },
  {
    title: "Let go by its id, then a no, and articles every ninety days",
    given: logged(
      `clippings: [{ title: Pricing }, { title: Churn }]\n${ROUND}`,
      THANKED,
      "{ at: 2026-06-12 10:00, sent: status-check, to: [maria, lee], via: email, used: Pricing }",
      "{ at: 2026-06-13, got: auto-reply, from: maria, returns: 2026-06-20 }",
      "{ at: 2026-06-30, done: northwind/let-go/1 }",
      "{ at: 2026-07-06 10:00, got: rejection }",
    ),
    now: "2026-07-06 12:00",
  },
  {
    title: "Over: a no, and nothing to send",
    given: logged(
      "people: []\nrounds: [{ at: 2026-06-03 10:00 }]",
      "{ at: 2026-06-08 10:00, got: rejection }",
      "{ at: 2026-06-08 11:00, sent: thank-for-decision }",
    ),
    now: "2026-07-20 12:00",
  },
  {
    title: "Over: let go by its id",
    given: logged(ROUND, THANKED, "{ at: 2026-06-30, done: northwind/let-go/1 }"),
    now: "2026-07-06 12:00",
  },
  {
    title: "Everything that a log can hold",
    given: logged(
      `promises: [{ what: a sample, to: maria, by: 2026-06-15 }]\nfacts: [{ what: shipped it }]\n${ROUND}`,
      THANKED,
      "{ at: 2026-06-04 10:00, sent: keep-promise, to: maria, via: email, what: a sample }",
      "{ at: 2026-06-05 10:00, snoozed: northwind/status-check/1, until: 2026-06-15 }",
      "{ at: 2026-06-08 10:00, got: appointment, from: maria, for: 2026-06-10 10:00 }",
      "{ at: 2026-06-10 10:05, sent: other, via: phone, outcome: gatekeeper }",
      "{ at: 2026-06-11, done: northwind/complete-record/1 }",
      "{ at: 2026-06-16 10:00, sent: status-check, to: [maria, raj], via: email, used: shipped it }",
      "{ at: 2026-06-17 10:00, got: stop, from: raj }",
      "{ at: 2026-06-20 10:00, got: reply, from: maria }",
    ),
    now: "2026-06-18 10:00",
  },
  {
    title: "Blocked for want of an address",
    given: `${person("timezone: America/New_York")}\n${ROUND}`,
    now: "2026-06-03 13:00",
  },
];
