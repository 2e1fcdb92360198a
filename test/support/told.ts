/** What the engine answers about a scene, as a page to read. */
import { check } from "../../src/engine/check.js";
import { dossierOf } from "../../src/engine/dossier.js";
import { forecast } from "../../src/engine/forecast.js";
import { plan } from "../../src/engine/plan.js";
import type { Action, Reason, Verdict, Warning } from "../../src/engine/types.js";
import { ACTION_KINDS, type Hunt } from "../../src/model/types.js";
import { huntOf, moment, NEW_YORK, type Scene } from "./hunt.js";

export interface Told extends Scene {
  readonly title: string;
  readonly now: string;
}

/** The plan, then the verdicts on a status question to the first two people, in writing and by phone. */
export function told(scene: Told): string {
  const hunt = huntOf(scene);
  const { actions, waiting, notes } = plan(hunt, moment(scene.now), NEW_YORK);
  return [
    `# ${scene.title}`,
    `at ${scene.now}`,
    ...actions.flatMap(actionLines),
    ...waiting.flatMap(({ until, because }) => [`wait until ${until}`, ...becauseLines(because)]),
    ...notes.map(({ rule, says }) => `note ${rule}: ${says}`),
    ...verdictLines(hunt, scene),
    "",
  ].join("\n");
}

function actionLines(action: Action): string[] {
  const { id, state, to, via, opens, due, closes, title, template } = action;
  return [
    `${state} ${id}${to === null ? "" : ` to ${to}`}${via === null ? "" : ` by ${via}`}: ${title}`,
    `  opens ${opens}, due ${due}, closes ${closes}, template ${template}`,
    ...becauseLines(action.because),
    ...action.alternatives.map(({ via: other, why }) => `  not by ${other}: ${why}`),
    ...warningLines(action.warnings),
    ...action.missing.map((what) => `  missing: ${what}`),
  ];
}

function becauseLines(because: readonly Reason[]): string[] {
  return because.map(({ rule, sources, says }) => `  ${rule} (${sources.join()}): ${says}`);
}

function warningLines(warnings: readonly Warning[]): string[] {
  return warnings.map(({ rule, severity, says }) => `  ${severity}, ${rule}: ${says}`);
}

function verdictLines(hunt: Hunt, scene: Told): string[] {
  const lines: string[] = [];
  for (const { id: interview, people } of hunt.interviews) {
    for (const { id: to } of people.slice(0, 2)) {
      for (const via of ["email", "phone"] as const) {
        const verdict = check(hunt, { interview, to, via }, moment(scene.now), NEW_YORK);
        lines.push(`check ${to} by ${via}: ${verdictText(verdict)}`);
      }
    }
  }
  return lines;
}

function verdictText({ verdict, earliest, because, missing, daysSince }: Verdict): string {
  const why = because.map(({ rule, says }) => `${rule}: ${says}`).join(" ");
  return `${verdict} ${earliest}, ${why}, missing ${missing.join()}, days ${daysSince.them}/${daysSince.you}`;
}

/** The verdicts on every purpose, for the first person and for nobody by name, with what is said of each. */
export function toldOfPurposes(scene: Told): string {
  const hunt = huntOf(scene);
  const [interview] = hunt.interviews;
  if (!interview) throw new Error("no interview");
  const [first] = interview.people;
  const lines = ACTION_KINDS.flatMap((kind) =>
    [first?.id, undefined].map((to) => {
      const question = { interview: interview.id, for: kind, ...(to !== undefined && { to }) };
      const { because, ...verdict } = check(hunt, question, moment(scene.now), NEW_YORK);
      const says = because.map(({ rule, says }) => `\n  ${rule}: ${says}`).join("");
      return `${kind} to ${verdict.toName} by ${verdict.via}: ${verdict.verdict} ${verdict.earliest}${says}`;
    }),
  );
  return [`# ${scene.title}`, `at ${scene.now}`, ...new Set(lines), ""].join("\n");
}

/** Where it stands, what happened, and every step to come if nobody answers. */
export function toldOfCourse(scene: Told): string {
  const hunt = huntOf(scene);
  const [interview] = hunt.interviews;
  if (!interview) throw new Error("no interview");
  const now = moment(scene.now);
  const { standing, ended, timeline } = dossierOf(interview, hunt, now, NEW_YORK);
  const [course] = forecast(hunt, now, NEW_YORK).interviews;
  return [
    `# ${scene.title}`,
    `at ${scene.now}: ${standing}${ended ? `, ${ended.how} at ${ended.at}` : ""}`,
    ...timeline.map((event) => {
      const { at, is, ...more } = event;
      return is === "step" ? `${at} step ${event.step.id}` : `${at} ${is} ${JSON.stringify(more)}`;
    }),
    ...(course?.steps ?? []).map(
      ({ at, id, state, via, attempt, because }) =>
        `${at} ${state} ${id} by ${via}, try ${attempt}: ${because.map(({ rule }) => rule).join()}`,
    ),
    "",
  ].join("\n");
}
