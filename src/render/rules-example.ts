/** What an example of a rule yields, in words. */
import type { Expected } from "../engine/example.js";
import type { State, VerdictName } from "../engine/types.js";
import { clockText, readMoment, shortDay } from "../model/dates/index.js";
import type { ActionKind, Channel } from "../model/types.js";
import { channelWords } from "./sentence.js";

const STATES: Readonly<Record<State, string>> = {
  overdue: "is late",
  due: "is due",
  blocked: "is blocked",
  upcoming: "is still to come",
};

const VERDICTS: Readonly<Record<VerdictName, string>> = {
  closed: "closed",
  "cap-reached": "enough was sent",
  "too-soon": "too soon",
  blocked: "not as things stand",
  early: "a little early",
  "wrong-hour": "not at this hour",
  overdue: "late, do it now",
  ok: "go ahead",
};

/** `thank-you/1/maria is due, by e-mail, from Wed 3 Jun 12:00, by Thu 4 Jun 11:00`, and the reasons that matter below it. */
export function outcomeTexts(outcome: Expected): string[] {
  const reasons = "says" in outcome ? Object.entries(outcome.says ?? {}) : [];
  return [outcomeText(outcome), ...reasons.map(([rule, says]) => `${rule}: ${says}`)];
}

function outcomeText(outcome: Expected): string {
  if ("noAction" in outcome) return `no ${outcome.noAction}`;
  if ("waitsUntil" in outcome) return `wait until ${exampleMoment(outcome.waitsUntil)}`;
  if ("notes" in outcome) return `a note of ${outcome.notes}`;
  if ("check" in outcome) return `check ${asked(outcome)}: ${VERDICTS[outcome.verdict]}${later(outcome)}`;
  return [
    `${outcome.action} ${STATES[outcome.state]}`,
    outcome.via && channelWords(outcome.via),
    outcome.opens && `from ${exampleMoment(outcome.opens)}`,
    outcome.due && `by ${exampleMoment(outcome.due)}`,
    outcome.warns && `with a warning of ${outcome.warns}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** `Tue 9 Jun 15:00`. @throws RangeError for a text that is no moment */
export function exampleMoment(text: string): string {
  const read = readMoment(text);
  if (typeof read === "string") throw new RangeError(`no moment: ${text}`);
  const day = shortDay(read.day, read.day);
  return read.time === undefined ? day : `${day} ${clockText(read.time)}`;
}

function asked({ check, via, for: kind }: { check: string; via?: Channel; for?: ActionKind }): string {
  return [check, kind && `--for ${kind}`, via && `--via ${via}`].filter(Boolean).join(" ");
}

function later({ verdict, earliest }: { verdict: VerdictName; earliest?: string | null }): string {
  if (!earliest || verdict === "ok") return "";
  return `, earliest ${exampleMoment(earliest)}`;
}
