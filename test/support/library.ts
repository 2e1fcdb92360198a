/** Everything that the library answers about a file, so that the places where it runs can be held against each other. */
import type * as Library from "../../src/index.js";

export interface Inquiry {
  readonly text: string;
  readonly now: Library.When;
  /** Of a user whose file names none. */
  readonly zone?: string;
}

type TemplateOf = (name: string) => string;

const WAYS: readonly Library.Channel[] = ["email", "phone", "post"];

/** Plain data; what is refused is there in the words in which it is. */
export function answersOf(
  library: typeof Library,
  { text, now, zone }: Inquiry,
  templateOf: TemplateOf,
): unknown {
  const { parse, plan, check, forecast, draft, rules } = library;
  const parsed = parse(text, zone === undefined ? {} : { zone });
  if (!parsed.ok) return parsed;
  const { hunt } = parsed;
  const planned = plan(hunt, now, zone);
  return {
    parsed,
    plan: planned,
    checks: hunt.interviews.flatMap(({ id, people }) =>
      [undefined, ...people.map((one) => one.id)].flatMap((to) =>
        WAYS.map((via) => check(hunt, { interview: id, via, ...(to !== undefined && { to }) }, now, zone)),
      ),
    ),
    forecast: forecast(hunt, now, zone),
    drafts: planned.actions.flatMap(({ id, template }) =>
      WAYS.map((via) => told(() => draft(hunt, { action: id, via }, templateOf, now, zone), template)),
    ),
    rules: rules.length,
  };
}

function told(work: () => unknown, template: string | null): unknown {
  try {
    return work();
  } catch (error) {
    return `${template}: ${(error as Error).name}: ${(error as Error).message}`;
  }
}
