/** The script of the README, as it stands there, on the file that stands there: it prints what stands there. */
import { execFileSync } from "node:child_process";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { bareEnvironment, inFolder } from "../support/run.js";

const HOME = fileURLToPath(new URL("../../", import.meta.url));

it("runs the script of the README", () =>
  inFolder(async (folder) => {
    const page = await readFile(join(HOME, "README.md"), "utf8");
    const [, file = ""] = /^```yaml\n(version: 1\n[\s\S]*?)^```$/m.exec(page) ?? [];
    const [, script = ""] = /^```js\n(import[\s\S]*?)^```$/m.exec(page) ?? [];
    const [, printed = ""] = /^\$ node script\.mjs\n([\s\S]*?)^```$/m.exec(page) ?? [];
    await mkdir(join(folder, "node_modules"));
    await symlink(HOME, join(folder, "node_modules", "followup"));
    await writeFile(join(folder, "interviews.yaml"), file);
    await writeFile(join(folder, "script.mjs"), script);
    const options = { cwd: folder, encoding: "utf8", env: bareEnvironment(folder) } as const;
    expect(execFileSync(process.execPath, ["script.mjs"], options)).toBe(printed);
    expect(printed.split("\n").length).toBeGreaterThan(5);
  }));
