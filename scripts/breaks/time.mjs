// Ways to be wrong about clocks, calendars and what lies ahead.
const file = ["vitest", "test/model/clock-changes.test.ts"];
const plan = ["vitest", "test/engine/clock-changes.test.ts"];
const typed = ["vitest", "test/cli/clock-changes.test.ts"];
const everywhere = ["vitest", "test/cli/everywhere.test.ts"];
const ahead = ["vitest", "test/cli/ahead.test.ts"];
const years = ["vitest", "test/engine/year-ends.test.ts"];

export default [
  {
    what: "a time that comes twice means the second",
    file: "src/model/dates/zone.ts",
    from: "[Math.max(before, after), Math.min(before, after)]",
    to: "[Math.min(before, after), Math.max(before, after)]",
    seenBy: file,
  },
  {
    what: "the days beside a change are looked at too near it",
    file: "src/model/parse/clocks.ts",
    from: "noon(addDays(day, -2))",
    to: "noon(addDays(day, 0))",
    seenBy: file,
  },
  {
    what: "an instant is written without its offset where that time comes twice",
    file: "src/model/dates/doubtful.ts",
    from: "return isClear ? local : { ...local, offset: offsetAt(zone, instant) };",
    to: "return local;",
    seenBy: file,
  },
  {
    what: "the edge of a gap is told a minute early",
    file: "src/model/dates/doubtful.ts",
    from: "before * MINUTE",
    to: "(before - 1) * MINUTE",
    seenBy: file,
  },
  {
    what: "an invitation in the second of two hours is taken for the first",
    file: "src/model/invitation/time.ts",
    from: "? moment : shownMoment(instantOf(moment, own), own)",
    to: "? moment : localOf(instantOf(moment, own), own)",
    seenBy: ["vitest", "test/model/invitation/times.test.ts"],
  },
  {
    what: "thanks within 24 hours are counted on the wall clock",
    file: "src/engine/within.ts",
    from: 'if (duration.unit === "hours") return (start + duration.count * HOUR) as Instant;',
    to: 'if (duration.unit === "hours") return (endOfDay((localOf(start, calendar.zone).day + 1) as never, calendar.zone) - (1439 - localOf(start, calendar.zone).time) * (HOUR / 60)) as Instant;',
    seenBy: plan,
  },
  {
    what: "a day begins at its midnight, even where there is none",
    file: "src/model/dates/zone.ts",
    from: "const [first = usual] =",
    to: "const [first = (shown - offsetAt(zone, shown + DAY) * MINUTE) as Instant] =",
    seenBy: plan,
  },
  {
    what: "the command line takes a skipped time for the hour after",
    file: "src/cli/moments.ts",
    from: "if (occurrences(moment, zone) > 0) return",
    to: "if (occurrences(moment, zone) >= 0) return",
    seenBy: typed,
  },
  {
    what: "the command line does not say which of two times it takes",
    file: "src/cli/moments.ts",
    from: "await tellWhich(moment, clock.zone, name, clock.tell);",
    to: "",
    seenBy: typed,
  },
  {
    what: "nobody hears that the present moment comes twice",
    file: "src/cli/hunt.ts",
    from: "await tellNow(shell, zone);",
    to: "",
    seenBy: typed,
  },
  {
    what: "days in words are those of the computer",
    file: "src/cli/words.ts",
    from: "parse(text, { instant: new Date(now), timezone: offsetAt(zone, now) })",
    to: "parse(text, new Date(now))",
    seenBy: everywhere,
  },
  {
    what: "the day of the month is that of the computer",
    file: "src/model/dates/day.ts",
    from: "return { year: made.getUTCFullYear(), month: made.getUTCMonth() + 1, date: made.getUTCDate() };",
    to: "return { year: made.getFullYear(), month: made.getMonth() + 1, date: made.getDate() };",
    seenBy: everywhere,
  },
  {
    what: "the clock speaks the language of the computer",
    file: "src/model/dates/zone.ts",
    from: 'String(number).padStart(2, "0")',
    to: 'number.toLocaleString().padStart(2, "0")',
    seenBy: everywhere,
  },
  {
    what: "nobody is warned of an entry that lies ahead",
    file: "src/model/parse/ahead.ts",
    from: "if (!at || present.hasReached(happenedAt(at, zone))) return;",
    to: "if (!at || present.hasReached((happenedAt(at, zone) - 86_400_000) as Instant)) return;",
    seenBy: ahead,
  },
  {
    what: "next tells of an entry that lies ahead twice",
    file: "src/cli/commands/next.ts",
    from: 'return rule !== "stay-active";',
    to: "return rule !== null;",
    seenBy: ahead,
  },
  {
    what: "the history of undo goes by the clock",
    file: "src/io/store/history.ts",
    from: "const count = Number(done.at(-1)?.slice(0, DIGITS) ?? 0) + 1;",
    to: "const count = Math.floor(at / 60_000);",
    seenBy: ahead,
  },
  {
    what: "a month after the 31st is in the month after the next",
    file: "src/model/dates/day.ts",
    from: "return (addMonthsTo(new UTCDateMini(day * MS_PER_DAY), months).getTime() / MS_PER_DAY) as Day;",
    to: "const { year, month, date } = civil(day);\n  return (addMonthsTo(new UTCDateMini(Date.UTC(year, month - 1, 1)), months).getTime() / MS_PER_DAY + date - 1) as Day;",
    seenBy: years,
  },
  {
    what: "a week ends with the year",
    file: "src/render/sections.ts",
    from: "return addDays(day, (7 - weekday(day)) % 7);",
    to: "return addDays(day, Math.min((7 - weekday(day)) % 7, 20_818 - day));",
    seenBy: years,
  },
  {
    what: "what follows from the last day of 2099 is no moment",
    file: "src/model/dates/moment.ts",
    from: "const read = readAnyMoment(iso);",
    to: "const read = readMoment(iso);",
    seenBy: ["vitest", "test/cli/years.test.ts"],
  },
  {
    what: "a date for a decision that was over before the round is believed",
    file: "src/engine/silence.ts",
    from: "if (!decision?.by || decision.by.day >= day) return decision;",
    to: "if (day > 0) return decision;",
    seenBy: ["vitest", "test/model/parse-contradictions.test.ts"],
  },
  {
    what: "a decision before its round is taken without a word",
    file: "src/model/parse/warn.ts",
    from: "...contradictions(hunt, mine)",
    to: "...contradictions(hunt, mine).slice(0, 0)",
    seenBy: ["vitest", "test/model/parse-contradictions.test.ts"],
  },
  {
    what: "the holidays end without a word",
    file: "src/cli/hunt.ts",
    from: "if (years) await",
    to: "if (years && years.first > years.last) await",
    seenBy: ["vitest", "test/cli/years.test.ts"],
  },
];
