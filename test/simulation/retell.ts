/** A violation as lines to reproduce it by: the interview as YAML, the moment, the rule. */
import { stringify } from "yaml";
import type { Hunt, Interview } from "../../src/model/types.js";
import type { Violation } from "./judge.js";

interface Written {
  readonly day: number;
  readonly time?: number;
  readonly offset?: number;
}

/** The seed, the moment and the fault in a line, then all that the file says about the interview. */
export function retold({ seed, now, rule, interview: id, about, look }: Violation): string {
  const { hunt } = look;
  const interview = hunt.interviews.find((one) => one.id === id);
  const advice = look.actions
    .filter((one) => one.interview === id)
    .map((one) => `  ${one.state} ${one.id} to ${one.to} by ${one.via}, opens ${one.opens}, due ${one.due}`);
  const waits = look.waiting
    .filter((one) => one.interview === id)
    .map(({ until }) => `  waits until ${until}`);
  return [
    `seed ${seed}, ${new Date(now).toISOString()}, ${id}: ${rule} ${about}`,
    ...advice,
    ...waits,
    ...(interview ? [yamlOf(hunt, interview)] : []),
  ].join("\n");
}

function yamlOf({ me, style, overrides, daysOff, references }: Hunt, interview: Interview): string {
  const { timezone, country } = me;
  const { people, rounds, promises, log, ...rest } = interview;
  const etiquette = { style, ...overrides, daysOff: daysOff.map(dayText) };
  const line = (value: object): string =>
    stringify(plain(value), { collectionStyle: "flow", lineWidth: 0 }).trim();
  const list = (name: string, items: readonly object[]): string[] =>
    items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${line(item)}`)];
  return [
    `me: ${line({ timezone, country })}`,
    `etiquette: ${line(etiquette)}`,
    ...list("references", references),
    `interview: ${line(rest)}`,
    ...list("people", people),
    ...list("rounds", rounds),
    ...list("promises", promises),
    ...list("log", log),
  ].join("\n");
}

/** With dates as they are typed. */
function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value, (_, one) => (isWritten(one) ? momentText(one) : one)));
}

function isWritten(value: unknown): value is Written {
  return typeof value === "object" && value !== null && "day" in value;
}

function momentText({ day, time, offset }: Written): string {
  if (time === undefined) return dayText(day);
  const clock = new Date(time * 60_000).toISOString().slice(11, 16);
  return offset === undefined ? `${dayText(day)} ${clock}` : `${dayText(day)} ${clock}Z`;
}

function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
