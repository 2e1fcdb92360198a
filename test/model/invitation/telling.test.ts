/** What an invitation tells about company, role, place and people; and where it is better to tell nothing. */
import { describe, expect, it } from "vitest";
import { ME, read } from "./build.js";

const START = "UID:1\nDTSTART:20260603T100000Z";

describe("the title", () => {
  const told = (summary: string) => {
    const { role, company } = read(`${START}\nSUMMARY:${summary}`);
    return [role, company];
  };

  it.each([
    ["Interview: Product Manager at Northwind", "Product Manager", "Northwind"],
    ["Interview: Chief Happiness Wizard at Northwind", "Chief Happiness Wizard", "Northwind"],
    ["Product Manager Interview @ Northwind Traders", "Product Manager", "Northwind Traders"],
    ["Interview for the Data Engineer II role at eBay", "Data Engineer II", "eBay"],
    ["Technical interview - Senior Backend Developer (m/f/d)", "Senior Backend Developer", undefined],
    ["Final round | Nurse", "Nurse", undefined],
    ["Dana Okafor <> Maria Gómez | Product Owner", "Product Owner", undefined],
    ["Interview with Dana Okafor for Store Manager at Northwind", "Store Manager", "Northwind"],
    ["Updated invitation: Phone interview: UX Designer", "UX Designer", undefined],
  ])("%s tells", (summary, role, company) => {
    expect(told(summary)).toEqual([role, company]);
  });

  it.each([
    "Interview",
    "Hiring Manager Interview",
    "Recruiter call",
    "Interview with Maria Gómez",
    "Interview at 10:00",
    "Interview at Main Street Office",
    "Coffee with Maria",
    "Meet the team",
    "Interview: Product Manager or Data Analyst - Nurse - Teacher",
    "",
    "at at at",
    ": - |",
  ])("%j tells neither role nor company for sure", (summary) => {
    expect(told(summary)).toEqual([undefined, undefined]);
  });

  it("tells no company that is a person's name", () => {
    const lines = `${START}\nSUMMARY:Interview at Anna Lee\nATTENDEE;CN=Anna Lee:mailto:anna@gmail.com`;
    expect(read(lines).company).toBeUndefined();
  });
});

describe("the company", () => {
  const from = (organizer: string, guests: readonly string[] = [], more = "SUMMARY:Interview") => {
    const attendees = guests.map((guest) => `ATTENDEE:mailto:${guest}\n`).join("");
    return read(`${START}\nORGANIZER:mailto:${organizer}\n${attendees}${more}`).company;
  };

  it.each([
    ["maria@northwind.example", "Northwind"],
    ["maria@mail.northwind.co.uk", "Northwind"],
    ["maria@acme-robotics.com", "Acme Robotics"],
    ["maria@kpmg.com", "KPMG"],
    ["maria@gmail.com", undefined],
    ["maria@yahoo.co.uk", undefined],
    ["maria@me.com", undefined],
    ["invite@us.greenhouse-mail.io", undefined],
    ["maria@calendar.google.com", undefined],
    ["maria@google.com", "Google"],
    ["maria@xn--bcher-kva.example", undefined],
    ["maria@localhost", undefined],
  ])("of %s is %s", (organizer, company) => {
    expect(from(organizer)).toBe(company);
  });

  it("is spelled as the invitation spells it", () => {
    const more = "SUMMARY:Interview\nDESCRIPTION:Welcome to North Wind Traders!";
    expect(from("maria@northwindtraders.com", [], more)).toBe("North Wind Traders");
  });

  it("is the guests' where the organizer's address is a scheduler's", () => {
    expect(from("invite@calendly.com", ["maria@northwind.example"])).toBe("Northwind");
  });

  it("is not told where people have several, unless the title says it", () => {
    expect(from("kim@agency.example", ["maria@northwind.example"])).toBeUndefined();
    const title = "SUMMARY:Interview: Product Manager at Northwind";
    expect(from("kim@agency.example", ["maria@northwind.example"], title)).toBe("Northwind");
  });

  it("is never the user's own", () => {
    expect(from(ME, ["maria@northwind.example"])).toBe("Northwind");
    expect(from(ME, ["lee@okafor.example"])).toBeUndefined();
  });
});

describe("the link", () => {
  const link = (text: string) => read(`${START}\nDESCRIPTION:${text}`).link;

  it.each([
    ["https://meet.google.com/abc-defg-hij"],
    ["https://us02web.zoom.us/j/123?pwd=x"],
    ["https://zoom.us/my/maria"],
    ["https://teams.microsoft.com/meet/123?p=x"],
    ["https://teams.live.com/meet/93"],
    ["https://northwind.webex.com/northwind/j.php?MTID=m1"],
    ["https://northwind.webex.com/meet/maria"],
    ["https://whereby.com/northwind"],
    ["https://meet.goto.com/123456789"],
  ])("%s is one", (url) => {
    expect(link(`Join (${url}).`)).toBe(url);
  });

  it.each([
    "http://meet.google.com/abc-defg-hij",
    "https://meet.google.com@evil.example/abc-defg-hij",
    "https://meet.google.com.evil.example/abc-defg-hij",
    "https://maria@meet.google.com/abc-defg-hij",
    "https://:x@meet.google.com/abc-defg-hij",
    "https://evilzoom.us/j/1",
    "https://zoom.us/u/abc",
    "https://support.zoom.us/hc/en-us",
    "https://teams.microsoft.com/meetingOptions/?x=1",
    "https://meet.google.com:8443/abc-defg-hij",
    "https://[",
    "javascript:https//meet.google.com/abc-defg-hij",
  ])("%s is none", (url) => {
    expect(link(url)).toBeUndefined();
  });

  it("is unwrapped from the address that a mail server puts around it", () => {
    const inner = encodeURIComponent("https://teams.microsoft.com/l/meetup-join/19");
    const wrapped = `https://eur01.safelinks.protection.outlook.com/?url=${inner}&data=1`;
    expect(link(wrapped)).toBe("https://teams.microsoft.com/l/meetup-join/19");
    const elsewhere = encodeURIComponent("https://evil.example/");
    expect(link(`https://eur01.safelinks.protection.outlook.com/?url=${elsewhere}`)).toBeUndefined();
  });

  it("of the program comes before one that a person wrote", () => {
    const lines = "DESCRIPTION:https://zoom.us/j/1\nX-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij";
    expect(read(`${START}\n${lines}`).link).toBe("https://meet.google.com/abc-defg-hij");
  });
});

describe("the place", () => {
  const MEET = "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij";
  const place = (lines: string) => {
    const { where, location } = read(`${START}\n${lines}`);
    return [where, location];
  };

  it.each([
    ["LOCATION:12 Main Street", "onsite", "12 Main Street"],
    ["LOCATION:Microsoft Teams Meeting; 12 Main Street", undefined, "12 Main Street"],
    [`LOCATION:12 Main Street\n${MEET}`, undefined, "12 Main Street"],
    [`LOCATION:12 Main Street\nSUMMARY:Onsite interview\n${MEET}`, "onsite", "12 Main Street"],
    [`SUMMARY:Phone screen\n${MEET}`, "video", undefined],
    ["SUMMARY:Phone screen", "phone", undefined],
    ["LOCATION:+49 (69) 555-0100", "phone", "+49 (69) 555-0100"],
    ["SUMMARY:Video interview", "video", undefined],
    ["LOCATION:Zoom call\nSUMMARY:Interview", "video", "Zoom call"],
    ["LOCATION:12 Main Street\nSUMMARY:Video interview", undefined, "12 Main Street"],
    ["LOCATION:TBD", undefined, undefined],
    ["LOCATION:Microsoft Teams Meeting", "video", undefined],
    ["SUMMARY:Interview", undefined, undefined],
  ])("of %j is %s", (lines, where, location) => {
    expect(place(lines)).toEqual([where, location]);
  });
});

describe("the people", () => {
  const people = (lines: string) => read(`${START}\n${lines}`).people;

  it("are without rooms, groups, machines and those who declined", () => {
    const lines = [
      "ORGANIZER;CN=Bot:mailto:No-Reply@northwind.example",
      "ATTENDEE;CUTYPE=ROOM;CN=Room:mailto:room@northwind.example",
      "ATTENDEE;CUTYPE=group;CN=All:mailto:all@northwind.example",
      "ATTENDEE;PARTSTAT=DECLINED;CN=Kees:mailto:kees@northwind.example",
      "ATTENDEE;CN=Dana:MAILTO:DANA@okafor.example",
    ];
    expect(people(lines.join("\n"))).toEqual([]);
  });

  it("are named once, with the better of two names, and in the order of need", () => {
    const lines = [
      "ATTENDEE;ROLE=OPT-PARTICIPANT;CN=Raj Patel:mailto:raj@northwind.example",
      'ATTENDEE;CN="Maria Gómez, PhD":mailto:Maria@northwind.example',
      "ORGANIZER;CN=maria@northwind.example:mailto:maria@northwind.example",
    ];
    expect(people(lines.join("\n"))).toEqual([
      { name: "Maria Gómez, PhD", email: "Maria@northwind.example", organizer: true },
      { name: "Raj Patel", email: "raj@northwind.example", organizer: false },
    ]);
  });

  it("are twenty at most, the needed ones first", () => {
    const guests = Array.from({ length: 10_000 }, (_, number) => {
      const role = number < 9_990 ? "OPT-PARTICIPANT" : "REQ-PARTICIPANT";
      return `ATTENDEE;ROLE=${role};CN=Guest ${number}:mailto:guest${number}@northwind.example`;
    });
    const found = read(`${START}\n${guests.join("\n")}`);
    expect(found.people).toHaveLength(20);
    expect(found.people[0]?.name).toBe("Guest 9990");
    expect(found.people[10]?.name).toBe("Guest 0");
    expect(found.remarks).toEqual(["It names 10000 people: the first 20 were taken."]);
  });
});
