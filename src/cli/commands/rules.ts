/** `followup rules`: the catalogue as a guide, or one rule explained. */
import type { Command } from "commander";
import { GUIDE, type Guidance } from "../../engine/guide.js";
import { EXIT, type ExitCode, FollowupError, usageError } from "../../errors.js";
import { nearest } from "../../model/suggest.js";
import { rulesPage, type Yours } from "../../render/rules.js";
import { rulePage } from "../../render/rules-one.js";
import { openHunt } from "../hunt.js";
import { answer, type Launch, type Shell } from "../shell.js";

export function define(command: Command, launch: Launch): void {
  command
    .argument("[id]", "one rule, such as missed-date")
    .action((id?: string) => launch((shell) => explain(shell, id)));
}

async function explain(shell: Shell, id: string | undefined): Promise<ExitCode> {
  const shown = id === undefined ? GUIDE : [ruleCalled(id)];
  const yours = await yoursIn(shell);
  const rules = shown.map((rule) => ({
    ...rule,
    parameters: rule.parameters.map((one) => ({ ...one, yours: yours.overrides[one.name] ?? null })),
  }));
  const { file, style } = yours;
  const [only] = id === undefined ? [] : rules;
  await answer(shell, { version: 1, file, style, rules }, (page) =>
    only ? rulePage(only, style, page) : rulesPage(rules, page),
  );
  return EXIT.ok;
}

function ruleCalled(id: string): Guidance {
  const found = GUIDE.find((rule) => rule.id === id);
  if (found) return found;
  const ids = GUIDE.map((rule) => rule.id);
  const near = nearest(id, ids) ?? ids.find((one) => one.includes(id));
  const advice = near === undefined ? "All of them: followup rules" : `Did you mean "${near}"?`;
  throw usageError(`there is no rule "${id}". ${advice}`);
}

/** What the user's file says about the style; the guide can be read without a file. */
async function yoursIn(shell: Shell): Promise<Yours> {
  const isNamed = shell.globals.file !== undefined || shell.io.env("FOLLOWUP_FILE") !== undefined;
  try {
    const { file, hunt } = await openHunt(shell);
    return { file, style: hunt.style, overrides: hunt.overrides };
  } catch (error) {
    const isMissing = error instanceof FollowupError && error.exit === EXIT.noFile;
    if (isMissing && !isNamed) return { file: null, style: null, overrides: {} };
    throw error;
  }
}
