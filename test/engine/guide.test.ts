/** The catalogue as it is shown, rule by rule, on a page to read. */
import { expect, it } from "vitest";
import { GUIDE, type Guidance, SOURCES } from "../../src/engine/guide.js";

function told({ id, group, strength, sources, disputes, parameters, examples }: Guidance): string {
  return [
    `${id} (${group}, ${strength}): ${sources.join(" ")}`,
    ...disputes.map(({ says, settled }) => `  ${says} => ${settled}`),
    ...parameters.map(
      (row) => `  ${row.name} ${row.reserved} / ${row.measured} / ${row.persistent}: ${row.says}`,
    ),
    ...examples.map(({ title }) => `  e.g. ${title}`),
  ].join("\n");
}

it("tells of each rule its chapter, sources, disputes, numbers and examples", async () => {
  const sources = Object.entries(SOURCES).map(([source, says]) => `${source} ${says}`);
  await expect(`${[...sources, ...GUIDE.map(told)].join("\n")}\n`).toMatchFileSnapshot("pages/guide.txt");
});
