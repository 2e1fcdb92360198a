/** A year of a random job hunt, walked from one interesting moment to the next, doing what the plan says. */
import { check } from "../../src/engine/check.js";
import { plan } from "../../src/engine/plan.js";
import type { Action, Plan } from "../../src/engine/types.js";
import type { Instant } from "../../src/model/dates/index.js";
import { type ActionKind, CHANNELS, type Channel, type Hunt, type Interview } from "../../src/model/types.js";
import { DAY, dated, HOUR, MINUTE } from "./clock.js";
import type { Inquiry, Look, Record } from "./record.js";
import { Company, type Happening } from "./world/company.js";
import { randomHunt } from "./world/hunts.js";
import { zoneOf } from "./world/moments.js";
import { type Random, seeded } from "./world/random.js";
import { carriedOut, HABITS, PROMPT_HABITS, whim } from "./world/user.js";

const YEAR = 365 * DAY;
const DEEDS_AT_ONCE = 12;

/** What the planner is made of; a test may put something ruder in its place. */
export interface Planner {
  readonly plan: typeof plan;
  readonly check: typeof check;
}

export function simulate(seed: number, planner: Planner = { plan, check }): Record {
  return new Walk(seed, planner).walked();
}

class Walk {
  private readonly random: Random;
  private readonly habit: number;
  private readonly companies = new Map<string, Company>();
  private readonly looks: Look[] = [];
  /** From when on the user attends to an action. */
  private readonly attends = new Map<string, number>();
  /** Openings about which `check` was asked already. */
  private readonly asked = new Set<string>();
  private hunt: Hunt;
  private coming: Happening[] = [];
  private now: number;

  constructor(
    private readonly seed: number,
    private readonly planner: Planner,
  ) {
    this.random = seeded(seed);
    this.habit = this.random.whole(0, HABITS.length - 1);
    this.now = Date.UTC(
      2026,
      this.random.whole(0, 11),
      this.random.whole(1, 28),
      this.random.whole(0, 23),
      5,
    );
    this.hunt = randomHunt(this.random, this.now);
    for (const interview of this.hunt.interviews) {
      this.companies.set(interview.id, new Company(interview.id, this.zone, this.random));
      this.expectRounds(interview, 0);
    }
  }

  private get zone(): string {
    return this.hunt.me.timezone ?? "UTC";
  }

  walked(): Record {
    const end = this.now + YEAR;
    while (this.now < end) {
      this.happen();
      const seen = this.actAtOnce();
      this.now = this.nextMoment(seen);
    }
    return { seed: this.seed, prompt: this.habit < PROMPT_HABITS, looks: this.looks };
  }

  /** The outside world, up to now, and now and then a whim of the user. */
  private happen(): void {
    const due = this.coming.filter(({ at }) => at <= this.now).sort((a, b) => a.at - b.at);
    this.coming = this.coming.filter(({ at }) => at > this.now);
    for (const { interview: id, happen, at } of due) {
      const before = this.interview(id);
      const after = happen(before, this.hunt);
      this.replace(after);
      this.expectRounds(after, before.rounds.length);
      this.coming.push(...this.reaction(id, at, 0.5));
    }
    if (this.random.chance(0.03)) {
      const interview = this.random.pick(this.hunt.interviews);
      const actions = this.look().actions.filter((one) => one.interview === interview.id);
      this.replace(
        whim(
          actions.length > 0 ? this.random.pick(actions) : undefined,
          interview,
          this.hunt,
          this.now,
          this.random,
        ),
      );
    }
  }

  /** What the company may do next; a company that has much in store is left to it, so that no hunt grows without end. */
  private reaction(id: string, at: number, probability: number): Happening[] {
    const inStore = this.coming.filter(({ interview }) => interview === id).length;
    if (inStore >= 2 || !this.random.chance(probability)) return [];
    return this.companies.get(id)?.afterContact(at) ?? [];
  }

  private expectRounds(interview: Interview, known: number): void {
    for (const { at } of interview.rounds.slice(known)) {
      const start = dated(at, zoneOf(interview, this.zone), 17 * 60);
      this.coming.push(...this.reaction(interview.id, start + 3 * HOUR, 0.9));
    }
  }

  /** Looks, and does what the habit allows, until nothing is left to do at this moment. */
  private actAtOnce(): Plan {
    for (let deeds = 0; ; deeds += 1) {
      const seen = this.look();
      const action = deeds < DEEDS_AT_ONCE ? seen.actions.find((one) => this.isAttended(one)) : undefined;
      if (!action) return seen;
      this.looks.push({ ...(this.looks.pop() as Look), did: action });
      const interview = this.interview(action.interview);
      this.replace(carriedOut(action, interview, this.now, this.random));
      const company = this.companies.get(action.interview);
      if (action.kind === "let-go") this.coming.push(...(company?.lateNews(this.now) ?? []));
      else if (action.to !== null) this.coming.push(...this.reaction(action.interview, this.now, 0.6));
    }
  }

  private isAttended({ id, state }: Action): boolean {
    if (state !== "due" && state !== "overdue") return false;
    let from = this.attends.get(id);
    if (from === undefined) {
      const delay = HABITS[this.habit]?.(this.random);
      from = delay === undefined ? Number.POSITIVE_INFINITY : this.now + delay;
      this.attends.set(id, from);
    }
    return this.now >= from;
  }

  private look(): Plan {
    const now = this.now as Instant;
    const seen = this.planner.plan(this.hunt, now, this.zone);
    const again = this.random.chance(0.1) ? this.planner.plan(this.hunt, now, this.zone) : seen;
    this.looks.push({
      now: this.now,
      hunt: this.hunt,
      actions: seen.actions,
      waiting: seen.waiting,
      inquiries: [...seen.actions.flatMap((action) => this.openingOf(action)), ...this.chanceInquiry()],
      stable: JSON.stringify(seen) === JSON.stringify(again),
    });
    return seen;
  }

  /** Asks about the moment at which an action opens, once for each opening; about now, where it is open. */
  private openingOf({ id, interview, kind, to, via, state, opens, missing }: Action): Inquiry[] {
    if (to === null || missing.length > 0) return [];
    const at = Math.max(Date.parse(opens), state === "upcoming" ? 0 : this.now);
    const key = `${id} ${opens} ${state} ${via} ${this.interview(interview).log.length}`;
    if (this.asked.has(key)) return [];
    this.asked.add(key);
    return [{ ...this.inquire({ interview, kind, to, via, at }), action: id }];
  }

  private chanceInquiry(): Inquiry[] {
    const { random } = this;
    if (!random.chance(0.5)) return [];
    const { id: interview, people } = random.pick(this.hunt.interviews);
    const to = random.pick(people).id;
    const via = random.pick(CHANNELS);
    return [this.inquire({ interview, kind: "status-check", to, via, at: this.now })];
  }

  private inquire(about: Omit<Inquiry, "verdict">): Inquiry {
    const question = {
      interview: about.interview,
      for: about.kind as ActionKind,
      at: about.at as Instant,
      ...(about.to !== null && { to: about.to }),
      ...(about.via !== null && { via: about.via as Channel }),
    };
    return {
      ...about,
      verdict: this.planner.check(this.hunt, question, this.now as Instant, this.zone).verdict,
    };
  }

  /** The next moment at which something opens, falls due or happens; sometimes a chance moment before it. */
  private nextMoment({ actions, waiting }: Plan): number {
    const moments = [
      ...actions
        .flatMap(({ opens, due, closes }) => [opens, due, closes])
        .map((text) => (text ? Date.parse(text) : 0)),
      ...actions.flatMap(({ due }) => (due ? [Date.parse(due) + MINUTE] : [])),
      ...waiting.map(({ until }) => Date.parse(until)),
      ...this.coming.map(({ at }) => at),
      ...this.attends.values(),
      ...this.hunt.interviews.flatMap((interview) => roundEnds(interview, zoneOf(interview, this.zone))),
    ];
    const idle = this.now + this.random.whole(20, 80) * HOUR;
    const next = Math.min(idle, ...moments.filter((at) => at > this.now));
    const whole = Math.ceil(next / MINUTE) * MINUTE;
    return this.random.chance(0.1)
      ? this.now + this.random.whole(1, Math.max(1, (whole - this.now) / MINUTE)) * MINUTE
      : whole;
  }

  private interview(id: string): Interview {
    const found = this.hunt.interviews.find((one) => one.id === id);
    if (!found) throw new Error(`no interview ${id}`);
    return found;
  }

  private replace(changed: Interview): void {
    const interviews = this.hunt.interviews.map((one) => (one.id === changed.id ? changed : one));
    this.hunt = { ...this.hunt, interviews };
  }
}

function roundEnds({ rounds }: Interview, zone: string): number[] {
  return rounds.map(({ at, ends }) => (ends ? dated(ends, zone) : dated(at, zone, 17 * 60) + HOUR));
}
