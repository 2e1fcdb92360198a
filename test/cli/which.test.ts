/** Which message the words of a command line mean. */
import { describe, expect, it } from "vitest";
import { whichDraft } from "../../src/cli/draft/which.js";
import type { Occasion } from "../../src/drafts/occasion.js";
import { plan } from "../../src/engine/plan.js";
import { storyOf } from "../../src/engine/story.js";
import { worldOf } from "../../src/engine/world.js";
import { EXIT, FollowupError } from "../../src/errors.js";
import type { Channel, Hunt } from "../../src/model/types.js";
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
    [{ what: "offer-nudge", who: "raj" }, "offer-nudge.phone", "raj", "northwind"],
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
