// A program in TypeScript that uses the package as strictly as can be: every type has its name, and none is loose.
import {
  type Action,
  type Alternative,
  type Approach,
  type Course,
  check,
  type Day,
  type Draft,
  type DraftKind,
  draft,
  type Example,
  type Finding,
  FollowupError,
  type Forecast,
  forecast,
  type Guidance,
  type Hunt,
  type Interview,
  type LogEntry,
  type Moment,
  type Parsed,
  type ParseOptions,
  type Plan,
  type Problem,
  parse,
  plan,
  type Question,
  type Reason,
  rules,
  type Step,
  type Verdict,
  type VerdictName,
  type Wanted,
  type When,
} from "followup";
import { templateOf } from "followup/templates";

const options: ParseOptions = { zone: "Europe/London" };
const parsed: Parsed = parse("version: 1", options);

export function problemsOf(read: Parsed): readonly Problem[] {
  // @ts-expect-error: there is a hunt only where the file is in order
  void read.hunt;
  return read.problems;
}

export function answers(hunt: Hunt, now: When): readonly [Plan, Verdict, Forecast, Draft] {
  const question: Question = { interview: "northwind", via: "email", at: now };
  const approach: Approach = question;
  const wanted: Wanted = { kind: "thank-you", interview: approach.interview, to: "maria", via: "linkedin" };
  return [
    plan(hunt, now),
    check(hunt, question, now, "UTC"),
    forecast(hunt, now),
    draft(hunt, wanted, templateOf, now),
  ];
}

if (parsed.ok) {
  const [planned, verdict, ahead, written] = answers(parsed.hunt, new Date(0));
  const action: Action | undefined = planned.actions[0];
  const reasons: readonly Reason[] = action?.because ?? [];
  const others: readonly Alternative[] = action?.alternatives ?? [];
  const names: readonly VerdictName[] = [verdict.verdict, "too-soon"];
  const courses: readonly Course[] = ahead.interviews;
  const steps: readonly Step[] = courses.flatMap((course) => course.steps);
  const kind: DraftKind = written.kind;
  const findings: readonly Finding[] = written.findings;
  const interviews: readonly Interview[] = parsed.hunt.interviews;
  const log: readonly LogEntry[] = interviews.flatMap((interview) => interview.log);
  const moment: Moment | undefined = log[0]?.at;
  const day: Day | undefined = moment?.day;
  const guidance: Guidance | undefined = rules[0];
  const examples: readonly Example[] = guidance?.examples ?? [];
  console.log(reasons, others, names, steps, kind, findings, day, examples);

  // @ts-expect-error: an action has no such thing
  void action?.deadline;
  // @ts-expect-error: nothing of a hunt is to be changed
  parsed.hunt.me.name = "Dana";
  // @ts-expect-error: nobody can be reached by pigeon
  check(parsed.hunt, { interview: "northwind", via: "pigeon" }, 0);
  // @ts-expect-error: a moment is not left out
  plan(parsed.hunt);
  // @ts-expect-error: a number of one's own is no day
  const wrong: Day = 20_000;
  void wrong;
}

export function isTemplateAtFault(error: unknown): error is FollowupError {
  return error instanceof FollowupError && error.exit === 78;
}
