/** Mails as mail programs read them: parsed back by an independent implementation. */
import { domainToASCII } from "node:url";
import fc from "fast-check";
import PostalMime, { type Email } from "postal-mime";
import { describe, expect, it } from "vitest";
import { emlText } from "../../src/drafts/eml.js";
import type { Mail, Mailbox } from "../../src/drafts/mail.js";
import { bodyText, headerText, isAddress } from "../../src/safe/mail.js";
import { hostileAddress, hostileText } from "../support/hostile-text.js";

const MAIL: Mail = {
  from: { name: "Dana Okafor", address: "dana@okafor.example" },
  to: { name: "Maria Gómez", address: "maria@northwind.example" },
  subject: "Thank you: Product management, 6 years, fintech",
  body: "Dear Maria,\n\nThank you for your time today.\n\nBest regards,\nDana Okafor",
};

const ASCII = /^[ -~]*$/;
const BARE_BREAK = /(?<!\r)\n|\r(?!\n)/;

async function parsed(change: Partial<Mail>): Promise<Email> {
  return PostalMime.parse(emlText({ ...MAIL, ...change }));
}

function headersIn(eml: string): string[] {
  return eml.slice(0, eml.indexOf("\r\n\r\n")).split("\r\n");
}

describe("an unsent e-mail", () => {
  it("has the headers of a draft, and no others", async () => {
    const eml = emlText(MAIL);
    expect(headersIn(eml).map((line) => line.split(":")[0])).toEqual([
      "X-Unsent",
      "From",
      "To",
      "Subject",
      "Content-Transfer-Encoding",
      "MIME-Version",
      "Content-Type",
    ]);
    expect(headersIn(eml)).toContain("X-Unsent: 1");
    expect(headersIn(eml)).toContain("MIME-Version: 1.0");
    expect(headersIn(eml)).toContain("Content-Type: text/plain; charset=utf-8");
  });

  it("is the same each time", async () => {
    expect(emlText(MAIL)).toBe(emlText(MAIL));
  });

  it("is read back as it was meant", async () => {
    const { from, to, cc, bcc, subject, text, html, attachments } = await parsed({});
    expect({ from, to, cc, bcc, subject, text, html, attachments }).toEqual({
      from: MAIL.from,
      to: [MAIL.to],
      cc: undefined,
      bcc: undefined,
      subject: MAIL.subject,
      text: `${MAIL.body}\n`,
      html: undefined,
      attachments: [],
    });
  });

  it.each([
    "Zoë Łukasiewicz-Ångström",
    'Dana "Dee" O\'Kafor',
    "Okafor, Dana; PhD (she/her) <boss>",
    "back\\slash @home: here.",
    "محمد عبد الله",
    "山田 太郎",
    "Dee 👩‍💻🏽 Okafor",
    "Anna ".repeat(40).trim(),
  ])("carries the name %s", async (name) => {
    const { from, to } = await parsed({
      from: { name, address: "dana@okafor.example" },
      to: { name, address: "maria@northwind.example" },
    });
    expect(from).toEqual({ name, address: "dana@okafor.example" });
    expect(to).toEqual([{ name, address: "maria@northwind.example" }]);
  });

  it.each([
    "Grüße aus Köln ".repeat(30).trim(),
    "a word and another ".repeat(30).trim(),
    "x".repeat(400),
    "é".repeat(400),
    `Thank you \u2014 Bewerbung ${"é".repeat(80)}`,
    "תודה על הפגישה",
  ])("carries the subject %s in folded lines", async (subject) => {
    const eml = emlText({ ...MAIL, subject });
    expect((await PostalMime.parse(eml)).subject).toBe(subject);
    const lines = headersIn(eml);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
    const encoded = lines.filter((line) => line.includes("=?"));
    expect(Math.max(0, ...encoded.map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it.each([
    ["dots", ".\n..\n.leading\nlast."],
    ["From at the beginning of lines", "From me to you\n>From there\nFrom: nobody\nBcc: nobody@x.example"],
    ["a long URL", `See\nhttps://example.org/${"a/b-".repeat(300)}\nthere`],
    ["a long line", "word ".repeat(500).trim()],
    ["trailing and leading spaces", "  two before\ntwo after  \n\n\nthree lines on"],
    ["signs of quoted-printable", "50 = 50 =3D =\nend ="],
    ["accents, emoji and other directions", "Łódź 👩‍💻 שלום\nfür Ångström"],
  ])("carries %s in the body", async (_, body) => {
    const eml = emlText({ ...MAIL, body });
    expect((await PostalMime.parse(eml)).text).toBe(`${body}\n`);
    expect(Math.max(...eml.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it("leaves the lines of a text as they are where accents leave room for it", () => {
    const line = "Thank you for your time yesterday, and for all that you told";
    const body = `Dear Zoë,\n\n${line}\nme. What I also bring:\n${"calm on call, ".repeat(4)}too.`;
    const [, ...lines] = emlText({ ...MAIL, body }).split("\r\n\r\n");
    expect(lines.join("\n\n").replaceAll("\r\n", "\n")).toBe(`${body.replace("ë", "=C3=AB")}\n`);
  });

  it("lets nothing in a text become a header", async () => {
    const evil = "Hello\r\nBcc: eve@evil.example\r\n\r\nbody\u0000\u0007";
    const eml = emlText({
      from: { name: evil, address: "dana@okafor.example" },
      to: { name: evil, address: "maria@northwind.example" },
      subject: evil,
      body: MAIL.body,
    });
    const { bcc, headers, subject, text } = await PostalMime.parse(eml);
    expect({ bcc, keys: headers.map(({ key }) => key) }).toEqual({
      bcc: undefined,
      keys: expect.not.arrayContaining(["bcc"]),
    });
    expect(subject).toBe("Hello Bcc: eve@evil.example body");
    expect(text).toBe(`${MAIL.body}\n`);
  });

  it.each([
    "a@b.example\r\nBcc: x@y.example",
    "a@b.example, x@y.example",
    "Group: a@b.example;",
    "a@b.example <x@y.example>",
    "nobody",
    "",
  ])("refuses the address %j", async (address) => {
    expect(() => emlText({ ...MAIL, to: { name: "Maria", address } })).toThrow(RangeError);
    expect(() => emlText({ ...MAIL, from: { name: "Dana", address } })).toThrow(RangeError);
  });

  it("leaves out what is not known", async () => {
    const { body } = MAIL;
    const eml = emlText({ subject: null, body });
    expect(headersIn(eml).join("\n")).not.toMatch(/^(?:From|To|Subject):/m);
    expect((await PostalMime.parse(eml)).text).toBe(`${body}\n`);
  });

  it("has the same headers whatever is in it, and is read back as it was cleaned", async () => {
    const harmless = headersIn(emlText(MAIL)).map(nameOf);
    const mailbox = fc.record({ name: hostileText, address: hostileAddress.filter(isAddress) });
    const mail = fc.record({ from: mailbox, to: mailbox, subject: hostileText, body: hostileText });
    await fc.assert(
      fc.asyncProperty(mail, async ({ from, to, subject, body }) => {
        const eml = emlText({ from, to, subject, body });
        const [head = ""] = eml.split("\r\n\r\n", 1);
        expect(unfolded(head).map(nameOf)).toEqual(harmless);
        const ends = [asRead(from), asRead(to)];
        const hasOnlyAscii = ends.every(({ address }) => ASCII.test(address));
        expect(hasOnlyAscii ? /[^ -~]/.exec(eml.replaceAll("\r\n", "")) : BARE_BREAK.exec(eml)).toBeNull();
        expect(
          linesOver(78, eml).filter((line) => !ends.some(({ address }) => line.includes(address))),
        ).toEqual([]);
        expect(linesOver(998, eml)).toEqual([]);
        const { headers, ...read } = await PostalMime.parse(eml);
        expect(headers.map(({ key }) => key)).toEqual(harmless.map((name) => name.toLowerCase()));
        expect({ ...read, subject: read.subject ?? "" }).toMatchObject({
          from: ends[0],
          to: [ends[1]],
          subject: headerText(subject),
          text: `${bodyText(body)}\n`,
          attachments: [],
        });
      }),
      { seed: 6, numRuns: 5_000 },
    );
  });

  it("is never to an address that is none", () =>
    fc.assert(
      fc.asyncProperty(
        hostileAddress.filter((text) => !isAddress(text)),
        async (address) => {
          expect(() => emlText({ ...MAIL, to: { name: "Maria", address } })).toThrow(RangeError);
        },
      ),
      { seed: 6 },
    ));
});

function unfolded(head: string): string[] {
  return head.split(/\r\n(?![ \t])/);
}

function nameOf(header: string): string {
  return header.slice(0, header.indexOf(":"));
}

function linesOver(bytes: number, eml: string): string[] {
  return eml.split("\r\n").filter((line) => Buffer.byteLength(line) > bytes);
}

/** As the parser reads it: letters beyond ASCII after the `@` are written in ASCII, unless there are some before it. */
function asRead({ name, address }: Mailbox): Mailbox {
  const [local = "", domain = ""] = address.split("@");
  const before = /^\.|\.\.|\.$/.test(local) ? `"${local}"` : local;
  const inAscii = ASCII.test(domain) || !ASCII.test(local) ? domain : domainToASCII(domain);
  return { name: headerText(name), address: `${before}@${inAscii || domain}` };
}
