import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageText } from "../../src/drafts/message.js";
import { type Place, type Reading, readMessage } from "../../src/drafts/read.js";
import { isMail, readMail } from "../../src/drafts/read-mail.js";

const word = fc.stringMatching(/^[a-zéß💌"'<>\u202e]{1,8}$/u);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const blank = fc.constantFrom("", " ", "\t");

/** A message as an editor, a mail program or a shell may leave it. */
const dressed = fc.record({
  mark: fc.constantFrom("", "\ufeff"),
  end: fc.constantFrom("\n", "\r\n"),
  top: fc.array(blank, { maxLength: 3 }),
  key: fc.constantFrom("Subject: ", "subject:", "SUBJECT :\t"),
  subject: fc.option(fc.array(line, { minLength: 1, maxLength: 3 })),
  fold: fc.constantFrom(" ", "\t", "    "),
  gap: fc.array(blank, { minLength: 1, maxLength: 3 }),
  body: fc.array(fc.oneof(line, blank), { maxLength: 5 }),
  first: line,
  bottom: fc.array(blank, { maxLength: 2 }),
});
type Dressed = typeof dressed extends fc.Arbitrary<infer Value> ? Value : never;

function textOf({ mark, end, top, key, subject, fold, gap, body, first, bottom }: Dressed): string {
  const head = subject === null ? [] : [key + subject.join(`${end}${fold}`), ...gap];
  return mark + [...top, ...head, first, ...body, ...bottom].join(end);
}

function characterAt(lines: readonly string[], { line, column }: Place): string | undefined {
  return [...(lines[line - 1] ?? "")][column - 1];
}

describe("reading a message", () => {
  it("finds subject and body, however they are dressed", () => {
    fc.assert(
      fc.property(dressed, (all) => {
        const { message } = readMessage(textOf(all));
        expect(message.subject).toBe(all.subject === null ? null : all.subject.join(" "));
        expect(message.body).toBe([all.first, ...all.body].join("\n").trimEnd());
      }),
    );
  });

  it("knows where in the file each character of the message stands", () => {
    fc.assert(
      fc.property(dressed, (all) => {
        const text = textOf(all);
        const { message, lines, placeOf, isDecoded }: Reading = readMessage(text);
        expect(isDecoded).toBe(false);
        expect(lines).toEqual(text.replace(/^\ufeff/, "").split(all.end));
        for (const [index, printed] of messageText(message).split("\n").entries()) {
          for (const [at, character] of [...printed].entries()) {
            const isKey = message.subject !== null && index === 0 && at < "Subject: ".length;
            if (isKey || /\s/.test(character)) continue;
            const place = placeOf({ line: index + 1, column: at + 1 });
            expect(characterAt(lines, place)).toBe(character);
          }
        }
      }),
    );
  });

  it("reads back what is printed", () => {
    fc.assert(
      fc.property(fc.option(line), fc.array(line, { minLength: 1 }), (subject, body) => {
        const message = { subject, body: body.join("\n") };
        expect(readMessage(messageText(message)).message).toEqual(message);
      }),
    );
  });

  it.each([
    ["", { subject: null, body: "" }],
    ["Subject:", { subject: "", body: "" }],
    ["Subject: Thanks\nDear Maria,", { subject: "Thanks", body: "Dear Maria," }],
    ["Dear Maria,\n\nSubject: none", { subject: null, body: "Dear Maria,\n\nSubject: none" }],
    ["Subjects: many\n", { subject: null, body: "Subjects: many" }],
  ])("takes %j as it is", (text, message) => {
    expect(readMessage(text).message).toEqual(message);
  });

  it("places what an empty subject lacks on its line", () => {
    expect(readMessage("\nSubject:\n\nDear Maria,").placeOf({ line: 1, column: 10 })).toEqual({
      line: 2,
      column: 9,
    });
  });
});

const MAIL = `From: Dana <dana@okafor.example>
To: =?UTF-8?Q?Maria_G=C3=B3mez?= <maria@northwind.example>
Subject: =?UTF-8?Q?Caf=C3=A9?= and
 thanks
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Dear Maria G=C3=B3mez,

one line that is =
broken
`;

describe("reading an e-mail", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each(["\n", "\r\n"])("decodes what mail programs encode, with line ends %j", async (end) => {
    const mail = bytes(MAIL.replaceAll("\n", end));
    expect(isMail(mail)).toBe(true);
    const reading = await readMail(mail);
    const body = "Dear Maria Gómez,\n\none line that is broken";
    expect(reading?.message).toEqual({ subject: "Café and thanks", body });
    expect(reading?.lines).toEqual(["Subject: Café and thanks", "", ...body.split("\n")]);
    expect(reading?.isDecoded).toBe(true);
    expect(reading?.placeOf({ line: 3, column: 12 })).toEqual({ line: 3, column: 12 });
  });

  it("takes letters of an older encoding", async () => {
    const mail = MAIL.replace("utf-8", "iso-8859-1")
      .replace("quoted-printable", "8bit")
      .replace("G=C3=B3mez,", "Gómez,");
    const reading = await readMail(Uint8Array.from(mail, (character) => character.charCodeAt(0)));
    expect(reading?.message.body).toContain("Dear Maria Gómez,");
  });

  it("takes the plain text where there is HTML too, and nothing where there is only HTML", async () => {
    const part = (type: string, text: string) => `--x\nContent-Type: ${type}\n\n${text}\n`;
    const head = 'From: a@b.example\nContent-Type: multipart/alternative; boundary="x"\n\n';
    const both = `${head}${part("text/plain", "Dear Maria,")}${part("text/html", "<b>Dear</b>")}--x--\n`;
    expect((await readMail(bytes(both)))?.message).toEqual({ subject: null, body: "Dear Maria," });
    expect(
      await readMail(bytes("From: a@b.example\nContent-Type: text/html\n\n<b>Dear</b>")),
    ).toBeUndefined();
  });

  it("gives up on parts in parts without end", async () => {
    const depth = 400;
    const parts = Array.from(
      { length: depth },
      (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`,
    );
    expect(
      await readMail(bytes(`From: a@b.example\n${parts.join("")}Content-Type: text/plain\n\nhi\n`)),
    ).toBeUndefined();
  });

  it.each([
    ["Subject: Thanks\n\nTo: you", false],
    ["Dear Maria,\nFrom: me\n\nhello", false],
    ["", false],
    ["\ufeff\n\nTo: maria@northwind.example\n\nDear Maria,", true],
    ["Date: Mon, 8 Jun 2026 10:00:00 -0400\r\nX-A: folded\r\n over\r\n\r\nDear Maria,", true],
  ])("tells %j from a message in plain text", (text, is) => {
    expect(isMail(bytes(text))).toBe(is);
  });
});
