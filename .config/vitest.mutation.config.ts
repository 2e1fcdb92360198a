import { defineConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** The tests that judge the engine alone, each property tried a few times only. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: ["test/engine/**/*.test.ts"],
    env: { ...usual.test?.env, FOLLOWUP_RUNS: "40" },
  },
});
