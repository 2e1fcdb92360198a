import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

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

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: "forks",
    // Most tests wait for a program of their own: one worker would leave half of a small machine idle.
    maxWorkers: "100%",
    env: { NO_COLOR: "1", NODE_EXTRA_CA_CERTS: "" },
    // With --coverage. Only what a test runs in its own process counts: the built program that many start does not.
    coverage: {
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
