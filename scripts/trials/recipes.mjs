// The recipes of README.md with the shells and programs that a machine may lack: test/recipes says what each needs.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { needs } from "./support.mjs";

const VITEST = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const HOME = fileURLToPath(new URL("../..", import.meta.url));

needs("crontab", "fish", "git", "jq", "systemd-analyze", "task", "todo-txt", "zsh");
const { status } = spawnSync(
  process.execPath,
  [VITEST, "run", "--config", ".config/vitest.config.ts", "test/recipes"],
  { cwd: HOME, env: { ...process.env, FOLLOWUP_RECIPES: "all" }, stdio: "inherit" },
);
process.exitCode = status ?? 1;
