/** The outside world: what a company does, and when, as chance has it. */
import type { Decision, Got, Hunt, Interview, LogEntry } from "../../../src/model/types.js";
import { DAY, HOUR, MINUTE } from "../clock.js";
import { randomRound } from "./hunts.js";
import { dayAlone, exactly, locally, zoneOf } from "./moments.js";
import type { Random } from "./random.js";

/** Something that will happen to an interview of the file. */
export interface Happening {
  readonly at: number;
  readonly interview: string;
  readonly happen: (interview: Interview, hunt: Hunt) => Interview;
}

/** How likely a company is to write at all. */
const TEMPERS = [0.05, 0.3, 0.6, 0.85] as const;

export class Company {
  private readonly temper: number;

  constructor(
    private readonly id: string,
    private readonly mine: string,
    private readonly random: Random,
  ) {
    this.temper = random.pick(TEMPERS);
  }

  /** What follows a round, a question or an answer. */
  afterContact(now: number): Happening[] {
    const { random } = this;
    if (!random.chance(this.temper)) return random.chance(0.05) ? [this.outOfOffice(now)] : [];
    const delay =
      random.pick([HOUR, 5 * HOUR, DAY, 3 * DAY, 8 * DAY, 20 * DAY]) + random.whole(0, 900) * MINUTE;
    return [this.word(now + delay)];
  }

  /** Long after they seemed lost. */
  lateNews(now: number): Happening[] {
    return this.random.chance(0.4) ? [this.word(now + this.random.whole(5, 90) * DAY)] : [];
  }

  private word(at: number): Happening {
    const { random } = this;
    const what = random.pick([
      "reply",
      "reply",
      "reply",
      "update",
      "update",
      "rejection",
      "rejection",
      "offer",
      "next-round",
      "next-round",
      "next-round",
      "reference-request",
      "reference-check",
      "appointment",
      "stop",
    ] as const);
    return {
      at,
      interview: this.id,
      happen: (interview, hunt) => {
        if (what === "reference-check")
          return this.logged(interview, {
            ...this.got(interview, at, what),
            from: hunt.references[0]?.id ?? "lee",
          });
        if (what === "appointment") return this.appointed(interview, at);
        const heard = this.logged(interview, {
          ...this.got(interview, at, what),
          ...this.decision(interview, at),
        });
        if (what !== "next-round" || random.chance(0.15)) return heard;
        return { ...heard, rounds: [...heard.rounds, randomRound(heard, this.mine, at, random)] };
      },
    };
  }

  private outOfOffice(now: number): Happening {
    const at = now + 2 * MINUTE;
    return {
      at,
      interview: this.id,
      happen: (interview) =>
        this.logged(interview, {
          ...this.got(interview, at, "auto-reply"),
          returns: dayAlone(at + this.random.whole(1, 20) * DAY, zoneOf(interview, this.mine)),
        }),
    };
  }

  private appointed(interview: Interview, at: number): Interview {
    const named = at + this.random.whole(2, 120) * HOUR;
    return this.logged(interview, { ...this.got(interview, at, "appointment"), for: exactly(named) });
  }

  private got(interview: Interview, at: number, got: Got["got"]): Got {
    const { random } = this;
    const zone = zoneOf(interview, this.mine);
    const writer =
      interview.people.length > 0 && random.chance(0.8) ? { from: random.pick(interview.people).id } : {};
    const time = random.chance(0.05)
      ? dayAlone(at, zone)
      : random.chance(0.5)
        ? locally(at, zone)
        : exactly(at);
    return { at: time, got, ...writer, answered: random.chance(0.1) };
  }

  private decision(interview: Interview, at: number): { decision?: Decision } {
    const { random } = this;
    if (!random.chance(0.35)) return {};
    if (random.chance(0.2)) return { decision: { said: "we will see" } };
    return { decision: { by: dayAlone(at + random.whole(1, 30) * DAY, zoneOf(interview, this.mine)) } };
  }

  private logged(interview: Interview, entry: LogEntry): Interview {
    return { ...interview, log: [...interview.log, entry] };
  }
}
