/** Whether templates can be used: each is filled in from the sample that ships with the program. */
import { compose } from "../drafts/compose.js";
import type { Occasion } from "../drafts/occasion.js";
import { recipientsOf } from "../drafts/recipient.js";
import { type Stray, straysAmong, TEMPLATES, type TemplateName } from "../drafts/template-names.js";
import type { Draft, Finding, TemplateFile } from "../drafts/types.js";
import { type Story, storyOf } from "../engine/story.js";
import { worldOf } from "../engine/world.js";
import { FollowupError } from "../errors.js";
import { pathWithin, type TemplateFolder, templateAt } from "../io/templates.js";
import { openSample } from "./demo.js";
import { nowFor } from "./moments.js";
import { quiet, type Shell } from "./shell.js";

interface CheckedTemplate {
  readonly name: string;
  readonly file: string;
  /** What the checks advise about the message written from it. */
  readonly findings: readonly Finding[];
}

interface Checked {
  readonly templates: readonly CheckedTemplate[];
  readonly strays: readonly Stray[];
  /** What has to be mended before the folder can be used, each with its file. */
  readonly problems: readonly string[];
}

/** The moment around which the sample is written: what a check says does not change from day to day. */
const SAMPLE_MOMENT = "2026-06-10T10:15:00-04:00";

export async function checkTemplates(folder: TemplateFolder | undefined, shell: Shell): Promise<Checked> {
  const stories = await sampleStories(shell);
  const templates: CheckedTemplate[] = [];
  const strays = straysAmong(folder?.files ?? []);
  const problems = strays.filter(({ isSlip }) => isSlip).map(({ file, says }) => `${file}: ${says}`);
  for (const template of TEMPLATES) {
    const file = pathWithin(folder, template.name);
    if (file === null) continue;
    try {
      const findings = adviceOn(template, templateAt(file, shell.io), stories);
      templates.push({ name: template.name, file, findings });
    } catch (error) {
      if (!(error instanceof FollowupError)) throw error;
      problems.push(error.message);
    }
  }
  return { templates, strays, problems: withoutRepeats(problems) };
}

async function sampleStories(asked: Shell): Promise<Story[]> {
  const shell = quiet({ ...asked, globals: { ...asked.globals, now: SAMPLE_MOMENT } });
  const { hunt, zone } = await openSample(shell);
  const world = worldOf(hunt, nowFor(shell, zone), zone);
  return hunt.interviews.map((interview) => storyOf(interview, world));
}

/** Throws a FollowupError (78) with the place of a mistake, in whichever interview of the sample it shows. */
function adviceOn(template: TemplateName, source: TemplateFile, stories: readonly Story[]): Finding[] {
  const drafts = stories.map((story) => compose(occasionIn(story, template), source, story));
  return fullest(drafts).findings.filter(({ rule }) => rule !== "no-blanks");
}

function occasionIn(story: Story, { name, kind, via }: TemplateName): Occasion {
  return { kind, via, template: name, to: recipientsOf(kind, story)[0]?.id ?? null, action: null };
}

/** The one with the fewest blanks: its interview suits the kind best. */
function fullest(drafts: readonly Draft[]): Pick<Draft, "findings"> {
  const [best] = [...drafts].sort((a, b) => a.blanks.length - b.blanks.length);
  return best ?? { findings: [] };
}

/** What several problems end with, such as the fields there are, is said once. */
function withoutRepeats(problems: readonly string[]): string[] {
  return problems.map((problem, index) => {
    const [first = "", ...more] = problem.split("\n");
    const last = more.at(-1);
    const isSaidLater = problems.slice(index + 1).some((later) => later.split("\n").slice(1).at(-1) === last);
    return isSaidLater && last && /^\S/.test(last) ? [first, ...more.slice(0, -1)].join("\n") : problem;
  });
}
