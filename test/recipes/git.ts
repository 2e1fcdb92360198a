/** The file in git, on one computer and on two. */
import { join } from "node:path";
import { expect } from "vitest";
import type { Proof } from "./proof.js";
import type { Stage } from "./stage.js";

const PLACE = "cd ~/.local/share/followup";

async function begin(stage: Stage, code: string): Promise<void> {
  stage.put(
    ".gitconfig",
    "[user]\n name = Dana\n email = dana@okafor.example\n[init]\n defaultBranch = main\n",
  );
  expect(await stage.bash(code)).toMatchObject({ stderr: "", code: 0 });
}

const COMMITS: Proof = {
  recipe: "The file in git",
  blocks: ["sh"],
  shows: "the company in a diff, and refuses to keep a file that is not in order",
  async prove(stage, code = "") {
    await begin(stage, code);
    const { stdout: kept } = await stage.bash(
      `${PLACE}; git ls-files; git status --short; git log --format=%s`,
    );
    expect(kept).toBe(".gitattributes\ninterviews.yaml\nMy interviews\n");
    expect(await stage.bash(`${PLACE}; followup done northwind/thank`)).toMatchObject({ code: 0 });
    const { stdout: diff } = await stage.bash(`${PLACE}; git diff`);
    expect(diff).toMatch(/^@@ .* @@ {3}- company: Northwind$/m);
    expect(diff).toMatch(/^\+ .*sent: thank-you, to: raj/m);
    expect(await stage.bash(`${PLACE}; git commit -am thanked`)).toMatchObject({ code: 0 });
    stage.spoil();
    expect(await stage.bash(`${PLACE}; git commit -am spoilt`)).toMatchObject({
      stderr: expect.stringContaining("followup: interviews.yaml:4:1: "),
      code: 1,
    });
    expect((await stage.bash(`${PLACE}; git log -1 --format=%s`)).stdout).toBe("thanked\n");
  },
};

const MERGES: Proof = {
  recipe: "The file in git",
  blocks: ["sh"],
  shows: "both sides of what two computers logged, and stops where they contradict each other",
  async prove(stage, code = "") {
    await begin(stage, code);
    const here = (line: string) => stage.bash(`${PLACE}; ${line}`);
    const second = join(stage.home, "second");
    const there = (line: string) => stage.bash(`${PLACE}; ${line}`, { HOME: second });
    await stage.bash(
      "mkdir -p second; cp .gitconfig second; git clone .local/share/followup second/.local/share/followup",
    );
    await stage.bash(code, { HOME: second });
    const pull = `git pull --no-rebase --no-edit ${second}/.local/share/followup main`;

    await here("followup done northwind/thank; git commit -am thanked");
    await there("followup log got reply northwind --from maria --via email; git commit -am replied");
    expect(await here(pull)).toMatchObject({ code: 0 });
    const { stdout: log } = await here(
      "git log --format=%s --no-merges; followup validate; cat interviews.yaml",
    );
    expect(log).toMatch(/^thanked\nreplied\nMy interviews\n|^replied\nthanked\nMy interviews\n/);
    expect(log).toMatch(/sent: thank-you, to: raj.*\n.*got: reply, from: maria/);

    stage.change("role: Product lead", "role: Product owner");
    await here("git commit -am owner");
    await there("sed -i 's/role: Product lead/role: Product chief/' interviews.yaml; git commit -am chief");
    const { code: exit, stderr } = await here(pull);
    expect({ exit, head: (await here("git log -1 --format=%s")).stdout }).toEqual({
      exit: 1,
      head: "owner\n",
    });
    expect(stderr).toContain('The key "role" stands here a second time.');
    await there("echo oops: 1 >> interviews.yaml; git commit -am spoilt");
    expect((await there("git log -1 --format=%s")).stdout).toBe("chief\n");
  },
};

export const GIT: readonly Proof[] = [COMMITS, MERGES];
