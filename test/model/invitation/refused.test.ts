/** Files that are no invitation, or a broken or hostile one: told kindly and quickly, whatever they hold. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInvitation } from "../../../src/drafts/read-invitation-mail.js";
import { EXIT, FollowupError } from "../../../src/errors.js";
import { runs } from "../../support/runs.js";
import { bytes, calendar, fixture, moment } from "./build.js";

const HAND = "Or type the round in yourself with followup add.";
const START = "UID:1\nDTSTART:20260603T100000Z";
const component = (name: string) => `BEGIN:VCALENDAR\nBEGIN:${name}\nUID:1\nEND:${name}\nEND:VCALENDAR\n`;

async function refusal(file: Uint8Array): Promise<string> {
  const error: unknown = await readInvitation(file).catch((reason: unknown) => reason);
  if (!(error instanceof FollowupError)) throw new Error(`not refused: ${String(error)}`);
  expect(error.exit).toBe(EXIT.content);
  return error.message;
}

describe("a file that is no invitation", () => {
  it.each([
    ["a task", component("VTODO"), "This calendar file holds a task, not an appointment."],
    [
      "free times",
      component("VFREEBUSY"),
      "This calendar file holds a list of free and busy times, not an appointment.",
    ],
    ["an empty calendar", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "This calendar file holds no appointment."],
  ])("but %s is told so", async (_, text, says) => {
    expect(await refusal(bytes(text))).toBe(`${says}\n  Give the invitation to the interview. ${HAND}`);
  });

  it.each([
    ["REPLY", "an answer to an invitation"],
    ["COUNTER", "a proposal for another time"],
  ])("but a %s is told so", async (method, what) => {
    expect(await refusal(calendar(START, `METHOD:${method}`))).toBe(
      `This is ${what}, not the invitation itself.\n  Give the invitation that came first. ${HAND}`,
    );
  });

  it("but a whole calendar is told so", async () => {
    const events = Array.from({ length: 201 }, (_, uid) => `BEGIN:VEVENT\nUID:${uid}\nEND:VEVENT\n`).join("");
    expect(await refusal(bytes(`BEGIN:VCALENDAR\n${events}END:VCALENDAR\n`))).toBe(
      `This file holds 201 appointments.\n  Give the invitation alone. ${HAND}`,
    );
  });

  it("but a mail without one is told so, with what can be told", async () => {
    expect(await refusal(fixture("no-invitation.eml"))).toBe(
      `There is no calendar invitation in the mail "Your interview next week" from María Gómez, maria@northwind.example.\n  If they sent an .ics file, give that. ${HAND}`,
    );
  });

  it("but a mail that Outlook packed is told so", async () => {
    const mail =
      'From: a@b.example\nMIME-Version: 1.0\nContent-Type: application/ms-tnef; name="winmail.dat"\nContent-Disposition: attachment\n\nx\n';
    expect(await refusal(bytes(mail))).toContain("Outlook packed it into winmail.dat");
  });

  it.each([
    ["nothing", new Uint8Array(), "This file is empty."],
    [
      "text",
      bytes("Dear Dana,\nsee you on Wednesday."),
      "This is neither a calendar invitation (.ics) nor an e-mail (.eml).",
    ],
    [
      ".msg",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      "This is a message in Outlook's own format (.msg)",
    ],
    ["50 MB", new Uint8Array(50_000_000), "This file is larger than 5 MB"],
  ])("but %s is told so", async (_, file, says) => {
    expect(await refusal(file)).toContain(says);
  });
});

describe("a broken invitation", () => {
  it("is told to be cut off", async () => {
    const whole = fixture("google.ics");
    expect(await refusal(whole.subarray(0, 900))).toBe(
      `This calendar file breaks off before its end.\n  Save it once more from the mail or the calendar. ${HAND}`,
    );
  });

  it.each([
    ["SUMMARY:Interview", "This invitation names no time."],
    ["DTSTART:20260230T100000", 'This invitation names a date that does not exist: "2026-02-30T10:00:00".'],
    ["DTSTART:22060603T100000", 'This invitation is for another age: "2206-06-03T10:00:00".'],
    ["DTSTART:tomorrow", 'This invitation names a time that cannot be read: "tomo-rr-owT::".'],
    ["DTSTART:20260603T250000", 'This invitation names a time that cannot be read: "2026-06-03T25:00:00".'],
    ["RRULE:FREQ=SOMETIMES", "This calendar file is damaged: it cannot be read."],
    [
      'ATTENDEE;CN="Maria:mailto:maria@northwind.example',
      "This calendar file is damaged: it cannot be read.",
    ],
  ])("with %j says what is wrong", async (line, says) => {
    expect((await refusal(calendar(`UID:1\n${line}`))).split("\n")[0]).toBe(says);
  });

  it("with lines that are none is read all the same", async () => {
    const [found] = await readInvitation(calendar(`${START}\nthis is no line\nSUMMARY:Interview\n\n:::`));
    expect(found?.summary).toBe("Interview");
  });

  it("in Latin-1, or folded within a letter, keeps its letters", async () => {
    const text = new TextDecoder().decode(calendar(`${START}\nSUMMARY:Gespräch`));
    const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect((await readInvitation(latin1))[0]?.summary).toBe("Gespräch");
    const utf8 = calendar(`${START}\nSUMMARY:Gespräch`);
    const within = utf8.indexOf(0xc3) + 1;
    const folded = Uint8Array.from([...utf8.subarray(0, within), 13, 10, 32, ...utf8.subarray(within)]);
    expect((await readInvitation(folded))[0]?.summary).toBe("Gespräch");
  });

  it("may begin with a byte-order mark, in small letters, with bare line feeds", async () => {
    const text = `\ufeff${new TextDecoder().decode(calendar(START)).replaceAll("\r", "").toLowerCase()}`;
    const found = await readInvitation(new TextEncoder().encode(text.replaceAll("t100000z", "T100000Z")));
    expect(found.map(({ at }) => at)).toEqual([moment("2026-06-03T10:00Z")]);
  });
});

describe("a hostile invitation", () => {
  const MEGABYTE = 1_000_000;
  const LONG: Readonly<Record<string, string>> = {
    letters: `SUMMARY:${"a".repeat(MEGABYTE)}`,
    blanks: `SUMMARY:x${" ".repeat(MEGABYTE)}x`,
    backslashes: `DESCRIPTION:${"\\".repeat(MEGABYTE)}`,
    links: `DESCRIPTION:${"https://".repeat(MEGABYTE / 8)}`,
    brackets: `LOCATION:https://zoom.us/${")".repeat(MEGABYTE)}a`,
    parameters: `ATTENDEE${";A=b".repeat(MEGABYTE)}:mailto:a@b.example`,
    quotes: `ATTENDEE;CN=${'"'.repeat(MEGABYTE)}:mailto:a@b.example`,
    address: `ATTENDEE:mailto:${"a.".repeat(MEGABYTE / 2)}@b.example`,
    zone: `DTEND;TZID=${"/Europe".repeat(MEGABYTE / 7)}:20260603T110000`,
    folds: `SUMMARY:x${"\n  y".repeat(MEGABYTE / 4)}`,
    separators: `SUMMARY:${" - at ".repeat(MEGABYTE / 6)}`,
    duration: `DURATION:P${"1".repeat(MEGABYTE)}`,
    sequence: `SEQUENCE:${"9".repeat(MEGABYTE)}`,
    rule: `RRULE:FREQ=WEEKLY;BYDAY=${"MO,".repeat(MEGABYTE / 3)}MO`,
    dates: `RRULE:FREQ=DAILY\nEXDATE:20260603T100000Z${",20260604T100000Z".repeat(MEGABYTE / 17)}`,
  };

  it.each(Object.entries(LONG))("with megabytes of %s is done with at once", async (_, lines) => {
    const before = process.hrtime.bigint();
    const answer: unknown = await readInvitation(calendar(`${START}\n${lines}`)).catch(
      (error: unknown) => error,
    );
    const seconds = Number(process.hrtime.bigint() - before) / 1e9;
    expect(answer instanceof FollowupError || Array.isArray(answer)).toBe(true);
    expect(seconds).toBeLessThan(2);
    expect(JSON.stringify(answer).length).toBeLessThan(5_000);
  });

  it("nested without end is refused", async () => {
    const part = (depth: number) => `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`;
    const nested = Array.from({ length: 2_000 }, (_, depth) => part(depth)).join("");
    expect(await refusal(bytes(`From: a@b.example\nMIME-Version: 1.0\n${nested}`))).toContain("too tangled");
  });

  it("is read or refused, never more, whatever is done to its bytes", async () => {
    const names = ["google.ics", "outlook.ics", "google-series.ics", "apple.ics", "outlook.eml"];
    const change = fc.record({
      at: fc.nat(6000),
      cut: fc.nat(40),
      insert: fc.oneof(
        fc.uint8Array({ maxLength: 8 }),
        fc.constantFrom("\r\n", "END:VEVENT\r\n", '"', ";", ":", "\\", "=", "99").map((text) => bytes(text)),
      ),
    });
    const changed = fc
      .tuple(fc.constantFrom(...names), fc.array(change, { minLength: 1, maxLength: 4 }))
      .map(([name, changes]) =>
        changes.reduce<Uint8Array>((file, { at, cut, insert }) => {
          const place = at % file.length;
          return Uint8Array.from([...file.subarray(0, place), ...insert, ...file.subarray(place + cut)]);
        }, fixture(name)),
      );
    await fc.assert(
      fc.asyncProperty(changed, async (file) => {
        const answer: unknown = await readInvitation(file).catch((error: unknown) => error);
        expect(answer).toSatisfy((value) => value instanceof FollowupError || Array.isArray(value));
      }),
      { numRuns: runs(300) },
    );
  });
});
