// A job hunt in the autumn, when clocks change: calls on either side of each change, and what else a calendar holds.

/** Where somebody is to be called, and the dates that they name: three business days after each comes the call. */
const PLACES = [
  ["Europe/London", "2026-10-16", "2026-10-22"],
  ["America/New_York", "2026-10-23", "2026-10-29"],
  ["America/St_Johns", "2026-10-23", "2026-10-29"],
  ["Australia/Sydney", "2026-09-25", "2026-09-30"],
  ["Australia/Lord_Howe", "2026-09-25", "2026-09-30"],
  ["Pacific/Chatham", "2026-09-22", "2026-09-24"],
  ["Africa/Cairo", "2026-10-22", "2026-10-28"],
  ["Asia/Kathmandu", "2026-10-22", "2026-10-23"],
];

const calls = PLACES.flatMap(([zone, ...dates]) =>
  dates.map((by, index) => {
    const city = zone.replace(/.*\//, "").replace("_", " ");
    const id = `${city.toLowerCase().replace(" ", "-")}-${index + 1}`;
    return `  - id: ${id}
    company: ${city} no. ${index + 1}
    role: Clerk
    timezone: ${zone}
    people: [ { id: kit-${id}, name: "Kit; Moss, \\\\Jr", phone: +44 20 7946 0018, prefers: phone } ]
    rounds: [ { at: 2026-09-10 10:00, ends: 2026-09-10 11:00, with: [ kit-${id} ], decision: { by: ${by}, said: "it's \\"soon\\", I\\u2019d say" } } ]
    log: [ { at: 2026-09-10T12:30-04:00, sent: thank-you, to: kit-${id}, via: email } ]`;
  }),
);

export const MOVED = {
  from: "at: 2026-10-05 14:00, ends: 2026-10-05 15:00",
  to: "at: 2026-10-07 09:30, ends: 2026-10-07 10:00",
};

export const HUNT = `version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York, country: US }
interviews:
  - id: northwind
    company: Northwind
    role: Product manager
    people: [ { id: maria, name: Maria Gómez, email: maria@northwind.example, prefers: email } ]
    rounds:
      - { at: 2026-09-18 10:00, ends: 2026-09-18 11:00, with: [ maria ] }
      - { ${MOVED.from}, where: video, with: [ maria ] }
    promises:
      - { what: a writing sample, to: maria, by: 2026-09-25 }
      - { what: "a plan; in three parts, 日本語 too", to: maria, by: 2026-09-29 12:00 }
    log:
      - { at: 2026-09-18 12:30, sent: thank-you, to: maria, via: email }
${calls.join("\n")}
`;
