import stringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import type { Action, Plan } from "../../src/engine/types.js";
import { PLAIN } from "../../src/render/paint.js";
import { clockAt } from "../../src/render/when.js";
import { type NextView, nextPage } from "../support/next-page.js";
import { action, BUSY, planOf, wait } from "./plans.js";

const NEW_YORK = clockAt(BUSY.now, "America/New_York");

const VIEW: NextView = {
  clock: NEW_YORK,
  why: false,
  options: "",
  notes: true,
  interviews: [{ id: "northwind", company: "Northwind", role: "Product manager" }],
  zoneOf: ({ interview }) => (interview === "contoso" ? "Europe/Madrid" : "America/New_York"),
  beyond: [],
  days: 14,
};

function page(plan: Plan, columns: number, view: Partial<NextView> = {}): string {
  return nextPage(plan, { ...VIEW, ...view }, { columns, paint: PLAIN });
}

/** Ids and commands stay whole, however narrow the page. */
function isCommand(line: string): boolean {
  return line.trim().startsWith("followup ");
}

describe.each([40, 80, 120])("the page of next at %i columns", (columns) => {
  it("reads well", async () => {
    await expect(page(BUSY, columns)).toMatchFileSnapshot(`pages/next-${columns}.txt`);
  });

  it("reads well with reasons", async () => {
    await expect(page(BUSY, columns, { why: true })).toMatchFileSnapshot(`pages/next-why-${columns}.txt`);
  });

  it("breaks no word, and no command", () => {
    const beyond = [action({ kind: "keep-in-touch", state: "upcoming" })];
    const draw = (width: number) => page(BUSY, width, { beyond, options: " --demo" });
    expect(draw(columns).split(/\s+/)).toEqual(draw(1000).split(/\s+/));
    const commands = (text: string) => text.match(/followup (?:draft \S+|next --all) --demo$/gm);
    expect(commands(draw(columns))).toEqual(commands(draw(1000)));
  });

  it("keeps to its width, without spaces at the end of a line", () => {
    const lines = page(BUSY, columns, { why: true }).split("\n");
    for (const line of lines.filter((line) => !isCommand(line))) {
      expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      expect(line).toBe(line.trimEnd());
    }
  });
});

describe("the page of next", () => {
  it("sets times beside the sentences where all have room", async () => {
    const [record, , call] = BUSY.actions;
    const actions = [{ ...record, due: "2026-06-02T17:00:00+02:00" }, call] as Action[];
    await expect(page(planOf({ actions }), 120)).toMatchFileSnapshot("pages/next-beside.txt");
  });

  it("sets times below the sentences where one of them has no room beside it", () => {
    const short = action({ toName: null, title: "Call Northwind" });
    const long = action({ interview: "b", toName: null, title: `Call ${"Northwind, ".repeat(7)}now` });
    expect(page(planOf({ actions: [short] }), 80)).toContain("Call Northwind   now, until 17:00\n");
    expect(page(planOf({ actions: [short, long] }), 80)).toContain("Call Northwind\n    now, until 17:00\n");
  });

  it("loses no action and tells none twice", () => {
    const text = page(BUSY, 120).replace(/\s+/g, " ");
    for (const name of [
      "Raj Patel",
      "Ana Ruiz at",
      "Kestrel Analytics)",
      "with Contoso",
      "Old Mill",
      "Jo Grant at",
      "Yui Sato",
      "Tom Ashworth",
    ]) {
      expect(text.split(name)).toHaveLength(2);
    }
  });

  it("lists a question ahead for which there is no wait", () => {
    const question = action({ state: "upcoming", opens: "2026-06-15T09:00:00-04:00" });
    expect(page(planOf({ actions: [question] }), 80)).toContain("Next week\n  Ask Maria");
  });

  describe("with a question that opens later today", () => {
    const question = action({
      interview: "fabrikam",
      company: "Fabrikam",
      state: "upcoming",
      opens: "2026-06-13T09:00:00+09:00",
      closes: "2026-06-13T17:00:00+09:00",
    });
    const waiting = [wait({ until: question.opens })];

    it("sets it under Today, on the user's clock first, and waits no longer", () => {
      const text = page(planOf({ actions: [question], waiting }), 80);
      expect(text).toMatch(/^Today\n {2}Ask Maria Gómez at Fabrikam how .*\n {4}from 20:00 your time/);
      expect(text).toContain("from 20:00 your time (tomorrow 09:00 theirs)");
      expect(text).not.toContain("Waiting");
    });

    it("leaves it with the wait when it opens tomorrow on the user's clock", () => {
      const tomorrow = { ...question, opens: "2026-06-13T13:00:00+09:00" };
      expect(
        page(planOf({ actions: [tomorrow], waiting }), 80, { clock: clockAt(BUSY.now, "Asia/Tokyo") }),
      ).toContain("until tomorrow 09:00, then");
    });
  });

  it("does not claim a free day when a wait ends today", () => {
    const text = page(planOf({ waiting: [wait({ until: "2026-06-12T14:00:00-04:00" })] }), 80);
    expect(text).toMatch(/^Waiting\n {2}Fabrikam {3}until today 14:00\n/);
  });

  it("says how to note what is done alone, where there is a file to note it in", () => {
    const text = page(BUSY, 80);
    const [letGo] = BUSY.actions.filter(({ kind }) => kind === "let-go");
    expect(text).toContain(`    to let it go: followup done ${letGo?.id}\n`);
    expect(text).toContain(
      "    answer with followup alone, or in your file. To go without:\n    followup done contoso/complete-record/1\n",
    );
    expect(page(BUSY, 80, { options: " --file a.yaml" })).toContain("complete-record/1 --file a.yaml\n");
    expect(page(BUSY, 80, { notes: false })).not.toContain("followup done");
  });

  it("says below each message that is due how to note that it is sent", () => {
    const due = action({ id: "contoso/thank-you/1/raj", state: "due" });
    const text = page(planOf({ actions: [due, { ...due, id: "contoso/thank-you/1/ann" }] }), 80);
    for (const id of ["contoso/thank-you/1/raj", "contoso/thank-you/1/ann"])
      expect(text).toContain(`    followup draft ${id}\n    once it is sent: followup done ${id}\n`);
    const later = planOf({ actions: [{ ...due, state: "upcoming" }] });
    expect(page(later, 80)).not.toContain("once it is sent");
    expect(page(planOf({ actions: [due] }), 80, { notes: false })).not.toContain("once it is sent");
  });

  it("has the number of whom to call, and calls a call no message", () => {
    const call = action({ via: "phone", address: "+1 212 555 0100", warnings: [] });
    const [id, upcoming] = [call.id, { ...call, state: "upcoming" } as const];
    const number = `    phone: +1 212 555 0100\n    followup draft ${id}\n`;
    expect(page(planOf({ actions: [call] }), 80)).toContain(
      `${number}    once you have called: followup done ${id}\n`,
    );
    expect(page(planOf({ actions: [upcoming] }), 80)).toContain(number);
    expect(page(planOf({ actions: [action({})] }), 80)).not.toContain("maria@northwind.example");
  });

  it("says where references go, and how to go without", () => {
    const alone = { kind: "confirm-references", to: null, toName: null, via: null, template: null } as const;
    const find = action({ ...alone, id: "contoso/confirm-references/1", state: "upcoming" });
    expect(page(planOf({ actions: [find] }), 80)).toContain(
      "    write them into your file, under references. To go without:\n    followup done contoso/confirm-references/1\n",
    );
  });

  it("says how to tell the address that a step lacks", () => {
    const stuck = {
      kind: "thank-you",
      state: "blocked",
      to: "orla",
      toName: "Órla O'Daly",
      via: null,
      address: null,
      missing: ["an e-mail address for Órla O'Daly"],
    } as const;
    const shown = (changes: object) => page(planOf({ actions: [action({ ...stuck, ...changes })] }), 120);
    expect(shown({})).toMatch(
      /once you know it: followup add person \S+ --name 'Órla O'\\''Daly' --email <address>/,
    );
    for (const other of [
      { kind: "brief-reference" },
      { missing: [] },
      { to: null, toName: null },
      { via: "phone" },
    ])
      expect(shown(other)).not.toContain("add person");
  });

  it("breaks no command on a narrow page", () => {
    expect(page(BUSY, 40)).toContain(
      "    your file. To go without:\n    followup done contoso/complete-record/1\n",
    );
  });

  it("has nothing to note while something is missing", () => {
    const first = action({ kind: "complete-record", state: "blocked", missing: ["a round"], toName: null });
    expect(page(planOf({ actions: [first] }), 80)).not.toContain("followup done");
  });

  it("lists what there is to do, and with reasons the rules instead", () => {
    expect(page(BUSY, 80)).toContain("    - Ask how they prefer to be contacted.\n");
    const why = page(BUSY, 80, { why: true });
    expect(why).toContain("    ask-channel (003): Ask how they prefer to be contacted.\n");
    expect(why).not.toContain("- Ask how");
  });

  it("puts the record after what others wait for, and does not shout about it", () => {
    const alarm = (text: string) => `!${text}!`;
    const draw = (plan: Plan) => nextPage(plan, VIEW, { columns: 80, paint: { ...PLAIN, alarm } });
    const text = draw(BUSY);
    expect(text.indexOf("Complete what you know")).toBeGreaterThan(text.indexOf("Thank Raj Patel"));
    expect(text).toContain("!Overdue!");
    expect(
      draw(planOf({ actions: BUSY.actions.filter(({ kind }) => kind === "complete-record") })),
    ).not.toContain("!");
  });

  it("tells two interviews with one company apart", () => {
    const fjord = { interview: "fjord", company: "Fjord Energy" };
    const interviews = [
      { id: "fjord", company: "Fjord Energy", role: "Architect" },
      { id: "fjord-2", company: "Fjord Energy", role: "Analyst" },
    ];
    const alone = { toName: null, to: null, via: null, title: "Let Fjord Energy go, for now" };
    const plan = planOf({
      actions: [action(fjord), action({ ...fjord, ...alone, interview: "fjord-2" })],
      waiting: [wait({ ...fjord })],
    });
    const text = page(plan, 100, { interviews });
    expect(text).toContain("Ask Maria Gómez at Fjord Energy (Architect) how the decision stands");
    expect(text).toContain("Let Fjord Energy (Analyst) go, for now");
    expect(text).toContain("  Fjord Energy (Architect)   until");
    const alike = interviews.map((one) => ({ ...one, role: "Analyst" }));
    expect(page(plan, 100, { interviews: alike })).toContain("Let Fjord Energy (fjord-2) go, for now");
  });

  it("says whose times the reasons give, where it is not the user's", () => {
    const because = [{ rule: "thank-24h", sources: ["004" as const], says: "By Sat 13 Jun 10:00." }];
    const opens = "2026-06-12T16:00:00+02:00";
    const text = (over: object) =>
      page(planOf({ actions: [action({ interview: "contoso", because, opens, ...over })] }), 80, {
        why: true,
      });
    expect(text({})).toContain("    times in the reasons are theirs (Madrid)\n");
    expect(text({ opens: "2026-06-12T10:00:00-04:00" })).not.toContain("times in");
    expect(text({ because: [] })).not.toContain("times in");
    expect(text({ toName: null })).not.toContain("times in");
  });

  it("says with a wait what comes after it, even beyond the days looked at", () => {
    const opens = "2026-06-16T09:00:00-04:00";
    const question = action({ interview: "fabrikam", company: "Fabrikam", state: "upcoming", opens });
    const text = page(planOf({ waiting: [wait({})] }), 100, { beyond: [question] });
    expect(text).toContain("until Tue 16 Jun, then ask Maria Gómez how the decision stands, by e-mail");
    expect(text).not.toContain("more step");
  });

  it("tells how much lies beyond the days looked at", () => {
    const beyond = [action({ kind: "keep-in-touch", state: "upcoming" })];
    expect(page(planOf({}), 80, { beyond })).toContain("1 more step after Fri 26 Jun: followup next --all");
  });

  it("has a kind word when nothing is to be done", () => {
    expect(page(planOf({ waiting: [wait({})] }), 80)).toMatch(
      /^Nothing to do today: you have done your part\.\n\n/,
    );
    expect(page(planOf({}), 80)).toBe("Nothing to do, and nothing to wait for.\n");
  });

  it("says how to begin when the file has no interviews", () => {
    expect(page(planOf({}), 80, { interviews: [] })).toBe(
      "No interviews here yet.\nTo add the first one: followup add\nFrom an invitation that you saved: followup add --from invite.ics\n",
    );
  });

  it("shows what is written in hostile text instead of obeying it", () => {
    const hostile = action({ toName: "M\u001b[2J\u202e", title: "Ask M\u001b[2J\u202e\nhow it stands" });
    expect(page(planOf({ actions: [hostile] }), 80)).toContain(
      "Ask M\\u001b[2J\\u202e at Northwind how it stands",
    );
  });

  it("paints what is late otherwise than what is due", () => {
    const paint = {
      ...PLAIN,
      alarm: (text: string) => `!${text}!`,
      attention: (text: string) => `*${text}*`,
    };
    const text = nextPage(BUSY, VIEW, { columns: 80, paint });
    expect(text).toContain("!    was due yesterday 15:30: send it now!");
    expect(text).toContain("*    by Mon 15 Jun 13:00*");
  });
});
