/** What is due in the morning, by mail and as a notification: cron, systemd and the notifier themselves are not run. */

import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { Proof } from "./proof.js";
import { DUE, type Stage } from "./stage.js";

const WEEKDAYS_AT_EIGHT = "0 8 * * 1-5";

/** As cron starts it: with a shell, and with nothing in its environment but what the table names. */
function asCron(stage: Stage, table: string) {
  const lines = table.trimEnd().split("\n");
  const [line = ""] = lines.splice(-1);
  const { PATH, ...named } = Object.fromEntries(lines.map((one) => one.split(/=(.*)/)));
  expect(line).not.toContain("%");
  expect(line.startsWith(`${WEEKDAYS_AT_EIGHT} `)).toBe(true);
  const command = line.slice(WEEKDAYS_AT_EIGHT.length + 1);
  const folders = [join(stage.home, "bin"), dirname(process.execPath), PATH].join(":");
  return () => stage.run(["/bin/sh", "-c", command], { ...named, PATH: folders, SHELL: "/bin/sh", TERM: "" });
}

const MAIL: Proof = {
  recipe: "A mail in the morning",
  blocks: ["crontab"],
  shows: "what is due as plain text, whatever is wrong, and else nothing, of which cron makes no mail",
  async prove(stage, table = "") {
    const morning = asCron(stage, table);
    const { stdout, ...rest } = await morning();
    expect(rest).toEqual({ stderr: "", code: 0 });
    expect(stdout).toMatch(/^Overdue\n {2}Thank Raj Patel at Northwind/);
    expect(stdout).not.toContain("\u001b");
    stage.quieten();
    expect(await morning()).toEqual({ stdout: "", stderr: "", code: 0 });
    stage.spoil();
    expect(await morning()).toMatchObject({
      stdout: "",
      stderr: expect.stringMatching(/interviews\.yaml:4:1: /),
    });
  },
};

const TABLE: Proof = {
  recipe: "A mail in the morning",
  blocks: ["crontab"],
  needs: ["crontab"],
  shows: "a table that cron takes",
  async prove(stage, table = "") {
    expect((await asCron(stage, table)()).stdout).not.toBe("");
    stage.put("table", table);
    expect(await stage.run(["crontab", "-n", "table"])).toMatchObject({ code: 0 });
    stage.put("table", table.replace("1-5", "1-9"));
    expect(await stage.run(["crontab", "-n", "table"])).toMatchObject({ code: 1 });
  },
};

const UNITS = ".config/systemd/user";

function unit(stage: Stage, kind: "service" | "timer"): string {
  return readFileSync(join(stage.home, UNITS, `followup.${kind}`), "utf8");
}

/** A folder of the user's units, with a systemctl that only notes what it is told. */
async function install(stage: Stage, code: string): Promise<void> {
  stage.stub("systemctl", 'echo "$*" >> ~/told');
  expect(await stage.bash(code)).toEqual({ stdout: "", stderr: "", code: 0 });
}

/** As systemd starts the service: `%h` is the home. */
function asSystemd(stage: Stage) {
  const service = unit(stage, "service").replaceAll("%h", stage.home);
  const [, path] = /^Environment=PATH=(.*)$/m.exec(service) ?? [];
  const [, command = ""] = /^ExecStart=\/bin\/sh -c '([^'%$\\]*)'$/m.exec(service) ?? [];
  const folders = [join(stage.home, "bin"), dirname(process.execPath), path].join(":");
  stage.stub("notify-send", 'printf "%s|" "$@" > ~/notified');
  const notified = join(stage.home, "notified");
  return async () => {
    rmSync(notified, { force: true });
    await stage.run(["/bin/sh", "-c", command], { PATH: folders });
    return existsSync(notified) ? readFileSync(notified, "utf8") : "";
  };
}

const NOTIFICATION: Proof = {
  recipe: "A notification in the morning",
  blocks: ["sh"],
  shows: "how much is due, or what is wrong, and else nothing",
  async prove(stage, code = "") {
    await install(stage, code);
    expect(readFileSync(join(stage.home, "told"), "utf8")).toBe(
      "--user daemon-reload\n--user enable --now followup.timer\n",
    );
    const morning = asSystemd(stage);
    expect(await morning()).toBe(`followup|${DUE}\n|`);
    stage.quieten();
    expect(await morning()).toBe("");
    stage.spoil();
    expect(await morning()).toMatch(/^followup\|followup: .*interviews\.yaml:4:1: /);
  },
};

const TIMER: Proof = {
  recipe: "A notification in the morning",
  blocks: ["sh"],
  needs: ["systemd-analyze"],
  shows: "units that systemd takes, for weekdays at eight",
  async prove(stage, code = "") {
    await install(stage, code);
    expect(await asSystemd(stage)()).not.toBe("");
    const paths = ["service", "timer"].map((kind) => join(stage.home, UNITS, `followup.${kind}`));
    const verify = () =>
      stage.run(["systemd-analyze", "--user", "verify", ...paths], { XDG_RUNTIME_DIR: stage.home });
    expect(await verify()).toMatchObject({ stderr: "", code: 0 });
    const [, when = ""] = /^OnCalendar=(.*)$/m.exec(unit(stage, "timer")) ?? [];
    const { stdout } = await stage.run(["systemd-analyze", "calendar", when]);
    expect(stdout).toContain("Normalized form: Mon..Fri *-*-* 08:00:00");
    stage.put(`${UNITS}/followup.timer`, unit(stage, "timer").replace("Mon", "Moon"));
    expect((await verify()).stderr).toContain("Moon");
  },
};

export const MORNINGS: readonly Proof[] = [MAIL, TABLE, NOTIFICATION, TIMER];
