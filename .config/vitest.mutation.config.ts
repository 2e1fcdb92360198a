import { defineConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** The tests of the engine, each property tried a few times only. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: ["test/engine/every.ts", "test/engine/plan.test.ts"],
    env: { ...usual.test?.env, FOLLOWUP_RUNS: "20" },
  },
});
