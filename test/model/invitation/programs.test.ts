/** Invitations as the calendars of Google, Microsoft and Apple write them, each read whole. */
import { describe, expect, it } from "vitest";
import { readInvitation } from "../../../src/drafts/read-invitation-mail.js";
import type { Invitation } from "../../../src/model/invitation/index.js";
import { fixture, ME, moment } from "./build.js";

const ANA = { name: "Ana Ruiz", email: "ana.ruiz@northwind.example", organizer: true };
const MARIA = { name: "María Gómez", email: "maria@northwind.example", organizer: false };

const GOOGLE: Invitation = {
  uid: "4k2m9v7c1q0b8h3r6t5y@google.com",
  sequence: 0,
  stamp: "2026-05-28T15:12:03Z",
  cancelled: false,
  at: moment("2026-06-03T14:00Z"),
  ends: moment("2026-06-03T15:00Z"),
  recurring: false,
  summary: "Interview: Product Manager at Northwind",
  company: "Northwind",
  role: "Product Manager",
  where: "video",
  link: "https://meet.google.com/abc-defg-hij",
  people: [ANA, MARIA],
  remarks: [],
};

const OUTLOOK: Invitation = {
  uid: "040000008200E00074C5B7101A82E00800000000B0D6F2A1C7EEDC01000000000000000010000000F3A1B2C3D4E5F60718293A4B5C6D7E8F",
  sequence: 3,
  stamp: "2026-05-27T10:11:12Z",
  cancelled: false,
  at: moment("2026-06-03 14:00"),
  ends: moment("2026-06-03 15:30"),
  timezone: "Europe/Berlin",
  recurring: false,
  summary: "Technical interview - Data Engineer",
  company: "Fabrikam",
  role: "Data Engineer",
  where: "video",
  link: "https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZWM4%40thread.v2/0?context=%7b%22Tid%22%3a%22b5c1%22%2c%22Oid%22%3a%229f02%22%7d",
  people: [
    { name: "Jörg Krüger", email: "joerg.krueger@fabrikam.example", organizer: true },
    { name: "Mia Weiß", email: "mia.weiss@fabrikam.example", organizer: false },
  ],
  remarks: [],
};

const WHOLE: Readonly<Record<string, Invitation>> = {
  "google.ics": GOOGLE,
  "google.eml": GOOGLE,
  "google-moved.ics": {
    ...GOOGLE,
    sequence: 1,
    at: moment("2026-06-05T18:30Z"),
    ends: moment("2026-06-05T19:30Z"),
  },
  "google-series.ics": {
    uid: "6r8series0001@google.com",
    sequence: 2,
    stamp: "2026-10-01T08:00:00Z",
    cancelled: false,
    at: moment("2026-11-05 09:30"),
    ends: moment("2026-11-05 10:15"),
    timezone: "America/New_York",
    recurring: true,
    summary: "Work trial with the pricing team",
    company: "Northwind",
    people: [
      { name: "Ann Lee", email: "ann@northwind.example", organizer: false },
      { name: "Raj Patel", email: "raj@northwind.example", organizer: false },
    ],
    remarks: ["It repeats: the first time was taken."],
  },
  "outlook.ics": OUTLOOK,
  "outlook.eml": OUTLOOK,
  "outlook-no-definition.ics": {
    uid: "040000008200E00074C5B7101A82E0080000000030",
    sequence: 0,
    stamp: "2026-05-20T14:30:00Z",
    cancelled: false,
    at: moment("2026-06-03 10:00"),
    ends: moment("2026-06-03 11:00"),
    timezone: "America/New_York",
    recurring: false,
    summary: "Interview for the Pricing Analyst role",
    company: "Contoso",
    role: "Pricing Analyst",
    where: "onsite",
    location: "12 Main Street, New York",
    people: [{ name: "Lee Park", email: "lee.park@contoso.example", organizer: true }],
    remarks: [],
  },
  "outlook-customized.ics": {
    uid: "customized-1",
    sequence: 0,
    stamp: "2026-05-20T14:30:00Z",
    cancelled: false,
    at: moment("2026-06-03 10:00-04:00"),
    ends: moment("2026-06-03 10:45-04:00"),
    recurring: false,
    summary: "Phone screen",
    company: "Adatum",
    where: "phone",
    location: "+1 212 555 0100",
    people: [{ name: "Sam O Neil", email: "sam.o.neil@adatum.example", organizer: false }],
    remarks: ["Named after the address alone: sam.o.neil@adatum.example."],
  },
  "apple.ics": {
    uid: "7A1C9E52-4B0D-4C6E-9D57-0B1F2E3D4C5B",
    sequence: 1,
    stamp: "2026-05-26T09:03:02Z",
    cancelled: false,
    at: moment("2026-06-04 13:30"),
    ends: moment("2026-06-04 15:00"),
    timezone: "America/New_York",
    recurring: false,
    summary: "Tailspin Toys – Store Manager – on-site",
    company: "Tailspin Toys",
    role: "Store Manager",
    where: "onsite",
    location: "Tailspin Toys 1 Harbor Plaza, Stamford CT 06902, United States",
    people: [{ name: "Tom Reyes", email: "tom@tailspintoys.example", organizer: true }],
    remarks: [],
  },
  "cancelled.ics": {
    uid: "040000008200E00074C5B7101A82E00800000000CANCEL",
    sequence: 4,
    stamp: "2026-06-01T10:11:12Z",
    cancelled: true,
    at: moment("2026-06-03 14:00"),
    ends: moment("2026-06-03 15:30"),
    timezone: "Europe/Berlin",
    recurring: false,
    summary: "Canceled: Interview Data Engineer",
    company: "Fabrikam",
    role: "Data Engineer",
    people: [{ name: "Jörg Krüger", email: "joerg.krueger@fabrikam.example", organizer: true }],
    remarks: [],
  },
  "all-day.ics": {
    uid: "allday@google.com",
    sequence: 0,
    stamp: "2026-05-28T15:12:03Z",
    cancelled: false,
    at: moment("2026-06-10"),
    ends: moment("2026-06-11"),
    recurring: false,
    summary: "Assessment centre",
    company: "Northwind",
    people: [ANA],
    remarks: [],
  },
  "floating.ics": {
    uid: "floating-1",
    sequence: 0,
    cancelled: false,
    at: moment("2026-06-03 10:00"),
    ends: moment("2026-06-03 10:45"),
    recurring: false,
    summary: "Interview",
    where: "video",
    link: "https://northwind.zoom.us/j/98765432100?pwd=Q1w2",
    people: [],
    remarks: ["It names no time zone: the time is taken as it stands."],
  },
  "hostile.ics": {
    uid: "evil rounds: []\\r 1@x",
    sequence: 0,
    cancelled: false,
    at: moment("2026-06-03T10:00Z"),
    recurring: false,
    summary: "Interview <script>alert(1)</script> version: 2 [31mred",
    company: "Northwind",
    people: [
      { name: "anairaM Gomez", email: "mariana@northwind.example", organizer: true },
      { name: "J Smith", email: "j.smith@northwind.example", organizer: false },
      { name: 'Raj ""R"" Patel', email: "RAJ@northwind.example", organizer: false },
    ],
    remarks: [
      "The end that it names cannot be, and was left out.",
      "Left out, for want of an e-mail address: - id, Nobody.",
      "Named after the address alone: j.smith@northwind.example.",
    ],
  },
};

describe("an invitation", () => {
  it.each(Object.entries(WHOLE))("%s is read whole", async (name, invitation) => {
    expect(await readInvitation(fixture(name), ME)).toEqual([invitation]);
  });

  it("in several versions counts in the newest, and beside others", async () => {
    const files = ["google-moved.ics", "google.ics", "floating.ics"].map((name) => [...fixture(name)]);
    const found = await readInvitation(Uint8Array.from(files.flat()), ME);
    expect(found).toEqual([WHOLE["google-moved.ics"], WHOLE["floating.ics"]]);
    const later = await readInvitation(Uint8Array.from(files.reverse().flat()), ME);
    expect(later).toEqual([WHOLE["floating.ics"], WHOLE["google-moved.ics"]]);
  });

  it("names the user too, where their address is not known", async () => {
    const [google] = await readInvitation(fixture("google.ics"));
    expect(google?.people.map(({ email }) => email)).toEqual([ANA.email, ME, MARIA.email]);
  });
});
