/** The plan in programs that keep to-do lists. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Action } from "../../src/engine/types.js";
import type { Proof } from "./proof.js";
import type { Stage } from "./stage.js";

/** Somebody whose name is more than a name to those programs. */
const EVIL = String.raw`"Raj\n+evil @evil due:2020-01-01 [a] \"b\" \\ \e[31m project:x rc.a:b"`;

const OWN = "(A) Call mum +family @phone due:2026-06-11\nx 2026-06-01 followup with the bank\n";

function todos(stage: Stage): string {
  return readFileSync(join(stage.home, "todo.txt"), "utf8");
}

const TODO_TXT: Proof = {
  recipe: "todo.txt",
  blocks: ["sh"],
  shows: "the steps after the user's own items, once each, and none that is no longer planned",
  async prove(stage, code = "") {
    expect(await stage.bash(code)).toEqual({ stdout: "", stderr: "", code: 0 });
    const steps = todos(stage);
    expect(steps.match(/ followup:/g)).toHaveLength(9);
    stage.put("todo.txt", OWN);
    for (const _ of ["once", "again"]) {
      expect(await stage.bash(code)).toEqual({ stdout: "", stderr: "", code: 0 });
      expect(todos(stage)).toBe(OWN + steps);
    }
    await stage.bash("followup done northwind/thank");
    await stage.bash(code);
    const thanks = /^.* followup:northwind\/thank-you\/1\/raj\n/m;
    expect(steps).toMatch(thanks);
    expect(todos(stage)).toBe(OWN + steps.replace(thanks, ""));
    stage.spoil();
    const before = todos(stage);
    expect(await stage.bash(code)).toMatchObject({ code: 65 });
    expect(todos(stage)).toBe(before);
  },
};

const TODO_SH: Proof = {
  recipe: "todo.txt",
  blocks: ["sh"],
  needs: ["todo-txt"],
  shows: "items that todo.sh reads as they are meant",
  async prove(stage, code = "") {
    stage.put("todo.txt", OWN);
    stage.change("name: Raj Patel", `name: ${EVIL}`);
    stage.put(".todo/config", 'export TODO_DIR="$HOME" TODO_FILE="$HOME/todo.txt"\n');
    await stage.bash(code);
    const listed = async (what: string) => (await stage.run(["todo-txt", "-p", ...what.split(" ")])).stdout;
    expect(await listed("listproj")).toBe(
      "+bluebell-health\n+fabrikam\n+family\n+harbor-pine\n+kestrel-analytics\n+northwind\n+old-mill-books\n",
    );
    expect(await listed("listcon")).toBe("@email\n@phone\n");
    const first = (await listed("listpri A"))
      .split("\n")
      .map((line) => line.split(" ").slice(2, 4).join(" "));
    expect(first.slice(0, 3)).toEqual(["Call mum", "Complete what", "Thank Raj"]);
  },
};

interface Task {
  readonly uuid: string;
  readonly status: string;
  readonly description: string;
  readonly wait?: string;
  readonly followup?: string;
}

const isOpen = ({ status }: Task) => status !== "completed" && status !== "deleted";
const THANKS = "northwind/thank-you/1/raj";

const TASKWARRIOR: Proof = {
  recipe: "Taskwarrior",
  blocks: ["sh", "sh"],
  needs: ["task"],
  shows: "each step once, as long as it is planned, and leaves the user's own tasks alone",
  async prove(stage, once = "", whenever = "") {
    // The clock of Taskwarrior is the computer's.
    const today = { FOLLOWUP_NOW: undefined };
    const tasks = async (): Promise<Task[]> => {
      const { stdout } = await stage.run(["task", "export"]);
      // How urgent a task is changes by the second.
      return JSON.parse(stdout, (key, value) => (key === "urgency" ? undefined : value));
    };
    const update = async () => {
      expect(await stage.bash(whenever, today)).toMatchObject({ code: 0 });
      return tasks();
    };
    stage.put(".taskrc", `data.location=${stage.home}/.task\nverbose=nothing\n`);
    await stage.bash(`rm ${stage.file}; followup init --sample ${stage.file}`, today);
    stage.change("name: Raj Patel", `name: ${EVIL}`);
    expect(await stage.bash(once)).toMatchObject({ code: 0 });
    await stage.run(["task", "add", "Call mum", "+followup", "project:followup"]);

    const { actions } = JSON.parse((await stage.bash("followup next --all --json", today)).stdout);
    const first = await update();
    const steps = first.filter(({ followup }) => followup !== undefined);
    expect(steps.map(({ followup, wait }) => `${followup} ${wait === undefined}`).sort()).toEqual(
      actions.map(({ id, state }: Action) => `${id} ${state !== "upcoming"}`).sort(),
    );
    expect(new Set(steps.map(({ uuid }) => uuid)).size).toBe(actions.length);
    expect(await update()).toEqual(first);

    const { uuid = "", description } = steps.find(({ followup }) => followup === THANKS) ?? {};
    expect(description).toBe(
      String.raw`Thank Raj +evil @evil due:2020-01-01 [a] "b" \ [31m project:x rc.a:b at Northwind for the talk, by e-mail`,
    );
    await stage.run(["task", "rc.confirmation=no", uuid, "done"]);
    expect((await update()).filter(isOpen)).toHaveLength(first.length);
    expect(await stage.bash(`followup done "$(task _get ${uuid}.followup)"`, today)).toMatchObject({
      code: 0,
    });
    expect((await update()).filter((task) => !isOpen(task)).map(({ followup }) => followup)).toEqual([
      THANKS,
    ]);

    stage.spoil();
    const before = await tasks();
    expect(await stage.bash(whenever, today)).toMatchObject({ stderr: expect.stringContaining("4:1: ") });
    expect(await tasks()).toEqual(before);
    stage.quieten();
    expect((await update()).filter(isOpen).map(({ description }) => description)).toEqual(["Call mum"]);
  },
};

export const LISTS: readonly Proof[] = [TODO_TXT, TODO_SH, TASKWARRIOR];
