/** `followup rules`: the catalogue as a guide, or one rule explained. */
import { lessonsOf } from "../../drafts/checks/lessons.js";
import { GUIDE, type Guidance } from "../../engine/guide.js";
import { EXIT, type ExitCode, FollowupError, usageError } from "../../errors.js";
import { PARAMETERS, type ParameterName } from "../../model/parameters.js";
import { mistyped, nearest } from "../../model/suggest.js";
import { rulesPage, type Yours } from "../../render/rules.js";
import { rulePage } from "../../render/rules-one.js";
import type { Command } from "../command.js";
import { openHunt } from "../hunt.js";
import { answer, type Launch, type Shell } from "../shell.js";

const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];
/** So many rules are named where a text could mean several. */
const MOST_NAMED = 6;

export function define(command: Command, launch: Launch): void {
  command
    .argument("[rule]", "one rule, such as missed-date")
    .example("followup rules", "all of them, with where they come from")
    .example("followup rules missed-date", "one: why, its numbers, and worked examples")
    .action((id?: string) => launch((shell) => explain(shell, id)));
}

async function explain(shell: Shell, id: string | undefined): Promise<ExitCode> {
  const shown = id === undefined ? GUIDE : [ruleCalled(id)];
  const yours = await yoursIn(shell);
  const rules = shown.map((rule) => ({
    ...rule,
    messages: lessonsOf(rule.id),
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
  throw usageError(numberCalled(id) ?? `there is no rule "${id}". ${advice(id)}`);
}

/** For the name of a number: which rules have it. */
function numberCalled(name: string): string | undefined {
  const known = PARAMETER_NAMES.find((one) => one.toLowerCase() === name.toLowerCase());
  if (known === undefined) return undefined;
  const [first = "", ...others] = PARAMETERS[known].rules;
  const also = others.length > 0 ? ` (and of ${others.join(", ")})` : "";
  return `${known} is a number of ${first}${also}: followup rules ${first}`;
}

function advice(id: string): string {
  const ids = GUIDE.map((rule) => rule.id);
  const having = ids.filter((one) => one.includes(id.toLowerCase()));
  if (having.length > 1) {
    const more = having.length > MOST_NAMED ? ", and more: followup rules" : ".";
    return `These have it in their name: ${having.slice(0, MOST_NAMED).join(", ")}${more}`;
  }
  const near = having[0] ?? nearest(id, ids) ?? mistyped(id, PARAMETER_NAMES);
  return near === undefined ? "All of them: followup rules" : `Did you mean "${near}"?`;
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
