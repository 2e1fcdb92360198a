import { defineConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** The tests of the engine and of the pages that show most of it, each property tried a few times only. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: ["test/engine/**/*.test.ts", "test/render/{forecast,rules,show}.test.ts"],
    env: { ...usual.test?.env, FOLLOWUP_RUNS: "20" },
  },
});
