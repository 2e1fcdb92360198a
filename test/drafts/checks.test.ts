/** Each check finds what its failing examples show, and nothing in its passing ones. */
import { describe, expect, it } from "vitest";
import { CHECKS, findingsIn } from "../../src/drafts/checks/index.js";
import { messageText } from "../../src/drafts/message.js";

describe.each(CHECKS.map((check) => [check.rule, check] as const))("%s", (_, check) => {
  it.each(check.passing.map((example) => [example.title, example] as const))(
    "finds nothing: %s",
    (_, example) => {
      expect(check.find(example, example)).toEqual([]);
    },
  );

  it.each(check.failing.map((example) => [example.title, example] as const))("finds it: %s", (_, example) => {
    expect(check.find(example, example)).toHaveLength(1);
  });
});

describe("findings", () => {
  const thanks = { kind: "thank-you", via: "email" } as const;

  it("point to a line and a column of the message as it is printed", () => {
    const message = { subject: "For [whom]", body: "Dear Maria,\n\nÉté: [what\nelse], and [more]." };
    const places = findingsIn(message, thanks).map(({ line, column, says }) => ({ line, column, says }));
    expect(places).toEqual([
      { line: 1, column: 14, says: "Still to fill in: whom." },
      { line: 5, column: 6, says: "Still to fill in: what else." },
      { line: 6, column: 12, says: "Still to fill in: more." },
    ]);
    for (const { line, column } of places) {
      expect(messageText(message).split("\n")[line - 1]?.[column - 1]).toBe("[");
    }
  });

  it("count from the first line where there is no subject", () => {
    const found = findingsIn({ subject: null, body: "[who]" }, { kind: "voicemail", via: "phone" });
    expect(found).toMatchObject([{ rule: "no-blanks", severity: "error", line: 1, column: 1 }]);
  });
});
