import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    pool: "forks",
    // Most tests wait for a program of their own: one worker would leave half of a small machine idle.
    maxWorkers: "100%",
    env: { NO_COLOR: "1", NODE_EXTRA_CA_CERTS: "" },
  },
});
