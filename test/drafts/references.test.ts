/** What the messages to references, and about them, say. */
import { describe, expect, it } from "vitest";
import { afterwards } from "../../src/engine/afterwards.js";
import { plan } from "../../src/engine/plan.js";
import { storyOf } from "../../src/engine/story.js";
import { worldOf } from "../../src/engine/world.js";
import { huntOf, moment, NEW_YORK } from "../support/hunt.js";
import { drafted, flat, unasked } from "./drafting.js";
import { sceneOf } from "./scenes.js";

describe("a request to be a reference", () => {
  it("names the company, the position and the day, and leaves a way out", () => {
    const draft = drafted(sceneOf("reference-request.email", "bare"));
    expect(draft).toMatchObject({ to: "lee", subject: "May I name you as a reference?", blanks: [] });
    const text = flat(draft);
    expect(text).toContain("Northwind on Monday, June 15, for the position of Product manager.");
    expect(text).toContain("Would you be willing to be a reference for me?");
    expect(text).toContain("If you would rather not, I understand");
    expect(text).toContain("Please tell me when they get in touch");
  });

  it("does not ask a second time where they have agreed, and says that calls may come", () => {
    const draft = drafted(sceneOf("reference-request.email", "full"));
    expect(draft).toMatchObject({ subject: "My interview on Monday, June 15: a call may come", blanks: [] });
    expect(flat(draft)).toContain("Thank you for agreeing to be a reference for me: they may call");
    expect(flat(draft)).not.toMatch(/willing|rather not|\?/);
  });

  it.each(["full", "bare"] as const)("is a script for a call to whoever has a phone: %s", (size) => {
    const scene = sceneOf("reference-request.phone", size);
    const { subject, template, ...draft } = drafted(scene);
    expect({ subject, template }).toEqual({ subject: null, template: "reference-request.phone" });
    const text = draft.body.replace(/\s+/g, " ");
    expect(text).toMatch(/^To open \(6 seconds\) Hello Lee, this is Dana Okafor\. Is this a good time/);
    expect(text).toContain("could you tell me when they get in touch with you?");
    expect(text.includes("Would you be willing")).toBe(size === "bare");
  });
});

describe("a list of references", () => {
  const scene = sceneOf("reference-list.email", "full");
  const listed = (references: string, given = scene.given) => drafted({ ...scene, references, given });

  it("has each with relationship, phone and e-mail, line by line", () => {
    const { body, blanks, subject, to } = drafted(scene);
    expect({ blanks, subject, to }).toEqual({
      blanks: [],
      subject: "Product manager: my references",
      to: "maria",
    });
    expect(body).toContain(`
Lee Park, former manager
+1 212 555 0111
lee@park.example

Amara Nwosu, former colleague
amara@nwosu.example
`);
  });

  it("names nobody who has not agreed, and asks for a second", () => {
    const draft = listed(`
- { id: lee, name: Lee Park, phone: +1 212 555 0111, relationship: former manager, agreed: 2026-05-20 }
- { id: amara, name: Amara Nwosu, email: amara@nwosu.example, relationship: former colleague }`);
    expect(flat(draft)).not.toContain("Amara");
    expect(draft.blanks).toEqual(["Another reference who agreed: name, how they know you, phone, e-mail"]);
  });

  it("asks for all of them where the file has none", () => {
    expect(drafted(sceneOf("reference-list.email", "bare")).blanks).toEqual([
      "Two or three references who agreed: name, how they know you, phone, e-mail",
    ]);
  });

  it("asks for what the file does not know of one", () => {
    const draft = listed(`
- { id: lee, name: Lee Park, agreed: 2026-05-20 }
- { id: amara, name: Amara Nwosu, email: amara@nwosu.example, relationship: former peer, agreed: 2026-05-20 }`);
    expect(draft.blanks).toEqual(["how Lee Park knows you", "Lee Park's phone or e-mail"]);
  });

  it("stops at three, whoever the company knows of before the others", () => {
    const references = ["Ada", "Bob", "Cleo", "Dev"]
      .map((name) => {
        const id = name.toLowerCase();
        return `- { id: ${id}, name: ${name}, email: ${id}@ref.example, relationship: peer, agreed: 2026-05-20 }`;
      })
      .join("\n");
    const { body } = listed(references, `${scene.given}\ngiven: [dev]`);
    expect(body.match(/^\w+(?=, peer$)/gm)).toEqual(["Dev", "Ada", "Bob"]);
  });

  it("names those whom the file has as given once it is sent", () => {
    const references = ["ada", "bob", "cleo", "dev", "eva"]
      .map(
        (id) =>
          `- { id: ${id}, name: ${id}, email: ${id}@ref.example${id === "bob" ? "" : ", agreed: 2026-05-20"} }`,
      )
      .join("\n");
    const hunt = huntOf({ ...scene, references, given: `${scene.given}\ngiven: [dev]` });
    const [interview] = hunt.interviews;
    if (!interview) throw new Error("no interview");
    const now = moment(scene.now);
    const story = storyOf(interview, worldOf(hunt, now, NEW_YORK));
    const action = plan(hunt, now, NEW_YORK).actions.find(({ kind }) => kind === "send-references");
    if (!action) throw new Error("no list is due");
    const { given } = afterwards(action, story);
    expect(given).toEqual(["dev", "ada", "cleo"]);
    const { body } = listed(references, `${scene.given}\ngiven: [dev]`);
    expect(body.match(/^\w+(?=, \[how)/gm)).toEqual(given);
  });

  it("has one line of apology once it has been awaited for days", () => {
    expect(flat(drafted(scene))).not.toContain("apologize");
    expect(flat(drafted({ ...scene, now: "2026-06-11 10:00" }))).toContain("I apologize for that.");
  });
});

describe("a briefing", () => {
  it("says whom the user met, when, for what, what drew interest and until when a call may come", () => {
    const draft = drafted(sceneOf("reference-briefing.email", "full"));
    expect(draft).toMatchObject({ to: "lee", subject: "My interview: what they may ask you", blanks: [] });
    const text = flat(draft);
    expect(text).toContain("I spoke with Maria Gómez of Northwind yesterday about the position of Product");
    expect(text).toContain("They expect to decide by Tuesday, June 9, and may call");
    expect(text).toContain("What drew most interest was the pricing relaunch. They may ask you about that");
    expect(text).toContain("Please tell me when they get in touch with you");
  });

  it("asks a bare file's owner what drew interest", () => {
    const blanks = ["what they asked about most"];
    expect(drafted(sceneOf("reference-briefing.email", "bare")).blanks).toEqual(blanks);
    expect(drafted(sceneOf("reference-briefing.phone", "bare")).blanks).toEqual(blanks);
  });

  it("tells what was talked about with anybody, once", () => {
    const scene = sceneOf("reference-briefing.phone", "full");
    const given = `
given: [lee]
rounds: [{ at: 2026-06-03 10:00, with: [maria, raj], topics: { maria: [the relaunch, churn], raj: [churn] } }]`;
    const text = flat(drafted({ ...scene, given, now: "2026-06-04 13:00" }));
    expect(text).toContain("with Maria Gómez and Raj Patel of Northwind yesterday");
    expect(text).toContain("What drew most interest was the relaunch and churn.");
  });

  it("names three of many", () => {
    const ids = ["ada", "bob", "cleo", "dev"];
    const given = `
people: [${ids.map((id) => `{ id: ${id}, name: ${id} }`).join(", ")}]
given: [lee]
rounds: [{ at: 2026-06-03 10:00, with: [${ids.join(", ")}] }]`;
    const text = flat(drafted({ ...sceneOf("reference-briefing.email", "full"), given }));
    expect(text).toContain("I spoke with ada, bob and cleo of Northwind yesterday");
  });

  it("speaks of an interview where the file does not say who was there", () => {
    const given = "given: [lee]\nrounds: [{ at: 2026-06-03 10:00 }]";
    const text = flat(drafted({ ...sceneOf("reference-briefing.phone", "full"), given }));
    expect(text).toContain("I had my interview with Northwind yesterday for the position");
  });

  it("tells the day as it will be when it goes out", () => {
    const scene = { ...sceneOf("reference-briefing.phone", "full"), now: "2026-06-03 21:30" };
    expect(flat(drafted(scene))).toContain("of Northwind yesterday about");
  });

  it("says what was said to you as said by them", () => {
    const given = `
given: [lee]
rounds: [{ at: 2026-06-03 10:00, with: [maria], topics: { maria: [Your plans for Asia] } }]`;
    expect(flat(drafted({ ...sceneOf("reference-briefing.email", "full"), given }))).toContain(
      "What drew most interest was their plans for Asia.",
    );
  });

  it("tells nobody to have been named to a company that was told of nobody", () => {
    const body = (given: string) =>
      flat(
        unasked({
          kind: "reference-briefing",
          to: "lee",
          now: "2026-06-04 13:00",
          references: "- { id: lee, name: Lee, phone: +1 212 555 0111 }",
          given: `${given}\nrounds: [{ at: 2026-06-03 10:00, with: [maria] }]`,
        }),
      );
    expect(body("given: [lee]")).toContain("and have named you as a reference");
    expect(body("")).toContain("and would like to name you as a reference");
  });

  it("tells the day as it is where the reference lives", () => {
    const scene = sceneOf("reference-briefing.email", "full");
    const references = "- { id: lee, name: Lee, email: lee@park.example, timezone: Asia/Tokyo }";
    const text = flat(drafted({ ...scene, references, now: "2026-06-03 21:00" }));
    expect(text).toContain("Northwind yesterday about");
  });
});
