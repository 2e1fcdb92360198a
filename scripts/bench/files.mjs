// Interviews files of any size, about 25 lines an interview, as people write them: the same ones every time.

const COMPANIES = [
  "Northwind",
  "Contoso",
  "Fabrikam",
  "Bluebell",
  "Kestrel",
  "Zoë & Söhne",
  "Ångström",
  "Harbour",
];
const ROLES = ["Product manager", "Data analyst", "Nurse", "Baker", "Site engineer"];
const PEOPLE = ["Maria Gómez", "Raj Patel", "Ann Lee", "Chidi Okonkwo", "Tove Lund", "Joan Smith"];
const PLACES = [
  ["America/New_York", "US"],
  ["Europe/London", "GB"],
  ["Europe/Berlin", "DE-BY"],
  ["Asia/Tokyo", "JP"],
  ["America/Los_Angeles", "US-CA"],
];
const DAY = 86_400_000;

const HEAD = `version: 1
me:
  name: Dana Okafor
  email: dana@okafor.example
  timezone: America/New_York
  country: US
references:
  - { id: lee, name: Lee Park, phone: +1 212 555 0111, agreed: 2026-05-20, warned: 2026-05-20 }
interviews:
`;

/** Noon in New York on the day around which the files are laid. */
export const NOW = "2026-06-10T12:00-04:00";

/** @param {number} count of interviews */
export function fileOf(count) {
  const dice = diceFrom(count);
  return HEAD + Array.from({ length: count }, (_, index) => interview(index, dice)).join("");
}

/** The same with another role at the interview in the middle. */
export function changed(file, turn) {
  const middle = file.indexOf("    role: ", file.length / 2);
  const end = file.indexOf("\n", middle);
  return `${file.slice(0, middle)}    role: Gardener ${turn}${file.slice(end)}`;
}

function interview(index, dice) {
  const pick = (list) => list[dice(list.length)];
  const [zone, country] = pick(PLACES);
  const [first, second] = [pick(PEOPLE), pick(PEOPLE)];
  const held = -2 - dice(60);
  const name = `${pick(COMPANIES)} ${index}`;
  const at = (days, time) =>
    `${new Date(Date.UTC(2026, 5, 10) + (held + days) * DAY).toISOString().slice(0, 10)} ${time}`;
  return `  - id: i${index}
    company: ${name}
    role: ${pick(ROLES)}
    department: Pricing
    timezone: ${zone}
    country: ${country}
    applied: ${pick(["email", "portal", "post"])}
    askAt: one
    people:
      - id: one
        name: ${first}
        part: ${pick(["hiring-manager", "recruiter"])}
        email: one.${index}@company.example
        phone: +1 212 555 0100
        prefers: ${pick(["email", "phone"])}
      - { id: two, name: ${second}, part: interviewer, email: two.${index}@company.example }
    rounds:
      - at: ${at(0, "10:00")}
        ends: ${at(0, "11:00")}
        where: ${pick(["onsite", "video", "phone"])}
        with: [one, two]
        ${dice(2) ? `decision: { by: ${at(7, "17:00")}, said: by next week, from: one }` : "final: true"}
    facts: [{ what: shipped the churn dashboard }]
    log:
      - { at: ${at(0, "12:30")}, sent: thank-you, to: one, via: email }
${dice(3) ? `      - { at: ${at(0, "12:40")}, sent: thank-you, to: two, via: email }\n` : ""}${
  dice(4) ? "" : `      - { at: ${at(1, "09:15")}, got: reply, from: one, answered: true }\n`
}`;
}

/** Numbers below a limit, by a linear congruence. */
function diceFrom(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
