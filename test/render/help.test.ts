import { describe, expect, it } from "vitest";
import { helpPage } from "../../src/render/help/page.js";
import type { Part } from "../../src/render/help/parts.js";
import { section } from "../../src/render/help/roff.js";
import { PLAIN } from "../../src/render/paint.js";

const PARTS: readonly Part[] = [
  { text: "Whether it is too soon: see `followup help time`." },
  { usage: "followup check [options] <who...>" },
  { title: "Examples" },
  {
    examples: [
      { line: "followup check maria", says: "now" },
      { line: "followup check maria --at friday", says: "on `friday`" },
      { line: "followup check maria --via phone --at friday > answer.txt", says: "into a file" },
    ],
  },
  { title: "Options" },
  {
    items: [
      { term: "--at <moment>", says: "when, such as `friday`, as the clock there has it" },
      { term: "--via <way>", says: "how", choices: [{ term: "email", says: "By e-mail." }] },
    ],
  },
  { title: "Example" },
  { file: ["etiquette:", "", "  style: reserved    # ask once, and wait"] },
];

describe("help on a terminal", () => {
  it("stands beside what it is about where there is room", () => {
    expect(helpPage(PARTS, { columns: 60, paint: PLAIN })).toBe(`\
Whether it is too soon: see followup help time.

Usage: followup check [options] <who...>

Examples
  $ followup check maria              now
  $ followup check maria --at friday  on friday
  $ followup check maria --via phone --at friday > answer.txt
    into a file

Options
  --at <moment>  when, such as friday, as the clock there
                 has it
  --via <way>    how
    email        By e-mail.

Example
  etiquette:

    style: reserved    # ask once, and wait
`);
  });

  it("stands below where there is none, and commands stay whole", () => {
    expect(helpPage(PARTS, { columns: 30, paint: PLAIN })).toBe(`\
Whether it is too soon: see
followup help time.

Usage: followup check
[options] <who...>

Examples
  $ followup check maria  now
  $ followup check maria --at friday
    on friday
  $ followup check maria --via phone --at friday > answer.txt
    into a file

Options
  --at <moment>
      when, such as friday, as
      the clock there has it
  --via <way>
      how
    email
        By e-mail.

Example
  etiquette:

    style: reserved    # ask
      once, and wait
`);
  });

  it("has each list in its own columns where one of them has long terms", () => {
    const lists: readonly Part[] = [
      { items: [{ term: "~/.local/share/followup/interviews.yaml", says: "Your file." }] },
      { items: [{ term: "-q", says: "no remarks" }] },
    ];
    expect(helpPage(lists, { columns: 80, paint: PLAIN })).toBe(
      "  ~/.local/share/followup/interviews.yaml  Your file.\n\n  -q  no remarks\n",
    );
  });

  it("shows titles, and what is typed, in colours of their own", () => {
    const paint = {
      ...PLAIN,
      heading: (text: string) => `H(${text})`,
      command: (text: string) => `C(${text})`,
    };
    const page = helpPage(PARTS, { columns: 60, paint });
    for (const shown of [
      "H(Options)",
      "see C(followup help time).",
      "  C(--via <way>    )how",
      "$ C(followup check maria",
    ]) {
      expect(page).toContain(shown);
    }
  });
});

describe("help in the manual", () => {
  it("is written in orders, with every sign as it is typed", () => {
    expect(
      section("OPTIONS", [...PARTS, { items: [{ term: ".hidden", says: "'quoted'" }] }]).join("\n"),
    ).toBe(`\
.SH OPTIONS
Whether it is too soon: see \\fBfollowup help time\\fR\\&.
.PP
\\fBfollowup check\\fR [options] <who...>
.SS Examples
.TP
$ \\fBfollowup check maria\\fR
now
.TP
$ \\fBfollowup check maria \\-\\-at friday\\fR
on \\fBfriday\\fR
.TP
$ \\fBfollowup check maria \\-\\-via phone \\-\\-at friday > answer.txt\\fR
into a file
.SS Options
.TP
\\fB\\-\\-at <moment>\\fR
when, such as \\fBfriday\\fR, as the clock there has it
.TP
\\fB\\-\\-via <way>\\fR
how
.RS
.TP
\\fBemail\\fR
By e\\-mail.
.RE
.SS Example
.RS 4
.EX
etiquette:
\\&
  style: reserved    # ask once, and wait
.EE
.nh
.RE
.TP
\\fB\\&.hidden\\fR
\\(aqquoted\\(aq`);
  });
});
