/** Plans made by hand, as the engine would answer on Friday 12 June 2026, 10:15 in New York. */
import type { Action, Plan, Wait } from "../../src/engine/types.js";

export const NOW = "2026-06-12T10:15:00-04:00";

export function action(over: Partial<Action>): Action {
  return {
    id: "northwind/status-check/1",
    interview: "northwind",
    company: "Northwind",
    role: "Product manager",
    kind: "status-check",
    to: "maria",
    toName: "Maria Gómez",
    via: "email",
    address: "maria@northwind.example",
    alternatives: [],
    state: "due",
    opens: "2026-06-12T09:00:00-04:00",
    due: null,
    closes: "2026-06-12T17:00:00-04:00",
    title: "Ask Maria Gómez how the decision stands",
    because: [
      {
        rule: "missed-date",
        sources: ["001", "003"],
        says: "They named Tue 9 Jun; three business days later is Fri 12 Jun.",
      },
    ],
    warnings: [],
    missing: [],
    template: "status-missed-date",
    ...over,
  };
}

export function wait(over: Partial<Wait>): Wait {
  return {
    interview: "fabrikam",
    company: "Fabrikam",
    role: "Product lead",
    until: "2026-06-16T09:00:00-04:00",
    because: [
      {
        rule: "missed-date",
        sources: ["001", "003"],
        says: 'They named Thu 11 Jun ("by Thursday"); three business days later is Tue 16 Jun.',
      },
    ],
    ...over,
  };
}

export function planOf(over: Partial<Plan>): Plan {
  return { version: 1, now: NOW, style: "measured", actions: [], waiting: [], notes: [], ...over };
}

const THANKS = action({
  id: "northwind/thank-you/1/raj",
  kind: "thank-you",
  to: "raj",
  toName: "Raj Patel",
  state: "overdue",
  opens: "2026-06-10T15:30:00-04:00",
  due: "2026-06-11T15:30:00-04:00",
  closes: null,
  title: "Thank Raj Patel for the talk",
  because: [
    {
      rule: "thank-24h",
      sources: ["004"],
      says: "Your talk with Raj ended Wed 10 Jun 15:30; thanks belong within 24 hours, by Thu 11 Jun 15:30.",
    },
  ],
  warnings: [
    {
      rule: "no-note-no-job",
      severity: "high",
      says: "It is late, and still worth sending: some managers drop candidates who send none.",
    },
  ],
  template: "thank-you.email",
});

const CALL = action({
  id: "contoso/status-check/1",
  interview: "contoso",
  company: "Contoso",
  to: "ana",
  toName: "Ana Ruiz",
  via: "phone",
  address: "+34 91 555 01 00",
  alternatives: [{ via: "email", why: "They named no date, and one call is the usual way to ask then." }],
  opens: "2026-06-12T16:00:00+02:00",
  closes: "2026-06-12T17:30:00+02:00",
  title: "Ask Ana Ruiz how the decision stands",
  warnings: [
    { rule: "vm-after-few", severity: "info", says: "Twice nobody answered: leave a message this time." },
  ],
  template: "phone-script",
});

const PREPARE = action({
  id: "kestrel-analytics/prepare/2",
  interview: "kestrel-analytics",
  company: "Kestrel Analytics",
  kind: "prepare",
  to: null,
  toName: null,
  via: null,
  opens: "2026-06-12T00:00:00-04:00",
  due: "2026-06-15T13:00:00-04:00",
  closes: null,
  title: "Prepare for the second round",
  because: [
    {
      rule: "prepare-hard",
      sources: ["001"],
      says: "Prepare, and then prepare once more: the role, the company, your own examples.",
    },
    { rule: "ask-channel", sources: ["003"], says: "Ask how they prefer to be contacted." },
  ],
  template: null,
});

const RECORD = action({
  id: "contoso/complete-record/1",
  interview: "contoso",
  company: "Contoso",
  kind: "complete-record",
  to: null,
  toName: null,
  via: null,
  state: "overdue",
  opens: "2026-06-01T11:00:00+02:00",
  due: "2026-06-02T23:59:00+02:00",
  closes: null,
  title: "Complete what you know of round 1 with Contoso",
  because: [
    { rule: "ask-channel", sources: ["003"], says: "How would Ana Ruiz like to be contacted (prefers)?" },
  ],
  template: null,
});

const LET_GO = action({
  id: "old-mill/let-go/1",
  interview: "old-mill",
  company: "Old Mill Books",
  kind: "let-go",
  to: null,
  toName: null,
  via: null,
  opens: "2026-06-12T00:00:00-04:00",
  closes: null,
  title: "Let Old Mill Books go, for now",
  because: [{ rule: "cut-losses", sources: ["000"], says: "Nothing has come since Fri 10 Apr." }],
  template: null,
});

const STUCK = action({
  id: "tailwind-traders/status-check/1",
  interview: "tailwind-traders",
  company: "Tailwind Traders",
  to: "jo",
  toName: "Jo Grant",
  via: null,
  state: "blocked",
  closes: null,
  title: "Ask Jo Grant how the decision stands",
  because: [
    {
      rule: "exact-contacts",
      sources: ["002"],
      says: "The file has no address for Jo Grant. Kim Day could pass a message on.",
    },
  ],
  missing: ["an e-mail address for Jo Grant"],
  template: null,
});

const PROMISE = action({
  id: "northwind/keep-promise/1",
  kind: "keep-promise",
  state: "upcoming",
  opens: "2026-06-15T09:00:00-04:00",
  due: "2026-06-15T17:00:00-04:00",
  closes: null,
  title: "Send Maria Gómez what you promised: a writing sample",
  template: "promise-fulfilment",
});

const TOKYO = action({
  id: "hoshi-works/status-check/1",
  interview: "hoshi-works",
  company: "Hoshi Works",
  to: "yui",
  toName: "Yui Sato",
  via: "phone",
  address: "+81 3 5550 0100",
  state: "upcoming",
  opens: "2026-06-15T10:00:00+09:00",
  closes: "2026-06-15T11:30:00+09:00",
  title: "Ask Yui Sato how the decision stands",
  template: "phone-script",
});

const LATER = action({
  id: "fabrikam/status-check/1",
  interview: "fabrikam",
  company: "Fabrikam",
  to: "tom",
  toName: "Tom Ashworth",
  state: "upcoming",
  opens: "2026-06-16T09:00:00-04:00",
  closes: "2026-06-16T17:00:00-04:00",
  title: "Ask Tom Ashworth how the decision stands",
});

/** Something under every heading. */
export const BUSY = planOf({
  actions: [RECORD, THANKS, CALL, PREPARE, LET_GO, STUCK, TOKYO, PROMISE, LATER],
  waiting: [
    wait({}),
    wait({
      interview: "kestrel-analytics",
      company: "Kestrel Analytics",
      until: "2026-06-15T13:00:00-04:00",
      because: [
        {
          rule: "stay-active",
          sources: ["000", "001", "002", "004"],
          says: "The next round is on Mon 15 Jun 13:00; nobody is asked how things stand before it.",
        },
      ],
    }),
  ],
  notes: [
    {
      interview: "contoso",
      rule: "stay-active",
      says: "The log entry of 2026-06-20 lies ahead and does not count yet.",
    },
  ],
});
