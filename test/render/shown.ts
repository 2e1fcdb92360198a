/** A job hunt as it stands on Wednesday 10 June 2026, for pages and answers that show whole interviews. */
import stringWidth from "fast-string-width";
import type { Hunt } from "../../src/model/types.js";
import { huntOf } from "../support/hunt.js";

export const SHOWN_FILE = `version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York, country: US }
interviews:
  - company: Northwind
    role: Product manager
    department: Pricing
    people:
      - { id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, phone: +1 212 555 0100, prefers: email }
      - { id: raj, name: Raj Patel, part: interviewer, email: raj@northwind.example, prefers: email }
    rounds:
      - at: 2026-06-08 14:00
        ends: 2026-06-08 15:30
        home: 2026-06-08 16:15
        where: onsite
        with: [ maria, raj ]
        decision: { by: 2026-06-16, said: in about a week, from: maria }
        topics:
          maria: [ the pricing relaunch ]
          raj: [ how the data team works with product ]
    promises:
      - { what: a writing sample, to: maria, by: 2026-06-15, asked: true }
    log:
      - { at: 2026-06-08 18:20, sent: thank-you, to: maria, via: email }
  - company: Fabrikam
    role: Product lead
    timezone: Europe/London
    country: GB
    people:
      - { id: tom, name: Tom Ashworth, part: hiring-manager, email: tom@fabrikam.example, phone: +44 20 7946 0018 }
    rounds:
      - { at: 2026-05-29 15:00, ends: 2026-05-29 16:00, where: video, with: [ tom ], decision: { said: we will be in touch } }
    log:
      - { at: 2026-05-29 17:30, sent: thank-you, to: tom, via: email }
  - company: Kestrel Analytics
    role: Group product manager
    sector: high-tech
    applied: email
    people:
      - { id: zoe, name: Zoë Lindqvist, part: recruiter, email: zoe@kestrel.example, phone: +1 415 555 0177, prefers: email }
      - { id: omar, name: Omar Haddad, part: hiring-manager, email: omar@kestrel.example, prefers: email }
    rounds:
      - { at: 2026-06-02 09:30, ends: 2026-06-02 10:00, where: phone, with: [ zoe ], decision: { said: we move quickly } }
      - { at: 2026-06-12 13:00, ends: 2026-06-12 14:30, where: video, with: [ omar ] }
    log:
      - { at: 2026-06-02 11:15, sent: thank-you, to: zoe, via: email }
      - { at: 2026-06-04 15:40, got: next-round, from: zoe, via: email, answered: true }
  - company: Harbor & Pine
    role: Product manager, payments
    askAt: ines
    people:
      - { id: ines, name: Inês Duarte, part: hr, email: ines@harborpine.example, prefers: email }
    rounds:
      - { at: 2026-05-26 10:00, ends: 2026-05-26 11:00, where: onsite, with: [ ines ], decision: { by: 2026-06-02, said: by then at the latest } }
    facts: [ { what: shipped the churn dashboard } ]
    log:
      - { at: 2026-05-26 12:30, sent: thank-you, to: ines, via: email }
      - { at: 2026-06-08 10:20, sent: status-check, to: ines, via: email }
  - company: Old Mill Books
    role: Head of product
    sector: traditional
    people:
      - { id: ruth, name: Ruth Kessler, part: hiring-manager, email: ruth@oldmill.example, post: "12 Mill Lane, Concord", prefers: email }
    rounds:
      - { at: 2026-05-22 14:00, ends: 2026-05-22 15:00, where: onsite, with: [ ruth ], decision: { by: 2026-06-01, said: we have a few more to see } }
    log:
      - { at: 2026-05-22 17:00, sent: thank-you, to: ruth, via: email }
      - { at: 2026-06-02 11:00, got: rejection, from: ruth, via: email }
      - { at: 2026-06-02 15:30, sent: thank-for-decision, to: ruth, via: email }
`;

export const SHOWN: Hunt = huntOf(SHOWN_FILE);

/** Whether a line keeps to its width and ends without spaces. */
export function isNarrow(line: string, columns: number): boolean {
  return stringWidth(line) <= columns && line === line.trimEnd();
}
