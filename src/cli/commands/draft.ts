/** `followup draft`: the message for an action of the plan. */
import { type Command, Option } from "commander";
import { chooseTemplate, type TemplateChoice } from "../../drafts/choice.js";
import { compose } from "../../drafts/compose.js";
import { DRAFT_KINDS } from "../../drafts/kinds.js";
import { plan } from "../../engine/plan.js";
import { type Story, storyOf } from "../../engine/story.js";
import type { Action, Plan } from "../../engine/types.js";
import { worldOf } from "../../engine/world.js";
import { EXIT, type ExitCode, usageError } from "../../errors.js";
import { either, nearest } from "../../model/suggest.js";
import { ACTION_KINDS, CHANNELS, type Channel, type Hunt } from "../../model/types.js";
import { draftRemarks, draftText } from "../../render/draft.js";
import { channelWords } from "../../render/sentence.js";
import { openSample } from "../demo.js";
import { openHunt } from "../hunt.js";
import { nowFor } from "../moments.js";
import { about } from "../narrow.js";
import { answer, type Launch, remark, type Shell } from "../shell.js";
import { whoIs } from "../who.js";

interface Options {
  readonly via?: Channel;
  readonly demo?: boolean;
}

const KINDS: readonly string[] = [...new Set([...ACTION_KINDS, ...Object.keys(DRAFT_KINDS)])];
const SEE_NEXT = "To see what there is to do: followup next --all";

export function define(command: Command, launch: Launch): void {
  command
    .argument("[what]", "an action id of followup next, or a kind such as thank-you")
    .argument("[who...]", "with a kind: whom it is for, an id or part of a name")
    .addOption(
      new Option("--via <channel>", "how it will go out (default: as the plan says)").choices(CHANNELS),
    )
    .option("--demo", "write for the made-up job hunt of next --demo; needs no file")
    .action((what: string | undefined, who: string[], options: Options) =>
      launch((shell) => draft(shell, what, who.join(" "), options)),
    );
}

async function draft(
  shell: Shell,
  what: string | undefined,
  who: string,
  { via, demo }: Options,
): Promise<ExitCode> {
  if (what === undefined) {
    throw usageError(
      `name an action id, or a kind and a company: followup draft thank-you northwind\n${SEE_NEXT}`,
    );
  }
  const { hunt, zone } = await (demo ? openSample(shell) : openHunt(shell));
  const now = nowFor(shell, zone);
  const action = actionFor(what, who, plan(hunt, now, zone), hunt);
  const interview = hunt.interviews.find(({ id }) => id === action.interview);
  if (!interview) throw new RangeError(`no interview "${action.interview}"`);
  const story = storyOf(interview, worldOf(hunt, now, zone));
  const choice = choiceFor(action, story, via);
  const file = `${choice.template}.md`;
  const text = shell.io.readTemplate(file);
  const written = compose(action, choice, { file: `templates/${file}`, text }, story);
  await answer(shell, written, () => draftText(written));
  const missing = action.missing.map((what) => `missing: ${what}`);
  for (const says of [...missing, ...draftRemarks(written)]) await remark(shell, says);
  return EXIT.ok;
}

/** The one action that is meant. Throws a FollowupError (64) where that is none, or several. */
function actionFor(what: string, who: string, planned: Plan, hunt: Hunt): Action {
  const { actions } = who === "" ? planned : about(whoIs(who, hunt), planned);
  const byId = actions.find(({ id }) => id === what);
  if (byId) return byId;
  if (!KINDS.includes(what)) throw unknown(what, planned.actions);
  const [only, ...others] = actions.filter(({ kind, template }) => kind === what || template === what);
  if (!only)
    throw usageError(`nothing of the kind "${what}"${who && ` for ${who}`} is in the plan.\n${SEE_NEXT}`);
  if (others.length === 0) return only;
  const ids = [only, ...others].map(({ id, title }) => `  ${id}  (${title})`);
  throw usageError(`"${what}" could be any of these; give the id:\n${ids.join("\n")}`);
}

function unknown(what: string, actions: readonly Action[]): Error {
  const ids = actions.filter(({ template }) => template !== null).map(({ id }) => id);
  if (!what.includes("/")) {
    const near = nearest(what, [...KINDS, ...ids]);
    const advice = near === undefined ? "" : ` Did you mean "${near}"?`;
    return usageError(`"${what}" is neither an action id nor a kind of message.${advice}\n${SEE_NEXT}`);
  }
  const near = nearest(what, ids) ?? ids.find((id) => id.split("/")[0] === what.split("/")[0]);
  const advice = near === undefined ? "" : ` Did you mean "${near}"?`;
  return usageError(
    `"${what}" is not in the plan: it may be done, or not have come up yet.${advice}\n${SEE_NEXT}`,
  );
}

function choiceFor(action: Action, story: Story, via: Channel | undefined): TemplateChoice {
  const choice = chooseTemplate(action, story, via);
  if (choice) return choice;
  const ways = CHANNELS.filter((channel) => chooseTemplate(action, story, channel)).map(channelWords);
  if (via === undefined || ways.length === 0) throw usageError(`there is nothing to write for ${action.id}.`);
  throw usageError(`${action.id} is not done ${channelWords(via)}: write it ${either(ways)}.`);
}
