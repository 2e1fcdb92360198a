/** Which message the words of a command line mean. */
import { describe, expect, it } from "vitest";
import { whichDraft } from "../../src/cli/draft/which.js";
import { actOf } from "../../src/drafts/kind-of-action.js";
import { isToReference, waysOf } from "../../src/drafts/kinds.js";
import type { Occasion } from "../../src/drafts/occasion.js";
import { check } from "../../src/engine/check.js";
import { plan } from "../../src/engine/plan.js";
import { storyOf } from "../../src/engine/story.js";
import { worldOf } from "../../src/engine/world.js";
import { EXIT, FollowupError } from "../../src/errors.js";
import { type Channel, type Hunt, SENT_KINDS } from "../../src/model/types.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";

const TWO = `
version: 1
me: { name: Dana Okafor, email: dana@okafor.example, timezone: America/New_York }
references:
  - { id: lee, name: Lee Park, phone: +1 212 555 0111 }
  - { id: amara, name: Amara Nwosu, email: amara@nwosu.example }
interviews:
  - company: Northwind
    role: Product manager
    given: [ lee ]
    people:
      - { id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example, phone: +1 212 555 0100 }
      - { id: raj, name: Raj Patel, email: raj@northwind.example, prefers: phone }
    rounds: [ { at: 2026-06-03 10:00, with: [ maria, raj ], decision: 2026-06-09 } ]
    log:
      - { at: 2026-06-03 12:30, sent: thank-you, to: [ maria, raj ], via: email }
  - company: Contoso
    role: Product lead
    people: [ { id: ann, name: Ann Lee, post: 1 Main Street } ]
    rounds: [ { at: 2026-06-04 10:00, with: [ ann ] } ]
`;

const CLOSED = huntOf(
  TWO.replace("via: email }", "via: email }\n      - { at: 2026-06-03 13:00, closed: let-go }"),
);

/** Here the planner would rather call. */
const NO_DATE = TWO.replace(", decision: 2026-06-09", "").replace("prefers: phone", "phone: +1 212 555 0101");

interface Asked {
  readonly what: string;
  readonly who?: string;
  readonly to?: string;
  readonly via?: Channel;
  readonly now?: string;
  readonly hunt?: Hunt;
}

function meant({ what, who = "", to, via, now = "2026-06-04 15:00", hunt = huntOf(TWO) }: Asked) {
  const at = moment(now);
  const options = { ...(to !== undefined && { to }), ...(via && { via }) };
  return whichDraft(what, who, options, hunt, plan(hunt, at, NEW_YORK), (interview) =>
    storyOf(interview, worldOf(hunt, at, NEW_YORK)),
  );
}

function shown(asked: Asked): Pick<Occasion, "template" | "to"> & { action: string | null; about: string } {
  const { occasion, story } = meant(asked);
  const { template, to, action } = occasion;
  return { template, to, action: action?.id ?? null, about: story.interview.id };
}

function refusal(asked: Asked): string {
  try {
    meant(asked);
  } catch (error) {
    if (!(error instanceof FollowupError)) throw error;
    expect(error.exit).toBe(EXIT.usage);
    return error.message;
  }
  throw new Error("accepted");
}

describe("an action of the plan", () => {
  it.each([
    [{ what: "contoso/thank-you/1/ann" }],
    [{ what: "thank-you" }],
    [{ what: "thank-you", who: "contoso" }],
    [{ what: "thank-you", who: "ann" }],
    [{ what: "thank-you", to: "ann" }],
  ])("is meant by %j", (asked) => {
    expect(shown(asked)).toEqual({
      template: "thank-you.post",
      to: "ann",
      action: "contoso/thank-you/1/ann",
      about: "contoso",
    });
  });

  it("is meant by the kind of its message, whatever its channel would be", () => {
    const asked = { who: "northwind", now: "2026-06-12 10:30" };
    const action = "northwind/status-check/1";
    expect(shown({ ...asked, what: "status-missed-date" })).toMatchObject({
      template: "status-missed-date.email",
      action,
    });
    expect(shown({ ...asked, what: "phone-script" })).toMatchObject({
      template: "phone-script.phone",
      action,
    });
    expect(shown({ ...asked, what: "status-check", via: "post" })).toMatchObject({
      template: "status-missed-date.post",
      action,
    });
  });

  it("has to be named where there are several", () => {
    const hunt = huntOf(TWO.replace(/ {4}log:\n.*\n/, ""));
    expect(refusal({ what: "thank-you", who: "northwind", hunt, now: "2026-06-03 15:00" })).toMatch(
      /give the id:\n {2}northwind\/thank-you\/1\/maria .*\n {2}northwind\/thank-you\/1\/raj /,
    );
  });

  it("cannot go out by every channel", () => {
    expect(refusal({ what: "contoso/thank-you/1/ann", via: "phone" })).toBe(
      "contoso/thank-you/1/ann is not done by phone: write it by e-mail or by post.",
    );
  });
});

describe("a message that no action asks for", () => {
  it.each<[Asked, string, string | null, string]>([
    [{ what: "linkedin-invite", who: "maria" }, "linkedin-invite.linkedin", "maria", "northwind"],
    [{ what: "closing-line", who: "northwind" }, "closing-line.in-person", null, "northwind"],
    [{ what: "closing-line", who: "contoso" }, "closing-line.in-person", "ann", "contoso"],
    [{ what: "thank-you", who: "maria" }, "thank-you.email", "maria", "northwind"],
    [{ what: "thank-you", who: "northwind", to: "raj" }, "thank-you.email", "raj", "northwind"],
    [{ what: "offer-nudge", who: "raj" }, "offer-nudge.email", "raj", "northwind"],
    [{ what: "offer-nudge", who: "maria", via: "phone" }, "offer-nudge.phone", "maria", "northwind"],
    [{ what: "voicemail", who: "northwind" }, "voicemail.phone", "maria", "northwind"],
    [
      { what: "status-check", who: "northwind", hunt: CLOSED },
      "status-missed-date.email",
      "maria",
      "northwind",
    ],
    [
      { what: "status-check", who: "northwind", via: "phone", hunt: CLOSED },
      "phone-script.phone",
      "maria",
      "northwind",
    ],
    [{ what: "answer", who: "contoso" }, "reply-to-update.email", "ann", "contoso"],
    [{ what: "send-references", who: "contoso" }, "reference-list.email", "ann", "contoso"],
    [{ what: "reference-note-request", who: "lee" }, "reference-note-request.phone", "lee", "northwind"],
    [
      { what: "reference-note-request", who: "northwind" },
      "reference-note-request.phone",
      "lee",
      "northwind",
    ],
    [{ what: "reference-request", who: "contoso/amara" }, "reference-request.email", "amara", "contoso"],
    [
      { what: "confirm-references", who: "contoso", to: "amara" },
      "reference-request.email",
      "amara",
      "contoso",
    ],
  ])("%j", (asked, template, to, about) => {
    expect(shown(asked)).toEqual({ template, to, action: null, about });
  });

  it("goes by the channel that check takes for it, where there are words for that", () => {
    const hunts = [TWO, NO_DATE, NO_DATE.replaceAll("sent: thank-you", "sent: other")].map(huntOf);
    const ways = hunts.flatMap((hunt) =>
      [...SENT_KINDS, "status-no-date", "voicemail"]
        .filter((kind) => !isToReference(kind))
        .flatMap((what) => ["northwind/maria", "northwind/raj"].map((who) => ({ what, who, hunt }))),
    );
    const seen = ways.map(({ what, who, hunt }) => {
      const { occasion } = meant({ what, who, hunt, now: "2026-06-10 10:30" });
      const act = actOf(occasion.kind);
      const question = { interview: "northwind", to: who.split("/")[1] ?? "", ...(act && { for: act }) };
      const { via } = check(hunt, question, moment("2026-06-10 10:30"), NEW_YORK);
      if (via !== null && waysOf(occasion.kind).includes(via))
        expect({ what, who, via: occasion.via }).toEqual({ what, who, via });
      return occasion.via;
    });
    expect(new Set(seen)).toEqual(new Set(["email", "phone"]));
    const asked = { who: "raj", hunt: huntOf(NO_DATE), now: "2026-06-10 10:30" };
    expect(shown({ ...asked, what: "status-check" })).toMatchObject({
      template: "phone-script.phone",
      action: null,
    });
    expect(shown({ ...asked, what: "status-no-date" }).template).toBe("status-no-date.email");
  });

  it.each<[Asked, RegExp]>([
    [{ what: "keep-in-touch" }, /followup draft keep-in-touch northwind\n.*followup next/],
    [{ what: "reference-request", who: "amara" }, /for Amara Nwosu is in the plan.*northwind\/amara/],
    [{ what: "reference-request", who: "contoso" }, / {2}contoso\/lee .*\n {2}contoso\/amara /],
    [{ what: "thank-you", who: "northwind" }, / {2}northwind\/maria .*\n {2}northwind\/raj /],
    [{ what: "linkedin-invite", who: "maria", via: "email" }, /not done by e-mail: .* goes on LinkedIn\./],
    [{ what: "let-go", who: "contoso" }, /there is nothing to write for let-go/],
    [{ what: "thank-you", who: "northwind", to: "mario" }, /Did you mean "Maria"\?|Did you mean "maria"\?/],
    [{ what: "thnak-you" }, /Did you mean "thank-you"\?/],
    [{ what: "northwind/thank-you/1/maria" }, /it may be done, or not have come up yet/],
  ])("%j is refused", (asked, says) => {
    expect(refusal(asked)).toMatch(says);
  });
});

describe("a name alone", () => {
  it.each<Omit<Asked, "now">>([
    { what: "maria" },
    { what: "northwind/maria" },
    { what: "north", who: "maria" },
    { what: "Maria", who: "Gómez" },
    { what: "northwind", to: "maria" },
  ])("%j means the only action with something to write for them", (asked) => {
    expect(shown({ ...asked, now: "2026-06-12 10:30" })).toMatchObject({
      template: "status-missed-date.email",
      action: "northwind/status-check/1",
    });
  });

  it("takes the channel that was asked for", () => {
    const asked = { what: "maria", now: "2026-06-12 10:30" };
    expect(shown({ ...asked, via: "phone" }).template).toBe("phone-script.phone");
  });

  it.each<[Asked, RegExp]>([
    [
      { what: "raj" },
      /nothing to write to Raj Patel\. .*\n.*followup draft thank-you raj\nTo see .*followup next/,
    ],
    [
      { what: "northwind", to: "raj" },
      /nothing to write to Raj Patel\. .*\n.*followup draft thank-you northwind\/raj\n/,
    ],
    [{ what: "amara" }, /nothing to write to Amara Nwosu\. .*\n.*followup draft reference-request amara\n/],
    [{ what: "amara nwosu" }, /followup draft reference-request amara nwosu\n/],
    [{ what: "product" }, /"product" could be any of these; give the id:\n {2}northwind .*\n {2}contoso /],
    [{ what: "northwind", to: "mario" }, /nobody at Northwind is called "mario"/],
  ])("%j is refused with the way on", (asked, says) => {
    expect(refusal(asked)).toMatch(says);
  });

  it("has its actions listed where there are several", () => {
    const hunt = huntOf(
      TWO.replace(/ {4}log:\n.*\n/, "").replace("company: Northwind", "company: North & Wind"),
    );
    const told = refusal({ what: "north & wind", hunt, now: "2026-06-03 15:00" });
    expect(told).toMatch(
      /several messages to write to North & Wind; give the id:\n {2}north-wind\/thank-you\/1\/maria {2}\(Thank Maria .*\n {2}north-wind\/thank-you\/1\/raj /,
    );
    expect(told).toMatch(/\nOr name a kind of message, such as: followup draft thank-you north-wind$/);
  });
});
