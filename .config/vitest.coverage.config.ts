import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** What changes the user's file, makes others' text safe, and tells the days: no branch of it goes untried. */
const WHOLE = [
  "src/io/store/",
  "src/io/create.ts",
  "src/io/folder.ts",
  "src/io/new-file.ts",
  "src/io/scratch.ts",
  "src/model/dates/",
  "src/model/edit/",
  "src/model/holidays/",
  "src/safe/",
];

const isChosen = (path: string): boolean => WHOLE.some((place) => path.startsWith(place));

/** Only what a test runs in its own process counts: the built program that many of them start does not. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: [
        "text-summary",
        [fileURLToPath(new URL("coverage-table.cjs", import.meta.url)), { isChosen }],
      ],
      thresholds: Object.fromEntries(WHOLE.map((place) => [`${place}**`, { branches: 100 }])),
    },
  },
});
