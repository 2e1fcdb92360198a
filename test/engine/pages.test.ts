/** Every sentence that the engine says about the examples of the rules and about odd scenes: read a page after a change, and aloud. */
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/engine/rules/index.js";
import { told, toldOfCourse, toldOfPurposes } from "../support/told.js";
import { COURSES, PURPOSES, SCENES } from "./scenes.js";

describe("what the engine says", () => {
  it.each(RULES.map(({ id, examples }) => [id, examples] as const))(
    "about the examples of %s",
    async (id, examples) => {
      await expect(examples.map(told).join("\n")).toMatchFileSnapshot(`pages/${id}.txt`);
    },
  );

  it.each(Object.entries(SCENES))("about the scenes of %s", async (topic, scenes) => {
    await expect(scenes.map(told).join("\n")).toMatchFileSnapshot(`pages/scenes/${topic}.txt`);
  });

  it("about every purpose", async () => {
    await expect(PURPOSES.map(toldOfPurposes).join("\n")).toMatchFileSnapshot("pages/scenes/purposes.txt");
  });

  it("about whole courses", async () => {
    await expect(COURSES.map(toldOfCourse).join("\n")).toMatchFileSnapshot("pages/scenes/courses.txt");
  });
});
